#include "write/writemodel.h"

#include <QLocale>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(WriteState state)
{
    switch (state) {
    case WriteState::Writing:
        return u"running"_s;
    case WriteState::Done:
        return u"ok"_s;
    case WriteState::Failed:
        return u"error"_s;
    case WriteState::Warned:
        return u"warning"_s;
    case WriteState::LeftOut:
        return u"skipped"_s;
    case WriteState::Planned:
    case WriteState::Waiting:
        break;
    }
    return u"todo"_s;
}

QString textOf(const WriteRow &row)
{
    if (!row.text.isEmpty())
        return row.text;
    switch (row.state) {
    case WriteState::Waiting:
        return WriteModel::tr("waiting");
    case WriteState::Writing:
        return WriteModel::tr("writing");
    case WriteState::Done:
        return WriteModel::tr("done");
    case WriteState::Failed:
        return WriteModel::tr("not written");
    case WriteState::Planned:
    case WriteState::Warned:
    case WriteState::LeftOut:
        break;
    }
    return {};
}

} // namespace

WriteModel::WriteModel(WriteColumns columns, QObject *parent)
    : QAbstractTableModel(parent),
      m_columns(std::move(columns))
{
}

void WriteModel::setRows(const QList<WriteRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void WriteModel::setWriting(int row)
{
    int written = 0;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows[i].state == WriteState::LeftOut)
            continue;
        setState(i, written < row    ? WriteState::Done
                    : written == row ? WriteState::Writing
                                     : WriteState::Waiting);
        ++written;
    }
}

void WriteModel::setAll(WriteState state)
{
    for (int i = 0; i < rowCount(); ++i) {
        if (m_rows[i].state != WriteState::LeftOut)
            setState(i, state);
    }
}

void WriteModel::setState(int row, WriteState state)
{
    m_rows[row].state = state;
    m_rows[row].text.clear();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int WriteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WriteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WriteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WriteRow &row = m_rows[index.row()];
    if (role == IconRole && index.column() == StateColumn)
        return iconOf(row.state);
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    // An error or a path may be longer than the column.
    const bool isCut = index.column() == StateColumn || index.column() == LastColumn;
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || !isCut))
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case StateColumn:
        return textOf(row);
    case FilesColumn:
        return row.files > 0 ? QLocale().toString(row.files) : QString();
    default:
        return row.last;
    }
}

QVariant WriteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_columns.name;
    case StateColumn:
        return tr("State");
    case FilesColumn:
        return tr("Files");
    default:
        return m_columns.last;
    }
}

bool WriteModel::isNumber(int column) const
{
    return column == FilesColumn || (column == LastColumn && m_columns.lastIsNumber);
}

} // namespace das
