#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/logcluster.h"
#include "verify/clustersummary.h"
#include "verify/verdicttext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestClusterSummary : public QObject {
    Q_OBJECT

private slots:
    void healthy_cluster_is_one()
    {
        test::LogCluster cluster(m_plan);
        cluster.startAll();
        const ClusterSummary summary = summaryOf(judge(cluster));
        QCOMPARE(summary.clusters.size(), 1);
        QCOMPARE(summary.joined(), m_plan.nodes.size());
        QVERIFY(!summary.isSplit);
        QCOMPARE(summary.errors, 0);
        QCOMPARE(summary.open, 0);
    }

    void nothing_started_joins_nothing()
    {
        const ClusterSummary summary = summaryOf(judge(test::LogCluster(m_plan)));
        QCOMPARE(summary.clusters.size(), m_plan.nodes.size());
        QCOMPARE(summary.joined(), 0);
        QCOMPARE(summary.errors, 0);
        QCOMPARE_GE(summary.open, m_plan.nodes.size());
    }

    void node_that_is_to_come_is_an_open_matter()
    {
        test::LogCluster cluster(m_plan);
        for (const NodePlan &node : m_plan.nodes.first(m_plan.nodes.size() - 1))
            cluster.start(node.id);
        const ClusterSummary summary = summaryOf(judge(cluster));
        QCOMPARE(summary.joined(), m_plan.nodes.size() - 1);
        QCOMPARE(summary.clusters.last(), QStringList{m_plan.nodes.last().id});
        QCOMPARE(summary.errors, 0);
        QCOMPARE_GE(summary.open, 1);
    }

    void split_shows_both_sides_the_larger_first()
    {
        test::LogCluster cluster(m_plan);
        cluster.startAll();
        cluster.split({u"analyzer1"_s, u"indexer1"_s});
        const ClusterSummary summary = summaryOf(judge(cluster));
        QVERIFY(summary.isSplit);
        QCOMPARE(summary.clusters.size(), 2);
        QCOMPARE(summary.joined(), m_plan.nodes.size() - 2);
        const QStringList smaller{u"analyzer1"_s, u"indexer1"_s};
        QCOMPARE(summary.clusters.last(), smaller);
        QCOMPARE_GE(summary.errors, 2);
    }

    void report_has_each_node_and_below_it_its_findings()
    {
        test::LogCluster cluster(m_plan);
        cluster.startAll();
        cluster.add(u"receiver1"_s, u"ERROR"_s, u"a.B"_s, u"first\nsecond line"_s);
        const QList<NodeVerdict> verdicts = judge(cluster);
        const QStringList lines = reportOf(verdicts).split(u'\n');
        QCOMPARE(lines[0], lineOf(verdicts[0]));
        QCOMPARE(lines[1], lineOf(verdicts[0].findings[0], u"receiver1"_s));
        QCOMPARE(lines[2], lineOf(verdicts[1]));
        QCOMPARE(lines.last(), QString());
    }

private:
    QList<NodeVerdict> judge(const test::LogCluster &cluster) const
    {
        return judgeCluster(*profileById(m_plan.product), m_plan, cluster.evidence());
    }

    ClusterPlan m_plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.1.0"_s);
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestClusterSummary)

#include "tst_clustersummary.moc"
