#include "plan/sampleplan.h"

#include <QTest>

using namespace das;
using namespace Qt::StringLiterals;

class TestSamplePlan : public QObject {
    Q_OBJECT

private slots:
    void theDefaultIsTheGuidesCluster();
    void hdfsIsForDas300Only();
    void eachMinimumHaNodeDoesEverything();
    void eiAnalyticsKeepsItsOffsetAndUsesMySql();
    void everySampleIsComplete_data();
    void everySampleIsComplete();
};

void TestSamplePlan::theDefaultIsTheGuidesCluster()
{
    const ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    QStringList nodes;
    for (const NodePlan &node : plan.nodes)
        nodes.append(node.id + u' ' + node.ip + u' ' + node.database);
    QCOMPARE(nodes, (QStringList{u"receiver1 192.168.48.205 dasreceiver1"_s,
                                 u"receiver2 192.168.48.21 dasreceiver2"_s,
                                 u"analyzer1 192.168.48.22 dasanalyzer1"_s,
                                 u"analyzer2 192.168.48.23 dasanalyzer2"_s,
                                 u"indexer1 192.168.48.24 dasindexer1"_s,
                                 u"indexer2 192.168.48.25 dasindexer2"_s,
                                 u"dashboard 192.168.48.26 dasdashboard"_s}));
    const NodePlan first{.id = u"receiver1"_s,
                         .roles = Role::Receiver,
                         .ip = u"192.168.48.205"_s,
                         .port = 4000,
                         .portOffset = 0,
                         .hostName = u"das.qa.wso2.receiver1"_s,
                         .managementHostName = u"mgt.das.qa.wso2.receiver1"_s,
                         .database = u"dasreceiver1"_s,
                         .home = u"/home/receiver1/wso2das-3.0.0"_s,
                         .unknown = {}};
    QVERIFY(plan.nodes.first() == first);
    QCOMPARE(plan.source, u"wso2das-3.0.0.zip"_s);
    QCOMPARE(plan.mysql.host, u"10.100.7.53"_s);
    QCOMPARE(plan.mysql.port, 3306);
    QCOMPARE(plan.deploymentSync.autoCommitNode, u"receiver1"_s);
    QCOMPARE(plan.cluster.domain, u"wso2.qa.das.domain"_s);
    QCOMPARE(plan.spark.masterCount, 2);
    QCOMPARE(plan.spark.symbolicLink, u"/home/das_symlink"_s);
    QVERIFY((plan.hosts.value(2) == HostEntry{u"das300-hdfs-slave2"_s, u"192.168.48.172"_s}));
}

void TestSamplePlan::hdfsIsForDas300Only()
{
    QVERIFY(!samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s).eventStore.hdfs.isEmpty());
    QVERIFY(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.1"_s).eventStore.hdfs.isEmpty());
    QVERIFY(samplePlan(Pattern::FullyDistributed, u"wso2das-3.1.0"_s).eventStore.hdfs.isEmpty());
}

void TestSamplePlan::eachMinimumHaNodeDoesEverything()
{
    const ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s);
    QCOMPARE(plan.nodes.size(), 2);
    for (const Role role : allRoles())
        QCOMPARE(plan.nodesWith(role).size(), 2);
}

void TestSamplePlan::eiAnalyticsKeepsItsOffsetAndUsesMySql()
{
    const ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2ei-6.1.1"_s);
    QCOMPARE(plan.nodes.first().portOffset, 1);
    QVERIFY(plan.eventStore.kind == EventStoreKind::MySql);
    QVERIFY(!plan.mysql.databases.eventStore.isEmpty());
    QVERIFY(plan.hosts.isEmpty());
}

void TestSamplePlan::everySampleIsComplete_data()
{
    QTest::addColumn<int>("pattern");
    QTest::newRow("fully-distributed") << int(Pattern::FullyDistributed);
    QTest::newRow("minimum-ha") << int(Pattern::MinimumHa);
    QTest::newRow("custom") << int(Pattern::Custom);
}

void TestSamplePlan::everySampleIsComplete()
{
    QFETCH(int, pattern);
    const ClusterPlan plan = samplePlan(static_cast<Pattern>(pattern), u"wso2das-3.1.0"_s);
    QVERIFY(int(plan.pattern) == pattern);
    QVERIFY(plan.node(plan.deploymentSync.autoCommitNode) != nullptr);
    for (const Role role : allRoles())
        QVERIFY2(!plan.nodesWith(role).isEmpty(), qPrintable(roleName(role)));
}

QTEST_GUILESS_MAIN(TestSamplePlan)
#include "tst_sampleplan.moc"
