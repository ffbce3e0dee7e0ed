#include "probe/probesocket.h"
#include "support/faultserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::Fault;

class TestProbeSocket : public QObject {
    Q_OBJECT

private slots:
    void each_fault_is_named_within_the_budget_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<SocketFailure>("expected");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << Fault::Refused << SocketFailure::Refused
                                 << u"refuses the connection"_s;
        QTest::newRow("filtered") << Fault::Filtered << SocketFailure::Filtered
                                  << u"did not answer within 0.4 s"_s;
        QTest::newRow("silent") << Fault::Silent << SocketFailure::Silent
                                << u"says nothing for 0.4 s"_s;
        QTest::newRow("slow") << Fault::Slow << SocketFailure::Slow << u"too slowly"_s;
        QTest::newRow("closing at once")
            << Fault::ClosesAtOnce << SocketFailure::Closed << u"before it speaks MySQL"_s;
        QTest::newRow("garbage") << Fault::Garbage << SocketFailure::None << QString();
    }
    void each_fault_is_named_within_the_budget()
    {
        QFETCH(const Fault, fault);
        QFETCH(const SocketFailure, expected);
        QFETCH(const QString, words);
        const test::FaultServer server(fault);
        ProbeRun run({}, 400ms, [](const ProbeReport &) {});
        QElapsedTimer clock;
        clock.start();
        ProbeSocket socket(run, u"127.0.0.1"_s, server.port());
        if (socket.connectToHost())
            socket.read(40);
        QCOMPARE(socket.failure(), expected);
        QVERIFY2(socket.summary(u"MySQL"_s).contains(words),
                 qPrintable(socket.summary(u"MySQL"_s)));
        QCOMPARE(socket.hint().isEmpty(), expected == SocketFailure::None);
        QCOMPARE_LT(clock.elapsed(), 400 + 1000);
    }

    void a_run_that_is_cancelled_ends_before_its_budget()
    {
        const test::FaultServer server(Fault::Silent);
        QElapsedTimer clock;
        clock.start();
        ProbeRun run(
            {}, 60s, [](const ProbeReport &) {}, [&] { return clock.elapsed() > 100; });
        ProbeSocket socket(run, u"127.0.0.1"_s, server.port());
        QVERIFY(socket.connectToHost());
        QCOMPARE(socket.read(1), QByteArray());
        QCOMPARE(socket.failure(), SocketFailure::Cancelled);
        QCOMPARE_LT(clock.elapsed(), 5000);
    }

    void a_name_that_nobody_knows_is_said_so()
    {
        ProbeRun run({}, 3s, [](const ProbeReport &) {});
        ProbeSocket socket(run, u"no-such-host.invalid"_s, 1);
        QVERIFY(!socket.connectToHost());
        QCOMPARE(socket.failure(), SocketFailure::NoAddress);
        QVERIFY(socket.summary({}).contains(u"no-such-host.invalid"_s));
    }

    void the_hosts_table_of_the_plan_counts_before_the_resolver()
    {
        const test::FaultServer server(Fault::Silent);
        ProbeTask task;
        task.hosts.insert(u"hdfs-master.invalid"_s, u"127.0.0.1"_s);
        ProbeRun run(task, 3s, [](const ProbeReport &) {});
        ProbeSocket socket(run, u"hdfs-master.invalid"_s, server.port());
        QVERIFY(socket.connectToHost());
        QCOMPARE(socket.address(), u"127.0.0.1"_s);
    }

    void foreign_protocols_are_named_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("http") << "HTTP/1.1 400 Bad Request\r\n"_ba << u"it speaks HTTP"_s;
        QTest::newRow("tls") << "\x15\x03\x01\x00\x02\x02\x28"_ba << u"it speaks TLS"_s;
        QTest::newRow("ssh") << "SSH-2.0-OpenSSH_9.2\r\n"_ba << u"it speaks SSH"_s;
        QTest::newRow("words") << "+OK ready\r\n"_ba << u"it said “+OK ready”"_s;
        QTest::newRow("bytes") << "\xff\x00\xfe"_ba << u"it sent bytes of another protocol"_s;
        QTest::newRow("password") << "hello s3cret you"_ba << u"it said “hello •••••••• you”"_s;
    }
    void foreign_protocols_are_named()
    {
        QFETCH(const QByteArray, bytes);
        ProbeTask task;
        task.secrets = {u"s3cret"_s};
        const ProbeRun run(task, 1s, [](const ProbeReport &) {});
        QTEST(protocolOf(bytes, run), "expected");
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProbeSocket)
#include "tst_probesocket.moc"
