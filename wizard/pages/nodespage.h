#pragma once

#include "nodes/pastednodes.h"
#include "planpage.h"

class QTabBar;
class QToolButton;

namespace das {

class AddRangePopover;
class ConnectionPanel;
class EmptyState;
class FindingStrip;
class NodeActions;
class NodeTable;
class NodeTableModel;

/// The nodes of the cluster as a table: what each does, where it stands, how it is called.
class NodesPage : public PlanPage {
    Q_OBJECT

public:
    explicit NodesPage(PlanSession &session);
    static QString stepTitle() { return tr("Nodes and roles"); }

    StepStatus status() const override;
    QString helpText() const override;
    void testConnections() override;
    void focusConnections() override;
    bool focusWhere(const QString &where) override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    /// A pasted value that did not fit, and what the cell held then.
    struct Leftover {
        PasteProblem problem;
        QString nodeId;
        QString cellText;
    };

    QLayout *buildTools();
    QToolButton *addTool(QLayout *tools, QAction *action, bool hasWords);
    QWidget *buildTabs();
    void buildEmptyState();
    void openRange(QWidget *anchor);
    void showTabStates();
    void showLeftovers(const QList<PasteProblem> &problems);
    void dropCuredLeftovers();
    void tellLeftovers();
    QString textAt(const PasteProblem &problem) const;

    NodeTableModel *m_model;
    NodeTable *m_table;
    NodeActions *m_actions;
    QTabBar *m_tabs;
    FindingStrip *m_findings;
    ConnectionPanel *m_connection;
    AddRangePopover *m_range;
    EmptyState *m_empty = nullptr;
    QToolButton *m_rangeButton = nullptr;
    QList<Leftover> m_leftovers;
};

} // namespace das
