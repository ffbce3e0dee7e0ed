#include "verify/logmodels.h"

#include "widgets/statedelegate.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const LogRow &row, int column)
{
    switch (column) {
    case LogTableModel::NodeColumn:
        return row.node;
    case LogTableModel::StateColumn:
        return row.state;
    case LogTableModel::JoinedColumn:
        return row.joined;
    case LogTableModel::MissingColumn:
        return row.missing;
    case LogTableModel::TimeColumn:
        return row.time;
    default:
        return row.file;
    }
}

/// What is elided in its cell, or more than the cell says.
QVariant toolTipOf(const LogRow &row, int column)
{
    const QString text = column == LogTableModel::StateColumn     ? row.about
                         : column == LogTableModel::MissingColumn ? row.missing
                         : column == LogTableModel::FileColumn    ? row.file
                                                                  : QString();
    return text.isEmpty() ? QVariant() : text;
}

QString spoken(const LogFindingRow &row)
{
    QStringList parts;
    if (row.severity)
        parts.append(severityName(*row.severity));
    parts += {row.title, row.detail, row.place};
    parts.removeAll({});
    return parts.join(u", "_s);
}

} // namespace

QVariant LogTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogRow &row = rows()[index.row()];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(row, column);
    if (role == StateDelegate::IconRole && column == StateColumn)
        return row.icon;
    if (role == Qt::ToolTipRole)
        return toolTipOf(row, column);
    if (role == Qt::AccessibleDescriptionRole && column == StateColumn)
        return row.about;
    return {};
}

QStringList LogTableModel::columnTitles() const
{
    return {tr("Node"), tr("State"), tr("Joined"), tr("Missing"), tr("Last event"), tr("Log")};
}

QVariant LogFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogFindingRow &row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return row.place.isEmpty() ? QVariant() : row.place;
    case RowRole:
        return QVariant::fromValue(row);
    default:
        return {};
    }
}

} // namespace das
