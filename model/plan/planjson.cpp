#include "plan/planjson.h"

#include "plan/jsontree.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString below(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'/' + key;
}

/// Reads one plan. Keeps the first error; from then on every read gives an empty value.
class PlanReader {
public:
    explicit PlanReader(QString file) : m_file(std::move(file)) {}

    void refuse(const QString &path, int line, const QString &reason)
    {
        if (!m_error)
            m_error = Error{path.isEmpty() ? reason : path + u": "_s + reason, m_file, line};
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    QString m_file;
    std::optional<Error> m_error;
};

/// Rules compare each node with each; this many take seconds.
constexpr std::size_t kMostNodes = 5000;

enum class Presence : quint8 { Required, Optional };

/// The members of one object of the plan; what nobody asks for is unknown.
class ObjectReader {
public:
    ObjectReader(PlanReader &reader, const JsonNode &node, QString path)
        : m_reader(reader),
          m_path(std::move(path)),
          m_object(node.kind == JsonNode::Kind::Object ? &node : nullptr),
          m_line(node.line)
    {
        if (m_object == nullptr)
            m_reader.refuse(m_path, m_line,
                            QCoreApplication::translate("das", "must be an object {...}"));
    }

    QString text(const QString &key, Presence presence = Presence::Required)
    {
        const JsonNode *node = find(key, presence);
        if (node == nullptr)
            return {};
        if (node->kind != JsonNode::Kind::Text)
            refuse(key, *node, QCoreApplication::translate("das", "must be a text in quotes"));
        return node->text;
    }

    int number(const QString &key, Presence presence = Presence::Required, int absent = 0)
    {
        const JsonNode *node = find(key, presence);
        if (node == nullptr)
            return absent;
        if (node->kind != JsonNode::Kind::Integer) {
            refuse(key, *node, QCoreApplication::translate("das", "must be a whole number"));
            return absent;
        }
        using Limits = std::numeric_limits<int>;
        if (node->integer < Limits::min() || node->integer > Limits::max()) {
            refuse(key, *node, QCoreApplication::translate("das", "is out of range"));
            return absent;
        }
        return int(node->integer);
    }

    bool flag(const QString &key, Presence presence, bool absent)
    {
        const JsonNode *node = find(key, presence);
        if (node == nullptr)
            return absent;
        if (node->kind != JsonNode::Kind::Bool)
            refuse(key, *node, QCoreApplication::translate("das", "must be true or false"));
        return node->flag;
    }

    QStringList texts(const QString &key, Presence presence = Presence::Required)
    {
        QStringList list;
        for (const JsonNode &item : items(key, presence)) {
            if (item.kind != JsonNode::Kind::Text)
                refuse(below(key, QString::number(list.size())), item,
                       QCoreApplication::translate("das", "must be a text in quotes"));
            list.append(item.text);
        }
        return list;
    }

    /// One of the values that `named` knows; `allowed` lists them in the error.
    template <typename Named>
    auto choice(const QString &key, Named named, const QString &allowed,
                Presence presence = Presence::Required)
    {
        const QString word = text(key, presence);
        const auto value = named(word);
        if (!value && m_object != nullptr && m_object->member(key) != nullptr)
            refuse(key, m_object->member(key)->value,
                   QCoreApplication::translate("das", "\"%1\" is not known; use %2")
                       .arg(word, allowed));
        return value;
    }

    const std::vector<JsonNode> &items(const QString &key, Presence presence = Presence::Required)
    {
        static const std::vector<JsonNode> none;
        const JsonNode *node = find(key, presence);
        if (node == nullptr)
            return none;
        if (node->kind != JsonNode::Kind::Array)
            refuse(key, *node, QCoreApplication::translate("das", "must be a list [...]"));
        return node->items;
    }

    ObjectReader object(const QString &key, Presence presence = Presence::Required)
    {
        static const JsonNode empty = JsonNode::ofKind(JsonNode::Kind::Object);
        const JsonNode *node = find(key, presence);
        return {m_reader, node == nullptr ? empty : *node, below(m_path, key)};
    }

    const std::vector<JsonMember> &members() const
    {
        static const std::vector<JsonMember> none;
        return m_object == nullptr ? none : m_object->members;
    }

    /// The members that no read has asked for.
    QJsonObject unknown() const
    {
        QJsonObject rest;
        for (const JsonMember &entry : members())
            if (!m_known.contains(entry.key))
                rest.insert(entry.key, entry.value.toJsonValue());
        return rest;
    }

    void refuse(const QString &key, const JsonNode &node, const QString &reason)
    {
        m_reader.refuse(below(m_path, key), node.line, reason);
    }

    PlanReader &reader() { return m_reader; }
    QString path(const QString &key) const { return below(m_path, key); }

private:
    const JsonNode *find(const QString &key, Presence presence)
    {
        m_known.insert(key);
        if (m_object == nullptr)
            return nullptr;
        const JsonMember *entry = m_object->member(key);
        if (entry == nullptr) {
            if (presence == Presence::Required)
                m_reader.refuse(below(m_path, key), m_line,
                                QCoreApplication::translate("das", "is missing"));
            return nullptr;
        }
        return &entry->value;
    }

    PlanReader &m_reader;
    QString m_path;
    const JsonNode *m_object;
    int m_line;
    QSet<QString> m_known;
};

/// Keys that stand twice would lose a value; keys of passwords must not be there at all. In
/// `hosts` the keys are names that the user chose, and validate() tells of double ones.
void checkKeys(PlanReader &reader, const JsonNode &node, const QString &path)
{
    QSet<QString> seen;
    for (const JsonMember &entry : node.members) {
        const QString at = below(path, entry.key);
        if (seen.contains(entry.key))
            reader.refuse(at, entry.line, QCoreApplication::translate("das", "stands twice"));
        seen.insert(entry.key);
        if (entry.key.contains("password"_L1, Qt::CaseInsensitive))
            reader.refuse(
                at, entry.line,
                QCoreApplication::translate(
                    "das", "a plan never holds a password; use --secrets FILE or the environment"));
        if (at != "hosts"_L1)
            checkKeys(reader, entry.value, at);
    }
    for (std::size_t i = 0; i < node.items.size(); ++i)
        checkKeys(reader, node.items[i], below(path, QString::number(i)));
}

void checkFormat(ObjectReader &root)
{
    const auto format = [](const QString &word) {
        return word == "das-setup-plan"_L1 ? std::optional(true) : std::nullopt;
    };
    root.choice(u"format"_s, format, u"\"das-setup-plan\""_s);
    constexpr int kVersion = 1;
    const int version = root.number(u"version"_s);
    for (const JsonMember &entry : root.members())
        if (entry.key == "version"_L1 && version != kVersion)
            root.refuse(
                entry.key, entry.value,
                QCoreApplication::translate("das", "%1 is not known; this program reads version %2")
                    .arg(version)
                    .arg(kVersion));
}

EventStorePlan readEventStore(ObjectReader in)
{
    const auto kindNamed = [](const QString &word) -> std::optional<EventStoreKind> {
        if (word == "hbase"_L1)
            return EventStoreKind::HBase;
        return word == "mysql"_L1 ? std::optional(EventStoreKind::MySql) : std::nullopt;
    };
    EventStorePlan store;
    store.kind = in.choice(u"kind"_s, kindNamed, u"\"hbase\" or \"mysql\""_s).value_or(store.kind);
    const Presence presence =
        store.kind == EventStoreKind::HBase ? Presence::Required : Presence::Optional;
    store.hbaseMaster = in.text(u"hbaseMaster"_s, presence);
    store.zookeeperQuorum = in.texts(u"zookeeperQuorum"_s, presence);
    store.zookeeperPort = in.number(u"zookeeperPort"_s, presence, store.zookeeperPort);
    store.hdfs = in.text(u"hdfs"_s, Presence::Optional);
    store.dfsDataDir = in.text(u"dfsDataDir"_s, Presence::Optional);
    store.unknown = in.unknown();
    return store;
}

DatabaseNames readDatabases(ObjectReader in, EventStoreKind eventStore)
{
    DatabaseNames names;
    names.users = in.text(u"users"_s);
    names.registry = in.text(u"registry"_s);
    names.metrics = in.text(u"metrics"_s);
    names.processedData = in.text(u"processedData"_s);
    names.eventStore =
        in.text(u"eventStore"_s,
                eventStore == EventStoreKind::MySql ? Presence::Required : Presence::Optional);
    names.unknown = in.unknown();
    return names;
}

MySqlPlan readMySql(ObjectReader in, EventStoreKind eventStore)
{
    MySqlPlan mysql;
    mysql.host = in.text(u"host"_s);
    mysql.port = in.number(u"port"_s);
    mysql.user = in.text(u"user"_s);
    mysql.urlOptions = in.text(u"urlOptions"_s, Presence::Optional);
    mysql.driverClass = in.text(u"driverClass"_s);
    mysql.driverJar = in.text(u"driverJar"_s, Presence::Optional);
    mysql.databases = readDatabases(in.object(u"databases"_s), eventStore);
    mysql.unknown = in.unknown();
    return mysql;
}

QList<HostEntry> readHosts(ObjectReader in)
{
    QList<HostEntry> hosts;
    for (const JsonMember &entry : in.members()) {
        if (entry.value.kind != JsonNode::Kind::Text)
            in.refuse(entry.key, entry.value,
                      QCoreApplication::translate("das", "must be a text in quotes"));
        hosts.append({entry.key, entry.value.text});
    }
    return hosts;
}

DeploymentSyncPlan readSync(ObjectReader in)
{
    const auto kindNamed = [](const QString &word) -> std::optional<SyncKind> {
        if (word == "svn"_L1)
            return SyncKind::Svn;
        return word == "none"_L1 ? std::optional(SyncKind::None) : std::nullopt;
    };
    DeploymentSyncPlan sync;
    sync.kind = in.choice(u"kind"_s, kindNamed, u"\"svn\" or \"none\""_s).value_or(sync.kind);
    const Presence presence = sync.kind == SyncKind::Svn ? Presence::Required : Presence::Optional;
    sync.url = in.text(u"url"_s, presence);
    sync.user = in.text(u"user"_s, presence);
    sync.appendTenantId = in.flag(u"appendTenantId"_s, presence, sync.appendTenantId);
    sync.autoCommitNode = in.text(u"autoCommitNode"_s, presence);
    sync.clientJars = in.texts(u"clientJars"_s, Presence::Optional);
    sync.unknown = in.unknown();
    return sync;
}

Roles readRoles(ObjectReader &in)
{
    Roles roles;
    int index = 0;
    for (const JsonNode &item : in.items(u"roles"_s)) {
        const std::optional<Role> role =
            item.kind == JsonNode::Kind::Text ? roleNamed(item.text) : std::nullopt;
        if (role)
            roles.setFlag(*role);
        else
            in.refuse(below(u"roles"_s, QString::number(index)), item,
                      QCoreApplication::translate(
                          "das", "must be receiver, indexer, analyzer or dashboard"));
        ++index;
    }
    return roles;
}

NodePlan readNode(ObjectReader in)
{
    NodePlan node;
    node.id = in.text(u"id"_s);
    node.roles = readRoles(in);
    node.ip = in.text(u"ip"_s);
    node.port = in.number(u"port"_s);
    node.portOffset = in.number(u"portOffset"_s, Presence::Optional);
    node.hostName = in.text(u"hostName"_s);
    node.managementHostName = in.text(u"managementHostName"_s);
    node.database = in.text(u"database"_s);
    node.home = in.text(u"home"_s);
    node.unknown = in.unknown();
    return node;
}

ClusterPlan readPlan(ObjectReader &root)
{
    ClusterPlan plan;
    plan.product = root.text(u"product"_s);
    plan.pattern = root.choice(
                           u"pattern"_s, [](const QString &word) { return patternNamed(word); },
                           u"\"fully-distributed\", \"minimum-ha\" or \"custom\""_s)
                       .value_or(plan.pattern);
    plan.source = root.text(u"source"_s, Presence::Optional);
    plan.eventStore = readEventStore(root.object(u"eventStore"_s));
    plan.mysql = readMySql(root.object(u"mysql"_s), plan.eventStore.kind);
    plan.hosts = readHosts(root.object(u"hosts"_s, Presence::Optional));
    plan.deploymentSync = readSync(root.object(u"deploymentSync"_s));

    ObjectReader cluster = root.object(u"cluster"_s);
    plan.cluster.domain = cluster.text(u"domain"_s);
    plan.cluster.wellKnownMembers =
        cluster.choice(u"wellKnownMembers"_s, roleNamed,
                       u"receiver, indexer, analyzer, dashboard"_s, Presence::Optional);
    plan.cluster.secureVault = cluster.flag(u"secureVault"_s, Presence::Optional, false);
    plan.cluster.unknown = cluster.unknown();

    ObjectReader spark = root.object(u"spark"_s);
    plan.spark.masterCount = spark.number(u"masterCount"_s);
    plan.spark.symbolicLink = spark.text(u"symbolicLink"_s, Presence::Optional);
    plan.spark.unknown = spark.unknown();

    ObjectReader eventProcessor = root.object(u"eventProcessor"_s, Presence::Optional);
    plan.eventProcessor.persistence =
        eventProcessor.flag(u"persistence"_s, Presence::Optional, plan.eventProcessor.persistence);
    plan.eventProcessor.unknown = eventProcessor.unknown();

    const std::vector<JsonNode> &nodes = root.items(u"nodes"_s);
    if (nodes.size() > kMostNodes)
        root.refuse(u"nodes"_s, nodes[kMostNodes],
                    QCoreApplication::translate("das", "a cluster of more than %1 nodes is not "
                                                       "taken on")
                        .arg(kMostNodes));
    for (const JsonNode &node : nodes) {
        const QString path = u"nodes/"_s + QString::number(plan.nodes.size());
        plan.nodes.append(readNode({root.reader(), node, path}));
    }
    plan.unknown = root.unknown();
    return plan;
}

} // namespace

Result<ClusterPlan> planFromJson(const QByteArray &json, const QString &file)
{
    const Result<JsonNode> tree = parseJson(json, file);
    if (!tree)
        return tl::unexpected(tree.error());
    PlanReader reader(file);
    checkKeys(reader, *tree, {});
    ObjectReader root(reader, *tree, {});
    checkFormat(root);
    ClusterPlan plan = readPlan(root);
    if (reader.error())
        return tl::unexpected(*reader.error());
    return plan;
}

} // namespace das
