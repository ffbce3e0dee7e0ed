#pragma once

#include <QFlags>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace das {

/// What a node does (product-facts 7.1).
enum class Role : quint8 { Receiver = 1, Indexer = 2, Analyzer = 4, Dashboard = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

/// The roles in the order of the plan file: receiver, indexer, analyzer, dashboard.
const QList<Role> &allRoles();
/// "receiver", "indexer", "analyzer" or "dashboard".
QString roleName(Role role);
std::optional<Role> roleNamed(QStringView name);

enum class Pattern : quint8 { FullyDistributed, MinimumHa, Custom };
/// "fully-distributed", "minimum-ha" or "custom".
QString patternName(Pattern pattern);
std::optional<Pattern> patternNamed(QStringView name);

enum class EventStoreKind : quint8 { HBase, MySql };
enum class SyncKind : quint8 { Svn, None };

struct DatabaseNames {
    QString users;
    QString registry;
    QString metrics;
    QString processedData;
    QString eventStore;  ///< counts only with EventStoreKind::MySql
    QJsonObject unknown; ///< keys of the plan file that this version does not know; kept on save

    bool operator==(const DatabaseNames &) const = default;
};

struct MySqlPlan {
    QString host;
    int port = 3306;
    QString user;
    QString urlOptions; ///< "key=value&key=value", without the "?"
    QString driverClass;
    QString driverJar; ///< path of the Connector/J jar; empty if it is put in place by hand
    DatabaseNames databases;
    QJsonObject unknown;

    bool operator==(const MySqlPlan &) const = default;
};

struct EventStorePlan {
    EventStoreKind kind = EventStoreKind::HBase;
    QString hbaseMaster;         ///< "host:port"
    QStringList zookeeperQuorum; ///< host names
    int zookeeperPort = 2181;
    QString hdfs;       ///< "hdfs://host:port"; DAS 3.0.0 only
    QString dfsDataDir; ///< DAS 3.0.0 only
    QJsonObject unknown;

    bool operator==(const EventStorePlan &) const = default;
};

/// One line of the hosts file.
struct HostEntry {
    QString name;
    QString address;

    bool operator==(const HostEntry &) const = default;
};

struct DeploymentSyncPlan {
    SyncKind kind = SyncKind::None;
    QString url;
    QString user;
    bool appendTenantId = true;
    QString autoCommitNode; ///< id of the one node that commits
    QStringList clientJars; ///< paths of the SVNKit and Trilead jars
    QJsonObject unknown;

    bool operator==(const DeploymentSyncPlan &) const = default;
};

struct ClusterSettings {
    QString domain;
    /// The role whose nodes the member lists name; none: each node lists all others.
    std::optional<Role> wellKnownMembers;
    bool secureVault = false; ///< passwords stand encrypted in Secure Vault (product-facts 5)
    QJsonObject unknown;

    bool operator==(const ClusterSettings &) const = default;
};

struct SparkPlan {
    int masterCount = 1;
    QString symbolicLink; ///< empty: none
    QJsonObject unknown;

    bool operator==(const SparkPlan &) const = default;
};

struct EventProcessorPlan {
    bool persistence = true; ///< HA mode keeps the state of queries on disk (product-facts 3.5)
    QJsonObject unknown;

    bool operator==(const EventProcessorPlan &) const = default;
};

struct NodePlan {
    QString id;
    Roles roles;
    QString ip;
    int port = 4000; ///< Hazelcast's own; no offset moves it (product-facts 3.6)
    int portOffset = 0;
    QString hostName;
    QString managementHostName;
    QString database; ///< its own WSO2_CARBON_DB
    QString home;     ///< the unpacked pack; for EI the pack's root
    QJsonObject unknown;

    bool operator==(const NodePlan &) const = default;
};

/// One cluster, as the plan file describes it. Never holds a password. A half-filled plan is legal:
/// validate() says what is wrong with it.
struct ClusterPlan {
    QString product; ///< id of a ProductProfile
    Pattern pattern = Pattern::FullyDistributed;
    QString source; ///< the stock pack: a folder or a zip, absolute or relative to the plan file
    MySqlPlan mysql;
    EventStorePlan eventStore;
    QList<HostEntry> hosts;
    DeploymentSyncPlan deploymentSync;
    ClusterSettings cluster;
    SparkPlan spark;
    EventProcessorPlan eventProcessor;
    QList<NodePlan> nodes;
    QJsonObject unknown;

    bool operator==(const ClusterPlan &) const = default;

    /// The nodes that have `role`, in plan order.
    QList<NodePlan> nodesWith(Role role) const;
    /// nullptr if no node has that id.
    const NodePlan *node(QStringView id) const;
};

} // namespace das
