#pragma once

#include "diagram/diagrampainter.h"

#include <QGraphicsScene>
#include <QHash>

namespace das {

class BackdropItem;
class BoxItem;

/// Shows the primitives of a drawing; nodes and services can be selected, one at a time.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit DiagramScene(QObject *parent = nullptr);

    /// A box of the same id stays selected.
    void setDiagram(const TopologyDiagram &diagram);
    void setLook(const DiagramLook &look);

    /// The id of the selected box; empty: none.
    const QString &selectedBox() const { return m_selected; }
    void selectBox(const QString &id);
    /// Selects the nearest box in the direction of an arrow key; the first box if none is selected.
    void selectNeighbour(Qt::Key arrow);
    QRectF boxRect(const QString &id) const;
    QString boxToolTip(const QString &id) const;

signals:
    void selectedBoxChanged(const QString &id);
    void boxActivated(const QString &id);

private:
    BoxItem *addBox(const QString &id);
    void noteSelection();

    DiagramLook m_look;
    BackdropItem *m_backdrop;
    QHash<QString, BoxItem *> m_boxes;
    QStringList m_order; ///< of the drawing
    QString m_selected;
};

/// The nearest of `boxes` that lies wholly in the direction of an arrow key; -1: none.
qsizetype nearestBox(const QRectF &from, Qt::Key arrow, const QList<QRectF> &boxes);

} // namespace das
