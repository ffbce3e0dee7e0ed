#include "widgets/secondarylabel.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QApplication>
#include <QEvent>

namespace das {

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    applyColour();
}

void SecondaryLabel::setScale(qreal scale)
{
    setFont(scaled(QApplication::font(), scale));
}

int SecondaryLabel::heightForWidth(int width) const
{
    const Measured now{text(), font(), contentsMargins()};
    if (now != m_measured) {
        m_measured = now;
        m_heights.clear();
    }
    if (!m_heights.contains(width))
        m_heights.insert(width, QLabel::heightForWidth(width));
    return m_heights.value(width);
}

void SecondaryLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
}

void SecondaryLabel::applyColour()
{
    // Both roles: below a frame whose background role is Base a label draws in Text.
    const QColor colour = secondaryText(QApplication::palette());
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour);
    setPalette(own);
}

} // namespace das
