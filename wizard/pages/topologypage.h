#pragma once

#include "connections/connectiontests.h"
#include "diagram/diagramexport.h"
#include "diagram/selectionpanel.h"
#include "planpage.h"
#include "topology/topologystate.h"
#include "topology/topologytable.h"

class QStackedWidget;

namespace das {

class DiagramToolBar;
class DiagramView;
class TopologyTableView;

/// The cluster as a drawing and as a table, which share their selection.
class TopologyPage : public PlanPage {
    Q_OBJECT

public:
    explicit TopologyPage(PlanSession &session);
    static QString stepTitle() { return tr("Topology"); }

    StepStatus status() const override;
    QString helpText() const override;
    void testConnections() override;
    void focusConnections() override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    void connectTools();
    void testOrStop();
    void showTests();
    void redraw();
    void select(const QString &boxId);
    void showSelection();
    void goTo(const QString &boxId);
    void fixSelected();
    void showView(int view);

    QString testsText(const ConnectionCounts &counts) const;
    const TopologyRow *rowOf(const QString &boxId) const;
    std::optional<Finding> findingOf(const TopologyRow &row) const;
    std::optional<Finding> testedFindingOf(const TopologyRow &row) const;
    BoxDetails detailsOf(const TopologyRow &row) const;
    QString portsOf(const TopologyRow &row) const;

    DiagramSheet sheet() const;
    void exportTo(ExportFormat format);
    /// Runs the job in a worker thread.
    void run(const std::function<Result<>()> &job, const QString &running, const QString &done,
             const QString &failed);

    ConnectionTests &m_tests;
    DiagramToolBar *m_tools;
    QStackedWidget *m_views;
    DiagramView *m_view;
    TopologyTableView *m_table;
    SelectionPanel *m_panel;
    TopologyDiagram m_diagram;
    TopologyState m_state;
    QList<TopologyRow> m_rows;
    QString m_selected;
};

} // namespace das
