#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QList>
#include <QString>

namespace das {

/// Where the tables of a database come from (product-facts 6.1).
enum class TableSource : quint8 {
    ServerScript,  ///< dbscripts/mysql.sql
    MetricsScript, ///< dbscripts/metrics/mysql.sql
    Product,       ///< the server makes them itself
};

/// A database of the plan.
struct PlannedDatabase {
    QString name;
    QString purpose; ///< "local registry of receiver1"
    TableSource tables = TableSource::ServerScript;
};

/// Every database that the plan needs, each name once: the nodes' own first, then the shared ones.
QList<PlannedDatabase> plannedDatabases(const ClusterPlan &plan);

/// The script that makes the tables, below the folder of the analytics server; for MySQL 5.7 and 8
/// or for older ones (product-facts 6.2). Empty where the server makes them.
QString tableScript(const ProductProfile &profile, TableSource tables, bool mysql57);

/// What each data source may open: maxActive, of the stock ones and of those that are added.
inline constexpr int kConnectionsPerPool = 50;

/// How many data sources of each node open connections to MySQL.
int connectionPools(const ProductProfile *profile, const ClusterPlan &plan);

/// `name` in backticks, as a statement takes it.
QString quotedIdentifier(const QString &name);

/// The statements that make the databases, with a word on each about who makes its tables.
QString createDatabasesSql(const ProductProfile &profile, const ClusterPlan &plan);

/// The command that runs `sqlFile` with createDatabasesSql() in it.
QString createDatabasesCommand(const ClusterPlan &plan, const QString &sqlFile);

/// The commands that make all tables by hand, one a line, to be run in the folder of the analytics
/// server of any node; for MySQL 5.7 and 8 or for older ones.
QString tableCommands(const ProductProfile &profile, const ClusterPlan &plan, bool mysql57);

} // namespace das
