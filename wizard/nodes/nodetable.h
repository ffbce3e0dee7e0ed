#pragma once

#include "nodes/nodecolumns.h"

#include <QTableView>

namespace das {

class NodeTableModel;

/// The table of nodes: two views of the same rows and the same selection. What the user does to
/// cells and rows is told by signals; the plan is changed elsewhere.
class NodeTable : public QTableView {
    Q_OBJECT

public:
    explicit NodeTable(NodeTableModel &nodes, QWidget *parent = nullptr);

    NodeView view() const { return m_view; }
    void setView(NodeView view);

    /// The rows in which anything is selected, ascending.
    QList<int> selectedRows() const;
    /// Selects whole rows, with the first cell of the first one as the current one.
    void selectRows(const QList<int> &rows);
    /// Makes one cell the selection, in the view that has it.
    void goTo(const QModelIndex &cell);
    /// The column of the current cell; Node if there is none.
    NodeColumn currentColumn() const;
    /// The selected cells that are shown, separated by tabs.
    QString selectedText() const;

signals:
    /// The user typed `text` into a cell.
    void typed(int row, NodeColumn column, const QString &text);
    /// The user toggled a role.
    void toggled(int row, NodeColumn column);
    /// The user dragged a row by its number.
    void rowDragged(int from, int to);
    void viewChanged(NodeView view);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QItemSelectionModel::SelectionFlags
    selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void buildHeaders();
    void applyGrid();
    void applyPalette();
    void showColumns();
    void sizeColumns();
    void showHttpsIfItFits();
    int widthOf(NodeColumn column) const;
    void putBack(int logical, int from, int to);

    NodeTableModel &m_nodes;
    NodeView m_view = NodeView::RolesAndPorts;
};

} // namespace das
