#include "diagram/boxitem.h"

#include <QCursor>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace das {

namespace {

constexpr qreal kOverhang = 6; ///< badges and edges stand out of the box
constexpr qreal kSelectedEdge = 2.4;
constexpr qreal kBadgedZ = 1; ///< above the next tile, over which the badge reaches
constexpr qreal kPlainZ = 0.5;

} // namespace

BoxItem::BoxItem(const DiagramLook &look) : m_look(look)
{
    setFlag(ItemIsSelectable);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::ArrowCursor);
}

void BoxItem::setContent(const DiagramBox &box, const QList<DiagramText> &texts,
                         const QList<DiagramIcon> &icons)
{
    prepareGeometryChange();
    m_box = box;
    m_texts = texts;
    m_icons = icons;
    setToolTip(box.toolTip);
    setZValue(icons.isEmpty() ? kPlainZ : kBadgedZ);
    update();
}

QRectF BoxItem::boundingRect() const
{
    return m_box.rect.adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang);
}

/// What can be clicked: the box itself, not what stands out of it over the next tile.
QPainterPath BoxItem::shape() const
{
    QPainterPath path;
    path.addRect(m_box.rect);
    return path;
}

void BoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
                    QWidget * /*widget*/)
{
    DiagramPainter draw(*painter, m_look, DiagramPainter::Icons::Cached);
    draw.box(m_box);
    if (isSelected()) {
        painter->setPen(QPen(m_look.highlight, kSelectedEdge));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_box.rect, m_box.radius, m_box.radius);
    }
    for (const DiagramText &text : m_texts)
        draw.text(text);
    for (const DiagramIcon &icon : m_icons)
        draw.icon(icon);
}

void BoxItem::mousePressEvent(QGraphicsSceneMouseEvent *event)
{
    pressed(m_box.id);
    event->accept();
}

void BoxItem::mouseReleaseEvent(QGraphicsSceneMouseEvent *event)
{
    event->accept();
}

void BoxItem::mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event)
{
    event->accept();
    activated(m_box.id);
}

void BackdropItem::setContent(const TopologyDiagram &diagram)
{
    prepareGeometryChange();
    m_content = diagram;
    update();
}

void BackdropItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
                         QWidget * /*widget*/)
{
    DiagramPainter(*painter, m_look, DiagramPainter::Icons::Cached).diagram(m_content);
}

} // namespace das
