#pragma once

#include "topology/topologydiagram.h"

#include <QGraphicsView>

namespace das {

class DiagramScene;

/// The drawing of the cluster. It fits the window until the user zooms.
class DiagramView : public QGraphicsView {
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);

    void setDiagram(const TopologyDiagram &diagram);
    DiagramScene &boxes() const { return *m_scene; }

    bool isFit() const { return m_isFit; }
    /// 1: letters of the drawing are as large as those of the window.
    qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    void zoomIn();
    void zoomOut();
    void fit();
    /// Selects it and scrolls to it.
    void showBox(const QString &id);

signals:
    void zoomChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    bool handleKey(const QKeyEvent &event);
    void applyLook();
    void applyFit();
    void applyZoom(qreal zoom);
    qreal unit() const;
    void describe();

    DiagramScene *m_scene;
    QString m_description;
    qreal m_zoom = 1;
    bool m_isFit = true;
};

} // namespace das
