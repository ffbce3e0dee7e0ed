#include "probe/hadoop/hadooprpc.h"
#include "support/hbasedata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using namespace test;

namespace {

/// A response header, with its length before it.
QByteArray header(quint64 callId, quint64 status, const QByteArray &more = {})
{
    const QByteArray fields = numberField(1, callId) + numberField(2, status) + more;
    return varint(quint64(fields.size())) + fields;
}

} // namespace

class TestHadoopRpc : public QObject {
    Q_OBJECT

private slots:
    void the_greeting_is_what_hadoop_reads()
    {
        const QByteArray greeting = hadoopGreeting(u"das"_s, "a.Protocol");
        QVERIFY(greeting.startsWith(QByteArray("hrpc\x09\0\0", 7)));
        QCOMPARE(qsizetype(greeting.at(10)), greeting.size() - 11); // the frame's size
        // The kind of call, the whole call in one packet, call -3, and 16 bytes of client.
        QCOMPARE(greeting.mid(12, 6).toHex(), "080210001805");
        QCOMPARE(greeting.mid(18, 2).toHex(), "2210");
        QVERIFY(
            greeting.endsWith(bytesField(2, bytesField(1, "das")) + bytesField(3, "a.Protocol")));
    }

    void a_call_names_method_and_protocol()
    {
        const QByteArray call = hadoopCall(7, {"a.Protocol", "getX"}, "\x08\x03");
        const QByteArray method =
            bytesField(1, "getX") + bytesField(2, "a.Protocol") + numberField(3, 1);
        QCOMPARE(qsizetype(call.at(3)), call.size() - 4);
        QVERIFY(call.contains("\x18\x0e")); // call 7, zigzag
        QVERIFY(call.endsWith(char(method.size()) + method + "\x02\x08\x03"));
    }

    void sizes_of_frames_are_told_from_other_protocols_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        QTest::newRow("frame") << QByteArray("\0\0\0\x25", 4) << 37;
        QTest::newRow("a megabyte") << QByteArray("\0\x10\0\0", 4) << 1024 * 1024;
        QTest::newRow("more than a megabyte") << QByteArray("\0\x10\0\x01", 4) << 0;
        QTest::newRow("nothing") << QByteArray("\0\0\0\0", 4) << 0;
        QTest::newRow("negative") << QByteArray("\xff\xff\xff\xff", 4) << 0;
        QTest::newRow("http") << "HTTP"_ba << 0;
        QTest::newRow("tls") << QByteArray("\x15\x03\x01\0", 4) << 0;
        QTest::newRow("cut") << QByteArray("\0\0\0", 3) << 0;
    }
    void sizes_of_frames_are_told_from_other_protocols()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(int(hadoopFrameSize(bytes).value_or(0)), "expected");
    }

    void replies_are_read_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<QString>("expected");
        const QByteArray body("\x03\x08\x96\x01", 4);
        QTest::newRow("success") << header(7, 0) + body << u"7 success 089601"_s;
        QTest::newRow("empty body") << header(7, 0) + QByteArray(1, '\0') << u"7 success "_s;
        QTest::newRow("unknown fields")
            << header(7, 0, numberField(200, 5)) + body << u"7 success 089601"_s;
        QTest::newRow("failed") << header(7, 1,
                                          bytesField(4, "a.StandbyException") + bytesField(5, "no"))
                                << u"7 error a.StandbyException no"_s;
        QTest::newRow("fatal") << header(0xffffffff, 2, bytesField(4, "a.B")) << u"-1 fatal a.B "_s;
        QTest::newRow("no status") << varint(2) + numberField(1, 7) << u"refused"_s;
        QTest::newRow("status unknown") << header(7, 3) << u"refused"_s;
        QTest::newRow("negative status") << header(7, quint64(-1)) << u"refused"_s;
        QTest::newRow("no body") << header(7, 0) << u"refused"_s;
        QTest::newRow("body cut") << header(7, 0) + body.first(2) << u"refused"_s;
        QTest::newRow("more than the body") << header(7, 0) + body + "x" << u"refused"_s;
        QTest::newRow("header longer than all") << "\x7f\x08\x07"_ba << u"refused"_s;
        QTest::newRow("header of negative length")
            << QByteArray(9, '\xff') + "\x01\x08\x07" << u"refused"_s;
        QTest::newRow("length without end") << QByteArray(20, '\xff') << u"refused"_s;
        QTest::newRow("text that is cut")
            << header(7, 1, QByteArray("\x2a\x7f", 2)) << u"refused"_s;
        QTest::newRow("empty") << QByteArray() << u"refused"_s;
        QTest::newRow("two megabytes")
            << header(7, 1, bytesField(5, QByteArray(2'000'000, 'x'))) << u"refused"_s;
    }
    void replies_are_read()
    {
        QFETCH(const QByteArray, frame);
        const Result<HadoopReply> reply = parseHadoopReply(frame);
        QString found = u"refused"_s;
        if (reply) {
            const QString id = QString::number(reply->callId);
            const QString failure = reply->exceptionClass + u' ' + reply->message;
            found = reply->status == HadoopStatus::Success
                        ? id + u" success "_s + QString::fromLatin1(reply->body.toHex())
                    : reply->status == HadoopStatus::Error ? id + u" error "_s + failure
                                                           : id + u" fatal "_s + failure;
        }
        QTEST(found, "expected");
    }

    void versions_of_old_servers_are_read_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        QTest::newRow("hadoop 1")
            << "...Server IPC version 4 cannot communicate with client version 9"_ba << 4;
        QTest::newRow("other words") << "Server IPC version"_ba << 0;
        QTest::newRow("absurd")
            << "Server IPC version 99999999999 cannot communicate with client version 9"_ba << 0;
        QTest::newRow("empty") << QByteArray() << 0;
    }
    void versions_of_old_servers_are_read()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(oldHadoopVersion(bytes), "expected");
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHadoopRpc)
#include "tst_hadooprpc.moc"
