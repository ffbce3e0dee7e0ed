#include "probe/hadoop/zookeeperknock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// An answer with session 0x1234 and a time-out of 4 s.
QByteArray answer(const char *lastByte = "00")
{
    return QByteArray::fromHex("00000000"
                               "00000fa0"
                               "0000000000001234"
                               "00000010"
                               "000102030405060708090a0b0c0d0e0f" +
                               QByteArray(lastByte));
}

} // namespace

class TestZooKeeperKnock : public QObject {
    Q_OBJECT

private slots:
    void the_request_is_what_zookeeper_reads()
    {
        QCOMPARE(zooKeeperRequest(4000).toHex(), QByteArray("0000002d"
                                                            "00000000"
                                                            "0000000000000000"
                                                            "00000fa0"
                                                            "0000000000000000"
                                                            "00000010"
                                                            "00000000000000000000000000000000"
                                                            "00"));
    }

    void sizes_of_answers_are_told_from_other_protocols_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        QTest::newRow("since 3.4") << QByteArray("\0\0\0\x25", 4) << 37;
        QTest::newRow("before 3.4") << QByteArray("\0\0\0\x24", 4) << 36;
        QTest::newRow("http") << "HTTP"_ba << 0;
        QTest::newRow("huge") << QByteArray("\x7f\xff\xff\xff", 4) << 0;
        QTest::newRow("negative") << QByteArray("\xff\xff\xff\xdb", 4) << 0;
        QTest::newRow("cut") << QByteArray("\0\0\0", 3) << 0;
        QTest::newRow("empty") << QByteArray() << 0;
    }
    void sizes_of_answers_are_told_from_other_protocols()
    {
        QFETCH(const QByteArray, bytes);
        QTEST(int(zooKeeperAnswerSize(bytes).value_or(0)), "expected");
    }

    void answers_are_read_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<bool>("isReadOnly");
        QTest::newRow("since 3.4") << answer() << true << false;
        QTest::newRow("before 3.4") << answer("") << true << false;
        QTest::newRow("read-only") << answer("01") << true << true;
        QTest::newRow("too long") << answer("0000") << false << false;
        QTest::newRow("cut") << answer().first(20) << false << false;
        QTest::newRow("empty") << QByteArray() << false << false;
        QTest::newRow("other version") << answer().replace(0, 1, "\x01") << false << false;
        QTest::newRow("password of another size")
            << answer().replace(19, 1, "\x7f") << false << false;
    }
    void answers_are_read()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isRead);
        QFETCH(const bool, isReadOnly);
        const Result<ZooKeeperHello> hello = parseZooKeeperHello(bytes);
        QCOMPARE(hello.has_value(), isRead);
        if (isRead)
            QVERIFY((*hello == ZooKeeperHello{0x1234, 4000, isReadOnly}));
    }

    void states_are_read_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("leader") << "Zookeeper version: 3.4.13-2d71af4, built on 06/29/2018\n"
                                   "Latency min/avg/max: 0/0/1\nMode: leader\nNode count: 5\n"_ba
                                << u"3.4.13 leader"_s;
        QTest::newRow("no version") << "Mode: standalone\n"_ba << u" standalone"_s;
        QTest::newRow("no quorum")
            << "This ZooKeeper instance is not currently serving requests\n"_ba << u"not serving"_s;
        QTest::newRow("not allowed")
            << "srvr is not executed because it is not in the whitelist.\n"_ba << u"error"_s;
        QTest::newRow("http") << "HTTP/1.1 400 Bad Request\r\n"_ba << u"error"_s;
        QTest::newRow("a megabyte") << QByteArray(1'000'000, 'M') << u"error"_s;
        QTest::newRow("empty") << QByteArray() << u"error"_s;
    }
    void states_are_read()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, expected);
        const Result<ZooKeeperStatus> status = parseZooKeeperStatus(bytes);
        if (!status)
            QCOMPARE(u"error"_s, expected);
        else if (!status->isServing)
            QCOMPARE(u"not serving"_s, expected);
        else
            QCOMPARE(status->version + u' ' + status->mode, expected);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestZooKeeperKnock)
#include "tst_zookeeperknock.moc"
