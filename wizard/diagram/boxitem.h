#pragma once

#include "diagram/diagrampainter.h"

#include <QGraphicsItem>

#include <functional>

namespace das {

/// A node or a service of the drawing, which can be selected, with the texts and icons in it.
class BoxItem : public QGraphicsItem {
public:
    explicit BoxItem(const DiagramLook &look);

    void setContent(const DiagramBox &box, const QList<DiagramText> &texts,
                    const QList<DiagramIcon> &icons);
    const DiagramBox &box() const { return m_box; }

    std::function<void(const QString &id)> pressed;
    std::function<void(const QString &id)> activated;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent *event) override;
    void mouseDoubleClickEvent(QGraphicsSceneMouseEvent *event) override;

private:
    const DiagramLook &m_look;
    DiagramBox m_box;
    QList<DiagramText> m_texts;
    QList<DiagramIcon> m_icons;
};

/// What is not selectable: frame, lanes, links and their texts.
class BackdropItem : public QGraphicsItem {
public:
    explicit BackdropItem(const DiagramLook &look) : m_look(look) {}

    void setContent(const TopologyDiagram &diagram);

    QRectF boundingRect() const override { return m_content.bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const DiagramLook &m_look;
    TopologyDiagram m_content;
};

} // namespace das
