#include "deploymentsync/committermodel.h"

#include "plansession.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString rolesText(Roles roles)
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (!roles.testFlag(role))
            continue;
        switch (role) {
        case Role::Receiver:
            names.append(CommitterModel::tr("Receiver"));
            break;
        case Role::Indexer:
            names.append(CommitterModel::tr("Indexer"));
            break;
        case Role::Analyzer:
            names.append(CommitterModel::tr("Analyzer"));
            break;
        case Role::Dashboard:
            names.append(CommitterModel::tr("Dashboard"));
            break;
        }
    }
    return names.size() == allRoles().size() ? CommitterModel::tr("All roles")
                                             : names.join(u", "_s);
}

} // namespace

CommitterModel::CommitterModel(PlanSession &session, QObject *parent)
    : RowsModel(parent),
      m_session(session)
{
    connect(&session, &PlanSession::planChanged, this, [this] { setRows(makeRows()); });
    setRows(makeRows());
}

QVariant CommitterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CommitterRow &row = rows()[index.row()];
    if (index.column() == CommitsColumn) {
        if (role == Qt::CheckStateRole)
            return row.commits ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return row.commits ? tr("%1 commits").arg(row.id) : tr("%1 checks out").arg(row.id);
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NodeColumn:
        return row.id;
    case RolesColumn:
        return row.roles;
    case AddressColumn:
        return row.address;
    default:
        return {};
    }
}

bool CommitterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isChoice = index.isValid() && index.column() == CommitsColumn &&
                          role == Qt::CheckStateRole && value.toInt() == Qt::Checked;
    if (isChoice)
        letCommit(index.row());
    return isChoice;
}

Qt::ItemFlags CommitterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    return index.column() == CommitsColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

void CommitterModel::letCommit(int row)
{
    const QString id = rows().value(row).id;
    if (id.isEmpty())
        return;
    m_session.update(tr("%1 as the committing node").arg(id),
                     [&id](ClusterPlan &plan) { plan.deploymentSync.autoCommitNode = id; });
}

int CommitterModel::committingRow() const
{
    const auto found = std::ranges::find(rows(), true, &CommitterRow::commits);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

QStringList CommitterModel::columnTitles() const
{
    return {tr("Commits"), tr("Node"), tr("Roles"), tr("Address")};
}

QString CommitterModel::helpOfColumn(int column) const
{
    return column == CommitsColumn
               ? tr("AutoCommit in carbon.xml: on for this node, off for all others. Deploy here "
                    "only; what is deployed on another node stays there.")
               : QString();
}

QList<CommitterRow> CommitterModel::makeRows() const
{
    QList<NodePlan> nodes = m_session.plan().nodes;
    std::stable_partition(nodes.begin(), nodes.end(),
                          [](const NodePlan &node) { return node.roles.testFlag(Role::Receiver); });
    const QString &committing = m_session.plan().deploymentSync.autoCommitNode;
    QList<CommitterRow> rows;
    for (const NodePlan &node : std::as_const(nodes))
        rows.append(
            {node.id, rolesText(node.roles), node.ip, !node.id.isEmpty() && node.id == committing});
    return rows;
}

void RadioDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const bool isOn = item.checkState == Qt::Checked;
    item.features.setFlag(QStyleOptionViewItem::HasCheckIndicator, false);
    const QStyle *style = item.widget == nullptr ? QApplication::style() : item.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QStyleOptionButton radio;
    radio.palette = item.palette;
    radio.state = QStyle::State_Enabled | (isOn ? QStyle::State_On : QStyle::State_Off);
    const QSize size(style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth),
                     style->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight));
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    radio.rect = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter, size,
                                     item.rect.adjusted(margin, 0, -margin, 0));
    style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, painter, item.widget);
}

bool RadioDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem & /*option*/, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease &&
        static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        return model->setData(index, Qt::Checked, Qt::CheckStateRole);
    return false;
}

} // namespace das
