#include "nodes/nodetablemodel.h"

#include "nodes/nodeedits.h"
#include "profile/ports.h"
#include "widgets/fieldhelp.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Whether all of `part` is in `whole`, in that order.
bool isSubsequence(const QList<NodePlan> &part, const QList<NodePlan> &whole)
{
    qsizetype found = 0;
    for (const NodePlan &node : whole)
        if (found < part.size() && part[found] == node)
            ++found;
    return found == part.size();
}

/// The columns in which a finding shows. A collision of ports is a matter of the address, too.
QList<NodeColumn> columnsOf(const Finding &finding)
{
    const QString key = finding.where.section(u'/', 2, 2);
    QList<NodeColumn> columns;
    for (int i = 0; i < kNodeColumnCount; ++i)
        if (!key.isEmpty() && columnKey(static_cast<NodeColumn>(i)) == key)
            columns.append(static_cast<NodeColumn>(i));
    if (finding.ruleId == "cluster.port.shared"_L1 || finding.ruleId == "node.ports.collide"_L1)
        columns.append(NodeColumn::Address);
    return columns;
}

} // namespace

NodeTableModel::NodeTableModel(PlanSession &session, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session)
{
    connect(&session, &PlanSession::planChanged, this, &NodeTableModel::sync);
    connect(&session, &PlanSession::findingsChanged, this, &NodeTableModel::sync);
    sync();
}

int NodeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_nodes.size());
}

int NodeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kNodeColumnCount;
}

QVariant NodeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NodeColumn column = columnAt(index.column());
    const Finding *finding = findingAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(index);
    case Qt::CheckStateRole:
        if (const std::optional<Role> node = roleOf(column))
            return m_nodes[index.row()].roles.testFlag(*node) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(column) ? Qt::AlignRight
                                 : roleOf(column) ? Qt::AlignHCenter
                                                  : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (finding != nullptr)
            return finding->detail.isEmpty() ? finding->message
                                             : finding->message + u'\n' + finding->detail;
        return isName(column) && column != NodeColumn::Id ? textOf(index) : QVariant();
    case Qt::AccessibleTextRole:
        return readerText(index);
    case Qt::AccessibleDescriptionRole:
        return finding != nullptr ? finding->message : QVariant();
    case SeverityRole:
        return finding != nullptr ? static_cast<int>(finding->severity) : QVariant();
    default:
        return {};
    }
}

bool NodeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int row = index.row();
    const NodeColumn column = columnAt(index.column());
    const QString step = tr("change of %1").arg(m_nodes[row].id);
    if (role == Qt::CheckStateRole) {
        const std::optional<Role> node = roleOf(column);
        if (!node)
            return false;
        const bool on = value.toInt() == Qt::Checked;
        m_session.update(step, [=](ClusterPlan &plan) { setRole(plan, {row}, *node, on); });
        return true;
    }
    NodePlan trial = m_nodes[row];
    if (role != Qt::EditRole || setCellText(trial, column, value.toString()))
        return false;
    m_session.update(step,
                     [&](ClusterPlan &plan) { setCells(plan, {row}, column, value.toString()); });
    return true;
}

QVariant NodeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>(Qt::AlignCenter);
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= kNodeColumnCount)
        return {};
    const NodeColumn column = columnAt(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(column) ? Qt::AlignRight
                                 : roleOf(column) ? Qt::AlignHCenter
                                                  : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    return headerHelp(columnHelp(column), role);
}

Qt::ItemFlags NodeTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const NodeColumn column = columnAt(index.column());
    if (roleOf(column))
        return flags | Qt::ItemIsUserCheckable;
    return column == NodeColumn::Https ? flags : flags | Qt::ItemIsEditable;
}

QModelIndex NodeTableModel::cell(int row, NodeColumn column) const
{
    return index(row, static_cast<int>(column));
}

QModelIndex NodeTableModel::cellOf(const QString &where) const
{
    if (where.section(u'/', 0, 0) != "nodes"_L1)
        return {};
    bool isRow = false;
    const int row = where.section(u'/', 1, 1).toInt(&isRow);
    if (!isRow || row < 0 || row >= m_nodes.size())
        return {};
    const QString key = where.section(u'/', 2, 2);
    for (int column = 0; column < kNodeColumnCount; ++column)
        if (!key.isEmpty() && columnKey(columnAt(column)) == key)
            return index(row, column);
    return cell(row, NodeColumn::Id);
}

std::optional<Severity> NodeTableModel::worstIn(NodeView view) const
{
    const QList<NodeColumn> columns = columnsOf(view);
    std::optional<Severity> worst;
    for (auto found = m_findings.cbegin(); found != m_findings.cend(); ++found)
        if (columns.contains(columnAt(found.key() % kNodeColumnCount)) &&
            (!worst || *worst < found->severity))
            worst = found->severity;
    return worst;
}

void NodeTableModel::sync()
{
    m_https.clear();
    const QList<NodePlan> nodes = m_session.plan().nodes;
    if (nodes != m_nodes)
        follow(nodes);
    followFindings();
}

void NodeTableModel::follow(const QList<NodePlan> &nodes)
{
    if (nodes.size() > m_nodes.size() && isSubsequence(m_nodes, nodes)) {
        insertNew(nodes);
    } else if (nodes.size() < m_nodes.size() && isSubsequence(nodes, m_nodes)) {
        removeGone(nodes);
    } else if (nodes.size() != m_nodes.size()) {
        beginResetModel();
        m_nodes = nodes;
        endResetModel();
    } else if (std::is_permutation(nodes.begin(), nodes.end(), m_nodes.cbegin())) {
        reorder(nodes);
    } else {
        replaceValues(nodes);
    }
}

void NodeTableModel::insertNew(const QList<NodePlan> &nodes)
{
    for (qsizetype row = 0; row < nodes.size(); ++row) {
        if (row < m_nodes.size() && m_nodes[row] == nodes[row])
            continue;
        qsizetype end = row + 1;
        while (end < nodes.size() && (row >= m_nodes.size() || nodes[end] != m_nodes[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        for (qsizetype i = row; i < end; ++i)
            m_nodes.insert(i, nodes[i]);
        endInsertRows();
        row = end - 1;
    }
}

void NodeTableModel::removeGone(const QList<NodePlan> &nodes)
{
    for (qsizetype row = 0; row < m_nodes.size(); ++row) {
        if (row < nodes.size() && m_nodes[row] == nodes[row])
            continue;
        qsizetype end = row + 1;
        while (end < m_nodes.size() && (row >= nodes.size() || m_nodes[end] != nodes[row]))
            ++end;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_nodes.remove(row, end - row);
        endRemoveRows();
    }
}

void NodeTableModel::reorder(const QList<NodePlan> &nodes)
{
    emit layoutAboutToBeChanged();
    QList<int> newRows;
    QList<bool> isTaken(nodes.size(), false);
    for (const NodePlan &node : std::as_const(m_nodes)) {
        int row = 0;
        while (isTaken[row] || nodes[row] != node)
            ++row;
        isTaken[row] = true;
        newRows.append(row);
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &persistent : before)
        after.append(index(newRows[persistent.row()], persistent.column()));
    m_nodes = nodes;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void NodeTableModel::replaceValues(const QList<NodePlan> &nodes)
{
    const QList<NodePlan> before = m_nodes;
    m_nodes = nodes;
    for (int row = 0; row < nodes.size(); ++row)
        if (before[row] != nodes[row])
            emit dataChanged(index(row, 0), index(row, kNodeColumnCount - 1));
}

void NodeTableModel::followFindings()
{
    const bool hadFindings = !m_findings.isEmpty();
    m_findings.clear();
    // Errors come first: a cell shows its worst.
    for (const Finding &finding : m_session.findingsUnder({u"nodes"_s})) {
        const QModelIndex first = cellOf(finding.where);
        if (!first.isValid())
            continue;
        for (const NodeColumn column : columnsOf(finding)) {
            const int key = first.row() * kNodeColumnCount + static_cast<int>(column);
            if (!m_findings.contains(key))
                m_findings.insert(key, finding);
        }
    }
    if (!m_nodes.isEmpty() && (hadFindings || !m_findings.isEmpty()))
        emit dataChanged(index(0, 0), index(rowCount() - 1, kNodeColumnCount - 1),
                         {Qt::ToolTipRole, Qt::AccessibleDescriptionRole, SeverityRole});
}

const Finding *NodeTableModel::findingAt(const QModelIndex &index) const
{
    const auto found = m_findings.constFind(index.row() * kNodeColumnCount + index.column());
    return found == m_findings.constEnd() ? nullptr : &*found;
}

QVariant NodeTableModel::textOf(const QModelIndex &index) const
{
    const NodeColumn column = columnAt(index.column());
    if (roleOf(column))
        return {};
    return column == NodeColumn::Https ? httpsPort(index.row())
                                       : cellText(m_nodes[index.row()], column);
}

QVariant NodeTableModel::readerText(const QModelIndex &index) const
{
    const NodeColumn column = columnAt(index.column());
    if (!roleOf(column))
        return textOf(index);
    return tr("%1 of %2").arg(columnTitle(column), m_nodes[index.row()].id);
}

QString NodeTableModel::httpsPort(int row) const
{
    const ProductProfile *profile = m_session.profile();
    if (profile == nullptr)
        return {};
    const auto known = m_https.constFind(row);
    if (known != m_https.constEnd())
        return *known;
    const QList<EffectivePort> ports = effectivePorts(*profile, m_session.plan(), m_nodes[row]);
    const auto https = std::ranges::find(ports, u"https"_s, &EffectivePort::id);
    const QString text = https == ports.end() ? QString() : QString::number(https->number);
    m_https.insert(row, text);
    return text;
}

} // namespace das
