#include "write/writetarget.h"

#include "look/grid.h"
#include "widgets/plantable.h"
#include "widgets/statedelegate.h"
#include "write/writemodel.h"

#include <QGridLayout>
#include <QHeaderView>

namespace das {

namespace {

constexpr qreal kLabelWidth = 17;

} // namespace

WriteTarget::WriteTarget(PlanPage &page, PlanSession &session)
    : QObject(&page),
      m_page(page),
      m_session(session)
{
}

PlanTable *WriteTarget::newTable(WriteModel *model, const QString &objectName,
                                 const QString &accessibleName, const QList<qreal> &leastWidths)
{
    auto *table = new PlanTable(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(model);
    table->setItemDelegateForColumn(WriteModel::StateColumn, new StateDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setLeastWidths(leastWidths);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(WriteModel::StateColumn, QHeaderView::Stretch);
    return table;
}

QGridLayout *WriteTarget::newFieldGrid(QWidget *parent)
{
    const Grid grid(parent);
    auto *fields = new QGridLayout(parent);
    fields->setContentsMargins({});
    fields->setHorizontalSpacing(grid.g(2.0 / 3));
    fields->setVerticalSpacing(grid.g(2.0 / 5));
    fields->setColumnMinimumWidth(0, grid.x(kLabelWidth));
    fields->setColumnStretch(1, 1);
    return fields;
}

} // namespace das
