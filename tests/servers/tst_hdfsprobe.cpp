#include "probe/probecatalog.h"
#include "probe/proberunner.h"
#include "support/fakenamenode.h"
#include "support/faultrows.h"
#include "support/proberun.h"
#include "support/serverprocess.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::FakeNameNode;
using test::Fault;
using State = test::FakeNameNode::State;

namespace {

QList<ProbeTask> tasksFor(const QString &hdfs, bool hasFileSystem = true)
{
    ProductProfile profile;
    profile.traits.analyticsFileSystem = hasFileSystem;
    ProbeInput input;
    input.profile = &profile;
    input.plan.eventStore.kind = EventStoreKind::HBase;
    input.plan.eventStore.hdfs = hdfs;
    return probeTasks(input, {u"hdfs"_s});
}

ProbeTask taskFor(int port)
{
    return tasksFor(u"hdfs://127.0.0.1:%1"_s.arg(port)).first();
}

/// What the client that Debian has says of a NameNode.
QString clientSays(int port, const QStringList &arguments)
{
    qputenv("HADOOP_NAMENODE", "127.0.0.1:" + QByteArray::number(port));
    qputenv("HADOOP_USER_NAME", "das-tester");
    return QString::fromUtf8(test::runProgram(u"hdfs"_s, arguments)).simplified();
}

} // namespace

class TestHdfsProbe : public QObject {
    Q_OBJECT

private slots:
    void debians_client_takes_the_fake_for_a_namenode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("df") << QStringList{u"df"_s} << u"1000 300 700 30%"_s;
        QTest::newRow("ls") << QStringList{u"ls"_s, u"/"_s} << u"index readme.txt"_s;
        QTest::newRow("ls -l") << QStringList{u"ls"_s, u"-l"_s, u"/readme.txt"_s}
                               << u"-rwxr-x--- das analytics 42 Dec 13 2015 /readme.txt"_s;
    }
    void debians_client_takes_the_fake_for_a_namenode()
    {
        DAS_NEEDS_PROGRAM("hdfs");
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, expected);
        const FakeNameNode server({});
        const QString said = clientSays(server.port(), arguments);
        QVERIFY2(said.endsWith(expected), qPrintable(said));
        QCOMPARE(server.user(), "das-tester");
    }

    void debians_client_is_refused_by_the_fake_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("standby") << State::Standby;
        QTest::newRow("Kerberos only") << State::KerberosOnly;
        QTest::newRow("old version") << State::OldVersion;
    }
    void debians_client_is_refused_by_the_fake()
    {
        DAS_NEEDS_PROGRAM("hdfs");
        QFETCH(const State, state);
        const FakeNameNode server({.state = state});
        QCOMPARE(clientSays(server.port(), {u"df"_s}), QString());
    }

    void an_active_namenode_passes()
    {
        const FakeNameNode server({});
        const QList<ProbeReport> reports = test::reportsOf(taskFor(server.port()));
        QCOMPARE(reports.size(), 4);
        for (const ProbeReport &report : reports)
            QVERIFY2(report.status == ProbeStatus::Passed, qPrintable(test::textOf(reports)));
        QCOMPARE(reports.first().where, u"eventStore/hdfs"_s);
        QCOMPARE(reports.first().facts.value(u"version"_s), u"2.7.1"_s);
        QCOMPARE(test::reportOf(reports, u"state"_s).facts.value(u"state"_s), u"active"_s);
        QCOMPARE(test::reportOf(reports, u"safe-mode"_s).facts.value(u"safeMode"_s), false);
        QCOMPARE(test::reportOf(reports, u"capacity"_s).facts,
                 (QJsonObject{{u"capacity"_s, 1000},
                              {u"used"_s, 300},
                              {u"remaining"_s, 700},
                              {u"replication"_s, 3},
                              {u"blockSize"_s, 134'217'728}}));
        // The test changes nothing, and asks for nothing else.
        QCOMPARE(server.calls(),
                 (QList<QByteArray>{"getFsStats", "versionRequest", "getServiceStatus",
                                    "setSafeMode", "getServerDefaults"}));
    }

    void what_is_wrong_is_the_only_finding_data()
    {
        QTest::addColumn<FakeNameNode::Setup>("setup");
        QTest::addColumn<QString>("check");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<QString>("words");
        using Setup = FakeNameNode::Setup;
        QTest::newRow("standby") << Setup{.state = State::Standby} << u"state"_s
                                 << ProbeStatus::Failed << u"state standby"_s;
        QTest::newRow("starting") << Setup{.state = State::Starting} << u"server"_s
                                  << ProbeStatus::Failed << u"still starting"_s;
        QTest::newRow("Kerberos only") << Setup{.state = State::KerberosOnly} << u"server"_s
                                       << ProbeStatus::Failed << u"demands Kerberos"_s;
        QTest::newRow("old version") << Setup{.state = State::OldVersion} << u"server"_s
                                     << ProbeStatus::Failed << u"version 4 of Hadoop's IPC"_s;
        QTest::newRow("other server") << Setup{.state = State::OtherServer} << u"server"_s
                                      << ProbeStatus::Failed << u"but no NameNode"_s;
        QTest::newRow("mute web server") << Setup{.state = State::Mute} << u"server"_s
                                         << ProbeStatus::Failed << u"it speaks HTTP"_s;
        QTest::newRow("safe mode") << Setup{.isInSafeMode = true} << u"safe-mode"_s
                                   << ProbeStatus::Warned << u"in safe mode"_s;
        QTest::newRow("before 2.6")
            << Setup{.version = "2.5.2"} << u"server"_s << ProbeStatus::Warned << u"Hadoop 2.5.2"_s;
        QTest::newRow("no DataNode")
            << Setup{.capacity = 0, .used = 0, .remaining = 0} << u"capacity"_s
            << ProbeStatus::Failed << u"No DataNode has joined"_s;
        QTest::newRow("nearly full")
            << Setup{.remaining = 10} << u"capacity"_s << ProbeStatus::Warned << u"Only 10"_s;
        QTest::newRow("missing blocks") << Setup{.missingBlocks = 2} << u"capacity"_s
                                        << ProbeStatus::Warned << u"2 blocks are missing"_s;
        QTest::newRow("version is a secret")
            << Setup{.tellsVersion = false} << u"server"_s << ProbeStatus::Passed << u"superuser"_s;
    }
    void what_is_wrong_is_the_only_finding()
    {
        QFETCH(const FakeNameNode::Setup, setup);
        QFETCH(const QString, check);
        QFETCH(const QString, words);
        const FakeNameNode server(setup);
        const QList<ProbeReport> reports = test::reportsOf(taskFor(server.port()), 1s);
        QCOMPARE(reports.size(), 4);
        bool isBefore = true;
        for (const ProbeReport &report : reports) {
            if (report.check == check) {
                isBefore = false;
                QTEST(report.status, "status");
                QVERIFY2(report.summary.contains(words), qPrintable(report.summary));
                QCOMPARE(report.hint.isEmpty(), report.status == ProbeStatus::Passed);
                continue;
            }
            QVERIFY2(report.status == ProbeStatus::Passed ||
                         (!isBefore && report.status == ProbeStatus::Skipped),
                     qPrintable(test::textOf(reports)));
        }
        QVERIFY(!isBefore);
    }

    void faults_are_named_within_the_budget_data()
    {
        test::addFaultRows({u"Hadoop RPC"_s, u"is no NameNode: it "_s, {}});
    }
    void faults_are_named_within_the_budget()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        const test::FaultServer server(fault);
        QElapsedTimer clock;
        clock.start();
        const QList<ProbeReport> reports = test::reportsOf(taskFor(server.port()), 600ms);
        QCOMPARE_LT(clock.elapsed(), 600 + 1000);
        QCOMPARE(reports.size(), 4);
        QCOMPARE(reports.first().status, ProbeStatus::Failed);
        QVERIFY2(reports.first().summary.contains(words), qPrintable(test::textOf(reports)));
        QVERIFY(!reports.first().hint.isEmpty());
        for (const ProbeReport &report : reports.sliced(1))
            QCOMPARE(report.status, ProbeStatus::Skipped);
    }

    void a_test_that_is_cancelled_ends_soon()
    {
        const test::FaultServer server(Fault::Silent);
        ProbeRunner runner;
        QFuture<ProbeReport> future = runner.start(taskFor(server.port()), 60s);
        QTRY_COMPARE(server.accepted(), 1);
        QElapsedTimer clock;
        clock.start();
        future.cancel();
        future.waitForFinished();
        QCOMPARE_LT(clock.elapsed(), 2000);
    }

    void targets_follow_the_plan_data()
    {
        QTest::addColumn<QString>("hdfs");
        QTest::addColumn<bool>("hasFileSystem");
        QTest::addColumn<QString>("target");
        QTest::newRow("with port") << u"hdfs://nn:9000"_s << true << u"nn:9000"_s;
        QTest::newRow("without port") << u"hdfs://nn/"_s << true << u"nn:8020"_s;
        QTest::newRow("no HDFS in the product") << u"hdfs://nn:9000"_s << false << QString();
        QTest::newRow("empty") << QString() << true << QString();
        QTest::newRow("not an address") << u"nn:9000"_s << true << QString();
    }
    void targets_follow_the_plan()
    {
        QFETCH(const QString, hdfs);
        QFETCH(const bool, hasFileSystem);
        const QList<ProbeTask> tasks = tasksFor(hdfs, hasFileSystem);
        QTEST(tasks.isEmpty() ? QString() : tasks.first().target, "target");
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHdfsProbe)
#include "tst_hdfsprobe.moc"
