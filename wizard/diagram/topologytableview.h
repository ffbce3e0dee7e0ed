#pragma once

#include "topology/topologytable.h"

#include <QTreeView>

namespace das {

class TopologyTableModel;

/// The drawing as a table, with the same selection and the same keys.
class TopologyTableView : public QTreeView {
    Q_OBJECT

public:
    explicit TopologyTableView(QWidget *parent = nullptr);

    void setRows(const QList<TopologyRow> &rows);
    /// The id of the selected box; empty: none.
    QString selectedBox() const;
    void selectBox(const QString &id);

signals:
    void selectedBoxChanged(const QString &id);
    void boxActivated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    void openGroups();
    void fitColumns();

    TopologyTableModel *m_model;
    bool m_hasColumnWidths = false;
};

} // namespace das
