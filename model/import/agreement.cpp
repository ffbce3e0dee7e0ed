#include "import/agreement.h"

#include "import/planslot.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What a value that all homes share is called, and where it goes. The order is that in which
/// findings appear.
struct SharedRow {
    QLatin1StringView key;
    const char *ruleId;
    const char *what;                              ///< to be translated
    PlanSlot (*slot)(ClusterPlan &plan) = nullptr; ///< nullptr: the plan has no such value
};
constexpr std::array kSharedRows{
    SharedRow{"cluster/domain"_L1, "import.domain", QT_TRANSLATE_NOOP("das", "the cluster domain"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.cluster.domain); }},
    SharedRow{"mysql/host"_L1, "import.mysql.host", QT_TRANSLATE_NOOP("das", "the MySQL host"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.host); }},
    SharedRow{"mysql/port"_L1, "import.mysql.port", QT_TRANSLATE_NOOP("das", "the MySQL port"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.port); }},
    SharedRow{"mysql/user"_L1, "import.mysql.user", QT_TRANSLATE_NOOP("das", "the MySQL user"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.user); }},
    SharedRow{"mysql/urlOptions"_L1, "import.mysql.options",
              QT_TRANSLATE_NOOP("das", "the options of the URL"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.urlOptions); }},
    SharedRow{"mysql/driverClass"_L1, "import.mysql.driver",
              QT_TRANSLATE_NOOP("das", "the driver class"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.driverClass); }},
    SharedRow{"mysql/databases/users"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the user store"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.databases.users); }},
    SharedRow{"mysql/databases/registry"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the mounted registry"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.databases.registry); }},
    SharedRow{"mysql/databases/metrics"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the metrics"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.databases.metrics); }},
    SharedRow{"mysql/databases/processedData"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the processed data"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.databases.processedData); }},
    SharedRow{"eventStore/kind"_L1, "import.store.kind",
              QT_TRANSLATE_NOOP("das", "the kind of store"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.eventStore.kind); }},
    SharedRow{"mysql/databases/eventStore"_L1, "import.database",
              QT_TRANSLATE_NOOP("das", "the database of the event store"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.mysql.databases.eventStore); }},
    SharedRow{"eventStore/hbaseMaster"_L1, "import.hbase.master",
              QT_TRANSLATE_NOOP("das", "the HBase master"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.eventStore.hbaseMaster); }},
    SharedRow{"eventStore/zookeeperQuorum"_L1, "import.hbase.quorum",
              QT_TRANSLATE_NOOP("das", "the ZooKeeper quorum"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.eventStore.zookeeperQuorum); }},
    SharedRow{"eventStore/zookeeperPort"_L1, "import.hbase.port",
              QT_TRANSLATE_NOOP("das", "the ZooKeeper port"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.eventStore.zookeeperPort); }},
    SharedRow{"eventStore/hdfs"_L1, "import.hdfs.url", QT_TRANSLATE_NOOP("das", "the HDFS address"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.eventStore.hdfs); }},
    SharedRow{"eventStore/dfsDataDir"_L1, "import.hdfs.folder",
              QT_TRANSLATE_NOOP("das", "the HDFS data folder"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.eventStore.dfsDataDir); }},
    SharedRow{"mount/_system/governance"_L1, "import.mount.target",
              QT_TRANSLATE_NOOP("das", "the target of /_system/governance")},
    SharedRow{"mount/_system/config"_L1, "import.mount.target",
              QT_TRANSLATE_NOOP("das", "the target of /_system/config")},
    SharedRow{"deploymentSync/kind"_L1, "import.sync",
              QT_TRANSLATE_NOOP("das", "Enabled of the deployment synchronizer"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.deploymentSync.kind); }},
    SharedRow{"deploymentSync/url"_L1, "import.sync.url",
              QT_TRANSLATE_NOOP("das", "the Subversion repository"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.deploymentSync.url); }},
    SharedRow{"deploymentSync/user"_L1, "import.sync.user",
              QT_TRANSLATE_NOOP("das", "the Subversion user"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.deploymentSync.user); }},
    SharedRow{"deploymentSync/appendTenantId"_L1, "import.sync.tenant",
              QT_TRANSLATE_NOOP("das", "SvnUrlAppendTenantId of the deployment synchronizer"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.deploymentSync.appendTenantId); }},
    SharedRow{"cluster/secureVault"_L1, "import.vault.use",
              QT_TRANSLATE_NOOP("das", "the use of Secure Vault"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.cluster.secureVault); }},
    SharedRow{"spark/masterCount"_L1, "import.spark.master-count",
              QT_TRANSLATE_NOOP("das", "the number of Spark masters"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.spark.masterCount); }},
    SharedRow{"spark/symbolicLink"_L1, "import.spark.link",
              QT_TRANSLATE_NOOP("das", "the symbolic link"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.spark.symbolicLink); }},
    SharedRow{"eventProcessor/persistence"_L1, "import.ha.persistence",
              QT_TRANSLATE_NOOP("das", "the persistence of HA mode"),
              [](ClusterPlan &plan) { return PlanSlot(&plan.eventProcessor.persistence); }},
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
    return ids.size() <= kNamed
               ? QCoreApplication::translate("das", "on %1").arg(ids.join(u", "_s))
               : QCoreApplication::translate("das", "on %1 others").arg(ids.size());
}

ImportFinding disagreement(const SharedRow &row, const Sighting &sighting, const QString &agreed,
                           const ImportNotes &notes)
{
    const QString others =
        speakersOf(notes.sightings.value(row.key), agreed, sighting.node, notes.homes);
    const QString message = QCoreApplication::translate("das", R"(%1: %2 is "%3", but "%4" %5)")
                                .arg(notes.homes[sighting.node].id, nameOf(row, sighting),
                                     sighting.value.text, agreed, others);
    const QString label =
        QCoreApplication::translate("das", "Write \"%1\" there, or on all others what stands here")
            .arg(agreed);
    const QString where = row.slot == nullptr ? nodeWhere(sighting.node) : QString(row.key);
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
        if (row.slot != nullptr && !put(row.slot(plan), agreed))
            notes.find(noValue(row.key, agreed, first->value.place));
        for (const Sighting &sighting : sightings) {
            if (sighting.value.text != agreed)
                notes.find(disagreement(row, sighting, agreed, notes));
        }
    }
}

} // namespace das
