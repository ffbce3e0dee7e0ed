#pragma once

#include "widgets/statedelegate.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace das {

enum class WriteState : quint8 { Planned, Waiting, Writing, Done, Failed, Warned, LeftOut };

/// What is written for one node, or for the whole cluster.
struct WriteRow {
    QString name = {};   ///< "receiver1.zip", "receiver1"
    QString text = {};   ///< what is said of its state; empty: what is said of every such state
    QString last = {};   ///< the last column: a size, a folder
    qsizetype files = 0; ///< 0: not known yet
    WriteState state = WriteState::Planned;

    bool operator==(const WriteRow &) const = default;
};

/// The titles of the columns that differ.
struct WriteColumns {
    QString name;
    QString last;
    bool lastIsNumber = false;
};

/// The table of the Write page.
class WriteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { NameColumn, StateColumn, FilesColumn, LastColumn, ColumnCount };
    /// Of StateColumn: the name of its icon, "running".
    static constexpr int IconRole = StateDelegate::IconRole;

    explicit WriteModel(const WriteColumns &columns, QObject *parent = nullptr);

    void setRows(const QList<WriteRow> &rows);
    const QList<WriteRow> &rows() const { return m_rows; }
    /// Rows before `row` are done, it is being written, those behind it wait; rows that are left
    /// out stay so and do not count.
    void setWriting(int row);
    /// All rows that are not left out.
    void setAll(WriteState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void setState(int row, WriteState state);
    bool isNumber(int column) const;

    WriteColumns m_columns;
    QList<WriteRow> m_rows;
};

} // namespace das
