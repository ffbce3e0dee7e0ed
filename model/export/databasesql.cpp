#include "export/databasesql.h"

#include "support/languages.h"
#include "support/oneline.h"
#include "support/shellquote.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

void add(QList<PlannedDatabase> &databases, const PlannedDatabase &database)
{
    if (database.name.isEmpty())
        return;
    const auto known = std::ranges::find(databases, database.name, &PlannedDatabase::name);
    if (known == databases.end())
        databases.append(database);
    else
        known->purpose += u", "_s + database.purpose;
}

QString tablesComment(const ProductProfile &profile, TableSource tables)
{
    if (tables == TableSource::Product)
        return u"the server makes its tables, no script is needed"_s;
    const QString older = tableScript(profile, tables, false);
    const QString newer = tableScript(profile, tables, true);
    if (older != newer)
        return u"tables: %1 on MySQL 5.7 and 8, %2 on 5.6"_s.arg(newer, older);
    if (tables == TableSource::MetricsScript)
        return u"tables: %1"_s.arg(older);
    return u"tables: %1, on MySQL 5.7 and 8 in a session with sql_mode=''"_s.arg(older);
}

QString mysqlCommand(const ClusterPlan &plan, const QString &options, const QString &input)
{
    return u"mysql %1-h %2 -P %3 -u %4 -p %5\n"_s.arg(options, shellQuoted(plan.mysql.host),
                                                      QString::number(plan.mysql.port),
                                                      shellQuoted(plan.mysql.user), input);
}

} // namespace

QList<PlannedDatabase> plannedDatabases(const ClusterPlan &plan)
{
    QList<PlannedDatabase> databases;
    for (const NodePlan &node : plan.nodes)
        add(databases, {node.database, u"local registry of "_s + node.id});
    const DatabaseNames &names = plan.mysql.databases;
    add(databases, {names.users, u"users and permissions of all nodes"_s});
    add(databases, {names.registry, u"registry that all nodes mount"_s});
    add(databases, {names.metrics, u"metrics of all nodes"_s, TableSource::MetricsScript});
    add(databases, {names.processedData, u"processed data"_s, TableSource::Product});
    if (plan.eventStore.kind == EventStoreKind::MySql)
        add(databases, {names.eventStore, u"events"_s, TableSource::Product});
    return databases;
}

QString tableScript(const ProductProfile &profile, TableSource tables, bool mysql57)
{
    switch (tables) {
    case TableSource::ServerScript:
        return mysql57 && profile.traits.mysql57Script ? u"dbscripts/mysql5.7.sql"_s
                                                       : u"dbscripts/mysql.sql"_s;
    case TableSource::MetricsScript:
        return u"dbscripts/metrics/mysql.sql"_s;
    case TableSource::Product:
        break;
    }
    return {};
}

int connectionPools(const ProductProfile *profile, const ClusterPlan &plan)
{
    // Its own database, users, registry, metrics and processed data.
    constexpr int kAlways = 5;
    if (plan.eventStore.kind != EventStoreKind::MySql)
        return kAlways;
    // Events, and the index data in a data source of its own (product-facts 3.2).
    return kAlways + (profile != nullptr && profile->traits.analyticsFileSystem ? 2 : 1);
}

QString quotedIdentifier(const QString &name)
{
    QString quoted = name;
    return u'`' + quoted.replace(u'`', u"``"_s) + u'`';
}

QString createDatabasesSql(const ProductProfile &profile, const ClusterPlan &plan)
{
    const EnglishTexts english;
    // Indexed columns are too long for utf8 on some versions; latin1 fits all of them
    // (product-facts 6.2).
    QString sql = u"-- Databases of %1 for MySQL on %2, port %3.\n"
                  "-- latin1 works with the scripts of every version; \"Specified key was too "
                  "long\" is what others lead to.\n"
                  "-- A database that is there already stays as it is.\n"
                  "-- The user %4 needs all privileges on each of them.\n"_s.arg(
                      oneLine(profile.title), oneLine(plan.mysql.host),
                      QString::number(plan.mysql.port), oneLine(plan.mysql.user));
    for (const PlannedDatabase &database : plannedDatabases(plan)) {
        sql += u"\n-- %1; %2\n"_s.arg(oneLine(database.purpose),
                                      tablesComment(profile, database.tables)) +
               u"CREATE DATABASE IF NOT EXISTS %1 CHARACTER SET latin1;\n"_s.arg(
                   quotedIdentifier(database.name));
    }
    return sql;
}

QString createDatabasesCommand(const ClusterPlan &plan, const QString &sqlFile)
{
    return mysqlCommand(plan, {}, u"< "_s + sqlFile);
}

QString tableCommands(const ProductProfile &profile, const ClusterPlan &plan, bool mysql57)
{
    QString commands;
    for (const PlannedDatabase &database : plannedDatabases(plan)) {
        const QString script = tableScript(profile, database.tables, mysql57);
        if (script.isEmpty())
            continue;
        const bool needsRelaxedMode = mysql57 && script == u"dbscripts/mysql.sql"_s;
        commands += mysqlCommand(
            plan, needsRelaxedMode ? u"--init-command=\"SET SESSION sql_mode=''\" "_s : QString(),
            shellQuoted(database.name) + u" < "_s + script);
    }
    return commands;
}

} // namespace das
