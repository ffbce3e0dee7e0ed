#include "plan/clusterplan.h"
#include "profile/ports.h"
#include "profile/profilecatalog.h"
#include "profile/startline.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

constexpr auto kReceiver = Role::Receiver;
constexpr auto kIndexer = Role::Indexer;
constexpr auto kAnalyzer = Role::Analyzer;
constexpr auto kDashboard = Role::Dashboard;

NodePlan nodeWith(const QString &id, Roles roles, int offset = 0)
{
    NodePlan node;
    node.id = id;
    node.roles = roles;
    node.ip = u"192.0.2.1"_s;
    node.portOffset = offset;
    return node;
}

QStringList ids(const QList<NodePlan> &nodes)
{
    QStringList result;
    for (const NodePlan &node : nodes)
        result.append(node.id);
    return result;
}

std::optional<int> portNumber(const QString &productId, const ClusterPlan &plan,
                              const NodePlan &node, const QString &portId)
{
    for (const EffectivePort &port : effectivePorts(*profileById(productId), plan, node)) {
        if (port.id == portId)
            return port.number;
    }
    return std::nullopt;
}

} // namespace

class TestStartLine : public QObject {
    Q_OBJECT

private slots:
    void start_line_follows_roles_and_version_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<bool>("flagsInLauncher");
        QTest::addColumn<QString>("line");
        const QString das300 = u"wso2das-3.0.0"_s;
        const QString das301 = u"wso2das-3.0.1"_s;
        const QString das310 = u"wso2das-3.1.0"_s;
        const QString dashboard =
            u" -DdisableEventSink=true -DdisableDataPurging=true -DdisableIndexing=true"
            " -DdisableAnalyticsEngine=true -DdisableAnalyticsExecution=true"
            " -DdisableAnalyticsSparkCtx=true"_s;
        const QString start = u"sh bin/wso2server.sh start"_s;
        QTest::newRow("receiver") << das300 << Roles(kReceiver) << false
                                  << u"sh bin/wso2server.sh -receiverNode start"_s;
        QTest::newRow("indexer") << das310 << Roles(kIndexer) << false
                                 << u"sh bin/wso2server.sh -indexerNode start"_s;
        QTest::newRow("analyzer") << das300 << Roles(kAnalyzer) << false
                                  << u"sh bin/wso2server.sh -analyzerNode start"_s;
        QTest::newRow("3.0.1 has -dashboardNode") << das301 << Roles(kDashboard) << false
                                                  << u"sh bin/wso2server.sh -dashboardNode start"_s;
        QTest::newRow("3.0.0 has no -dashboardNode")
            << das300 << Roles(kDashboard) << false << start + dashboard;
        QTest::newRow("flags already in the launcher")
            << das300 << Roles(kDashboard) << true << start;
        QTest::newRow("every role starts plainly")
            << das310 << Roles(kReceiver | kIndexer | kAnalyzer | kDashboard) << false << start;
        QTest::newRow("receiver and indexer")
            << das300 << Roles(kReceiver | kIndexer) << false
            << start + u" -DdisableAnalyticsEngine=true"
                       " -DdisableAnalyticsExecution=true -DdisableAnalyticsSparkCtx=true"_s;
        QTest::newRow("receiver and analyzer")
            << das301 << Roles(kReceiver | kAnalyzer) << false
            << start + u" -DdisableIndexing=true -DenableAnalyticsStats=true"_s;
        QTest::newRow("indexer and analyzer, machine learner")
            << das310 << Roles(kIndexer | kAnalyzer) << false
            << start +
                   u" -DdisableEventSink=true -DdisableDataPurging=true -DenableAnalyticsStats=true -DdisableMl=true"_s;
        QTest::newRow("receiver, indexer and analyzer")
            << das300 << Roles(kReceiver | kIndexer | kAnalyzer) << false
            << start + u" -DenableAnalyticsStats=true"_s;
    }

    void start_line_follows_roles_and_version()
    {
        QFETCH(QString, product);
        QFETCH(Roles, roles);
        QFETCH(bool, flagsInLauncher);
        QFETCH(QString, line);
        QCOMPARE(startLine(*profileById(product), nodeWith(u"n"_s, roles), flagsInLauncher), line);
    }

    void committing_node_starts_first_and_roles_together()
    {
        ClusterPlan plan;
        plan.nodes = {nodeWith(u"d"_s, kDashboard), nodeWith(u"i"_s, kIndexer),
                      nodeWith(u"r1"_s, kReceiver), nodeWith(u"a"_s, kAnalyzer),
                      nodeWith(u"r2"_s, kReceiver), nodeWith(u"m"_s, kAnalyzer | kIndexer)};
        plan.deploymentSync.autoCommitNode = u"r2"_s;
        const QList<QList<NodePlan>> order = startOrder(plan);
        QCOMPARE(order.size(), 4);
        QCOMPARE(ids(order[0]), QStringList({u"r2"_s, u"r1"_s}));
        QCOMPARE(ids(order[1]), QStringList({u"a"_s, u"m"_s}));
        QCOMPARE(ids(order[2]), QStringList({u"i"_s}));
        QCOMPARE(ids(order[3]), QStringList({u"d"_s}));
    }

    void offset_moves_every_port_but_those_it_does_not_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("port");
        QTest::addColumn<int>("number");
        QTest::newRow("https") << u"wso2das-3.0.0"_s << u"https"_s << 9450;
        QTest::newRow("thrift") << u"wso2das-3.0.0"_s << u"thrift"_s << 7618;
        QTest::newRow("spark") << u"wso2das-3.0.0"_s << u"spark.master"_s << 7084;
        QTest::newRow("hazelcast never") << u"wso2das-3.1.0"_s << u"hazelcast"_s << 4000;
        QTest::newRow("HA stays in 3.0.0") << u"wso2das-3.0.0"_s << u"ha.eventSync"_s << 11224;
        QTest::newRow("HA stays in 3.0.1") << u"wso2das-3.0.1"_s << u"ha.management"_s << 10005;
        QTest::newRow("HA moves in 3.1.0") << u"wso2das-3.1.0"_s << u"ha.eventSync"_s << 11231;
    }

    void offset_moves_every_port_but_those_it_does_not()
    {
        QFETCH(QString, product);
        QFETCH(QString, port);
        QFETCH(int, number);
        ClusterPlan plan;
        plan.nodes = {nodeWith(u"a"_s, kReceiver | kAnalyzer, 7), nodeWith(u"b"_s, kReceiver)};
        QCOMPARE(portNumber(product, plan, plan.nodes[0], port), number);
    }

    void ha_ports_are_open_on_two_receivers_only()
    {
        ClusterPlan plan;
        plan.nodes = {nodeWith(u"a"_s, kAnalyzer), nodeWith(u"r1"_s, kReceiver)};
        const QString product = u"wso2das-3.0.0"_s;
        QCOMPARE(portNumber(product, plan, plan.nodes[1], u"ha.eventSync"_s), std::nullopt);
        plan.nodes.append(nodeWith(u"r2"_s, kReceiver));
        plan.nodes.append(nodeWith(u"r3"_s, kReceiver));
        QCOMPARE(portNumber(product, plan, plan.nodes[0], u"ha.eventSync"_s), std::nullopt);
        QCOMPARE(portNumber(product, plan, plan.nodes[1], u"ha.eventSync"_s), 11224);
        QCOMPARE(portNumber(product, plan, plan.nodes[2], u"ha.eventSync"_s), 11224);
        QCOMPARE(portNumber(product, plan, plan.nodes[3], u"ha.eventSync"_s), std::nullopt);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestStartLine)
#include "tst_startline.moc"
