#include "widgets/panel.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QEvent>
#include <QPainter>

namespace das {

Panel::Panel(QWidget *parent, Surface surface, Size size)
    : QFrame(parent),
      m_surface(surface),
      m_size(size)
{
    applyGrid();
}

void Panel::setHighlighted(bool on)
{
    m_isHighlighted = on;
    update();
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_isHighlighted ? 2 : 1;
    const QColor edge = m_isHighlighted ? palette().color(QPalette::Active, QPalette::Highlight)
                                        : hairline(palette());
    painter.setPen(QPen(edge, width));
    painter.setBrush(palette().color(QPalette::Active, surfaceRole()));
    const qreal radius = Grid(this).g(1.0 / 5);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void Panel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyGrid();
}

QPalette::ColorRole Panel::surfaceRole() const
{
    const bool isWindow =
        m_surface == Surface::Window || (m_surface == Surface::Choice && isDark(palette()));
    return isWindow ? QPalette::Window : QPalette::Base;
}

void Panel::applyGrid()
{
    const Grid grid(this);
    const bool isLarge = m_size == Size::Large;
    const int across = grid.g(isLarge ? 1 : 2.0 / 3);
    const int along = grid.g(isLarge ? 3.0 / 4 : 1.0 / 2);
    setContentsMargins(across, along, across, along);
}

} // namespace das
