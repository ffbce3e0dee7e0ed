#include "plan/sampleplan.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct SampleNode {
    QString id;
    Roles roles;
    QString ip;
};

/// The seven nodes of the guide, with the addresses of its member list.
QList<SampleNode> fullyDistributedNodes()
{
    return {{u"receiver1"_s, Role::Receiver, u"192.168.48.205"_s},
            {u"receiver2"_s, Role::Receiver, u"192.168.48.21"_s},
            {u"analyzer1"_s, Role::Analyzer, u"192.168.48.22"_s},
            {u"analyzer2"_s, Role::Analyzer, u"192.168.48.23"_s},
            {u"indexer1"_s, Role::Indexer, u"192.168.48.24"_s},
            {u"indexer2"_s, Role::Indexer, u"192.168.48.25"_s},
            {u"dashboard"_s, Role::Dashboard, u"192.168.48.26"_s}};
}

QList<SampleNode> minimumHaNodes()
{
    const Roles all = Role::Receiver | Role::Indexer | Role::Analyzer | Role::Dashboard;
    return {{u"node1"_s, all, u"172.18.1.217"_s}, {u"node2"_s, all, u"172.18.1.218"_s}};
}

QList<SampleNode> customNodes()
{
    const Roles intake = Role::Receiver | Role::Indexer;
    const Roles evaluation = Role::Analyzer | Role::Dashboard;
    return {{u"intake1"_s, intake, u"192.168.48.21"_s},
            {u"intake2"_s, intake, u"192.168.48.22"_s},
            {u"evaluation1"_s, evaluation, u"192.168.48.23"_s},
            {u"evaluation2"_s, evaluation, u"192.168.48.24"_s}};
}

QList<SampleNode> sampleNodes(Pattern pattern)
{
    switch (pattern) {
    case Pattern::FullyDistributed:
        return fullyDistributedNodes();
    case Pattern::MinimumHa:
        return minimumHaNodes();
    case Pattern::Custom:
        return customNodes();
    }
    return {};
}

bool isEnterpriseIntegrator(const QString &productId)
{
    return productId.startsWith("wso2ei-"_L1);
}

/// The node's values follow its id, as in the guide.
NodePlan nodePlan(const SampleNode &sample, const QString &productId)
{
    const bool integrator = isEnterpriseIntegrator(productId);
    const QString prefix = integrator ? u"ei"_s : u"das"_s;
    NodePlan node;
    node.id = sample.id;
    node.roles = sample.roles;
    node.ip = sample.ip;
    node.portOffset = integrator ? 1 : 0; // the stock Offset of EI Analytics (product-facts 1)
    node.hostName = prefix + u".qa.wso2."_s + sample.id;
    node.managementHostName = u"mgt."_s + node.hostName;
    node.database = prefix + sample.id;
    node.home = u"/home/"_s + sample.id + u'/' + productId;
    return node;
}

MySqlPlan sampleMySql()
{
    MySqlPlan mysql;
    mysql.host = u"10.100.7.53"_s;
    mysql.user = u"root"_s;
    mysql.driverClass = u"com.mysql.jdbc.Driver"_s;
    mysql.databases = {u"userdb"_s, u"regdb"_s, u"metrics"_s, u"analytics_processed_data_store"_s,
                       QString(),   {}};
    return mysql;
}

/// HBase as the guide has it; HDFS only where the product has an analytics file system.
void addHBase(ClusterPlan &plan)
{
    plan.eventStore.kind = EventStoreKind::HBase;
    plan.eventStore.hbaseMaster = u"das300-hdfs-master:60000"_s;
    plan.eventStore.zookeeperQuorum = {u"das300-hdfs-master"_s, u"das300-hdfs-slave1"_s,
                                       u"das300-hdfs-slave2"_s};
    if (plan.product == "wso2das-3.0.0"_L1) {
        plan.eventStore.hdfs = u"hdfs://das300-hdfs-master:9000"_s;
        plan.eventStore.dfsDataDir = u"/dfs/data"_s;
    }
    plan.hosts = {{u"das300-hdfs-master"_s, u"192.168.48.167"_s},
                  {u"das300-hdfs-slave1"_s, u"192.168.48.168"_s},
                  {u"das300-hdfs-slave2"_s, u"192.168.48.172"_s}};
}

} // namespace

ClusterPlan samplePlan(Pattern pattern, const QString &productId)
{
    ClusterPlan plan;
    plan.product = productId;
    plan.pattern = pattern;
    plan.source = productId + u".zip"_s;
    plan.mysql = sampleMySql();
    if (pattern == Pattern::MinimumHa || isEnterpriseIntegrator(productId)) {
        plan.eventStore.kind = EventStoreKind::MySql;
        plan.mysql.databases.eventStore = u"analytics_event_store"_s;
    } else {
        addHBase(plan);
    }
    for (const SampleNode &node : sampleNodes(pattern))
        plan.nodes.append(nodePlan(node, productId));
    plan.deploymentSync.kind = SyncKind::Svn;
    plan.deploymentSync.url = isEnterpriseIntegrator(productId)
                                  ? u"http://svn.example.com/svn/ei_analytics_repo"_s
                                  : u"http://svn.example.com/svn/das300rc_repo"_s;
    plan.deploymentSync.user = u"das"_s;
    plan.deploymentSync.autoCommitNode = plan.nodes.first().id;
    plan.cluster.domain =
        isEnterpriseIntegrator(productId) ? u"wso2.ei.analytics.domain"_s : u"wso2.qa.das.domain"_s;
    plan.spark.masterCount = 2;
    plan.spark.symbolicLink = u"/home/das_symlink"_s;
    return plan;
}

} // namespace das
