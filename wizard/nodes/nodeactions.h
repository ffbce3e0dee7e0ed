#pragma once

#include "nodes/nodeedits.h"
#include "nodes/pastednodes.h"
#include "plansession.h"

#include <QAction>
#include <QObject>

namespace das {

class NodeTable;
class NodeTableModel;

/// What can be done to the table of nodes: each is one undo step, and leaves the selection on what
/// it changed.
class NodeActions : public QObject {
    Q_OBJECT

public:
    NodeActions(PlanSession &session, NodeTableModel &model, NodeTable &table);

    QAction *add() const { return m_add; }
    QAction *addByRange() const { return m_addByRange; }
    QAction *duplicate() const { return m_duplicate; }
    QAction *remove() const { return m_remove; }
    QAction *moveUp() const { return m_moveUp; }
    QAction *moveDown() const { return m_moveDown; }
    QAction *fill() const { return m_fill; }

    void addNodes(const QList<NodePlan> &nodes);
    /// With `copyOnly` nothing counts up.
    void fillDown(bool copyOnly);
    /// Takes rows as a spreadsheet copies them.
    void pasteText(const QString &text);
    void refresh();

signals:
    /// What did not fit; empty when all did.
    void pasted(const QList<PasteProblem> &problems);

private:
    QAction *action(const QString &text, const QString &iconName, const QString &name,
                    const QKeySequence &keys, void (NodeActions::*deed)());
    void addNodeBelow();
    void duplicateSelected();
    void removeSelected();
    void moveSelectedUp() { shiftSelected(-1); }
    void moveSelectedDown() { shiftSelected(1); }
    void shiftSelected(int step);
    void fillSelected() { fillDown(false); }
    void paste();
    void copy();
    void moveRow(int from, int to);
    void setTyped(int row, NodeColumn column, const QString &text);
    void toggle(int row, NodeColumn column);
    /// The selected rows if `row` is one of them, else only that one.
    QList<int> rowsWith(int row) const;
    QString changeOf(const QList<int> &rows) const;

    PlanSession &m_session;
    NodeTableModel &m_model;
    NodeTable &m_table;
    QAction *m_add;
    QAction *m_addByRange;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_moveUp;
    QAction *m_moveDown;
    QAction *m_fill;
};

} // namespace das
