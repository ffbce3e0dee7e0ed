#pragma once

#include <QStyledItemDelegate>

namespace das {

/// A state in a cell: its icon, of which "running" turns, and its words.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The name of the icon.
    static constexpr int IconRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace das
