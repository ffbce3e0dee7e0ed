#pragma once

#include <QFont>
#include <QMargins>

class QWidget;

namespace das {

/// The two units of the layout, taken from a font: G for heights and gaps, x for widths of fields.
class Grid {
public:
    explicit Grid(const QFont &font);
    explicit Grid(const QWidget *widget);

    int g(qreal count = 1) const; ///< `count` times the font's height, in whole pixels
    int x(qreal count = 1) const; ///< `count` times the advance of "x"

private:
    qreal m_g;
    qreal m_x;
};

/// Margins in the order of reading: `start` is at the left, or at the right where the application
/// is read from there. Qt mirrors what lies within margins, not the margins.
QMargins readingMargins(int start, int top, int end, int bottom);

/// `font` in another size and weight: 1.5 DemiBold for page titles, 0.9 for what is less important.
QFont scaled(QFont font, qreal factor, QFont::Weight weight = QFont::Normal);

} // namespace das
