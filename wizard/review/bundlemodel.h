#pragma once

#include "widgets/statedelegate.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace das {

enum class BundleState : quint8 { Planned, Waiting, Packing, Done, Failed };

/// What is written for one node, or for the whole cluster.
struct BundleRow {
    QString name;            ///< "receiver1.zip", "cluster/"
    qsizetype files = 0;     ///< 0: not known yet
    qint64 size = -1;        ///< -1: not written
    QDateTime replaces = {}; ///< when the one that is in its place was written
    BundleState state = BundleState::Planned;

    bool operator==(const BundleRow &) const = default;
};

/// The table of the Write page.
class BundleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { BundleColumn, StateColumn, FilesColumn, SizeColumn, ColumnCount };
    /// Of StateColumn: the name of its icon, "running".
    static constexpr int IconRole = StateDelegate::IconRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<BundleRow> &rows);
    const QList<BundleRow> &rows() const { return m_rows; }
    void setState(int row, BundleState state);
    /// Rows before `row` are done, it is being packed, those behind it wait.
    void setPacking(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BundleRow &row, int column) const;

    QList<BundleRow> m_rows;
};

} // namespace das
