#include "validate/rules.h"
#include "validate/ruletools.h"

#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// A database that all nodes share.
struct SharedDatabase {
    QLatin1StringView key;
    QString DatabaseNames::*name;
    QLatin1StringView usual;
};
constexpr std::array kShared{
    SharedDatabase{"users"_L1, &DatabaseNames::users, "userdb"_L1},
    SharedDatabase{"registry"_L1, &DatabaseNames::registry, "regdb"_L1},
    SharedDatabase{"metrics"_L1, &DatabaseNames::metrics, "metrics"_L1},
    SharedDatabase{"processedData"_L1, &DatabaseNames::processedData,
                   "analytics_processed_data_store"_L1},
    SharedDatabase{"eventStore"_L1, &DatabaseNames::eventStore, "analytics_event_store"_L1},
};

QString keyOf(const SharedDatabase &database)
{
    return u"mysql/databases/"_s + database.key;
}

/// The event store's database counts only where the events are in MySQL.
bool counts(const ClusterPlan &plan, const SharedDatabase &database)
{
    return database.key != "eventStore"_L1 || plan.eventStore.kind == EventStoreKind::MySql;
}

Fix useUsualName(const SharedDatabase &database)
{
    return {QCoreApplication::translate("das", "Use %1").arg(database.usual),
            [name = database.name, usual = database.usual](ClusterPlan &plan) {
                plan.mysql.databases.*name = usual;
            }};
}

void nameMissing(const RuleInput &input, Findings &findings)
{
    for (const SharedDatabase &database : kShared)
        if (database.key != "eventStore"_L1 &&
            (input.plan.mysql.databases.*database.name).isEmpty())
            findings.add(
                keyOf(database),
                QCoreApplication::translate("das", "The database \"%1\" has no name")
                    .arg(database.key),
                QCoreApplication::translate("das", "All nodes share it, so it must be on MySQL."),
                useUsualName(database));
}

void eventStoreMissing(const RuleInput &input, Findings &findings)
{
    if (input.plan.eventStore.kind == EventStoreKind::MySql &&
        input.plan.mysql.databases.eventStore.isEmpty())
        findings.add(
            keyOf(kShared.back()),
            QCoreApplication::translate("das", "The event store has no database"),
            QCoreApplication::translate(
                "das", "The stock one is a file on each node, which the others cannot see."),
            useUsualName(kShared.back()));
}

void nameInvalid(const RuleInput &input, Findings &findings)
{
    for (const SharedDatabase &database : kShared) {
        const QString name = input.plan.mysql.databases.*database.name;
        if (!counts(input.plan, database) || name.isEmpty() || isDatabaseName(name.trimmed()))
            continue;
        findings.add(
            keyOf(database),
            QCoreApplication::translate("das", "\"%1\" cannot be a database name").arg(name),
            QCoreApplication::translate(
                "das", "Letters, digits, underscore, hyphen and $, 64 at most, need no quoting."),
            useUsualName(database));
    }
}

/// product-facts 6.1: users and registry in one database do no harm; still the guides part them.
void nameShared(const RuleInput &input, Findings &findings)
{
    const DatabaseNames &names = input.plan.mysql.databases;
    for (std::size_t j = 1; j < kShared.size(); ++j) {
        for (std::size_t i = 0; i < j; ++i) {
            const QString name = names.*kShared[j].name;
            if (name.isEmpty() || name != names.*kShared[i].name || !counts(input.plan, kShared[j]))
                continue;
            findings.add(keyOf(kShared[j]),
                         QCoreApplication::translate("das", "%1 and %2 are one database, %3")
                             .arg(kShared[i].key, kShared[j].key, name),
                         QCoreApplication::translate(
                             "das", "It works, but they can no longer be backed up, moved or "
                                    "emptied one by one."),
                         useUsualName(kShared[j]));
            break;
        }
    }
}

constexpr std::array kRules{
    Rule{"database.name.missing", Severity::Error, nameMissing},
    Rule{"database.event-store.missing", Severity::Error, eventStoreMissing},
    Rule{"database.name.invalid", Severity::Error, nameInvalid},
    Rule{"database.name.shared", Severity::Warning, nameShared},
};

} // namespace

std::span<const Rule> databaseRules()
{
    return kRules;
}

} // namespace das
