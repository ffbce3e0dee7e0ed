#pragma once

#include "topology/topologytable.h"

#include <QAbstractItemModel>

namespace das {

/// The rows of the drawing's table below their groups: lanes, then services.
class TopologyTableModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column : quint8 { Name, Address, Ports, ConnectsTo, State, FindingText, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// Keeps the rows, and with them selection and open groups, where only their values changed.
    void setRows(const QList<TopologyRow> &rows);
    /// The row of a box; invalid if there is none.
    QModelIndex indexOfBox(const QString &boxId) const;
    /// Empty for a group.
    QString boxId(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        QString title;
        qsizetype first = 0;
        qsizetype count = 0;

        bool operator==(const Group &) const = default;
    };

    static QList<Group> groupsOf(const QList<TopologyRow> &rows);
    const TopologyRow *rowAt(const QModelIndex &index) const;
    QVariant groupData(const QModelIndex &index, int role) const;

    QList<TopologyRow> m_rows;
    QList<Group> m_groups;
};

} // namespace das
