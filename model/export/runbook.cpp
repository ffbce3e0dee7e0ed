#include "export/runbook.h"

#include "export/databasesql.h"
#include "export/nodefiles.h"
#include "export/nodescripts.h"
#include "export/vaultsteps.h"
#include "profile/startline.h"
#include "support/shellquote.h"

#include <QUrl>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const NodeChanges *changesOf(const QList<NodeChanges> &changes, const QString &nodeId)
{
    const auto found = std::ranges::find(changes, nodeId, &NodeChanges::nodeId);
    return found == changes.end() ? nullptr : &*found;
}

QString nodesTable(const ProductProfile &profile, const ClusterPlan &plan)
{
    QString table = u"# %1, cluster %2\n\n"
                    "How this cluster is brought up from stock packs. Each node has a bundle, "
                    "`NODE.zip`, with the files that differ on it and a `das-setup/README.md`. "
                    "The bundles hold passwords; this file and its neighbours hold none.\n\n"
                    "| node | address | roles | home |\n| --- | --- | --- | --- |\n"_s.arg(
                        profile.title, markdownCode(plan.cluster.domain));
    for (const NodePlan &node : plan.nodes) {
        QStringList roles;
        for (const Role role : allRoles()) {
            if (node.roles.testFlag(role))
                roles.append(roleName(role));
        }
        table += u"| %1 | %2 | %3 | %4 |\n"_s.arg(markdownText(node.id), markdownText(node.ip),
                                                  roles.join(u", "_s), markdownText(node.home));
    }
    return table;
}

QString mySqlLine(const ProductProfile &profile, const ClusterPlan &plan)
{
    const qsizetype pools = connectionPools(&profile, plan);
    const qsizetype most = pools * kConnectionsPerPool * plan.nodes.size();
    return u"- MySQL on %1, port %2, reachable from every node, for the user %3. Each node may "
           "open about %4 connections with each of %5 data sources: with %6 nodes, "
           "`max_connections` "
           "above %7 is enough in the worst case.\n"_s.arg(
               markdownText(plan.mysql.host), QString::number(plan.mysql.port),
               markdownCode(plan.mysql.user), QString::number(kConnectionsPerPool),
               QString::number(pools), QString::number(plan.nodes.size()), QString::number(most));
}

QString hadoopLines(const ProductProfile &profile, const ClusterPlan &plan)
{
    if (plan.eventStore.kind != EventStoreKind::HBase)
        return {};
    QString lines =
        u"- HBase 1.1.2 or newer, with its ZooKeeper at %1 (port %2). Every node "
        "resolves the names of all HBase hosts, those of the region servers too.\n"_s.arg(
            markdownText(plan.eventStore.zookeeperQuorum.join(u", "_s)),
            QString::number(plan.eventStore.zookeeperPort));
    if (profile.traits.analyticsFileSystem)
        lines += u"- HDFS (Hadoop 2.6.0 or newer) at %1, out of safe mode before the first node "
                 "starts. The indexes are kept there.\n"_s.arg(markdownText(plan.eventStore.hdfs));
    return lines;
}

QString syncLines(const ClusterPlan &plan)
{
    if (plan.deploymentSync.kind != SyncKind::Svn)
        return {};
    const QUrl parsed(plan.deploymentSync.url);
    const QString url = parsed.userInfo().isEmpty() ? plan.deploymentSync.url
                                                    : parsed.toDisplayString(QUrl::RemoveUserInfo);
    return u"- Subversion 1.7 or 1.8 at %1; the account of the plan may commit. Only %2 commits. "
           "Every node needs SVNKit and Trilead, or an `svn` command on its PATH.\n"_s.arg(
               markdownText(url), markdownText(plan.deploymentSync.autoCommitNode));
}

QString prerequisites(const ProductProfile &profile, const ClusterPlan &plan)
{
    return u"\n## 1. Before you begin\n\n"
           "On every node:\n\n"
           "- JDK 7 or 8, and `JAVA_HOME` set for the user that runs the server. 4 GB for the "
           "server, 2 GB more for Spark on analyzers.\n"
           "- The pack of exactly this version, unpacked into the home and **never started**%1.\n"
           "- Clocks in step (NTP), on the database and Hadoop hosts too.\n"
           "- The names in the bundle's `das-setup/hosts`, from DNS or `/etc/hosts`.\n"
           "- MySQL Connector/J in `%2`. The bundle brings it if the plan names the jar.\n"
           "- The ports of `ports.csv` open. The same key stores and administrator password on all "
           "nodes.\n\n"
           "Around them:\n\n"_s.arg(
               profile.traits.nodeIdFile
                   ? u": the first start writes an id into the configuration, which a copied home "
                     "would take along to the next node"_s
                   : QString(),
               profile.driverFolder) +
           mySqlLine(profile, plan) + hadoopLines(profile, plan) + syncLines(plan);
}

QString databasesTable(const ClusterPlan &plan)
{
    QString table = u"\n| database | holds | tables |\n| --- | --- | --- |\n"_s;
    for (const PlannedDatabase &database : plannedDatabases(plan)) {
        table += u"| %1 | %2 | %3 |\n"_s.arg(
            markdownCode(database.name), markdownText(database.purpose),
            database.tables == TableSource::Product ? u"the server makes them"_s
                                                    : u"from a script of the pack"_s);
    }
    return table;
}

/// What -Dsetup does and does not do for this version (product-facts 6.1, 6.2).
QString setupOption(const ProductProfile &profile)
{
    QString text =
        u"\n### Or let the servers make them: `-Dsetup`\n\n"
        "On MySQL 5.6, %1 `-Dsetup` at the end of the **first** start line of **every** node does "
        "the same, for that node's own database and for the shared ones that are still empty. Two "
        "nodes must not do it at once on the same empty database: start the first node alone until "
        "the shared tables are there (%2), then the others. Later starts go without it. A "
        "script that broke off cannot be repeated: drop the database and create it again.\n"_s.arg(
            profile.traits.mysql57Script
                ? u"and only there,"_s
                : u"or on a newer server whose `sql_mode` lacks NO_ZERO_DATE,"_s,
            profile.traits.taskServerCount
                ? u"`SHOW TABLES` lists them; do not wait for its \"started\" line, which may "
                  "need the second node of its role"_s
                : u"its log says `WSO2 Carbon started in`"_s);
    if (profile.id == u"wso2das-3.0.1"_s)
        text += u"\nThis version then logs `Error occurred while populating identity configuration "
                "properties`, which does no harm.\n"_s;
    if (profile.traits.mysql57Script)
        text +=
            u"\nOn MySQL 5.7 and 8 leave `-Dsetup` out: it runs the script for 5.6, which fails "
            "with `Invalid default value`.\n"_s;
    return text;
}

QString databases(const ProductProfile &profile, const ClusterPlan &plan)
{
    const QString folder = profile.analyticsFolder();
    const QString from = folder.isEmpty() ? u"the home of any node"_s
                                          : u"`%1` in the home of any node"_s.arg(folder);
    const QString older = tableCommands(profile, plan, false);
    const QString newer = tableCommands(profile, plan, true);
    return u"\n## 2. Databases\n\n"
           "```sh\n"_s +
           createDatabasesCommand(plan, u"create-databases.sql"_s) + u"```\n"_s +
           databasesTable(plan) +
           u"\n### Tables\n\n"
           "Make them before the first start: the tables of the mounted registry are otherwise "
           "made at start in any case, with the script for 5.6. From %1, once:\n\n"
           "On MySQL 5.7 and 8:\n\n```sh\n"_s.arg(from) +
           newer + u"```\n\nOn MySQL 5.6:\n\n```sh\n"_s + older + u"```\n"_s + setupOption(profile);
}

/// Where the commands of this file unpack a node's bundle.
QString unpackedBundle(const NodePlan &node)
{
    return shellQuoted(u"das-setup-"_s + node.id);
}

QString configuration(const ProductProfile &profile, const ClusterPlan &plan)
{
    QString text =
        u"\n## 3. Configure every node\n\n"
        "Copy each node's zip to it. There, as the user that the server runs as, with "
        "the server stopped, in the folder that the zip is in; `unzip` and a POSIX shell "
        "are all it needs. `apply.sh` refuses files that are not those of a stock pack, "
        "and backs up what it replaces. It can be run again. Files that hold a password are "
        "readable to their owner only from then on: start the server as that user. A whole pack "
        "(`bundle --full`) is "
        "unzipped as the home instead: its README below the top folder says how.\n"_s;
    const bool hasNames = !hostsLines(plan).isEmpty();
    for (const NodePlan &node : plan.nodes) {
        const QString bundle = unpackedBundle(node);
        text += u"\nOn %1, %2:\n\n```sh\numask 077\nunzip %3 -d %4\n"
                "sh %4/das-setup/apply.sh %5\n"_s.arg(markdownText(node.id), markdownText(node.ip),
                                                      shellQuoted(node.id + u".zip"_s), bundle,
                                                      shellHome(node));
        if (hasNames)
            text +=
                u"cat %1/das-setup/hosts >>/etc/hosts   # as root, where DNS lacks the names\n"_s
                    .arg(bundle);
        text += u"```\n"_s;
    }
    if (const QString steps = vaultSteps(profile, plan, u"HOME"_s); !steps.isEmpty())
        text +=
            u"\n### Encrypt the passwords\n\nOn every node, with its home for HOME:\n\n"_s + steps;
    return text;
}

QString groupTitle(const QList<NodePlan> &group)
{
    QStringList names;
    for (const NodePlan &node : group)
        names.append(markdownText(node.id));
    return names.join(u", "_s);
}

QString start(const ProductProfile &profile, const ClusterPlan &plan,
              const QList<NodeChanges> &changes)
{
    QString text = u"\n## 4. Start\n\n"
                   "Receivers, analyzers, indexers, dashboards. The nodes of one step start "
                   "together, in the order given, without waiting for the first one's \"started\" "
                   "line%1. Before the next step, wait for `WSO2 Carbon started in` on all of "
                   "them.\n"_s.arg(profile.traits.taskServerCount
                                       ? u": with `taskServerCount` above 1 the first of a role "
                                         "only finishes when the second is up"_s
                                       : QString());
    if (const std::optional<Role> role = plan.cluster.wellKnownMembers)
        text += u"\nThe member lists name the nodes with the role %1 only. The others join through "
                "them: one of them has to be up whenever a node starts, or that node makes a "
                "cluster of its own.\n"_s.arg(roleName(*role));
    if (plan.deploymentSync.kind == SyncKind::Svn)
        text += u"\n%1 comes first: it makes the folder in the Subversion repository that the "
                "others check out.\n"_s.arg(markdownText(plan.deploymentSync.autoCommitNode));
    if (const QString hint = vaultStartHint(profile, plan); !hint.isEmpty())
        text += u'\n' + hint;
    int step = 0;
    for (const QList<NodePlan> &group : startOrder(plan)) {
        text += u"\n### Step %1: %2\n\n"_s.arg(QString::number(++step), groupTitle(group));
        for (const NodePlan &node : group) {
            const NodeChanges *nodeChanges = changesOf(changes, node.id);
            const bool inLauncher = nodeChanges != nullptr && nodeChanges->flagsInLauncher;
            text += u"On %1:\n\n```sh\ncd %2\n%3\n```\n\n"_s.arg(
                markdownText(node.ip), shellHome(node), startLine(profile, node, inLauncher));
        }
    }
    return text.trimmed().prepend(u'\n') + u'\n';
}

/// How the logs of the nodes are named to `das-setup verify`, below names of their own.
QString logOptions(const ClusterPlan &plan)
{
    QString options;
    for (const NodePlan &node : plan.nodes)
        options +=
            u" \\\n  --logs "_s + shellQuoted(node.id) + u'=' + shellQuoted(node.id + u".log"_s);
    return options;
}

/// The lines that show a cluster, and those that show it is none (product-facts 4).
QString goodLog(const ProductProfile &profile, const ClusterPlan &plan)
{
    QString text =
        u"\n## 5. What a good log looks like\n\n"
        "In `%1` of each node, from its last `Starting WSO2 Carbon...` on:\n\n"
        "| line | where | means |\n| --- | --- | --- |\n"
        "| `Clustering has been enabled` | every node | axis2.xml is in force |\n"
        "| `Cluster domain:` %2 | every node | the same everywhere |\n"
        "| `Using wka based membership management scheme` | every node | |\n"
        "| `Member joined [...]: /ADDRESS:PORT` | nodes that were up before | each pair of nodes "
        "stands in one of the two logs: the node started last logs none |\n"
        "| `WSO2 Carbon started in N sec` | every node | the start is finished |\n"
        "| `Started Spark CLIENT in the cluster` | analyzers | Spark is usable |\n"_s.arg(
            logFile(profile), markdownText(plan.cluster.domain));
    if (plan.nodesWith(Role::Receiver).size() > 1)
        text +=
            u"| `Became CEP HA Active Member`, `Became CEP HA Passive Member` | receivers | one "
            "each |\n"_s;
    return text +
           u"\nWhat must not be there:\n\n"
           "| line | means |\n| --- | --- |\n"
           "| `Error in activating analytics data service` | a store cannot be reached; the server "
           "starts all the same |\n"
           "| `Access denied for user`, `Communications link failure` | MySQL: account, address or "
           "firewall |\n"
           "| `No Repository found for type svn` | no Subversion client: the jars are missing |\n"
           "| `Invalid default value for 'REG_CREATED_TIME'` | the script for MySQL 5.6 ran on a "
           "newer server |\n"
           "| two nodes with `Elected this member ... as the Coordinator node` | two clusters: "
           "domain, addresses or the cluster port |\n"
           "| `Waiting for N [...] task executor nodes...` without `All task servers activated` | "
           "the second node of that role is not up |\n"
           "\n`das-setup verify PLAN`, with the plan file, reads the logs of all nodes and says "
           "who "
           "joined whom, what is missing and what to do about it. It finds them in the homes of "
           "the plan; name those that were copied from other machines:\n\n"
           "```sh\ndas-setup verify PLAN%1\n```\n"_s.arg(logOptions(plan));
}

QString wayBack(const ProductProfile &profile, const ClusterPlan &plan)
{
    QString text =
        u"\n## 6. Going back\n\n"
        "`rollback.sh` restores every replaced file with its mode and owner, and removes "
        "what was new. It refuses files that were edited since, unless `--force` comes "
        "first; those are kept in the backup. A home that came as a whole pack is removed "
        "instead. Nothing drops the databases: do so by hand "
        "if nothing else uses them. Where the unpacked bundle is gone, unzip it again.\n"_s +
        vaultWayBackHint(plan);
    for (const NodePlan &node : plan.nodes) {
        const QString home = shellHome(node);
        text += u"\nOn %1, %2:\n\n```sh\n(cd %3 && sh %4 stop)\n"
                "sh %5/das-setup/rollback.sh %3\n```\n"_s.arg(
                    markdownText(node.id), markdownText(node.ip), home, profile.launcher,
                    unpackedBundle(node));
    }
    return text;
}

} // namespace

QString runbook(const ProductProfile &profile, const ClusterPlan &plan,
                const QList<NodeChanges> &changes)
{
    return nodesTable(profile, plan) + prerequisites(profile, plan) + databases(profile, plan) +
           configuration(profile, plan) + start(profile, plan, changes) + goodLog(profile, plan) +
           wayBack(profile, plan);
}

} // namespace das
