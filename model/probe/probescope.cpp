#include "probe/probescope.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Those of the plan's addresses whose name stands in one of `texts`.
QMap<QString, QString> addressesIn(const QStringList &texts, const ClusterPlan &plan)
{
    const QString all = texts.join(u' ');
    QMap<QString, QString> addresses = hostsOfPlan(plan);
    addresses.removeIf([&all](auto entry) { return !all.contains(entry.key()); });
    return addresses;
}

ProbeScope mysqlScope(const ProbeInput &input)
{
    ProbeScope scope;
    scope.plan.mysql = input.plan.mysql;
    scope.plan.eventStore.kind = input.plan.eventStore.kind;
    // The nodes' databases, and how many connections the nodes may open.
    for (const NodePlan &node : input.plan.nodes) {
        NodePlan part;
        part.id = node.id;
        part.roles = node.roles;
        part.database = node.database;
        scope.plan.nodes.append(part);
    }
    scope.secrets.mysqlPassword = input.secrets.mysqlPassword;
    scope.addresses = addressesIn({input.plan.mysql.host}, input.plan);
    return scope;
}

/// Hadoop answers with names, each of which is looked up in the table of hosts.
ProbeScope hadoopScope(const ProbeInput &input)
{
    const EventStorePlan &store = input.plan.eventStore;
    ProbeScope scope;
    scope.plan.eventStore = store;
    scope.plan.hosts = input.plan.hosts;
    scope.addresses =
        addressesIn(store.zookeeperQuorum + QStringList{store.hbaseMaster, store.hdfs}, input.plan);
    return scope;
}

ProbeScope svnScope(const ProbeInput &input)
{
    const DeploymentSyncPlan &sync = input.plan.deploymentSync;
    ProbeScope scope;
    scope.plan.deploymentSync.kind = sync.kind;
    scope.plan.deploymentSync.url = sync.url;
    scope.plan.deploymentSync.user = sync.user;
    scope.plan.deploymentSync.appendTenantId = sync.appendTenantId;
    scope.secrets.svnPassword = input.secrets.svnPassword;
    scope.addresses = addressesIn({sync.url}, input.plan);
    return scope;
}

/// Every name and every port of the plan; the folders tell whether a node runs here.
ProbeScope hostsScope(const ProbeInput &input)
{
    ProbeScope scope;
    scope.plan.mysql.host = input.plan.mysql.host;
    scope.plan.mysql.port = input.plan.mysql.port;
    scope.plan.eventStore = input.plan.eventStore;
    scope.plan.hosts = input.plan.hosts;
    scope.plan.deploymentSync.kind = input.plan.deploymentSync.kind;
    scope.plan.deploymentSync.url = input.plan.deploymentSync.url;
    scope.plan.spark = input.plan.spark;
    for (NodePlan node : input.plan.nodes) {
        node.database.clear();
        scope.plan.nodes.append(node);
    }
    return scope;
}

} // namespace

ProbeScope probeScope(const QString &probe, const ProbeInput &input)
{
    ProbeScope scope{input.plan, input.secrets, {}};
    if (probe == "mysql"_L1)
        scope = mysqlScope(input);
    else if (probe == "zookeeper"_L1 || probe == "hbase"_L1 || probe == "hdfs"_L1)
        scope = hadoopScope(input);
    else if (probe == "svn"_L1)
        scope = svnScope(input);
    else if (probe == "hosts"_L1)
        scope = hostsScope(input);
    scope.plan.product = input.plan.product;
    return scope;
}

QString missingPassword(const QString &probe, const ProbeInput &input)
{
    if (probe == "mysql"_L1 && !input.secrets.mysqlPassword)
        return u"mysql.password"_s;
    const bool usesSvn = input.plan.deploymentSync.kind == SyncKind::Svn;
    if (probe == "svn"_L1 && usesSvn && !input.secrets.svnPassword)
        return u"svn.password"_s;
    return {};
}

} // namespace das
