#include "databases/databasemodel.h"

#include "plansession.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct SharedDatabase {
    QLatin1StringView key;
    QString DatabaseNames::*name;
    const char *holds;
};
constexpr std::array kShared{
    SharedDatabase{"users"_L1, &DatabaseNames::users,
                   QT_TRANSLATE_NOOP("das::DatabaseModel", "Users and permissions")},
    SharedDatabase{"registry"_L1, &DatabaseNames::registry,
                   QT_TRANSLATE_NOOP("das::DatabaseModel", "Shared registry")},
    SharedDatabase{"metrics"_L1, &DatabaseNames::metrics,
                   QT_TRANSLATE_NOOP("das::DatabaseModel", "Metrics")},
    SharedDatabase{"processedData"_L1, &DatabaseNames::processedData,
                   QT_TRANSLATE_NOOP("das::DatabaseModel", "Processed data")},
    SharedDatabase{"eventStore"_L1, &DatabaseNames::eventStore,
                   QT_TRANSLATE_NOOP("das::DatabaseModel", "Events")},
};

/// The database of the events counts only where they are in MySQL.
bool counts(const ClusterPlan &plan, const SharedDatabase &database)
{
    return database.key != "eventStore"_L1 || plan.eventStore.kind == EventStoreKind::MySql;
}

/// The longest name that leaves room for a number within MySQL's 64 characters.
constexpr qsizetype kLongestBase = 60;

} // namespace

DatabaseModel::DatabaseModel(PlanSession &session, QObject *parent)
    : RowsModel(parent),
      m_session(session)
{
    connect(&session, &PlanSession::planChanged, this, [this] { setRows(makeRows()); });
    setRows(makeRows());
}

QVariant DatabaseModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const DatabaseRow &row = rows()[index.row()];
    switch (index.column()) {
    case HoldsColumn:
        return row.holds;
    case NameColumn:
        return row.name;
    case UsedByColumn:
        return row.usedBy;
    default:
        return {};
    }
}

bool DatabaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != NameColumn)
        return false;
    const QString name = value.toString().trimmed();
    const QString where = rows()[index.row()].where;
    m_session.update(tr("change of a database name"), [&](ClusterPlan &plan) {
        for (const SharedDatabase &shared : kShared) {
            if (where == u"mysql/databases/"_s + shared.key)
                plan.mysql.databases.*shared.name = name;
        }
        if (where.startsWith("nodes/"_L1))
            plan.nodes[where.section(u'/', 1, 1).toLongLong()].database = name;
    });
    return true;
}

Qt::ItemFlags DatabaseModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

int DatabaseModel::rowOf(const QString &where) const
{
    const auto found = std::ranges::find(rows(), where, &DatabaseRow::where);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QStringList DatabaseModel::columnTitles() const
{
    return {tr("Holds"), tr("Database"), tr("Used by")};
}

QString DatabaseModel::helpOfColumn(int column) const
{
    return column == NameColumn
               ? tr("The name of the database, in the URL of its data source. The server does not "
                    "come up where it is missing; two uses of one database mix their tables.")
               : QString();
}

QList<DatabaseRow> DatabaseModel::makeRows() const
{
    const ClusterPlan &plan = m_session.plan();
    QList<DatabaseRow> rows;
    for (const SharedDatabase &shared : kShared) {
        if (counts(plan, shared))
            rows.append({u"mysql/databases/"_s + shared.key, tr(shared.holds),
                         plan.mysql.databases.*shared.name, tr("all nodes")});
    }
    for (qsizetype i = 0; i < plan.nodes.size(); ++i) {
        const QString &id = plan.nodes[i].id;
        rows.append({u"nodes/%1/database"_s.arg(i), tr("Local registry"), plan.nodes[i].database,
                     id.isEmpty() ? tr("node %1").arg(i + 1) : id});
    }
    return rows;
}

void nameDatabasesAfterNodes(ClusterPlan &plan)
{
    // What MySQL takes without quotes.
    static const QRegularExpression notAllowed(u"[^A-Za-z0-9_]"_s);
    QStringList taken;
    for (const SharedDatabase &shared : kShared)
        taken.append(plan.mysql.databases.*shared.name);
    for (NodePlan &node : plan.nodes) {
        if (node.id.isEmpty())
            continue;
        const QString base = (u"das"_s + QString(node.id).remove(notAllowed)).left(kLongestBase);
        QString name = base;
        for (int number = 2; taken.contains(name); ++number)
            name = base + u'_' + QString::number(number);
        node.database = name;
        taken.append(name);
    }
}

} // namespace das
