#pragma once

#include "nodes/nodecolumns.h"
#include "plansession.h"

#include <QAbstractTableModel>
#include <QHash>

namespace das {

/// The nodes of the session's plan as a table, with the finding of each cell. It follows the plan
/// with the smallest change it can tell of, so that selection and current cell stay.
class NodeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The severity of the cell's finding as an int; invalid if it has none.
    static constexpr int SeverityRole = Qt::UserRole + 1;

    explicit NodeTableModel(PlanSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QModelIndex cell(int row, NodeColumn column) const;
    static NodeColumn columnAt(int column) { return static_cast<NodeColumn>(column); }
    /// The cell of "nodes/1/port"; the node's first cell for "nodes/1"; else invalid.
    QModelIndex cellOf(const QString &where) const;
    /// The worst finding of the view's cells.
    std::optional<Severity> worstIn(NodeView view) const;

    /// Takes over what the plan says now.
    void sync();

private:
    void follow(const QList<NodePlan> &nodes);
    void insertNew(const QList<NodePlan> &nodes);
    void removeGone(const QList<NodePlan> &nodes);
    void reorder(const QList<NodePlan> &nodes);
    void replaceValues(const QList<NodePlan> &nodes);
    void followFindings();
    const Finding *findingAt(const QModelIndex &index) const;
    QVariant textOf(const QModelIndex &index) const;
    QVariant readerText(const QModelIndex &index) const;
    QString httpsPort(int row) const;

    PlanSession &m_session;
    QList<NodePlan> m_nodes;
    QHash<int, Finding> m_findings; ///< by row * kNodeColumnCount + column
    mutable QHash<int, QString> m_https;
};

} // namespace das
