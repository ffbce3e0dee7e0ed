#pragma once

#include "verify/logrows.h"
#include "widgets/rowsmodel.h"

namespace das {

/// The nodes and their logs.
class LogTableModel : public RowsModel<LogRow> {
    Q_OBJECT

public:
    enum Column : int {
        NodeColumn,
        StateColumn,
        JoinedColumn,
        MissingColumn,
        TimeColumn,
        FileColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;
    using RowsModel::setRows;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QStringList columnTitles() const override;
};

/// What the logs show, one below the other.
class LogFindingsModel : public RowsModel<LogFindingRow> {
    Q_OBJECT

public:
    /// LogFindingRow
    static constexpr int RowRole = Qt::UserRole;

    using RowsModel::RowsModel;
    using RowsModel::setRows;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QStringList columnTitles() const override { return {tr("Findings")}; }
};

} // namespace das
