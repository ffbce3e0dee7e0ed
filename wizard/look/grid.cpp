#include "look/grid.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QWidget>

namespace das {

Grid::Grid(const QFont &font)
{
    const QFontMetricsF metrics(font);
    m_g = metrics.height();
    m_x = metrics.horizontalAdvance(u'x');
}

Grid::Grid(const QWidget *widget) : Grid(widget->font()) {}

int Grid::g(qreal count) const
{
    return qRound(m_g * count);
}

int Grid::x(qreal count) const
{
    return qRound(m_x * count);
}

QMargins readingMargins(int start, int top, int end, int bottom)
{
    return QGuiApplication::isLeftToRight() ? QMargins(start, top, end, bottom)
                                            : QMargins(end, top, start, bottom);
}

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace das
