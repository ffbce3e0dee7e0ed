#pragma once

#include "nodes/nodedelegate.h"

namespace das {

/// A role as a check box: ticked in the role's colour, else an edge only. Space or a click asks to
/// toggle it.
class RoleCheckDelegate : public NodeDelegate {
    Q_OBJECT

public:
    using Toggle = std::function<void(const QModelIndex &index)>;

    explicit RoleCheckDelegate(Toggle toggle, QObject *parent = nullptr);

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const QRect &rect) const override;

private:
    Toggle m_toggle;
};

} // namespace das
