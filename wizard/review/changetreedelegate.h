#pragma once

#include <QStyledItemDelegate>

namespace das {

/// Paints rows of ChangeTreeModel: a node and a file on one line with their count at the right, a
/// change on two lines.
class ChangeTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace das
