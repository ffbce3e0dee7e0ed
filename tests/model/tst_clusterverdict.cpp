#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/logcluster.h"
#include "verify/clusterverdict.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::LogCluster;

namespace {

const QString kWka =
    QStringLiteral("org.wso2.carbon.core.clustering.hazelcast.wka.WKABasedMembershipScheme");
const QString kHazelcast =
    QStringLiteral("org.wso2.carbon.core.clustering.hazelcast.HazelcastClusteringAgent");

/// Changes the logs of a healthy cluster.
using Spoil = void (*)(LogCluster &cluster);

ClusterPlan sevenNodes()
{
    return samplePlan(Pattern::FullyDistributed, u"wso2das-3.1.0"_s);
}

QList<NodeVerdict> verdictsOf(const ClusterPlan &plan, const LogCluster &cluster)
{
    return judgeCluster(*profileById(plan.product), plan, cluster.evidence());
}

NodeVerdict verdictOf(const QList<NodeVerdict> &verdicts, const QString &node)
{
    return *std::ranges::find(verdicts, node, &NodeVerdict::node);
}

/// "NODE ID" of every finding above a hint.
QStringList findingsOf(const QList<NodeVerdict> &verdicts)
{
    QStringList found;
    for (const NodeVerdict &verdict : verdicts) {
        for (const LogFinding &finding : verdict.findings) {
            if (finding.severity != Severity::Hint)
                found.append(verdict.node + u' ' + finding.id);
        }
    }
    return found;
}

} // namespace

class TestClusterVerdict : public QObject {
    Q_OBJECT

private slots:
    void cluster_started_one_by_one_is_fine_data()
    {
        QTest::addColumn<ClusterPlan>("plan");
        QTest::newRow("seven nodes") << sevenNodes();
        QTest::newRow("3.0.0") << samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
        QTest::newRow("two nodes, HA") << samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s);
    }
    void cluster_started_one_by_one_is_fine()
    {
        QFETCH(const ClusterPlan, plan);
        LogCluster cluster(plan);
        cluster.startAll();
        const QList<NodeVerdict> verdicts = verdictsOf(plan, cluster);
        QCOMPARE(findingsOf(verdicts), QStringList());
        for (const NodeVerdict &verdict : verdicts) {
            QVERIFY2(verdict.isFine(), qPrintable(verdict.node));
            QCOMPARE(verdict.members.size(), plan.nodes.size() - 1);
            QVERIFY2(verdict.state.startsWith("started in 42 s"_L1), qPrintable(verdict.state));
        }
        QVERIFY(verdicts[0].state.contains("coordinator"_L1));
        QVERIFY(verdicts[0].state.contains("HA active"_L1));
    }

    /// Each node knows those that came after it; which these are, the logs decide together.
    void cluster_started_in_any_order_is_fine()
    {
        ClusterPlan plan = sevenNodes();
        for (int turn = 0; turn < 7; ++turn) {
            LogCluster cluster(plan);
            for (int i = 0; i < 7; ++i)
                cluster.start(plan.nodes[(i * 3 + turn) % 7].id);
            QCOMPARE(findingsOf(verdictsOf(plan, cluster)), QStringList());
        }
    }

    void node_that_was_started_again_is_fine_data()
    {
        QTest::addColumn<QString>("node");
        QTest::newRow("the coordinator") << u"receiver1"_s;
        QTest::newRow("the last") << u"dashboard"_s;
        QTest::newRow("one between") << u"analyzer1"_s;
    }
    void node_that_was_started_again_is_fine()
    {
        QFETCH(const QString, node);
        for (const bool orderly : {true, false}) {
            LogCluster cluster(sevenNodes());
            cluster.startAll();
            orderly ? cluster.stop(node) : cluster.kill(node);
            cluster.start(node);
            QCOMPARE(findingsOf(verdictsOf(sevenNodes(), cluster)), QStringList());
        }
    }

    /// The join line is of an earlier run: the other log has a newer one, which never got in.
    void join_of_an_earlier_run_proves_nothing()
    {
        LogCluster cluster(sevenNodes());
        cluster.startAll();
        cluster.addToNetwork(u"dashboard"_s, 1);
        cluster.start(u"dashboard"_s);
        const QList<NodeVerdict> verdicts = verdictsOf(sevenNodes(), cluster);
        QCOMPARE(verdictOf(verdicts, u"dashboard"_s).members, QStringList());
        QCOMPARE(verdictOf(verdicts, u"receiver1"_s).missing, QStringList{u"dashboard"_s});
    }

    void same_request_in_two_logs_proves_a_pair()
    {
        LogCluster cluster(sevenNodes());
        cluster.startAll();
        cluster.replace(u"receiver1"_s, "Member joined [id-indexer1", "Nobody joined [id-indexer1");
        QCOMPARE(verdictOf(verdictsOf(sevenNodes(), cluster), u"indexer1"_s).missing,
                 QStringList{u"receiver1"_s});
        cluster.add(u"indexer1"_s, u"INFO"_s,
                    u"org.wso2.carbon.core.deployment.SynchronizeRepositoryRequest"_s,
                    u"Received [SynchronizeRepositoryRequest{tenantId=-1234, "
                    "tenantDomain='carbon.super', messageId=message-1}] "_s);
        QCOMPARE(findingsOf(verdictsOf(sevenNodes(), cluster)), QStringList());
    }

    void member_given_by_a_host_name_is_the_node()
    {
        ClusterPlan plan = sevenNodes();
        LogCluster cluster(plan);
        cluster.startAll();
        const QByteArray address = "/" + plan.nodes[6].ip.toUtf8() + ":";
        for (int i = 0; i < 6; ++i)
            cluster.replace(plan.nodes[i].id, address, "das-dashboard" + address);
        QCOMPARE(findingsOf(verdictsOf(plan, cluster)), QStringList());
    }

    void two_merged_clusters_are_one()
    {
        const ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s);
        LogCluster cluster(plan);
        cluster.start(plan.nodes[0].id);
        cluster.addToNetwork(plan.nodes[1].id, 1);
        cluster.start(plan.nodes[1].id);
        QVERIFY(findingsOf(verdictsOf(plan, cluster))
                    .contains(plan.nodes[0].id + u" cluster.two-coordinators"_s));
        for (int i = 0; i < 2; ++i)
            cluster.add(plan.nodes[i].id, u"INFO"_s, kWka,
                        u"Member joined [after-the-merge]: /%1:%2"_s.arg(plan.nodes[1 - i].ip)
                            .arg(plan.nodes[1 - i].port));
        const QList<NodeVerdict> verdicts = verdictsOf(plan, cluster);
        QVERIFY(!findingsOf(verdicts).contains(plan.nodes[0].id + u" cluster.two-coordinators"_s));
        QCOMPARE(verdicts[0].missing, QStringList());
    }

    void what_is_wrong_is_found_where_it_is_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("found"); ///< "NODE ID", among others
        addLogRows();
        addClusterRows();
        addRoleRows();
    }
    void what_is_wrong_is_found_where_it_is()
    {
        QFETCH(const Spoil, spoil);
        QFETCH(const QStringList, found);
        LogCluster cluster(sevenNodes());
        cluster.startAll();
        spoil(cluster);
        const QList<NodeVerdict> verdicts = verdictsOf(sevenNodes(), cluster);
        QStringList all;
        for (const NodeVerdict &verdict : verdicts) {
            for (const LogFinding &finding : verdict.findings) {
                all.append(verdict.node + u' ' + finding.id);
                QVERIFY2(!finding.message.isEmpty() && !finding.message.contains("%1"_L1) &&
                             !finding.fix.isEmpty(),
                         qPrintable(all.last()));
                m_seen.insert(finding.id);
            }
        }
        for (const QString &one : found)
            QVERIFY2(all.contains(one), qPrintable(one + u" not in "_s + all.join(u", "_s)));
        // Nothing is said twice about one node, but what names another node each.
        for (const QString &one : all)
            QVERIFY2(all.count(one) == 1 || one.contains(" member."_L1), qPrintable(one));
    }

    void every_finding_has_a_row()
    {
        for (const QString &id : verdictIds())
            QVERIFY2(m_seen.contains(id), qPrintable(id));
    }

    void place_is_the_line_that_shows_it()
    {
        LogCluster cluster(sevenNodes());
        cluster.startAll();
        cluster.replace(u"indexer1"_s, "Cluster domain: wso2", "Cluster domain: other");
        const NodeVerdict verdict = verdictOf(verdictsOf(sevenNodes(), cluster), u"indexer1"_s);
        QCOMPARE(verdict.findings.size(), 1);
        QCOMPARE(verdict.findings[0].place.file, u"indexer1.log"_s);
        const QByteArray line =
            cluster.log(u"indexer1"_s).split('\n').value(verdict.findings[0].place.line - 1);
        QVERIFY2(line.contains("Cluster domain: other"), line.constData());
    }

    void node_that_died_is_missed_by_all()
    {
        LogCluster cluster(sevenNodes());
        cluster.startAll();
        cluster.kill(u"receiver1"_s); // the coordinator: another is elected, and that is right
        const QList<NodeVerdict> verdicts = verdictsOf(sevenNodes(), cluster);
        for (const NodeVerdict &verdict : verdicts) {
            QCOMPARE(verdict.missing.contains(u"receiver1"_s), verdict.node != "receiver1"_L1);
            QCOMPARE(verdict.missing.size(), verdict.node == "receiver1"_L1 ? 6 : 1);
        }
        QVERIFY(!findingsOf(verdicts).contains(u"receiver1 cluster.two-coordinators"_s));
        QVERIFY(!findingsOf(verdicts).contains(u"receiver1 member.missing"_s)); // said once
    }

    void absent_log_leaves_only_its_node_unproved()
    {
        const ClusterPlan plan = sevenNodes();
        LogCluster cluster(plan);
        cluster.startAll();
        QList<NodeEvidence> nodes = cluster.evidence();
        nodes[6].facts.reset(); // the last logs no join, but is in all other logs
        QList<NodeVerdict> verdicts = judgeCluster(*profileById(plan.product), plan, nodes);
        QCOMPARE(findingsOf(verdicts), QStringList{plan.nodes[6].id + u" log.missing"_s});
        QCOMPARE(verdicts[6].missing, QStringList());
        QVERIFY(!verdicts[6].isFine());

        nodes = cluster.evidence();
        nodes[0].facts.reset(); // the first is in no other log
        verdicts = judgeCluster(*profileById(plan.product), plan, nodes);
        QCOMPARE(verdicts[0].missing.size(), 6);
        QCOMPARE(verdicts[1].missing, QStringList{plan.nodes[0].id});
        QCOMPARE(verdicts[1].findings.first().id, u"member.unproved"_s);
    }

    void cut_log_shows_no_absence()
    {
        const ClusterPlan plan = sevenNodes();
        LogCluster cluster(plan);
        cluster.startAll();
        for (const NodePlan &node : plan.nodes) {
            cluster.replace(node.id, "Starting WSO2 Carbon...", "Stopping");
            cluster.replace(node.id, "WSO2 Carbon started", "x");
        }
        for (const QString &finding : findingsOf(verdictsOf(plan, cluster)))
            QVERIFY2(finding.endsWith(" log.cut"_L1), qPrintable(finding));
    }

private:
    static void row(const char *name, const QStringList &found, Spoil spoil)
    {
        QTest::newRow(name) << spoil << found;
    }

    static void addLogRows()
    {
        row("empty log", {u"indexer1 log.empty"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, cluster.log(u"indexer1"_s), "not a log\n");
        });
        row("no log at all", {u"indexer1 log.missing"_s},
            [](LogCluster &cluster) { cluster.forget(u"indexer1"_s); });
        row("begins after the start", {u"indexer1 log.cut"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "Starting WSO2 Carbon", "x");
        });
        row("not started", {u"indexer1 start.unfinished"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "WSO2 Carbon started in 42 sec", "x");
        });
        row("waits for task servers", {u"analyzer1 start.unfinished"_s}, [](LogCluster &cluster) {
            cluster.replace(u"analyzer1"_s, "WSO2 Carbon started in 42 sec", "x");
            cluster.add(u"analyzer1"_s, u"INFO"_s, u"a.ClusterGroupCommunicator"_s,
                        u"Waiting for 2 [ANALYTICS_SPARK] task executor nodes..."_s);
        });
        row("waits for a service", {u"analyzer1 start.unfinished"_s}, [](LogCluster &cluster) {
            cluster.replace(u"analyzer1"_s, "WSO2 Carbon started in 42 sec", "x");
            cluster.add(u"analyzer1"_s, u"WARN"_s, u"a.StartupFinalizerServiceComponent"_s,
                        u"Waiting for required OSGi services: a.B,"_s);
        });
        row("stopped", {u"indexer1 start.stopped"_s, u"receiver1 member.left"_s},
            [](LogCluster &cluster) { cluster.stop(u"indexer1"_s); });
        row("unknown errors", {u"indexer1 log.errors"_s}, [](LogCluster &cluster) {
            cluster.add(u"indexer1"_s, u"ERROR"_s, u"a.B"_s, u"unheard of"_s);
        });
        row("known error", {u"indexer1 store.failed"_s}, [](LogCluster &cluster) {
            cluster.add(u"indexer1"_s, u"ERROR"_s, u"a.B"_s,
                        u"Error in activating analytics data service: x"_s);
        });
    }

    static void addClusterRows()
    {
        row("clustering off", {u"indexer1 cluster.off"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "Clustering has been enabled",
                            "Clustering has been disabled");
        });
        row("hazelcast.xml", {u"indexer1 cluster.configuration"_s}, [](LogCluster &cluster) {
            cluster.add(u"indexer1"_s, u"INFO"_s, kHazelcast,
                        u"Loading hazelcast configuration from default path: /a/hazelcast.xml"_s);
        });
        row("multicast", {u"indexer1 cluster.not-wka"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "Using wka", "Using multicast");
        });
        row("domain", {u"indexer1 cluster.domain"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "Cluster domain: ", "Cluster domain: x");
        });
        row("wrong port", {u"indexer1 cluster.port"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "Remote Host:null, Port: 4",
                            "Remote Host:null, Port: 5");
        });
        row("wrong host", {u"indexer1 cluster.host"_s},
            [](LogCluster &cluster) { cluster.replace(u"indexer1"_s, "- Host:", "- Host:1"); });
        row("started apart",
            {u"dashboard cluster.two-coordinators"_s, u"receiver1 cluster.two-coordinators"_s,
             u"dashboard cluster.two-leaders"_s, u"receiver1 cluster.two-leaders"_s,
             u"dashboard member.missing"_s, u"indexer1 member.missing"_s},
            [](LogCluster &cluster) {
                cluster.kill(u"dashboard"_s);
                cluster.addToNetwork(u"dashboard"_s, 1);
                cluster.start(u"dashboard"_s);
            });
        row("split",
            {u"receiver2 cluster.two-coordinators"_s, u"receiver2 member.left"_s,
             u"dashboard member.left"_s},
            [](LogCluster &cluster) {
                cluster.split({u"receiver2"_s, u"indexer1"_s});
            });
        row("died", {u"indexer1 member.left"_s, u"dashboard member.left"_s},
            [](LogCluster &cluster) { cluster.kill(u"indexer1"_s); });
        row("stranger", {u"indexer1 member.stranger"_s}, [](LogCluster &cluster) {
            cluster.add(u"indexer1"_s, u"INFO"_s, kWka, u"Member joined [x]: /10.9.9.9:4000"_s);
        });
    }

    static void addRoleRows()
    {
        row("Spark alone", {u"analyzer1 spark.alone"_s}, [](LogCluster &cluster) {
            cluster.add(u"analyzer1"_s, u"INFO"_s, u"a.SparkAnalyticsExecutor"_s,
                        u"Starting SPARK in the LOCAL mode..."_s);
        });
        row("no Spark", {u"analyzer2 spark.missing"_s}, [](LogCluster &cluster) {
            cluster.replace(u"analyzer2"_s, "Started SPARK MASTER", "x");
            cluster.replace(u"analyzer2"_s, "Started Spark CLIENT", "x");
        });
        row("masters, but no client", {u"analyzer1 spark.unusable"_s}, [](LogCluster &cluster) {
            cluster.replace(u"analyzer1"_s, "Started Spark CLIENT", "x");
            cluster.replace(u"analyzer2"_s, "Started Spark CLIENT", "x");
        });
        row("Spark on an indexer", {u"indexer1 spark.elsewhere"_s}, [](LogCluster &cluster) {
            cluster.add(u"indexer1"_s, u"INFO"_s, u"a.SparkAnalyticsExecutor"_s,
                        u"Started SPARK MASTER in spark://a:1 with webUI port : 2"_s);
        });
        row("indexer that does not", {u"indexer1 index.role"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "Current Node Indexing: Yes",
                            "Current Node Indexing: No");
        });
        row("receiver that indexes", {u"receiver1 index.role"_s}, [](LogCluster &cluster) {
            cluster.replace(u"receiver1"_s, "Current Node Indexing: No",
                            "Current Node Indexing: Yes");
        });
        row("single mode", {u"receiver1 ha.single"_s}, [](LogCluster &cluster) {
            cluster.add(u"receiver1"_s, u"WARN"_s, u"a.ManagementModeConfigurationLoader"_s,
                        u"CEP started with clustering enabled, but SingleNode configuration "
                        "given."_s);
        });
        row("no HA role", {u"receiver1 ha.missing"_s}, [](LogCluster &cluster) {
            cluster.replace(u"receiver1"_s, "Became CEP HA Active Member", "x");
        });
        row("two active", {u"receiver1 ha.two-active"_s, u"receiver2 ha.two-active"_s},
            [](LogCluster &cluster) {
                cluster.replace(u"receiver2"_s, "HA Passive", "HA Active");
            });
        row("event sync lost", {u"receiver1 ha.disconnected"_s}, [](LogCluster &cluster) {
            cluster.add(u"receiver1"_s, u"INFO"_s, u"a.EventHandler"_s,
                        u"CEP sync publisher disconnected from Member '10.0.0.1:11224'"_s);
        });
        row("stores not shown", {u"indexer1 store.not-shown"_s}, [](LogCluster &cluster) {
            cluster.replace(u"indexer1"_s, "Current Node Data Purging", "x");
        });
        row("no mount", {u"indexer1 registry.not-mounted"_s},
            [](LogCluster &cluster) { cluster.replace(u"indexer1"_s, "Connected to mount", "x"); });
        row("second committer", {u"indexer1 sync.other-committer"_s}, [](LogCluster &cluster) {
            cluster.add(u"indexer1"_s, u"INFO"_s, u"a.CarbonDeploymentSchedulerTask"_s,
                        u"Sent [SynchronizeRepositoryRequest{messageId=y}]"_s);
        });
        row("nothing committed", {u"receiver1 sync.nothing"_s},
            [](LogCluster &cluster) { cluster.replace(u"receiver1"_s, "Sent [Synch", "x"); });
    }

    QSet<QString> m_seen;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestClusterVerdict)
#include "tst_clusterverdict.moc"
