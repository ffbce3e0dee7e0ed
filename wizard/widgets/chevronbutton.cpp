#include "widgets/chevronbutton.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace das {

using namespace Qt::StringLiterals;

namespace {
constexpr int kChevron = 16;
}

ChevronButton::ChevronButton(Chevron chevron, QWidget *parent)
    : QToolButton(parent), m_chevron(chevron)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

QSize ChevronButton::sizeHint() const
{
    const Grid grid(QApplication::font());
    const QFontMetrics metrics(font());
    // One more pixel: widths are fractions, and half a pixel less would elide the text.
    return {metrics.horizontalAdvance(text()) + 1 + 2 * grid.g(1.0 / 3) + grid.g(1.0 / 3) + kChevron,
            std::max(metrics.height(), kChevron) + grid.g(1.0 / 3)};
}

QSize ChevronButton::minimumSizeHint() const
{
    return {Grid(QApplication::font()).g(4), sizeHint().height()};
}

void ChevronButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid grid(QApplication::font());
    const qreal radius = grid.g(1.0 / 6);
    if (isEnabled() && (underMouse() || isDown())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? selectionTint(palette()) : hoverTint(palette()));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), radius, radius);
    }
    const int gap = grid.g(1.0 / 3);
    const int room = width() - 3 * gap - kChevron;
    const QFontMetrics metrics(font());
    const QString shown = metrics.elidedText(text(), Qt::ElideMiddle, room);
    const QRect textRect(gap, 0, metrics.horizontalAdvance(shown), height());
    const QRect chevronRect(textRect.right() + 1 + gap, (height() - kChevron) / 2, kChevron,
                            kChevron);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                   QPalette::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect), Qt::AlignVCenter,
                     shown);
    das::icon(m_chevron == Chevron::Down ? u"chevrondown"_s : u"chevronright"_s)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), chevronRect),
               Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace das
