#include "nodes/nodeactions.h"

#include "look/icons.h"
#include "look/shortcut.h"
#include "nodes/nodetable.h"
#include "nodes/nodetablemodel.h"

#include <QApplication>
#include <QClipboard>

#include <numeric>

namespace das {

using namespace Qt::StringLiterals;

NodeActions::NodeActions(PlanSession &session, NodeTableModel &model, NodeTable &table)
    : QObject(&table),
      m_session(session),
      m_model(model),
      m_table(table),
      m_add(action(tr("&Add node"), u"add"_s, u"addNode"_s, Qt::Key_Insert,
                   &NodeActions::addNodeBelow)),
      m_addByRange(new QAction(icon(u"range"_s), tr("Add by &range..."), this)),
      m_duplicate(action(tr("Duplicate the selected nodes"), u"duplicate"_s, u"duplicateNodes"_s,
                         QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_D),
                         &NodeActions::duplicateSelected)),
      m_remove(action(tr("Remove the selected nodes"), u"remove"_s, u"removeNodes"_s,
                      Qt::Key_Delete, &NodeActions::removeSelected)),
      m_moveUp(action(tr("Move up"), u"up"_s, u"moveNodesUp"_s,
                      QKeyCombination(Qt::AltModifier, Qt::Key_Up), &NodeActions::moveSelectedUp)),
      m_moveDown(action(tr("Move down"), u"down"_s, u"moveNodesDown"_s,
                        QKeyCombination(Qt::AltModifier, Qt::Key_Down),
                        &NodeActions::moveSelectedDown)),
      m_fill(action(tr("Fill down, counting up"), u"fill"_s, u"fillDown"_s,
                    QKeyCombination(Qt::ControlModifier, Qt::Key_D), &NodeActions::fillSelected))
{
    m_addByRange->setObjectName(u"addByRange"_s);
    // A tool button would leave the mnemonic and the ellipsis out.
    for (QAction *named : {m_add, m_addByRange})
        named->setIconText(named->text());
    action(tr("Paste rows"), u"paste"_s, u"pasteRows"_s, QKeySequence::Paste, &NodeActions::paste);
    action(tr("Copy the selected cells"), u"copy"_s, u"copyCells"_s, QKeySequence::Copy,
           &NodeActions::copy);
    connect(&table, &NodeTable::typed, this, &NodeActions::setTyped);
    connect(&table, &NodeTable::toggled, this, &NodeActions::toggle);
    connect(&table, &NodeTable::rowDragged, this, &NodeActions::moveRow);
    connect(&table, &NodeTable::selectionMoved, this, &NodeActions::refresh);
    refresh();
}

QAction *NodeActions::action(const QString &text, const QString &iconName, const QString &name,
                             const QKeySequence &keys, void (NodeActions::*deed)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    // The keys belong to the table: in a field they mean something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    const QString plain = withoutShortcut(text);
    action->setToolTip(u"%1 (%2)"_s.arg(plain, keys.toString(QKeySequence::NativeText)));
    m_table.addAction(action);
    connect(action, &QAction::triggered, this, deed);
    return action;
}

void NodeActions::refresh()
{
    const QList<int> rows = m_table.selectedRows();
    const auto count = static_cast<int>(rows.size());
    m_duplicate->setEnabled(count > 0);
    m_remove->setEnabled(count > 0);
    m_moveUp->setEnabled(count > 0 && rows.last() >= count);
    m_moveDown->setEnabled(count > 0 && rows.first() < m_model.rowCount() - count);
    m_fill->setEnabled(count > 1);
}

void NodeActions::addNodeBelow()
{
    const QList<int> rows = m_table.selectedRows();
    const int below = rows.isEmpty() ? -1 : rows.last();
    int added = -1;
    m_session.update(tr("add node"),
                     [&](ClusterPlan &plan) { added = addNode(plan, m_session.profile(), below); });
    m_table.setFocus(Qt::OtherFocusReason);
    m_table.selectRows({added});
}

void NodeActions::addNodes(const QList<NodePlan> &nodes)
{
    const int first = m_model.rowCount();
    const auto count = static_cast<int>(nodes.size());
    if (count == 0)
        return;
    m_session.update(count == 1 ? tr("add node") : tr("add %n nodes", nullptr, count),
                     [&nodes](ClusterPlan &plan) { plan.nodes += nodes; });
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), first);
    m_table.selectRows(rows);
}

void NodeActions::duplicateSelected()
{
    const QList<int> rows = m_table.selectedRows();
    const auto count = static_cast<int>(rows.size());
    QList<int> added;
    m_session.update(
        count == 1 ? tr("duplicate node") : tr("duplicate %n nodes", nullptr, count),
        [&](ClusterPlan &plan) { added = duplicateRows(plan, m_session.profile(), rows); });
    m_table.selectRows(added);
}

void NodeActions::removeSelected()
{
    const QList<int> rows = m_table.selectedRows();
    if (rows.isEmpty())
        return;
    const auto count = static_cast<int>(rows.size());
    m_session.update(count == 1 ? tr("remove %1").arg(m_session.plan().nodes[rows.first()].id)
                                : tr("remove %n nodes", nullptr, count),
                     [&rows](ClusterPlan &plan) { removeRows(plan, rows); });
    if (m_model.rowCount() > 0)
        m_table.selectRows({std::min(rows.first(), m_model.rowCount() - 1)});
    refresh();
}

void NodeActions::shiftSelected(int step)
{
    const QList<int> rows = m_table.selectedRows();
    if (rows.isEmpty())
        return;
    const auto count = static_cast<int>(rows.size());
    m_session.update(count == 1 ? tr("move %1").arg(m_session.plan().nodes[rows.first()].id)
                                : tr("move %n nodes", nullptr, count),
                     [&](ClusterPlan &plan) { shiftRows(plan, rows, step); });
    // The selection went along.
    m_table.scrollTo(m_table.currentIndex());
    refresh();
}

void NodeActions::moveRow(int from, int to)
{
    m_session.update(tr("move %1").arg(m_session.plan().nodes[from].id),
                     [from, to](ClusterPlan &plan) { plan.nodes.move(from, to); });
    m_table.selectRows({to});
}

void NodeActions::fillDown(bool copyOnly)
{
    const QList<int> rows = m_table.selectedRows();
    const NodeColumn column = m_table.currentColumn();
    if (rows.size() > 1)
        m_session.update(tr("fill down"),
                         [&](ClusterPlan &plan) { das::fillDown(plan, rows, column, copyOnly); });
}

void NodeActions::paste()
{
    pasteText(QApplication::clipboard()->text());
}

void NodeActions::pasteText(const QString &text)
{
    const QList<QStringList> cells = pastedCells(text);
    if (cells.isEmpty())
        return;
    const PasteTarget target{m_table.currentIndex().row(), m_table.selectedRows(),
                             m_table.currentColumn(), m_table.view()};
    PasteResult result;
    m_session.update(
        cells.size() == 1 ? tr("paste")
                          : tr("paste %n rows", nullptr, static_cast<int>(cells.size())),
        [&](ClusterPlan &plan) { result = pasteInto(plan, m_session.profile(), cells, target); });
    if (!result.rows.isEmpty())
        m_table.selectRows(result.rows);
    emit pasted(result.problems);
}

void NodeActions::copy()
{
    if (const QString text = m_table.selectedText(); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void NodeActions::setTyped(int row, NodeColumn column, const QString &text)
{
    const QList<int> rows = rowsWith(row);
    m_session.update(changeOf(rows),
                     [&](ClusterPlan &plan) { setCells(plan, rows, column, text); });
}

void NodeActions::toggle(int row, NodeColumn column)
{
    const std::optional<Role> role = roleOf(column);
    if (!role)
        return;
    const QList<int> rows = rowsWith(row);
    const bool on = !m_session.plan().nodes[row].roles.testFlag(*role);
    m_session.update(changeOf(rows), [&](ClusterPlan &plan) { setRole(plan, rows, *role, on); });
}

QList<int> NodeActions::rowsWith(int row) const
{
    const QList<int> rows = m_table.selectedRows();
    return rows.contains(row) ? rows : QList<int>{row};
}

QString NodeActions::changeOf(const QList<int> &rows) const
{
    return rows.size() == 1 ? tr("change of %1").arg(m_session.plan().nodes[rows.first()].id)
                            : tr("change of %n nodes", nullptr, static_cast<int>(rows.size()));
}

} // namespace das
