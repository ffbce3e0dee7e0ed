#include "plan/planjson.h"

#include <QJsonArray>
#include <QVariant>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Writes JSON in the order of the calls; QJsonDocument would sort the keys.
class PlanWriter {
public:
    PlanWriter() { m_writer.SetIndent(' ', 2); }

    void key(const QString &name)
    {
        const QByteArray utf8 = name.toUtf8();
        m_writer.Key(utf8.constData(), rapidjson::SizeType(utf8.size()));
    }
    void value(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_writer.String(utf8.constData(), rapidjson::SizeType(utf8.size()));
    }
    void value(int number) { m_writer.Int(number); }
    void value(bool flag) { m_writer.Bool(flag); }
    void value(const QStringList &list)
    {
        m_writer.SetFormatOptions(rapidjson::kFormatSingleLineArray);
        m_writer.StartArray();
        for (const QString &item : list)
            value(item);
        m_writer.EndArray();
        m_writer.SetFormatOptions(rapidjson::kFormatDefault);
    }
    void value(const QJsonValue &json);

    template <typename T>
    void pair(const QString &name, const T &content)
    {
        key(name);
        value(content);
    }

    void beginObject() { m_writer.StartObject(); }
    void beginObject(const QString &name)
    {
        key(name);
        m_writer.StartObject();
    }
    /// The keys that this version does not know come last.
    void endObject(const QJsonObject &unknown = {})
    {
        for (auto entry = unknown.begin(); entry != unknown.end(); ++entry)
            pair(entry.key(), QJsonValue(entry.value()));
        m_writer.EndObject();
    }
    void beginArray(const QString &name)
    {
        key(name);
        m_writer.StartArray();
    }
    void endArray() { m_writer.EndArray(); }

    QByteArray bytes() const
    {
        return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize())) + '\n';
    }

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer{m_buffer};
};

void PlanWriter::value(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        value(json.toBool());
        return;
    case QJsonValue::Double:
        if (json.toVariant().typeId() == QMetaType::LongLong)
            m_writer.Int64(json.toInteger());
        else
            m_writer.Double(json.toDouble());
        return;
    case QJsonValue::String:
        value(json.toString());
        return;
    case QJsonValue::Array:
        m_writer.StartArray();
        for (const QJsonValue item : json.toArray())
            value(item);
        m_writer.EndArray();
        return;
    case QJsonValue::Object:
        beginObject();
        endObject(json.toObject());
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        m_writer.Null();
        return;
    }
}

void writeMySql(PlanWriter &out, const MySqlPlan &mysql)
{
    out.beginObject(u"mysql"_s);
    out.pair(u"host"_s, mysql.host);
    out.pair(u"port"_s, mysql.port);
    out.pair(u"user"_s, mysql.user);
    out.pair(u"urlOptions"_s, mysql.urlOptions);
    out.pair(u"driverClass"_s, mysql.driverClass);
    out.pair(u"driverJar"_s, mysql.driverJar);
    out.beginObject(u"databases"_s);
    out.pair(u"users"_s, mysql.databases.users);
    out.pair(u"registry"_s, mysql.databases.registry);
    out.pair(u"metrics"_s, mysql.databases.metrics);
    out.pair(u"processedData"_s, mysql.databases.processedData);
    out.pair(u"eventStore"_s, mysql.databases.eventStore);
    out.endObject(mysql.databases.unknown);
    out.endObject(mysql.unknown);
}

void writeEventStore(PlanWriter &out, const EventStorePlan &store)
{
    out.beginObject(u"eventStore"_s);
    out.pair(u"kind"_s, store.kind == EventStoreKind::HBase ? u"hbase"_s : u"mysql"_s);
    out.pair(u"hbaseMaster"_s, store.hbaseMaster);
    out.pair(u"zookeeperQuorum"_s, store.zookeeperQuorum);
    out.pair(u"zookeeperPort"_s, store.zookeeperPort);
    out.pair(u"hdfs"_s, store.hdfs);
    out.pair(u"dfsDataDir"_s, store.dfsDataDir);
    out.endObject(store.unknown);
}

void writeSync(PlanWriter &out, const DeploymentSyncPlan &sync)
{
    out.beginObject(u"deploymentSync"_s);
    out.pair(u"kind"_s, sync.kind == SyncKind::Svn ? u"svn"_s : u"none"_s);
    out.pair(u"url"_s, sync.url);
    out.pair(u"user"_s, sync.user);
    out.pair(u"appendTenantId"_s, sync.appendTenantId);
    out.pair(u"autoCommitNode"_s, sync.autoCommitNode);
    out.pair(u"clientJars"_s, sync.clientJars);
    out.endObject(sync.unknown);
}

void writeNode(PlanWriter &out, const NodePlan &node)
{
    QStringList roles;
    for (const Role role : allRoles())
        if (node.roles.testFlag(role))
            roles.append(roleName(role));
    out.beginObject();
    out.pair(u"id"_s, node.id);
    out.pair(u"roles"_s, roles);
    out.pair(u"ip"_s, node.ip);
    out.pair(u"port"_s, node.port);
    out.pair(u"portOffset"_s, node.portOffset);
    out.pair(u"hostName"_s, node.hostName);
    out.pair(u"managementHostName"_s, node.managementHostName);
    out.pair(u"database"_s, node.database);
    out.pair(u"home"_s, node.home);
    out.endObject(node.unknown);
}

} // namespace

QByteArray planToJson(const ClusterPlan &plan)
{
    PlanWriter out;
    out.beginObject();
    out.pair(u"format"_s, u"das-setup-plan"_s);
    out.pair(u"version"_s, 1);
    out.pair(u"product"_s, plan.product);
    out.pair(u"pattern"_s, patternName(plan.pattern));
    out.pair(u"source"_s, plan.source);
    writeMySql(out, plan.mysql);
    writeEventStore(out, plan.eventStore);
    out.beginObject(u"hosts"_s);
    for (const HostEntry &host : plan.hosts)
        out.pair(host.name, host.address);
    out.endObject();
    writeSync(out, plan.deploymentSync);
    out.beginObject(u"cluster"_s);
    out.pair(u"domain"_s, plan.cluster.domain);
    if (plan.cluster.wellKnownMembers)
        out.pair(u"wellKnownMembers"_s, roleName(*plan.cluster.wellKnownMembers));
    if (plan.cluster.secureVault)
        out.pair(u"secureVault"_s, true);
    out.endObject(plan.cluster.unknown);
    out.beginObject(u"spark"_s);
    out.pair(u"masterCount"_s, plan.spark.masterCount);
    out.pair(u"symbolicLink"_s, plan.spark.symbolicLink);
    out.endObject(plan.spark.unknown);
    out.beginObject(u"eventProcessor"_s);
    out.pair(u"persistence"_s, plan.eventProcessor.persistence);
    out.endObject(plan.eventProcessor.unknown);
    out.beginArray(u"nodes"_s);
    for (const NodePlan &node : plan.nodes)
        writeNode(out, node);
    out.endArray();
    out.endObject(plan.unknown);
    return out.bytes();
}

} // namespace das
