#pragma once

#include "widgets/fieldhelp.h"

#include <QAbstractTableModel>
#include <QList>

namespace das {

/// A table of values that are made anew whenever the plan changes. Rows keep their place, so that
/// a selection and an open editor outlive a change. `Row` needs operator==.
template <typename Row>
class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(columnTitles().size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        if (orientation != Qt::Horizontal)
            return {};
        return role == Qt::DisplayRole ? columnTitles().value(section)
                                       : headerHelp(helpOfColumn(section), role);
    }

    const QList<Row> &rows() const { return m_rows; }

protected:
    virtual QStringList columnTitles() const = 0;
    /// As setHelp() has it; every column that can be changed has one.
    virtual QString helpOfColumn(int /*column*/) const { return {}; }

    void setRows(const QList<Row> &rows)
    {
        const int count = rowCount();
        const auto newCount = static_cast<int>(rows.size());
        if (newCount < count) {
            beginRemoveRows({}, newCount, count - 1);
            m_rows.remove(newCount, count - newCount);
            endRemoveRows();
        } else if (newCount > count) {
            beginInsertRows({}, count, newCount - 1);
            m_rows.append(rows.sliced(count));
            endInsertRows();
        }
        if (m_rows == rows)
            return;
        m_rows = rows;
        emit dataChanged(index(0, 0), index(newCount - 1, columnCount() - 1));
    }

private:
    QList<Row> m_rows;
};

} // namespace das
