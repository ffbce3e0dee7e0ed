#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "support/clirun.h"
#include "support/fakenamenode.h"
#include "support/faultserver.h"
#include "support/fileio.h"
#include "support/hbasedata.h"
#include "support/mariadbserver.h"
#include "support/resultmacros.h"
#include "support/svnservers.h"
#include "support/zookeeperserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;

namespace {

const QString kMySqlPassword = u"db-s3cret"_s;
const QString kSvnPassword = u"svn-s3cret"_s;

/// "probe/check" of each report with that status.
QStringList checksThat(const QByteArray &json, const QString &status)
{
    QStringList checks;
    for (const QJsonValue &report : QJsonDocument::fromJson(json).array()) {
        if (report[u"status"_s].toString() == status)
            checks.append(report[u"probe"_s].toString() + u'/' + report[u"check"_s].toString());
    }
    return checks;
}

} // namespace

/// `das-setup probe` against every server that a cluster needs.
class TestProbeCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DAS_NEEDS_PROGRAM("mariadbd");
        DAS_NEEDS_ZOOKEEPER();
        DAS_NEEDS_PROGRAM("svnserve");
        DAS_NEEDS_PROGRAM("apache2");
        QVERIFY2(m_mariaDb.start({u"--max-connections=4000"_s}), m_mariaDb.output().constData());
        QVERIFY(m_mariaDb.execute(
            {u"CREATE USER das@'127.0.0.1' IDENTIFIED BY '%1'"_s.arg(kMySqlPassword),
             u"GRANT ALL PRIVILEGES ON *.* TO das@'127.0.0.1'"_s}));
        m_zooKeeperPort = test::freePort();
        QVERIFY2(m_zooKeeper.start({1, m_zooKeeperPort, {}, 0}), m_zooKeeper.output().constData());
        QVERIFY(test::writeZnode(m_zooKeeperPort,
                                 u"/hbase/rs/hbase,%1,1450000000000"_s.arg(m_regionServer.port()),
                                 test::regionServerData("1.2.6")));
        m_svn.emplace(kSvnPassword);
        QVERIFY2(m_svn->start(), m_svn->output().constData());
        qputenv("HOME", QFile::encodeName(m_svn->home()));
        qputenv("DAS_SETUP_MYSQL_PASSWORD", kMySqlPassword.toUtf8());
        qputenv("DAS_SETUP_SVN_PASSWORD", kSvnPassword.toUtf8());
        m_isRunning = true;
    }

    void cleanupTestCase()
    {
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
    }

    void init()
    {
        if (!m_isRunning)
            return;
        QVERIFY(test::writeZnode(m_zooKeeperPort, u"/hbase/master"_s,
                                 test::masterData("hbase", m_master.port())));
        m_plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
        m_mariaDb.use(m_plan, u"das"_s);
        m_plan.mysql.urlOptions = u"useSSL=false"_s;
        m_plan.eventStore.zookeeperQuorum = {u"hbase"_s};
        m_plan.eventStore.zookeeperPort = m_zooKeeperPort;
        m_plan.eventStore.hbaseMaster = u"hbase:%1"_s.arg(m_master.port());
        m_plan.eventStore.hdfs = u"hdfs://hbase:%1"_s.arg(m_nameNode.port());
        m_plan.hosts = {{u"hbase"_s, u"127.0.0.1"_s}, {u"svn.test"_s, u"127.0.0.1"_s}};
        m_plan.deploymentSync.url = m_svn->svn(u"repo/das"_s);
        m_plan.deploymentSync.user = u"writer"_s;
        for (int i = 0; i < m_plan.nodes.size(); ++i) {
            NodePlan &node = m_plan.nodes[i];
            node.ip = u"127.0.0.1"_s;
            node.hostName = u"localhost"_s;
            node.managementHostName = u"localhost"_s;
            node.port = 4000 + i;
            node.portOffset = 100 * i;
        }
        QCOMPARE(databases({u"--create"_s}).exitCode, int(ExitDone));
    }

    void running_servers_pass()
    {
        const CliRun run = probe({u"--json"_s});
        if (run.exitCode != ExitDone)
            qWarning("%s", run.out.constData()); // says why
        QCOMPARE(checksThat(run.out, u"failed"_s).join(u' '), QString());
        QCOMPARE(run.exitCode, int(ExitDone));
        for (const QString &name :
             {u"mysql/"_s, u"zookeeper/"_s, u"hbase/"_s, u"hdfs/"_s, u"svn/"_s, u"hosts/"_s})
            QVERIFY2(!checksThat(run.out, u"passed"_s).filter(name).isEmpty(), qPrintable(name));
        QVERIFY(!run.out.contains("s3cret"));
        const QJsonObject first = QJsonDocument::fromJson(run.out)[0].toObject();
        for (const QString &key : {u"probe"_s, u"target"_s, u"status"_s, u"summary"_s, u"hint"_s,
                                   u"facts"_s, u"tookMs"_s})
            QVERIFY2(first.contains(key), qPrintable(key));
    }

    void each_thing_broken_is_the_one_failure_data()
    {
        QTest::addColumn<QString>("broken");
        QTest::addColumn<QString>("failure");
        QTest::newRow("mysql port") << u"mysql-port"_s << u"mysql/server"_s;
        QTest::newRow("mysql user") << u"mysql-user"_s << u"mysql/sign-in"_s;
        QTest::newRow("mysql database") << u"mysql-database"_s << u"mysql/databases"_s;
        QTest::newRow("hbase master gone") << u"hbase-master"_s << u"hbase/master"_s;
        QTest::newRow("hdfs port") << u"hdfs-port"_s << u"hdfs/server"_s;
        QTest::newRow("hdfs standby") << u"hdfs-standby"_s << u"hdfs/state"_s;
        QTest::newRow("svn path") << u"svn-path"_s << u"svn/repository"_s;
        QTest::newRow("svn user") << u"svn-user"_s << u"svn/sign-in"_s;
        QTest::newRow("svn reader") << u"svn-reader"_s << u"svn/commit"_s;
        QTest::newRow("name with another address") << u"host-address"_s << u"hosts/loopback"_s;
        QTest::newRow("name that nobody knows") << u"svn-name"_s << u"svn/server"_s;
        QTest::newRow("zookeeper port") << u"zookeeper-port"_s << u"zookeeper/server"_s;
        QTest::newRow("port taken") << u"port-taken"_s << u"hosts/ports"_s;
    }
    void each_thing_broken_is_the_one_failure()
    {
        QFETCH(const QString, broken);
        const test::FakeNameNode standby({.state = test::FakeNameNode::State::Standby});
        if (broken == u"mysql-port"_s)
            m_plan.mysql.port = test::freePort();
        else if (broken == u"mysql-user"_s)
            m_plan.mysql.user = u"nobody-here"_s;
        else if (broken == u"mysql-database"_s)
            makeUserWithoutRights();
        else if (broken == u"hbase-master"_s)
            QVERIFY(test::writeZnode(m_zooKeeperPort, u"/hbase/master"_s,
                                     test::masterData("hbase", test::freePort())));
        else if (broken == u"hdfs-port"_s)
            m_plan.eventStore.hdfs = u"hdfs://hbase:%1"_s.arg(test::freePort());
        else if (broken == u"hdfs-standby"_s)
            m_plan.eventStore.hdfs = u"hdfs://hbase:%1"_s.arg(standby.port());
        else if (broken == u"svn-path"_s)
            m_plan.deploymentSync.url = m_svn->svn(u"no-such-repository"_s);
        else if (broken == u"svn-user"_s)
            m_plan.deploymentSync.user = u"nobody-here"_s;
        else if (broken == u"svn-reader"_s)
            m_plan.deploymentSync.user = u"reader"_s;
        else if (broken == u"host-address"_s)
            m_plan.hosts.append({u"localhost"_s, u"192.0.2.1"_s}); // it is not there
        else if (broken == u"svn-name"_s)
            m_plan.hosts.removeLast();
        else if (broken == u"zookeeper-port"_s)
            m_plan.eventStore.zookeeperPort = test::freePort();
        else if (broken == u"port-taken"_s)
            m_plan.nodes[2].port = m_master.port();
        else
            QFAIL("nothing is broken");
        const CliRun run = probe({u"--json"_s});
        QCOMPARE(run.exitCode, int(ExitNo));
        const QStringList failed = checksThat(run.out, u"failed"_s);
        QFETCH(const QString, failure);
        if (failed != QStringList{failure})
            qWarning("%s", run.out.constData()); // says why
        QCOMPARE(failed.join(u' '), failure);
        QVERIFY(!run.out.contains("s3cret"));
    }

    void only_names_the_probes_to_make()
    {
        const CliRun run = probe({u"--only"_s, u"hdfs,mysql"_s});
        QCOMPARE(run.exitCode, int(ExitDone));
        QVERIFY2(run.out.contains("  mysql  ") && run.out.contains("  hdfs  "),
                 run.out.constData());
        QVERIFY(!run.out.contains("  svn  "));
        QCOMPARE(probe({u"--only"_s, u"oracle"_s}).exitCode, int(ExitUsage));
        QCOMPARE(probe({u"--timeout"_s, u"soon"_s}).exitCode, int(ExitUsage));
    }

    void timeout_bounds_a_server_that_says_nothing()
    {
        const test::FaultServer silent(test::Fault::Silent);
        m_plan.mysql.port = silent.port();
        const CliRun run = probe({u"--only"_s, u"mysql"_s, u"--timeout"_s, u"0.5"_s});
        QCOMPARE(run.exitCode, int(ExitNo));
        QVERIFY2(run.out.contains("says nothing for 0.5 s"), run.out.constData());
    }

private:
    CliRun probe(const QStringList &options)
    {
        const QString file = m_folder.filePath(u"cluster.dasplan"_s);
        if (!writeFile(file, planToJson(m_plan), kPublicFile))
            return {};
        return runVerb(QStringList{u"probe"_s, file} + options);
    }
    CliRun databases(const QStringList &options)
    {
        const QString file = m_folder.filePath(u"cluster.dasplan"_s);
        if (!writeFile(file, planToJson(m_plan), kPublicFile))
            return {};
        return runVerb(QStringList{u"databases"_s, file} + options);
    }
    /// One who may use the databases that are there, but not create the one that is missing.
    void makeUserWithoutRights()
    {
        m_plan.mysql.user = u"limited"_s;
        QVERIFY(m_mariaDb.execute(
            {u"DROP USER IF EXISTS limited@'127.0.0.1'"_s,
             u"CREATE USER limited@'127.0.0.1' IDENTIFIED BY '%1'"_s.arg(kMySqlPassword)}));
        for (const QString &name : {u"das%"_s, u"regdb"_s, u"metrics"_s, u"missing"_s,
                                    u"analytics\\_processed\\_data\\_store"_s, u"userdb"_s}) {
            if (name != u"missing"_s)
                QVERIFY(m_mariaDb.execute(
                    {u"GRANT ALL PRIVILEGES ON `%1`.* TO limited@'127.0.0.1'"_s.arg(name)}));
        }
        m_plan.mysql.databases.users = u"missing"_s;
    }

    test::MariaDbServer m_mariaDb;
    test::ZooKeeperServer m_zooKeeper;
    std::optional<test::SvnServers> m_svn;
    test::FakeNameNode m_nameNode{{}};
    // Something that accepts connections is all that is asked of HBase's own servers.
    test::FaultServer m_master{test::Fault::Silent};
    test::FaultServer m_regionServer{test::Fault::Silent};
    QTemporaryDir m_folder;
    ClusterPlan m_plan;
    int m_zooKeeperPort = 0;
    bool m_isRunning = false;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProbeCommand)
#include "tst_probecommand.moc"
