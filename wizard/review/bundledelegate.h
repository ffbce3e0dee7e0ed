#pragma once

#include <QStyledItemDelegate>

namespace das {

/// The state of a bundle in the table of the Write page: its icon, which turns while the bundle is
/// packed, and its words.
class BundleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace das
