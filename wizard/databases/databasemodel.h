#pragma once

#include "plan/clusterplan.h"
#include "widgets/rowsmodel.h"

namespace das {

class PlanSession;

/// A database of the plan, as a row of the table.
struct DatabaseRow {
    QString where; ///< key of the plan file
    QString holds; ///< "Shared registry"
    QString name;
    QString usedBy; ///< "all nodes", or a node's id

    bool operator==(const DatabaseRow &) const = default;
};

/// The shared databases, then the local one of each node. Names can be edited.
class DatabaseModel : public RowsModel<DatabaseRow> {
    Q_OBJECT

public:
    enum Column : quint8 { HoldsColumn, NameColumn, UsedByColumn };

    explicit DatabaseModel(PlanSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The row of a key of the plan file, or -1.
    int rowOf(const QString &where) const;

protected:
    QStringList columnTitles() const override;
    QString helpOfColumn(int column) const override;

private:
    QList<DatabaseRow> makeRows() const;

    PlanSession &m_session;
};

/// Gives each node's local database the name "das" and the node's id, as the guides have it; no
/// two databases get the same name.
void nameDatabasesAfterNodes(ClusterPlan &plan);

} // namespace das
