#include "diagram/diagrampainter.h"

#include "look/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>

namespace das {

namespace {

constexpr QRgb kRgbMask = 0xffffff;

Rgb rgbOf(const QPalette &palette, QPalette::ColorRole role)
{
    return palette.color(QPalette::Active, role).rgb() & kRgbMask;
}

QFont fontOf(const DiagramText &text, QFont font)
{
    // Pixels, since points would be multiplied by the resolution of the device; unhinted, since
    // hinted letters change their width with the zoom.
    font.setPixelSize(qRound(text.pixelSize));
    font.setWeight(text.bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

DiagramPalette diagramPalette(const QPalette &palette)
{
    return {rgbOf(palette, QPalette::Window), rgbOf(palette, QPalette::Base),
            rgbOf(palette, QPalette::Text)};
}

DiagramPainter::DiagramPainter(QPainter &painter, const DiagramLook &look, Icons icons)
    : m_painter(painter),
      m_look(look),
      m_icons(icons)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
}

void DiagramPainter::diagram(const TopologyDiagram &diagram)
{
    for (const DiagramBox &each : diagram.boxes)
        box(each);
    for (const DiagramLine &each : diagram.lines)
        line(each);
    for (const DiagramText &each : diagram.texts)
        text(each);
    for (const DiagramIcon &each : diagram.icons)
        icon(each);
}

QColor DiagramPainter::colour(ColourRole role) const
{
    return QColor::fromRgb(diagramColour(role, m_look.palette));
}

void DiagramPainter::box(const DiagramBox &box)
{
    const QPen edge =
        box.edge == ColourRole::None ? QPen(Qt::NoPen) : QPen(colour(box.edge), box.edgeWidth);
    m_painter.setBrush(colour(box.fill));
    m_painter.setPen(box.stripe.isEmpty() ? edge : QPen(Qt::NoPen));
    m_painter.drawRoundedRect(box.rect, box.radius, box.radius);
    if (box.stripe.isEmpty())
        return;
    stripe(box);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(edge);
    m_painter.drawRoundedRect(box.rect, box.radius, box.radius);
}

/// Bands along the left edge, rounded as the box is.
void DiagramPainter::stripe(const DiagramBox &box)
{
    QPainterPath outline;
    outline.addRoundedRect(box.rect, box.radius, box.radius);
    const qreal height = box.rect.height() / static_cast<qreal>(box.stripe.size());
    for (qsizetype i = 0; i < box.stripe.size(); ++i) {
        QPainterPath band;
        band.addRect(box.rect.left(), box.rect.top() + height * static_cast<qreal>(i), kStripeWidth,
                     height);
        m_painter.fillPath(outline.intersected(band), colour(box.stripe[i]));
    }
}

void DiagramPainter::line(const DiagramLine &line)
{
    QPen pen(colour(line.colour), line.width);
    pen.setCapStyle(Qt::FlatCap);
    if (line.dashed)
        pen.setDashPattern({6 / line.width, 3 / line.width});
    m_painter.setPen(pen);
    m_painter.drawPolyline(line.points.constData(), static_cast<int>(line.points.size()));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour(line.colour));
    for (const QPointF dot : line.dots)
        m_painter.drawEllipse(dot, kDotRadius, kDotRadius);
}

void DiagramPainter::text(const DiagramText &text)
{
    if (text.text.isEmpty())
        return;
    if (!text.patch.isNull())
        m_painter.fillRect(text.patch, colour(ColourRole::Canvas));
    const QFont font = fontOf(text, m_look.font);
    QPointF at = text.baseline;
    if (text.anchor != TextAnchor::Left) {
        const qreal width = QFontMetricsF(font).horizontalAdvance(text.text);
        at.rx() -= text.anchor == TextAnchor::Middle ? width / 2 : width;
    }
    m_painter.setFont(font);
    m_painter.setPen(colour(text.colour));
    m_painter.drawText(at, text.text);
}

void DiagramPainter::icon(const DiagramIcon &icon)
{
    const QColor sign = colour(ColourRole::Canvas);
    if (m_icons == Icons::Vector) {
        QSvgRenderer(iconSvg(icon.name, colour(icon.colour), sign)).render(&m_painter, icon.rect);
        return;
    }
    // As many pixels as the icon takes at this zoom.
    const QSizeF size = m_painter.worldTransform().mapRect(icon.rect).size();
    const QPixmap pixmap =
        iconPixmap(icon.name, colour(icon.colour), sign,
                   QSize(std::max(1, qRound(size.width())), std::max(1, qRound(size.height()))),
                   m_painter.device()->devicePixelRatioF());
    m_painter.drawPixmap(icon.rect, pixmap, QRectF(pixmap.rect()));
}

} // namespace das
