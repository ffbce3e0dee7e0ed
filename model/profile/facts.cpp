#include "profile/facts.h"

#include "profile/startline.h"

#include <QFileInfo>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What a fact may look at.
struct Source {
    const ProductProfile &profile;
    const ClusterPlan &plan;
    const NodePlan &node;
    const Secrets &secrets;
};

QString trueOrFalse(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

bool isOnly(const NodePlan &node, Role role)
{
    return node.roles == Roles(role);
}

/// The event processor of the first two receivers, never more, runs in HA mode (product-facts 3.5).
bool isHaWorker(const ClusterPlan &plan, const NodePlan &node)
{
    int receivers = 0;
    bool isAmongFirstTwo = false;
    for (const NodePlan &other : plan.nodes) {
        if (!other.roles.testFlag(Role::Receiver))
            continue;
        isAmongFirstTwo = isAmongFirstTwo || other.id == node.id;
        if (++receivers == 2)
            return isAmongFirstTwo;
    }
    return false;
}

/// A start ends only when this many nodes that run such tasks are up: 2, the stock value, where
/// they start together, else 1 (product-facts 7.4). Receivers are the first step of startOrder();
/// an analyzer that is a receiver starts in that step too, and must not wait for one of the next.
int taskServerCount(const ClusterPlan &plan)
{
    const auto count = [&plan](Roles roles) {
        return std::ranges::count_if(
            plan.nodes, [roles](const NodePlan &node) { return node.roles.testFlags(roles); });
    };
    const bool startInPairs = count(Role::Receiver) >= 2 && count(Role::Analyzer) >= 2 &&
                              count(Role::Receiver | Role::Analyzer) != 1;
    return startInPairs ? 2 : 1;
}

QString databaseUrl(const Source &from, const QString DatabaseNames::*database)
{
    return jdbcUrl(from.plan.mysql, from.plan.mysql.databases.*database);
}

/// Spark's executors of most versions read the analytics data sources without the vault, on nodes
/// with the analytics engine (product-facts 5.3).
bool vaultCoversStores(const Source &from)
{
    return from.plan.cluster.secureVault &&
           (from.profile.traits.executorsReadVault || !from.node.roles.testFlag(Role::Analyzer));
}

QString mysqlPassword(const Source &from)
{
    return from.secrets.mysqlPassword.value_or(QString());
}

QString svnPassword(const Source &from)
{
    return from.secrets.svnPassword.value_or(QString());
}

/// Relative to the folder of the analytics server, as cipher-tool.properties names files.
QString vaultConfiguration(const Source &from)
{
    const QString folder = from.profile.analyticsFolder();
    return folder.isEmpty() ? from.profile.configuration
                            : from.profile.configuration.mid(folder.size() + 1);
}

struct TextFact {
    QLatin1StringView name;
    QString (*value)(const Source &from);
};

// One row for each value that a profile may use.
const TextFact kTexts[] = {
    {"product.sparkMaster"_L1, [](const Source &from) { return from.profile.traits.sparkMaster; }},
    {"product.singleMode"_L1, [](const Source &from) { return from.profile.traits.singleMode; }},
    {"product.userDataSource"_L1,
     [](const Source &from) { return from.profile.traits.userDataSource; }},
    {"product.registryDataSource"_L1,
     [](const Source &from) { return from.profile.traits.registryDataSource; }},
    {"node.ip"_L1, [](const Source &from) { return from.node.ip; }},
    {"node.port"_L1, [](const Source &from) { return QString::number(from.node.port); }},
    {"node.portOffset"_L1,
     [](const Source &from) { return QString::number(from.node.portOffset); }},
    {"node.hostName"_L1, [](const Source &from) { return from.node.hostName; }},
    {"node.managementHostName"_L1, [](const Source &from) { return from.node.managementHostName; }},
    {"node.httpsPort"_L1,
     [](const Source &from) { return QString::number(9443 + from.node.portOffset); }},
    {"cluster.domain"_L1, [](const Source &from) { return from.plan.cluster.domain; }},
    {"mysql.user"_L1, [](const Source &from) { return from.plan.mysql.user; }},
    {"mysql.password"_L1,
     [](const Source &from) {
         return from.plan.cluster.secureVault ? kInVault : mysqlPassword(from);
     }},
    {"mysql.storePassword"_L1,
     [](const Source &from) { return vaultCoversStores(from) ? kInVault : mysqlPassword(from); }},
    {"mysql.driverClass"_L1, [](const Source &from) { return from.plan.mysql.driverClass; }},
    {"url.carbon"_L1,
     [](const Source &from) { return jdbcUrl(from.plan.mysql, from.node.database); }},
    {"url.users"_L1, [](const Source &from) { return databaseUrl(from, &DatabaseNames::users); }},
    {"url.registry"_L1,
     [](const Source &from) { return databaseUrl(from, &DatabaseNames::registry); }},
    {"url.metrics"_L1,
     [](const Source &from) { return databaseUrl(from, &DatabaseNames::metrics); }},
    {"url.processedData"_L1,
     [](const Source &from) { return databaseUrl(from, &DatabaseNames::processedData); }},
    {"url.eventStore"_L1,
     [](const Source &from) { return databaseUrl(from, &DatabaseNames::eventStore); }},
    // user@URL of the registry's data source, exactly (field-notes 2.3, row 22)
    {"registry.cacheId"_L1,
     [](const Source &from) {
         return from.plan.mysql.user + u'@' + databaseUrl(from, &DatabaseNames::registry);
     }},
    {"hbase.master"_L1, [](const Source &from) { return from.plan.eventStore.hbaseMaster; }},
    {"hbase.quorum"_L1,
     [](const Source &from) { return from.plan.eventStore.zookeeperQuorum.join(u','); }},
    {"hbase.clientPort"_L1,
     [](const Source &from) { return QString::number(from.plan.eventStore.zookeeperPort); }},
    {"hdfs.url"_L1, [](const Source &from) { return from.plan.eventStore.hdfs; }},
    {"hdfs.dataDir"_L1, [](const Source &from) { return from.plan.eventStore.dfsDataDir; }},
    {"svn.url"_L1, [](const Source &from) { return from.plan.deploymentSync.url; }},
    {"svn.user"_L1, [](const Source &from) { return from.plan.deploymentSync.user; }},
    {"svn.password"_L1,
     [](const Source &from) {
         return from.plan.cluster.secureVault ? kInVault : svnPassword(from);
     }},
    {"vault.mysqlPassword"_L1, mysqlPassword},
    {"vault.svnPassword"_L1, svnPassword},
    {"vault.configuration"_L1, vaultConfiguration},
    {"svn.appendTenantId"_L1,
     [](const Source &from) { return trueOrFalse(from.plan.deploymentSync.appendTenantId); }},
    {"sync.enabled"_L1,
     [](const Source &from) {
         return trueOrFalse(from.plan.deploymentSync.kind == SyncKind::Svn);
     }},
    {"sync.autoCommit"_L1,
     [](const Source &from) {
         return trueOrFalse(from.plan.deploymentSync.kind == SyncKind::Svn &&
                            from.plan.deploymentSync.autoCommitNode == from.node.id);
     }},
    {"spark.masterCount"_L1,
     [](const Source &from) { return QString::number(from.plan.spark.masterCount); }},
    {"spark.symbolicLink"_L1, [](const Source &from) { return from.plan.spark.symbolicLink; }},
    {"eventProcessor.persistence"_L1,
     [](const Source &from) { return trueOrFalse(from.plan.eventProcessor.persistence); }},
    {"tasks.serverCount"_L1,
     [](const Source &from) { return QString::number(taskServerCount(from.plan)); }},
};

struct FlagFact {
    QLatin1StringView name;
    bool (*value)(const Source &from);
};

const FlagFact kFlags[] = {
    {"product.hasFileSystem"_L1,
     [](const Source &from) { return from.profile.traits.analyticsFileSystem; }},
    {"product.hasWriteOptimizedStore"_L1,
     [](const Source &from) { return from.profile.traits.writeOptimizedStore; }},
    {"product.hasSingleMode"_L1,
     [](const Source &from) { return !from.profile.traits.singleMode.isEmpty(); }},
    {"product.hasHaPersistence"_L1,
     [](const Source &from) { return from.profile.traits.haPersistence; }},
    {"product.haPortsFollowOffset"_L1,
     [](const Source &from) { return from.profile.traits.haPortsFollowOffset; }},
    {"node.isReceiver"_L1,
     [](const Source &from) { return from.node.roles.testFlag(Role::Receiver); }},
    // Only nodes with the analytics engine read spark-defaults.conf (product-facts 3.4).
    {"node.runsSpark"_L1,
     [](const Source &from) { return from.node.roles.testFlag(Role::Analyzer); }},
    {"node.isHaWorker"_L1, [](const Source &from) { return isHaWorker(from.plan, from.node); }},
    // A dashboard node of a version without -dashboardNode (product-facts 2).
    {"node.needsLauncherFlags"_L1,
     [](const Source &from) {
         return isOnly(from.node, Role::Dashboard) && !from.profile.traits.dashboardOption;
     }},
    {"eventStore.isHBase"_L1,
     [](const Source &from) { return from.plan.eventStore.kind == EventStoreKind::HBase; }},
    {"eventStore.isMySql"_L1,
     [](const Source &from) { return from.plan.eventStore.kind == EventStoreKind::MySql; }},
    {"cluster.isMinimumHa"_L1,
     [](const Source &from) { return from.plan.pattern == Pattern::MinimumHa; }},
    {"sync.isSvn"_L1,
     [](const Source &from) { return from.plan.deploymentSync.kind == SyncKind::Svn; }},
    {"vault.isOn"_L1, [](const Source &from) { return from.plan.cluster.secureVault; }},
    {"vault.coversStores"_L1, vaultCoversStores},
    {"spark.hasSymbolicLink"_L1,
     [](const Source &from) { return !from.plan.spark.symbolicLink.isEmpty(); }},
};

using Items = QList<QMap<QString, QString>>;

struct ListFact {
    QLatin1StringView name;
    QStringList keys;
    Items (*items)(const Source &from);
};

Items filesToCopy(const QStringList &paths)
{
    Items items;
    for (const QString &path : paths)
        items.append({{u"path"_s, path}, {u"fileName"_s, QFileInfo(path).fileName()}});
    return items;
}

/// SVNKit is an OSGi bundle, Trilead a plain library (product-facts 3.3).
Items syncJars(const Source &from, bool bundles)
{
    if (from.plan.deploymentSync.kind != SyncKind::Svn)
        return {};
    QStringList paths;
    for (const QString &path : from.plan.deploymentSync.clientJars) {
        if (QFileInfo(path).fileName().startsWith(u"svnkit"_s, Qt::CaseInsensitive) == bundles)
            paths.append(path);
    }
    return filesToCopy(paths);
}

/// The well-known members. Those that are not in the list become known through one that is
/// (product-facts 3.6).
Items members(const ClusterPlan &plan, const QString &without)
{
    const std::optional<Role> only = plan.cluster.wellKnownMembers;
    Items items;
    for (const NodePlan &node : plan.nodes) {
        if (node.id != without && (!only || node.roles.testFlag(*only)))
            items.append({{u"ip"_s, node.ip}, {u"port"_s, QString::number(node.port)}});
    }
    return items;
}

const QList<ListFact> &listFacts()
{
    static const QList<ListFact> facts{
        {"cluster.members"_L1,
         {u"ip"_s, u"port"_s},
         [](const Source &from) { return members(from.plan, {}); }},
        {"cluster.otherMembers"_L1,
         {u"ip"_s, u"port"_s},
         [](const Source &from) { return members(from.plan, from.node.id); }},
        {"launcher.flags"_L1,
         {u"name"_s, u"value"_s},
         [](const Source &from) {
             Items items;
             for (const StartFlag &flag : startFlags(from.profile, from.node.roles))
                 items.append({{u"name"_s, flag.name}, {u"value"_s, flag.value}});
             return items;
         }},
        {"mysql.driverJars"_L1,
         {u"path"_s, u"fileName"_s},
         [](const Source &from) {
             const QString jar = from.plan.mysql.driverJar;
             return jar.isEmpty() ? Items() : filesToCopy({jar});
         }},
        {"svn.bundles"_L1,
         {u"path"_s, u"fileName"_s},
         [](const Source &from) { return syncJars(from, true); }},
        {"svn.libraries"_L1,
         {u"path"_s, u"fileName"_s},
         [](const Source &from) { return syncJars(from, false); }},
    };
    return facts;
}

} // namespace

bool Facts::hold(const QString &when) const
{
    const QStringList words = when.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [this](const QString &word) {
        return word.startsWith(u'!') ? !flags.value(word.mid(1)) : flags.value(word);
    });
}

Facts flagFactsFor(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node)
{
    const Secrets none;
    const Source from{profile, plan, node, none};
    Facts facts;
    for (const FlagFact &fact : kFlags)
        facts.flags.insert(fact.name, fact.value(from));
    return facts;
}

Facts factsFor(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
               const Secrets &secrets)
{
    const Source from{profile, plan, node, secrets};
    Facts facts = flagFactsFor(profile, plan, node);
    for (const TextFact &fact : kTexts)
        facts.texts.insert(fact.name, fact.value(from));
    for (const ListFact &fact : listFacts())
        facts.lists.insert(fact.name, fact.items(from));
    return facts;
}

const FactNames &factNames()
{
    static const FactNames known = [] {
        FactNames names;
        for (const TextFact &fact : kTexts)
            names.texts.append(fact.name);
        for (const FlagFact &fact : kFlags)
            names.flags.append(fact.name);
        for (const ListFact &fact : listFacts())
            names.lists.insert(fact.name, fact.keys);
        return names;
    }();
    return known;
}

QString jdbcUrl(const MySqlPlan &mysql, const QString &database)
{
    const QString host = mysql.host.contains(u':') ? u'[' + mysql.host + u']' : mysql.host;
    const QString options = mysql.urlOptions.isEmpty() ? QString() : u'?' + mysql.urlOptions;
    return u"jdbc:mysql://%1:%2/"_s.arg(host, QString::number(mysql.port)) + database + options;
}

} // namespace das
