#include "probe/hosts/hostsprobe.h"

#include "probe/hosts/localports.h"
#include "probe/proberunner.h"
#include "profile/profilecatalog.h"
#include "support/ownnetwork.h"
#include "support/proberun.h"
#include "support/serverprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

namespace {

const ProductProfile &profile()
{
    return *profileById(u"wso2das-3.1.0");
}

NodePlan nodeAt(const QString &ip, const QString &hostName)
{
    NodePlan node;
    node.id = u"node1"_s;
    node.roles = Role::Receiver;
    node.ip = ip;
    node.hostName = hostName;
    return node;
}

QList<ProbeTask> tasksOf(const ClusterPlan &plan, const ProductProfile *product = nullptr)
{
    return hostsProbe().tasks({plan, product, {}});
}

ProbeTask portsTask(const NodePlan &node)
{
    ClusterPlan plan;
    plan.nodes = {node};
    return tasksOf(plan, &profile()).last();
}

} // namespace

class TestHostsProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (m_network.enter())
            return;
        DAS_SKIP_HERE("no right to make namespaces");
    }

    void init()
    {
        m_network.setHosts("127.0.0.1 localhost\n"
                           "192.0.2.1 right.test right\n"
                           "192.0.2.2 wrong.test\n"
                           "127.0.1.1 debian.test debian\n"
                           "192.0.2.4 first.test alias.test\n"
                           "127.0.0.1 known.test\n");
        m_network.setResolver("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n");
    }

    void a_name_is_judged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("planned");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("words");
        const QString passed = u"passed passed passed"_s;
        QTest::newRow("as the plan says")
            << u"right.test"_s << u"192.0.2.1"_s << passed << u"right.test resolves to 192.0.2.1"_s;
        QTest::newRow("the plan says nothing")
            << u"right.test"_s << QString() << passed << u"192.0.2.1 leads back to right.test"_s;
        QTest::newRow("another address")
            << u"wrong.test"_s << u"192.0.2.99"_s << u"failed passed passed"_s
            << u"wrong.test is 192.0.2.99 in the plan and resolves to 192.0.2.2"_s;
        QTest::newRow("known to the plan only")
            << u"plan.test"_s << u"192.0.2.3"_s << u"warned skipped skipped"_s
            << u"Each node gets the line “192.0.2.3 plan.test”"_s;
        QTest::newRow("known to nobody")
            << u"nobody.test"_s << QString() << u"warned skipped skipped"_s
            << u"nobody.test does not resolve"_s;
        QTest::newRow("Debian's line")
            << u"debian.test"_s << u"192.0.2.5"_s << u"skipped passed failed"_s
            << u"debian.test resolves to the loopback address 127.0.1.1 on this machine; the "
               "plan says 192.0.2.5"_s;
        QTest::newRow("loopback in the plan")
            << u"known.test"_s << u"127.0.0.1"_s << u"passed warned warned"_s
            << u"The plan itself gives known.test"_s;
        QTest::newRow("loopback, the plan says nothing")
            << u"localhost"_s << QString() << u"passed passed warned"_s
            << u"localhost resolves to the loopback address"_s;
        QTest::newRow("leads back to another")
            << u"alias.test"_s << u"192.0.2.4"_s << u"passed warned passed"_s
            << u"192.0.2.4 leads back to first.test, not to alias.test"_s;
    }
    void a_name_is_judged()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, planned);
        QFETCH(const QString, expected);
        QFETCH(const QString, words);
        ClusterPlan plan;
        plan.mysql.host = name;
        if (!planned.isEmpty())
            plan.hosts = {{name, planned}};
        const QList<ProbeTask> tasks = tasksOf(plan);
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().target, name);
        const QList<ProbeReport> reports = test::reportsOf(tasks.first());
        QStringList found;
        for (const ProbeReport &report : reports)
            found.append(probeStatusName(report.status));
        QVERIFY2(found.join(u' ') == expected, qPrintable(test::textOf(reports)));
        QVERIFY2(test::textOf(reports).contains(words), qPrintable(test::textOf(reports)));
    }

    void every_name_of_the_plan_is_asked_once()
    {
        ClusterPlan plan;
        plan.mysql.host = u"db.test"_s;
        plan.hosts = {{u"table.test"_s, u"192.0.2.8"_s}, {u"master.test"_s, u"192.0.2.9"_s}};
        plan.eventStore.hbaseMaster = u"master.test:60000"_s;
        plan.eventStore.zookeeperQuorum = {u"zk1.test"_s, u"DB.test"_s, u"192.0.2.7"_s};
        plan.eventStore.hdfs = u"hdfs://name.test:9000"_s;
        plan.deploymentSync.kind = SyncKind::Svn;
        plan.deploymentSync.url = u"https://svn.test:8443/repo"_s;
        plan.nodes = {nodeAt(u"192.0.2.10"_s, u"n1.test"_s), nodeAt(u"192.0.2.11"_s, {})};
        plan.nodes[1].managementHostName = u"n1.test"_s;
        QStringList names;
        for (const ProbeTask &task : tasksOf(plan, &profile()))
            names.append(task.target + u' ' + task.where);
        QCOMPARE(names,
                 QStringList({u"n1.test nodes/0/hostName"_s, u"table.test hosts/0/name"_s,
                              u"master.test hosts/1/name"_s, u"db.test mysql/host"_s,
                              u"zk1.test eventStore/zookeeperQuorum"_s,
                              u"name.test eventStore/hdfs"_s, u"svn.test deploymentSync/url"_s}));
    }

    void a_resolver_that_never_answers_is_left_in_time()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost, 53));
        m_network.setResolver("nameserver 127.0.0.1\noptions timeout:30 attempts:1\n");
        ClusterPlan plan;
        for (int i = 0; i < 1000; ++i) {
            plan.nodes.append(nodeAt(u"192.0.2.1"_s, u"node%1.test"_s.arg(i)));
            plan.nodes.last().managementHostName = u"mgt%1.test"_s.arg(i);
        }
        const QList<ProbeTask> tasks = tasksOf(plan);
        QCOMPARE(tasks.size(), 2000);
        QElapsedTimer clock;
        clock.start();
        ProbeRunner runner;
        QList<QFuture<ProbeReport>> futures;
        for (const ProbeTask &task : tasks)
            futures.append(runner.start(task, 500ms));
        for (QFuture<ProbeReport> &future : futures) {
            future.waitForFinished();
            QCOMPARE(future.resultAt(0).status, ProbeStatus::Warned);
            QVERIFY2(future.resultAt(0).summary.contains(u"resolver does not answer for"_s),
                     qPrintable(future.resultAt(0).summary));
        }
        QCOMPARE_LT(clock.elapsed(), 5000);
    }

    void free_ports_pass()
    {
        const QList<ProbeReport> reports = test::reportsOf(portsTask(nodeAt(u"127.0.0.1"_s, {})));
        QVERIFY2(reports.first().status == ProbeStatus::Passed, qPrintable(test::textOf(reports)));
    }

    void a_port_that_is_taken_is_named_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::addColumn<int>("offset");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("everywhere") << u"0.0.0.0"_s << 9443 << 0 << ProbeStatus::Failed
                                    << u"9443 (Web console and services (HTTPS))"_s;
        QTest::newRow("one address of many")
            << u"127.0.0.1"_s << 9443 << 0 << ProbeStatus::Failed << u"9443 (Web console"_s;
        QTest::newRow("IPv6") << u"::"_s << 9443 << 0 << ProbeStatus::Failed << u"9443 ("_s;
        QTest::newRow("with the offset")
            << u"0.0.0.0"_s << 9445 << 2 << ProbeStatus::Failed << u"9445 ("_s;
        QTest::newRow("without the offset")
            << u"0.0.0.0"_s << 9443 << 2 << ProbeStatus::Passed << u"are free"_s;
        QTest::newRow("cluster port") << u"127.0.0.1"_s << 4000 << 0 << ProbeStatus::Failed
                                      << u"4000 (Cluster membership (Hazelcast))"_s;
        QTest::newRow("cluster port at another address")
            << u"127.0.0.2"_s << 4000 << 0 << ProbeStatus::Passed << u"are free"_s;
        QTest::newRow("a port that is not used")
            << u"0.0.0.0"_s << 8000 << 0 << ProbeStatus::Warned << u"8000 (Embedded Kerberos"_s;
    }
    void a_port_that_is_taken_is_named()
    {
        QFETCH(const QString, address);
        QFETCH(const int, port);
        QFETCH(const int, offset);
        QFETCH(const ProbeStatus, status);
        QFETCH(const QString, words);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress(address), quint16(port)));
        NodePlan node = nodeAt(u"127.0.0.1"_s, {});
        node.portOffset = offset;
        const QList<ProbeReport> reports = test::reportsOf(portsTask(node));
        QCOMPARE(reports.size(), 1);
        QVERIFY2(reports.first().status == status, qPrintable(test::textOf(reports)));
        QVERIFY2(reports.first().summary.contains(words), qPrintable(reports.first().summary));
        QVERIFY(!server.hasPendingConnections());
    }

    void connections_that_have_ended_hold_no_port()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, 9443));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, 9443);
        QVERIFY(server.waitForNewConnection(5000));
        // The side that closes first is the one that keeps the port for a while.
        QTcpSocket *accepted = server.nextPendingConnection();
        accepted->disconnectFromHost();
        QVERIFY(client.state() == QAbstractSocket::UnconnectedState ||
                client.waitForDisconnected(5000));
        delete accepted;
        server.close();
        QVERIFY(!isPortTaken({}, 9443));
    }

    void a_server_that_runs_holds_its_own_ports()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::Any, 9443));
        const QTemporaryDir home;
        NodePlan node = nodeAt(u"127.0.0.1"_s, {});
        node.home = home.path();
        QFile file(home.filePath(u"wso2carbon.pid"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
        file.close();
        QList<ProbeReport> reports = test::reportsOf(portsTask(node));
        QVERIFY2(reports.first().status == ProbeStatus::Warned, qPrintable(test::textOf(reports)));
        QVERIFY(reports.first().summary.contains(u"node1 runs already"_s));
        // The file of a server that has ended stays behind.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("4194304\n");
        file.close();
        reports = test::reportsOf(portsTask(node));
        QCOMPARE(reports.first().status, ProbeStatus::Failed);
    }

    void only_nodes_of_this_machine_are_tested_for_ports()
    {
        ClusterPlan plan;
        plan.nodes = {nodeAt(u"192.0.2.1"_s, {}), nodeAt(u"127.0.0.1"_s, {}), nodeAt({}, {})};
        const QList<ProbeTask> tasks = tasksOf(plan, &profile());
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().where, u"nodes/1/ip"_s);
    }

private:
    test::OwnNetwork m_network;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHostsProbe)
#include "tst_hostsprobe.moc"
