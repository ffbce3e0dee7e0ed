#include "support/logcluster.h"

#include "verify/nodelog.h"

#include <QDateTime>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

const QString kHazelcast =
    QStringLiteral("org.wso2.carbon.core.clustering.hazelcast.HazelcastClusteringAgent");
const QString kScheme =
    QStringLiteral("org.wso2.carbon.core.clustering.hazelcast.wka.WKABasedMembershipScheme");
const QString kGroups = QStringLiteral(
    "org.wso2.carbon.analytics.dataservice.core.clustering.AnalyticsClusterManagerImpl");
const QString kSpark =
    QStringLiteral("org.wso2.carbon.analytics.spark.core.internal.SparkAnalyticsExecutor");
const QString kFinalizer =
    QStringLiteral("org.wso2.carbon.core.internal.StartupFinalizerServiceComponent");

QString bracketed(const QString &address)
{
    return u'[' + address.section(u':', 0, 0) + u"]:"_s + address.section(u':', 1);
}

} // namespace

QByteArray logLine(const QString &time, const QString &level, const QString &logger,
                   const QString &message)
{
    return u"TID: [-1234] [] [%1] %2 {%3} -  %4 {%3}\n"_s
        .arg(time, level.rightJustified(5), logger, message)
        .toUtf8();
}

LogCluster::LogCluster(const ClusterPlan &plan) : m_plan(plan) {}

void LogCluster::start(const QString &name)
{
    const NodePlan node = *m_plan.node(name);
    m_ids[name] = u"id-%1-%2"_s.arg(name).arg(++m_runs);
    const QStringList others = upWith(name);
    m_up.append(name);
    add(name, u"INFO"_s, u"org.wso2.carbon.core.internal.CarbonCoreActivator"_s,
        u"Starting WSO2 Carbon..."_s);
    add(name, u"INFO"_s, u"org.wso2.carbon.registry.core.jdbc.EmbeddedRegistryService"_s,
        u"Configured Registry in 85ms"_s);
    add(name, u"INFO"_s, u"org.wso2.carbon.registry.core.jdbc.EmbeddedRegistryService"_s,
        u"Connected to mount at govregistry in 3ms"_s);
    add(name, u"INFO"_s, u"org.apache.axis2.deployment.ClusterBuilder"_s,
        u"Clustering has been enabled"_s);
    add(name, u"INFO"_s, kHazelcast, u"Cluster domain: "_s + m_plan.cluster.domain);
    add(name, u"INFO"_s, kHazelcast, u"Using wka based membership management scheme"_s);
    add(name, u"INFO"_s, kHazelcast,
        u"Local member: [%1] - Host:%2, Remote Host:null, Port: %3, HTTP:9763, HTTPS:9443, "
        "Domain: %4, Sub-domain:worker, Active:true"_s.arg(
            m_ids[name], node.ip, QString::number(node.port), m_plan.cluster.domain));
    for (const QString &other : others)
        member(other, name, u"joined"_s);
    if (others.isEmpty())
        elect(name);
    add(name, u"INFO"_s, kHazelcast, u"Cluster initialization completed"_s);
    const QString leader = others.isEmpty() ? name : others.first();
    add(name, u"INFO"_s, kGroups,
        u"Checking for leader of the Group : __ANALYTICS_DATASERVICE_GROUP__. This member = Member "
        "%1 this , current leader = Member %2"_s.arg(bracketed(addressOf(name)),
                                                     bracketed(addressOf(leader))));
    add(name, u"INFO"_s, u"org.wso2.carbon.analytics.dataservice.core.AnalyticsDataServiceImpl"_s,
        u"Current Node Data Purging: Yes"_s);
    startRoles(node);
    add(name, u"INFO"_s, kFinalizer, u"WSO2 Carbon started in 42 sec"_s);
}

void LogCluster::startAll()
{
    for (const NodePlan &node : m_plan.nodes)
        start(node.id);
    const QString committer = m_plan.deploymentSync.autoCommitNode;
    if (m_plan.deploymentSync.kind == SyncKind::Svn)
        add(committer, u"INFO"_s,
            u"org.wso2.carbon.core.deployment.CarbonDeploymentSchedulerTask"_s,
            u"Sent [SynchronizeRepositoryRequest{tenantId=-1234, tenantDomain='carbon.super', "
            "messageId=message-1}]"_s);
}

void LogCluster::stop(const QString &node)
{
    add(node, u"INFO"_s, u"org.wso2.carbon.core.init.CarbonServerManager"_s,
        u"Shutdown hook triggered...."_s);
    kill(node);
}

void LogCluster::kill(const QString &node)
{
    m_up.removeOne(node);
    const QStringList others = upWith(node);
    for (const QString &other : others)
        member(other, node, u"left"_s);
    if (m_coordinators.removeOne(node) && !others.isEmpty())
        elect(others.first());
}

void LogCluster::split(const QStringList &side)
{
    QStringList rest;
    for (const QString &node : std::as_const(m_up)) {
        if (!side.contains(node))
            rest.append(node);
    }
    for (const QString &node : side) {
        for (const QString &other : rest) {
            member(node, other, u"left"_s);
            member(other, node, u"left"_s);
        }
        m_networks[node] = 1;
    }
    if (!m_coordinators.contains(side.first()))
        elect(side.first());
}

void LogCluster::add(const QString &node, const QString &level, const QString &logger,
                     const QString &message)
{
    m_logs[node] += logLine(tick(), level, logger, message);
}

void LogCluster::replace(const QString &node, const QByteArray &before, const QByteArray &after)
{
    if (!m_logs[node].contains(before))
        qFatal("the log of %s holds no %s", qPrintable(node), before.constData());
    m_logs[node].replace(before, after);
}

QList<NodeEvidence> LogCluster::evidence() const
{
    QList<NodeEvidence> nodes;
    for (const NodePlan &node : m_plan.nodes) {
        if (!m_logs.contains(node.id)) {
            nodes.append({node.id, std::nullopt, u"none"_s});
            continue;
        }
        NodeLog log;
        log.beginFile(node.id + u".log"_s);
        log.feed(m_logs[node.id]);
        nodes.append({node.id, log.facts(), {}});
    }
    return nodes;
}

QString LogCluster::tick()
{
    static const QDateTime begin({2016, 9, 21}, {11, 0}, Qt::UTC);
    return begin.addSecs(++m_seconds).toString(u"yyyy-MM-dd HH:mm:ss"_s) + u",007"_s;
}

void LogCluster::member(const QString &at, const QString &node, const QString &what)
{
    add(at, u"INFO"_s, kScheme, u"Member %1 [%2]: /%3"_s.arg(what, m_ids[node], addressOf(node)));
}

void LogCluster::elect(const QString &node)
{
    m_coordinators.append(node);
    add(node, u"INFO"_s, kHazelcast,
        u"Elected this member [%1] as the Coordinator node"_s.arg(m_ids[node]));
}

void LogCluster::startRoles(const NodePlan &node)
{
    const bool indexes = node.roles.testFlag(Role::Indexer);
    add(node.id, u"INFO"_s,
        u"org.wso2.carbon.analytics.dataservice.core.indexing.IndexNodeCoordinator"_s,
        u"Indexing Initialized: CLUSTERED {} | Current Node Indexing: "_s +
            (indexes ? u"Yes"_s : u"No"_s));
    if (node.roles.testFlag(Role::Analyzer)) {
        add(node.id, u"INFO"_s, kSpark,
            u"Started SPARK MASTER in spark://%1:7077 with webUI port : 8081"_s.arg(node.ip));
        add(node.id, u"INFO"_s, kSpark,
            u"Started Spark CLIENT in the cluster pointing to MASTERS spark://%1:7077 with the "
            "application name : CarbonAnalytics and UI port : 4040"_s.arg(node.ip));
    }
    if (node.roles.testFlag(Role::Receiver)) {
        add(node.id, u"INFO"_s,
            u"org.wso2.carbon.event.processor.manager.core.internal.HAManager"_s,
            m_hasActive ? u"Became CEP HA Passive Member"_s : u"Became CEP HA Active Member"_s);
        m_hasActive = true;
    }
}

QStringList LogCluster::upWith(const QString &node) const
{
    QStringList others;
    for (const QString &other : m_up) {
        if (other != node && m_networks.value(other) == m_networks.value(node))
            others.append(other);
    }
    return others;
}

QString LogCluster::addressOf(const QString &node) const
{
    const NodePlan *plan = m_plan.node(node);
    return plan->ip + u':' + QString::number(plan->port);
}

} // namespace das::test
