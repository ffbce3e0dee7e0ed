#include "review/bundlemodel.h"

#include <QLocale>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(BundleState state)
{
    switch (state) {
    case BundleState::Packing:
        return u"running"_s;
    case BundleState::Done:
        return u"ok"_s;
    case BundleState::Failed:
        return u"error"_s;
    case BundleState::Planned:
    case BundleState::Waiting:
        break;
    }
    return u"todo"_s;
}

QString plannedText(const QDateTime &replaces)
{
    if (!replaces.isValid())
        return BundleModel::tr("new");
    const bool isToday = replaces.date() == QDate::currentDate();
    const QString when = isToday ? QLocale().toString(replaces.time(), QLocale::ShortFormat)
                                 : QLocale().toString(replaces, QLocale::ShortFormat);
    return BundleModel::tr("replaces the one of %1").arg(when);
}

QString stateText(const BundleRow &row)
{
    switch (row.state) {
    case BundleState::Planned:
        break;
    case BundleState::Waiting:
        return BundleModel::tr("waiting");
    case BundleState::Packing:
        return BundleModel::tr("packing");
    case BundleState::Done:
        return BundleModel::tr("done");
    case BundleState::Failed:
        return BundleModel::tr("not written");
    }
    return plannedText(row.replaces);
}

} // namespace

void BundleModel::setRows(const QList<BundleRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void BundleModel::setState(int row, BundleState state)
{
    m_rows[row].state = state;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void BundleModel::setPacking(int row)
{
    for (int i = 0; i < rowCount(); ++i)
        setState(i, i < row    ? BundleState::Done
                    : i == row ? BundleState::Packing
                               : BundleState::Waiting);
}

int BundleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BundleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BundleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BundleRow &row = m_rows[index.row()];
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == IconRole && column == StateColumn)
        return iconOf(row.state);
    if (role == Qt::TextAlignmentRole && column >= FilesColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant BundleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= FilesColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BundleColumn:
        return tr("Bundle");
    case StateColumn:
        return tr("State");
    case FilesColumn:
        return tr("Files");
    default:
        return tr("Size");
    }
}

QString BundleModel::text(const BundleRow &row, int column) const
{
    switch (column) {
    case BundleColumn:
        return row.name;
    case StateColumn:
        return stateText(row);
    case FilesColumn:
        return row.files > 0 ? QLocale().toString(row.files) : QString();
    default:
        return row.size < 0 ? QString()
                            : QLocale().formattedDataSize(row.size, row.size < 1'000'000 ? 0 : 1,
                                                          QLocale::DataSizeSIFormat);
    }
}

} // namespace das
