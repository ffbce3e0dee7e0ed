#pragma once

#include <QStyledItemDelegate>

namespace das {

/// The state of a row in the table of the Write page: its icon, which turns while the row is
/// written, and its words.
class WriteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace das
