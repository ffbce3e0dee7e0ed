#include "diagram/topologytablemodel.h"

#include "look/grid.h"
#include "look/icons.h"

#include <QApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kIsGroup = 0; ///< internal id of a group; of a row: its group + 1

QString textOf(const TopologyRow &row, int column)
{
    switch (column) {
    case TopologyTableModel::Name:
        return row.name;
    case TopologyTableModel::Address:
        return row.address;
    case TopologyTableModel::Ports:
        return row.ports;
    case TopologyTableModel::ConnectsTo:
        return row.connectsTo;
    case TopologyTableModel::State:
        return row.state;
    default:
        return row.finding;
    }
}

QString iconOf(const TopologyRow &row)
{
    switch (row.mark) {
    case Mark::Untested:
        return u"todo"_s;
    case Mark::Warning:
        return u"warning"_s;
    case Mark::Error:
        return u"error"_s;
    case Mark::None:
    case Mark::Passed:
        break;
    }
    return row.state.isEmpty() ? QString() : u"ok"_s;
}

} // namespace

void TopologyTableModel::setRows(const QList<TopologyRow> &rows)
{
    const QList<Group> groups = groupsOf(rows);
    if (groups == m_groups &&
        std::ranges::equal(rows, m_rows, {}, &TopologyRow::boxId, &TopologyRow::boxId)) {
        m_rows = rows;
        for (int i = 0; i < rowCount(); ++i) {
            const QModelIndex group = index(i, 0);
            emit dataChanged(index(0, 0, group),
                             index(rowCount(group) - 1, ColumnCount - 1, group));
        }
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_groups = groups;
    endResetModel();
}

QModelIndex TopologyTableModel::indexOfBox(const QString &boxId) const
{
    const auto found = std::ranges::find(m_rows, boxId, &TopologyRow::boxId);
    if (found == m_rows.end())
        return {};
    const qsizetype row = std::distance(m_rows.begin(), found);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const Group &group = m_groups[i];
        if (row >= group.first && row < group.first + group.count)
            return index(static_cast<int>(row - group.first), 0, index(static_cast<int>(i), 0));
    }
    return {};
}

QString TopologyTableModel::boxId(const QModelIndex &index) const
{
    const TopologyRow *row = rowAt(index);
    return row == nullptr ? QString() : row->boxId;
}

QModelIndex TopologyTableModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto id = parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kIsGroup;
    return createIndex(row, column, id);
}

QModelIndex TopologyTableModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == kIsGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, kIsGroup);
}

int TopologyTableModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kIsGroup || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[parent.row()].count);
}

int TopologyTableModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant TopologyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TopologyRow *row = rowAt(index);
    if (row == nullptr)
        return groupData(index, role);
    const QString text = textOf(*row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return text.isEmpty() ? QVariant() : text;
    case Qt::DecorationRole:
        if (const QString name = iconOf(*row); index.column() == State && !name.isEmpty())
            return icon(name);
        return {};
    case Qt::AccessibleDescriptionRole:
        return row->finding;
    default:
        return {};
    }
}

QVariant TopologyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case Ports:
        return tr("Ports");
    case ConnectsTo:
        return tr("Connects to");
    case State:
        return tr("State");
    case FindingText:
        return tr("Finding");
    default:
        return {};
    }
}

Qt::ItemFlags TopologyTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return rowAt(index) == nullptr
               ? Qt::ItemIsEnabled
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QList<TopologyTableModel::Group> TopologyTableModel::groupsOf(const QList<TopologyRow> &rows)
{
    QList<Group> groups;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (groups.isEmpty() || groups.last().title != rows[i].group)
            groups.append({rows[i].group, i, 0});
        ++groups.last().count;
    }
    return groups;
}

const TopologyRow *TopologyTableModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kIsGroup)
        return nullptr;
    const Group &group = m_groups[static_cast<qsizetype>(index.internalId()) - 1];
    return &m_rows[group.first + index.row()];
}

QVariant TopologyTableModel::groupData(const QModelIndex &index, int role) const
{
    if (index.column() != Name)
        return {};
    if (role == Qt::DisplayRole)
        return m_groups[index.row()].title;
    if (role == Qt::FontRole)
        return scaled(QApplication::font(), 1, QFont::DemiBold);
    return {};
}

} // namespace das
