#include "diagram/diagramview.h"

#include "diagram/diagramscene.h"

#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kFontPixels = 13; ///< of the drawing's units
constexpr qreal kMargin = 16;
constexpr qreal kLeastZoom = 0.25;
constexpr qreal kMostZoom = 4;
constexpr qreal kMostFit = 1.35;
constexpr qreal kZoomStep = 1.25;
constexpr qreal kWheelNotch = 120;
constexpr int kFocusFrame = 2;

} // namespace

DiagramView::DiagramView(QWidget *parent) : QGraphicsView(parent), m_scene(new DiagramScene(this))
{
    setScene(m_scene);
    setDragMode(ScrollHandDrag);
    setViewportUpdateMode(FullViewportUpdate);
    setAccessibleName(tr("Drawing of the cluster"));
    connect(m_scene, &DiagramScene::selectedBoxChanged, this, &DiagramView::describe);
    applyLook();
    fit();
}

void DiagramView::setDiagram(const TopologyDiagram &diagram)
{
    m_description = diagram.description;
    m_scene->setDiagram(diagram);
    m_scene->setSceneRect(diagram.bounds.adjusted(-kMargin, -kMargin, kMargin, kMargin));
    describe();
    if (m_isFit)
        applyFit();
}

void DiagramView::setZoom(qreal zoom)
{
    m_isFit = false;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    applyZoom(std::clamp(zoom, kLeastZoom, kMostZoom));
}

void DiagramView::zoomIn()
{
    setZoom(m_zoom * kZoomStep);
}

void DiagramView::zoomOut()
{
    setZoom(m_zoom / kZoomStep);
}

void DiagramView::fit()
{
    m_isFit = true;
    // Bars that come and go would change the room, and with it the zoom.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    applyFit();
}

void DiagramView::showBox(const QString &id)
{
    m_scene->selectBox(id);
    if (!m_isFit && !id.isEmpty())
        ensureVisible(m_scene->boxRect(id));
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFit)
        applyFit();
}

void DiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    const bool isFont = event->type() == QEvent::FontChange;
    if (isFont || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
    if (isFont && m_isFit)
        applyFit();
    else if (isFont)
        applyZoom(m_zoom);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setTransformationAnchor(AnchorUnderMouse);
    setZoom(m_zoom * std::pow(kZoomStep, event->angleDelta().y() / kWheelNotch));
    setTransformationAnchor(AnchorViewCenter);
    event->accept();
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    // Not the base class: it would scroll with the arrows.
    event->setAccepted(handleKey(*event));
}

void DiagramView::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    if (!hasFocus() || !m_scene->selectedBox().isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    const QRect room = viewport()->rect();
    const QRegion frame = QRegion(room) - QRegion(room.adjusted(kFocusFrame, kFocusFrame,
                                                                -kFocusFrame, -kFocusFrame));
    painter->setClipRegion(frame);
    painter->fillRect(room, palette().color(QPalette::Active, QPalette::Highlight));
    painter->restore();
}

bool DiagramView::handleKey(const QKeyEvent &event)
{
    const bool hasControl = event.modifiers().testFlag(Qt::ControlModifier);
    const QString selected = m_scene->selectedBox();
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return false;
        m_scene->selectNeighbour(static_cast<Qt::Key>(event.key()));
        showBox(m_scene->selectedBox());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!selected.isEmpty())
            emit m_scene->boxActivated(selected);
        return true;
    case Qt::Key_Escape:
        m_scene->selectBox({});
        return !selected.isEmpty();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (hasControl)
            zoomIn();
        return hasControl;
    case Qt::Key_Minus:
        if (hasControl)
            zoomOut();
        return hasControl;
    case Qt::Key_F:
        if (event.modifiers() != Qt::NoModifier)
            return false;
        fit();
        return true;
    default:
        return false;
    }
}

void DiagramView::applyLook()
{
    m_scene->setLook({diagramPalette(palette()),
                      palette().color(QPalette::Active, QPalette::Highlight),
                      QApplication::font()});
    viewport()->update();
}

void DiagramView::applyFit()
{
    // Not fitInView(): it leaves a margin of its own.
    const QSizeF drawing = m_scene->sceneRect().size();
    const QSizeF room = viewport()->size();
    if (drawing.isEmpty() || room.isEmpty())
        return;
    const qreal scale = std::min(room.width() / drawing.width(), room.height() / drawing.height());
    applyZoom(std::min(kMostFit, scale / unit()));
}

void DiagramView::applyZoom(qreal zoom)
{
    m_zoom = zoom;
    const qreal scale = zoom * unit();
    setTransform(QTransform::fromScale(scale, scale));
    emit zoomChanged();
}

qreal DiagramView::unit() const
{
    return QFontInfo(font()).pixelSize() / kFontPixels;
}

void DiagramView::describe()
{
    QStringList parts{m_description};
    if (const QString id = m_scene->selectedBox(); !id.isEmpty())
        parts.prepend(tr("Selected: %1.").arg(m_scene->boxToolTip(id).replace(u'\n', ", "_L1)));
    parts.append(tr("The tab Table says the same in rows."));
    setAccessibleDescription(parts.join(u' '));
}

} // namespace das
