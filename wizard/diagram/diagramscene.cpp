#include "diagram/diagramscene.h"

#include "diagram/boxitem.h"

#include <cmath>
#include <limits>

namespace das {

namespace {

constexpr qreal kAcrossCost = 2; ///< a box in the same row is nearer than one a row away
constexpr qreal kTolerance = 0.5;

bool isSelectable(const DiagramBox &box)
{
    return box.kind == BoxKind::Node || box.kind == BoxKind::Service;
}

/// The free room between the boxes in that direction; negative if `to` does not lie there.
qreal gapBetween(const QRectF &from, const QRectF &to, Qt::Key arrow)
{
    switch (arrow) {
    case Qt::Key_Left:
        return from.left() - to.right();
    case Qt::Key_Right:
        return to.left() - from.right();
    case Qt::Key_Up:
        return from.top() - to.bottom();
    default:
        return to.top() - from.bottom();
    }
}

} // namespace

qsizetype nearestBox(const QRectF &from, Qt::Key arrow, const QList<QRectF> &boxes)
{
    const bool isSideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    qsizetype best = -1;
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const qreal gap = gapBetween(from, boxes[i], arrow);
        const QPointF way = boxes[i].center() - from.center();
        const qreal cost = gap + kAcrossCost * std::abs(isSideways ? way.y() : way.x());
        if (gap > -kTolerance && cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

DiagramScene::DiagramScene(QObject *parent)
    : QGraphicsScene(parent),
      m_backdrop(new BackdropItem(m_look))
{
    addItem(m_backdrop);
    connect(this, &QGraphicsScene::selectionChanged, this, &DiagramScene::noteSelection);
}

void DiagramScene::setDiagram(const TopologyDiagram &diagram)
{
    QHash<QString, QList<DiagramText>> texts;
    QHash<QString, QList<DiagramIcon>> icons;
    QSet<QString> ids;
    TopologyDiagram rest;
    rest.bounds = diagram.bounds;
    rest.lines = diagram.lines;
    for (const DiagramBox &box : diagram.boxes) {
        if (isSelectable(box))
            ids.insert(box.id);
        else
            rest.boxes.append(box);
    }
    for (const DiagramText &text : diagram.texts)
        (ids.contains(text.boxId) ? texts[text.boxId] : rest.texts).append(text);
    for (const DiagramIcon &icon : diagram.icons)
        (ids.contains(icon.boxId) ? icons[icon.boxId] : rest.icons).append(icon);

    for (const QString &id : std::as_const(m_order)) {
        if (!ids.contains(id))
            delete m_boxes.take(id);
    }
    m_order.clear();
    m_backdrop->setContent(rest);
    for (const DiagramBox &box : diagram.boxes) {
        if (!isSelectable(box))
            continue;
        BoxItem *item = m_boxes.value(box.id);
        if (item == nullptr)
            item = addBox(box.id);
        item->setContent(box, texts.value(box.id), icons.value(box.id));
        m_order.append(box.id);
    }
    noteSelection();
}

void DiagramScene::setLook(const DiagramLook &look)
{
    m_look = look;
    update();
}

void DiagramScene::selectBox(const QString &id)
{
    if (id == m_selected)
        return;
    {
        const QSignalBlocker blocker(this); // one change, not two
        clearSelection();
        if (BoxItem *item = m_boxes.value(id))
            item->setSelected(true);
    }
    noteSelection();
    update();
}

void DiagramScene::selectNeighbour(Qt::Key arrow)
{
    if (m_order.isEmpty())
        return;
    if (m_selected.isEmpty()) {
        selectBox(m_order.first());
        return;
    }
    QList<QRectF> rects;
    for (const QString &id : std::as_const(m_order))
        rects.append(boxRect(id));
    const qsizetype next = nearestBox(boxRect(m_selected), arrow, rects);
    if (next >= 0)
        selectBox(m_order[next]);
}

QRectF DiagramScene::boxRect(const QString &id) const
{
    const BoxItem *item = m_boxes.value(id);
    return item == nullptr ? QRectF() : item->box().rect;
}

QString DiagramScene::boxToolTip(const QString &id) const
{
    const BoxItem *item = m_boxes.value(id);
    return item == nullptr ? QString() : item->box().toolTip;
}

BoxItem *DiagramScene::addBox(const QString &id)
{
    auto *item = new BoxItem(m_look);
    item->pressed = [this](const QString &box) { selectBox(box); };
    item->activated = [this](const QString &box) { emit boxActivated(box); };
    addItem(item);
    m_boxes.insert(id, item);
    return item;
}

void DiagramScene::noteSelection()
{
    QString now;
    for (const QString &id : std::as_const(m_order)) {
        if (m_boxes.value(id)->isSelected())
            now = id;
    }
    if (now == m_selected)
        return;
    m_selected = now;
    emit selectedBoxChanged(now);
}

} // namespace das
