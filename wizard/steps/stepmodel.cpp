#include "steps/stepmodel.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString accessibleText(const Step &step)
{
    QStringList parts{step.title, stepStateName(step.status.state)};
    if (!step.status.summary.isEmpty())
        parts.append(step.status.summary);
    if (step.isCurrent)
        parts.append(StepModel::tr("current"));
    return parts.join(u", "_s);
}

} // namespace

void StepModel::setSteps(const QList<Step> &steps)
{
    QList<Row> rows;
    for (const Step &step : steps) {
        if (rows.isEmpty() || rows.last().step.section != step.section)
            rows.append({.isHeading = true, .step = {.section = step.section}});
        rows.append({.isHeading = false, .step = step});
    }
    const bool sameShape = std::ranges::equal(rows, m_rows, [](const Row &a, const Row &b) {
        return a.isHeading == b.isHeading && a.step.id == b.step.id;
    });
    if (!sameShape) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows[i].step == rows[i].step)
            continue;
        m_rows[i] = rows[i];
        const QModelIndex changed = index(static_cast<int>(i));
        emit dataChanged(changed, changed);
    }
}

QModelIndex StepModel::indexOfStep(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&id](const Row &row) { return !row.isHeading && row.step.id == id; });
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(std::distance(m_rows.begin(), found)));
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (row.isHeading) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? sectionTitle(row.step.section) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return row.step.title;
    case Qt::AccessibleTextRole:
        return accessibleText(row.step);
    case Qt::ToolTipRole:
    case SummaryRole:
        return row.step.status.summary;
    case IdRole:
        return row.step.id;
    case StateRole:
        return QVariant::fromValue(row.step.status.state);
    case CurrentRole:
        return row.step.isCurrent;
    default:
        return {};
    }
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || m_rows[index.row()].isHeading)
        return Qt::NoItemFlags;
    return m_rows[index.row()].step.isReachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                : Qt::ItemIsSelectable;
}

} // namespace das
