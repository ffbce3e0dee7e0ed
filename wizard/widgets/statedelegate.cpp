#include "widgets/statedelegate.h"

#include "look/grid.h"
#include "widgets/stateicon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace das {

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, {});
    const auto *view = qobject_cast<const QAbstractItemView *>(item.widget);
    if (view == nullptr)
        return;
    const QStyle *style = view->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, view);
    const int side = style->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1;
    const QRect cell = item.rect.adjusted(margin, 0, -margin, 0);
    const QRect sign(cell.left(), cell.top() + (cell.height() - side) / 2, side, side);
    const QRect words = cell.adjusted(side + Grid(item.font).g(1.0 / 2), 0, 0, 0);
    const QString iconName = index.data(IconRole).toString();
    if (!iconName.isEmpty())
        paintStateIcon(*painter, QStyle::visualRect(item.direction, item.rect, sign), iconName,
                       *view);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(QPalette::Active, QPalette::Text));
    const Qt::Alignment alignment =
        QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(item.direction, item.rect, words),
                      static_cast<int>(alignment) | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize words = QStyledItemDelegate::sizeHint(option, index);
    const int side = QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize);
    return {words.width() + side + Grid(option.font).g(1.0 / 2), words.height()};
}

} // namespace das
