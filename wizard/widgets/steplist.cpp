#include "widgets/steplist.h"

#include "steps/stepdelegate.h"
#include "steps/stepmodel.h"

#include <QKeyEvent>

namespace das {

StepList::StepList(StepModel &model, QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("stepList"));
    setAccessibleName(tr("Steps"));
    setModel(&model);
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    const auto choose = [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEnabled))
            emit stepChosen(index.data(StepModel::IdRole).toString());
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &StepList::returnPressed, this, choose);
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit returnPressed(currentIndex());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace das
