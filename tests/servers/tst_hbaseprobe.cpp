#include "probe/probecatalog.h"
#include "probe/proberunner.h"
#include "support/faultrows.h"
#include "support/hbasedata.h"
#include "support/proberun.h"
#include "support/zookeeperserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::Fault;
using test::FaultServer;

namespace {

/// "znodes:passed names:failed ...": the checks that did not just pass.
QString troubleIn(const QList<ProbeReport> &reports)
{
    QStringList found;
    for (const ProbeReport &report : reports) {
        if (report.status != ProbeStatus::Passed)
            found.append(report.check + u':' + probeStatusName(report.status));
    }
    return found.join(u' ');
}

} // namespace

class TestHBaseProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DAS_NEEDS_ZOOKEEPER();
        m_zooKeeperPort = test::freePort();
        QVERIFY2(m_zooKeeper.start({1, m_zooKeeperPort, {}, 0}), m_zooKeeper.output().constData());
    }

    /// A healthy HBase: a master, one that waits, and two region servers.
    void init()
    {
        QVERIFY(write(u"/hbase/master"_s, test::masterData("hbase-master", m_master.port())));
        QVERIFY(write(u"/hbase/backup-masters/hbase-spare,16000,1450000000000"_s, "PBUF"));
        QVERIFY(write(regionServer(m_firstServer.port()), test::regionServerData("1.2.6")));
        QVERIFY(write(regionServer(m_secondServer.port()), test::regionServerData("1.1.2")));
    }
    void cleanup() { test::removeZnode(m_zooKeeperPort, u"/hbase"_s); }

    void a_healthy_hbase_passes()
    {
        const QList<ProbeReport> reports = test::reportsOf(task());
        QVERIFY2(troubleIn(reports).isEmpty(), qPrintable(test::textOf(reports)));
        const ProbeReport master = test::reportOf(reports, u"master"_s);
        QCOMPARE(master.facts.value(u"activeMaster"_s), planned(m_master.port()));
        QCOMPARE(master.facts.value(u"waitingMasters"_s), u"hbase-spare:16000"_s);
        QCOMPARE(master.target, planned(m_master.port()));
        QCOMPARE(test::reportOf(reports, u"region-servers"_s).facts.value(u"regionServers"_s), 2);
        QCOMPARE(test::reportOf(reports, u"version"_s).facts.value(u"version"_s), u"1.1.2"_s);
    }

    void members_that_are_down_do_not_matter_while_one_answers()
    {
        const QList<ProbeReport> reports =
            test::reportsOf(task({u"127.0.0.2"_s, u"127.0.0.3"_s, u"127.0.0.1"_s}));
        QVERIFY2(troubleIn(reports).isEmpty(), qPrintable(test::textOf(reports)));
    }

    void no_hbase_is_told_from_one_elsewhere()
    {
        cleanup();
        QList<ProbeReport> reports = test::reportsOf(task());
        QCOMPARE(troubleIn(reports), u"znodes:failed version:skipped names:skipped master:skipped "
                                     "region-servers:skipped"_s);
        QVERIFY(reports.first().summary.contains(u"holds no /hbase"_s));
        QVERIFY(write(u"/hbase-unsecure/master"_s, "PBUF"));
        reports = test::reportsOf(task());
        test::removeZnode(m_zooKeeperPort, u"/hbase-unsecure"_s);
        QVERIFY2(reports.first().summary.contains(u"ZooKeeper holds /hbase-unsecure, not /hbase"_s),
                 qPrintable(reports.first().summary));
        QVERIFY(reports.first().hint.contains(u"zookeeper.znode.parent"_s));
    }

    void no_active_master_is_the_only_failure()
    {
        QVERIFY(test::removeZnode(m_zooKeeperPort, u"/hbase/master"_s));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QCOMPARE(troubleIn(reports), u"master:failed region-servers:skipped"_s);
        QVERIFY(test::reportOf(reports, u"master"_s).summary.contains(u"no active master"_s));
    }

    void a_master_that_refuses_is_the_only_failure()
    {
        QVERIFY(write(u"/hbase/master"_s, test::masterData("hbase-master", test::freePort())));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QCOMPARE(troubleIn(reports), u"master:failed"_s);
        QVERIFY(test::reportOf(reports, u"master"_s).summary.contains(u"refuses"_s));
    }

    void another_master_than_the_plan_names_is_a_warning()
    {
        QVERIFY(write(u"/hbase/master"_s, test::masterData("hbase-master", m_firstServer.port())));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QCOMPARE(troubleIn(reports), u"master:warned"_s);
        QVERIFY(test::reportOf(reports, u"master"_s)
                    .summary.contains(u"the plan says "_s + planned(m_master.port())));
    }

    void a_region_server_that_refuses_is_the_only_failure()
    {
        const int port = test::freePort();
        QVERIFY(write(regionServer(port), test::regionServerData("1.1.2")));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QCOMPARE(troubleIn(reports), u"region-servers:failed"_s);
        QVERIFY(test::reportOf(reports, u"region-servers"_s)
                    .summary.contains(u"hbase-slave:%1 refuses"_s.arg(port)));
    }

    void no_region_server_is_the_only_failure()
    {
        QVERIFY(test::removeZnode(m_zooKeeperPort, u"/hbase/rs"_s));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QCOMPARE(troubleIn(reports), u"version:skipped region-servers:failed"_s);
    }

    void a_name_that_does_not_resolve_is_the_only_failure()
    {
        QVERIFY(write(u"/hbase/rs/hbase-new.invalid,16020,1450000000000"_s,
                      test::regionServerData("1.1.2")));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QCOMPARE(troubleIn(reports), u"names:failed master:skipped region-servers:skipped"_s);
        QVERIFY(test::reportOf(reports, u"names"_s).summary.endsWith(u"hbase-new.invalid"_s));
    }

    void a_name_that_is_another_address_here_is_a_warning()
    {
        QVERIFY(write(u"/hbase/rs/localhost,%1,1450000000000"_s.arg(m_firstServer.port()),
                      test::regionServerData("1.1.2")));
        const QList<ProbeReport> reports =
            test::reportsOf(task({u"127.0.0.1"_s}, {{u"localhost"_s, u"127.0.0.77"_s}}), 5s);
        QVERIFY2(test::reportOf(reports, u"names"_s).summary.contains(u"127.0.0.77 in the plan"_s),
                 qPrintable(test::textOf(reports)));
        QCOMPARE(test::reportOf(reports, u"names"_s).status, ProbeStatus::Warned);
    }

    void old_versions_are_named_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("expected");
        QTest::newRow("too old") << "1.0.3"_ba << u"version:warned"_s;
        QTest::newRow("just new enough") << "1.1.2"_ba << QString();
        QTest::newRow("of a distribution") << "1.2.0-cdh5.9.0"_ba << QString();
        QTest::newRow("not told") << ""_ba << u"version:skipped"_s;
    }
    void old_versions_are_named()
    {
        QFETCH(const QByteArray, version);
        for (const int port : {m_firstServer.port(), m_secondServer.port()})
            QVERIFY(write(regionServer(port), test::regionServerData(version)));
        QTEST(troubleIn(test::reportsOf(task())), "expected");
    }

    void znodes_from_before_protobuf_are_too_old()
    {
        QVERIFY(write(u"/hbase/master"_s,
                      test::znodeData(QByteArray("\0\0", 2) + "hbase-master,60000,1450000000")));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QVERIFY(troubleIn(reports).startsWith(u"znodes:failed version:skipped"_s));
        QVERIFY(reports.first().summary.contains(u"older than 0.96"_s));
    }

    void a_master_znode_of_garbage_is_named()
    {
        QVERIFY(write(u"/hbase/master"_s, QByteArray(500'000, '\xfe')));
        const QList<ProbeReport> reports = test::reportsOf(task());
        QVERIFY(troubleIn(reports).startsWith(u"znodes:failed version:skipped"_s));
        QVERIFY(reports.first().summary.contains(u"/hbase/master"_s));
    }

    void faults_of_zookeeper_are_named_within_the_budget_data()
    {
        test::addFaultRows({u"ZooKeeper"_s, u"does not speak ZooKeeper: it "_s, u"0.6 s"_s});
    }
    void faults_of_zookeeper_are_named_within_the_budget()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        const FaultServer server(fault);
        QElapsedTimer clock;
        clock.start();
        const QList<ProbeReport> reports = test::reportsOf(taskAt(server.port()), 600ms);
        QCOMPARE_LT(clock.elapsed(), 600 + 1000);
        QVERIFY(troubleIn(reports).startsWith(u"znodes:skipped version:skipped"_s));
        QVERIFY2(reports.first().summary.contains(words), qPrintable(test::textOf(reports)));
    }

    void a_test_that_is_cancelled_ends_soon()
    {
        const FaultServer server(Fault::Silent);
        ProbeRunner runner;
        QFuture<ProbeReport> future = runner.start(taskAt(server.port()), 60s);
        QTRY_COMPARE(server.accepted(), 1);
        QElapsedTimer clock;
        clock.start();
        future.cancel();
        future.waitForFinished();
        QCOMPARE_LT(clock.elapsed(), 2000);
    }

    void a_plan_without_hbase_asks_nobody()
    {
        ProbeInput input;
        input.plan.eventStore.zookeeperQuorum = {u"127.0.0.1"_s};
        input.plan.eventStore.kind = EventStoreKind::MySql;
        QVERIFY(probeTasks(input, {u"hbase"_s, u"zookeeper"_s, u"hdfs"_s}).isEmpty());
    }

private:
    bool write(const QString &path, const QByteArray &data) const
    {
        return test::writeZnode(m_zooKeeperPort, path, data);
    }
    static QString regionServer(int port)
    {
        return u"/hbase/rs/hbase-slave,%1,1450000000000"_s.arg(port);
    }
    static QString planned(int port) { return u"hbase-master:%1"_s.arg(port); }

    ProbeTask task(const QStringList &quorum = {u"127.0.0.1"_s},
                   const QList<HostEntry> &hosts = {}) const
    {
        return taskAt(m_zooKeeperPort, quorum, hosts);
    }
    ProbeTask taskAt(int port, const QStringList &quorum = {u"127.0.0.1"_s},
                     const QList<HostEntry> &hosts = {}) const
    {
        ProbeInput input;
        input.plan.hosts = hosts;
        for (const char *name : {"hbase-master", "hbase-spare", "hbase-slave"})
            input.plan.hosts.append({QString::fromLatin1(name), u"127.0.0.1"_s});
        EventStorePlan &store = input.plan.eventStore;
        store.kind = EventStoreKind::HBase;
        store.zookeeperQuorum = quorum;
        store.zookeeperPort = port;
        store.hbaseMaster = planned(m_master.port());
        return probeTasks(input, {u"hbase"_s}).last();
    }

    int m_zooKeeperPort = 0;
    test::ZooKeeperServer m_zooKeeper;
    // Something that accepts connections is all that is asked of HBase's own servers.
    FaultServer m_master{Fault::Silent};
    FaultServer m_firstServer{Fault::Silent};
    FaultServer m_secondServer{Fault::Silent};
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHBaseProbe)
#include "tst_hbaseprobe.moc"
