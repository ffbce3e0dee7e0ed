#include "import/agreement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Puts a value into the plan; false if it is none that the plan can hold.
using PutCluster = bool (*)(ClusterPlan &plan, const QString &value);

bool putNumber(int &number, const QString &value)
{
    bool isNumber = false;
    number = value.trimmed().toInt(&isNumber);
    return isNumber;
}

bool putText(QString &text, const QString &value)
{
    text = value;
    return true;
}

/// What a value that all homes share is called, and where it goes. The order is that in which
/// findings appear.
struct SharedRow {
    QLatin1StringView key;
    const char *ruleId;
    const char *what; ///< to be translated
    PutCluster put;   ///< nullptr: the plan has no such value
};
constexpr std::array kSharedRows{
    SharedRow{"cluster/domain"_L1, "import.domain", QT_TRANSLATE_NOOP("das", "the cluster domain"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.cluster.domain, value);
              }},
    SharedRow{
        "mysql/host"_L1, "import.mysql.host", QT_TRANSLATE_NOOP("das", "the MySQL host"),
        [](ClusterPlan &plan, const QString &value) { return putText(plan.mysql.host, value); }},
    SharedRow{
        "mysql/port"_L1, "import.mysql.port", QT_TRANSLATE_NOOP("das", "the MySQL port"),
        [](ClusterPlan &plan, const QString &value) { return putNumber(plan.mysql.port, value); }},
    SharedRow{
        "mysql/user"_L1, "import.mysql.user", QT_TRANSLATE_NOOP("das", "the MySQL user"),
        [](ClusterPlan &plan, const QString &value) { return putText(plan.mysql.user, value); }},
    SharedRow{"mysql/urlOptions"_L1, "import.mysql.options",
              QT_TRANSLATE_NOOP("das", "the options of the URL"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.mysql.urlOptions, value);
              }},
    SharedRow{"mysql/driverClass"_L1, "import.mysql.driver",
              QT_TRANSLATE_NOOP("das", "the driver class"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.mysql.driverClass, value);
              }},
    SharedRow{"mysql/databases/users"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the user store"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.mysql.databases.users, value);
              }},
    SharedRow{"mysql/databases/registry"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the mounted registry"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.mysql.databases.registry, value);
              }},
    SharedRow{"mysql/databases/metrics"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the metrics"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.mysql.databases.metrics, value);
              }},
    SharedRow{"mysql/databases/processedData"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the processed data"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.mysql.databases.processedData, value);
              }},
    SharedRow{"eventStore/kind"_L1, "import.store.kind",
              QT_TRANSLATE_NOOP("das", "the kind of store"),
              [](ClusterPlan &plan, const QString &value) {
                  plan.eventStore.kind =
                      value == "hbase"_L1 ? EventStoreKind::HBase : EventStoreKind::MySql;
                  return value == "hbase"_L1 || value == "mysql"_L1;
              }},
    SharedRow{"mysql/databases/eventStore"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the event store"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.mysql.databases.eventStore, value);
              }},
    SharedRow{"eventStore/hbaseMaster"_L1, "import.hbase.master",
              QT_TRANSLATE_NOOP("das", "the HBase master"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.eventStore.hbaseMaster, value);
              }},
    SharedRow{"eventStore/zookeeperQuorum"_L1, "import.hbase.quorum",
              QT_TRANSLATE_NOOP("das", "the ZooKeeper quorum"),
              [](ClusterPlan &plan, const QString &value) {
                  plan.eventStore.zookeeperQuorum = value.split(u',', Qt::SkipEmptyParts);
                  for (QString &host : plan.eventStore.zookeeperQuorum)
                      host = host.trimmed();
                  return true;
              }},
    SharedRow{"eventStore/zookeeperPort"_L1, "import.hbase.port",
              QT_TRANSLATE_NOOP("das", "the ZooKeeper port"),
              [](ClusterPlan &plan, const QString &value) {
                  return putNumber(plan.eventStore.zookeeperPort, value);
              }},
    SharedRow{"eventStore/hdfs"_L1, "import.hdfs.url", QT_TRANSLATE_NOOP("das", "the HDFS address"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.eventStore.hdfs, value);
              }},
    SharedRow{"eventStore/dfsDataDir"_L1, "import.hdfs.folder",
              QT_TRANSLATE_NOOP("das", "the HDFS data folder"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.eventStore.dfsDataDir, value);
              }},
    SharedRow{"mount/_system/governance"_L1, "import.mount",
              QT_TRANSLATE_NOOP("das", "the target of /_system/governance"), nullptr},
    SharedRow{"mount/_system/config"_L1, "import.mount",
              QT_TRANSLATE_NOOP("das", "the target of /_system/config"), nullptr},
    SharedRow{"deploymentSync/kind"_L1, "import.sync",
              QT_TRANSLATE_NOOP("das", "whether the deployment synchronizer is on"),
              [](ClusterPlan &plan, const QString &value) {
                  plan.deploymentSync.kind = value == "true"_L1 ? SyncKind::Svn : SyncKind::None;
                  return true;
              }},
    SharedRow{"deploymentSync/url"_L1, "import.sync.url",
              QT_TRANSLATE_NOOP("das", "the Subversion repository"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.deploymentSync.url, value);
              }},
    SharedRow{"deploymentSync/user"_L1, "import.sync.user",
              QT_TRANSLATE_NOOP("das", "the Subversion user"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.deploymentSync.user, value);
              }},
    SharedRow{"deploymentSync/appendTenantId"_L1, "import.sync.tenant",
              QT_TRANSLATE_NOOP("das", "whether each tenant has a folder in the repository"),
              [](ClusterPlan &plan, const QString &value) {
                  plan.deploymentSync.appendTenantId = value == "true"_L1;
                  return true;
              }},
    SharedRow{"spark/masterCount"_L1, "import.spark.master-count",
              QT_TRANSLATE_NOOP("das", "the number of Spark masters"),
              [](ClusterPlan &plan, const QString &value) {
                  return putNumber(plan.spark.masterCount, value);
              }},
    SharedRow{"spark/symbolicLink"_L1, "import.spark.link",
              QT_TRANSLATE_NOOP("das", "the symbolic link"),
              [](ClusterPlan &plan, const QString &value) {
                  return putText(plan.spark.symbolicLink, value);
              }},
    SharedRow{"eventProcessor/persistence"_L1, "import.ha.persistence",
              QT_TRANSLATE_NOOP("das", "whether queries keep their state"),
              [](ClusterPlan &plan, const QString &value) {
                  plan.eventProcessor.persistence = value == "true"_L1;
                  return true;
              }},
};

/// "the MySQL host of WSO2_DAS_REG"
QString nameOf(const SharedRow &row, const Sighting &sighting)
{
    const QString what = QCoreApplication::translate("das", row.what);
    return sighting.of.isEmpty()
               ? what
               : QCoreApplication::translate("das", "%1 of %2").arg(what, sighting.of);
}

/// The nodes that say `value`, by name where they are few.
QString speakersOf(const QList<Sighting> &sightings, const QString &value, qsizetype without,
                   const QList<HomeReading> &homes)
{
    QStringList ids;
    for (const Sighting &sighting : sightings) {
        if (sighting.value.text == value && sighting.node != without &&
            !ids.contains(homes[sighting.node].id))
            ids.append(homes[sighting.node].id);
    }
    if (ids.isEmpty())
        return QCoreApplication::translate("das", "elsewhere on the node");
    constexpr qsizetype kNamed = 2;
    return ids.size() <= kNamed ? QCoreApplication::translate("das", "on %1").arg(ids.join(u", "_s))
                                : QCoreApplication::translate("das", "on %n other node(s)", nullptr,
                                                              static_cast<int>(ids.size()));
}

ImportFinding disagreement(const SharedRow &row, const Sighting &sighting, const QString &agreed,
                           const ImportNotes &notes)
{
    const QString others =
        speakersOf(notes.sightings.value(row.key), agreed, sighting.node, notes.homes);
    const QString message = QCoreApplication::translate("das", "%1: %2 is \"%3\", but \"%4\" %5")
                                .arg(notes.homes[sighting.node].id, nameOf(row, sighting),
                                     sighting.value.text, agreed, others);
    const QString label =
        QCoreApplication::translate("das", "Write \"%1\" there, or on all others what stands here")
            .arg(agreed);
    const QString where = row.put == nullptr ? nodeWhere(sighting.node) : QString(row.key);
    return {{QString::fromLatin1(row.ruleId),
             Severity::Error,
             where,
             message,
             QCoreApplication::translate("das", "All nodes must have the same."),
             {label, {}}},
            sighting.value.place};
}

} // namespace

ImportFinding noValue(const QString &where, const QString &value, const Place &place)
{
    return {
        {u"import.value"_s,
         Severity::Error,
         where,
         QCoreApplication::translate("das", "\"%1\" is no value that a plan can hold").arg(value),
         QCoreApplication::translate("das", "The product would not take it either, or fills it "
                                            "in when it starts."),
         {QCoreApplication::translate("das", "Correct it there, or enter it in the plan"), {}}},
        place};
}

QString majorityOf(const QList<Sighting> &sightings)
{
    QHash<QString, qsizetype> counts;
    for (const Sighting &sighting : sightings)
        ++counts[sighting.value.text];
    const auto best = std::ranges::max_element(sightings, {}, [&counts](const Sighting &sighting) {
        return counts.value(sighting.value.text);
    });
    return best == sightings.end() ? QString() : best->value.text;
}

void agreeOnPlan(ClusterPlan &plan, ImportNotes &notes)
{
    for (const SharedRow &row : kSharedRows) {
        const QList<Sighting> sightings = notes.sightings.value(row.key);
        if (sightings.isEmpty())
            continue;
        const QString agreed = majorityOf(sightings);
        const auto first = std::ranges::find_if(sightings, [&agreed](const Sighting &sighting) {
            return sighting.value.text == agreed;
        });
        notes.places.insert(row.key, first->value.place);
        if (row.put != nullptr && !row.put(plan, agreed))
            notes.find(noValue(row.key, agreed, first->value.place));
        for (const Sighting &sighting : sightings) {
            if (sighting.value.text != agreed)
                notes.find(disagreement(row, sighting, agreed, notes));
        }
    }
}

} // namespace das
