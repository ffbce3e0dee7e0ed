#pragma once

#include "plan/clusterplan.h"
#include "widgets/rowsmodel.h"

#include <QStyledItemDelegate>

namespace das {

class PlanSession;

/// A node that may commit, as a row of the table.
struct CommitterRow {
    QString id;
    QString roles; ///< "Receiver, Indexer"
    QString address;
    bool commits = false;

    bool operator==(const CommitterRow &) const = default;
};

/// The nodes with the one that commits; receivers, the usual choice, come first.
class CommitterModel : public RowsModel<CommitterRow> {
    Q_OBJECT

public:
    enum Column : quint8 { CommitsColumn, NodeColumn, RolesColumn, AddressColumn };

    explicit CommitterModel(PlanSession &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    /// Checking a row makes its node the one that commits.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void letCommit(int row);
    /// The row of the node that commits, or -1.
    int committingRow() const;

protected:
    QStringList columnTitles() const override;
    QString helpOfColumn(int column) const override;

private:
    QList<CommitterRow> makeRows() const;

    PlanSession &m_session;
};

/// Paints the first column as radio buttons; a click anywhere in the cell chooses.
class RadioDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace das
