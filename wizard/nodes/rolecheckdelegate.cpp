#include "nodes/rolecheckdelegate.h"

#include "look/colours.h"
#include "look/grid.h"
#include "nodes/nodetablemodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace das {

namespace {

/// The tick of resources/icons/ok.svg, on its grid of 16.
constexpr qreal kGrid = 16;

QRectF boxIn(const QStyleOptionViewItem &option, const QRect &rect)
{
    const int size = Grid(option.font).g(5.0 / 6);
    return QStyle::alignedRect(option.direction, Qt::AlignCenter, {size, size}, rect);
}

} // namespace

RoleCheckDelegate::RoleCheckDelegate(Toggle toggle, QObject *parent)
    : NodeDelegate([](const QModelIndex &, const QString &) {}, parent),
      m_toggle(std::move(toggle))
{
}

bool RoleCheckDelegate::editorEvent(QEvent *event, QAbstractItemModel * /*model*/,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    switch (event->type()) {
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        const bool isPlain = mouse->button() == Qt::LeftButton &&
                             !(mouse->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
        if (!isPlain || !option.rect.contains(mouse->position().toPoint()))
            return false;
        break;
    }
    case QEvent::MouseButtonDblClick:
        return true; // its two releases have toggled twice already
    case QEvent::KeyPress:
        if (static_cast<const QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
        break;
    default:
        return false;
    }
    m_toggle(index);
    return true;
}

void RoleCheckDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const QRect & /*rect*/) const
{
    const std::optional<Role> role = roleOf(NodeTableModel::columnAt(index.column()));
    if (!role)
        return;
    const QRectF box = boxIn(option, option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = Grid(option.font).g(1.0 / 5);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor base = option.palette.color(QPalette::Base);
    if (index.data(Qt::CheckStateRole).toInt() != Qt::Checked) {
        painter->setPen(boxEdge(option.palette));
        painter->setBrush(base);
        painter->drawRoundedRect(box, radius, radius);
        return;
    }
    const QColor colour = roleColour(*role, option.palette);
    painter->setPen(colour);
    painter->setBrush(colour);
    painter->drawRoundedRect(box, radius, radius);
    QPainterPath tick;
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height()) / kGrid;
    };
    tick.moveTo(at(3.7, 8.3));
    tick.lineTo(at(6.6, 11.2));
    tick.lineTo(at(12.3, 5.2));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(
        QPen(base, box.width() / kGrid * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(tick);
}

} // namespace das
