#include "diagram/elidedlabel.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace das {

ElidedLabel::ElidedLabel(int lines, Ink ink, QFont::Weight weight, QWidget *parent)
    : QWidget(parent),
      m_lines(lines),
      m_ink(ink),
      m_weight(weight)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(scaled(QApplication::font(), 1, weight));
}

void ElidedLabel::setText(const QString &text, const QString &toolTip)
{
    m_text = text;
    m_toolTip = toolTip;
    setAccessibleName(text);
    applyToolTip();
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 1, m_lines * metrics.lineSpacing()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), Grid(this).x(4)), wanted.height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_ink == Ink::Secondary
                       ? secondaryText(palette(), QPalette::Base)
                       : palette().color(QPalette::Active, QPalette::WindowText));
    const QFontMetrics metrics(font());
    int top = 0;
    for (const QString &line : shownLines()) {
        painter.drawText(QRect(0, top, width(), metrics.height()),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, line);
        top += metrics.lineSpacing();
    }
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    applyToolTip();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QStringList ElidedLabel::shownLines() const
{
    QTextLayout layout(m_text, font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        if (lines.size() + 1 == m_lines) {
            lines.append(QFontMetrics(font()).elidedText(m_text.sliced(line.textStart()),
                                                         Qt::ElideRight, width()));
            break;
        }
        lines.append(m_text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void ElidedLabel::applyToolTip()
{
    if (!m_toolTip.isEmpty()) {
        setToolTip(m_toolTip);
        return;
    }
    const QStringList lines = shownLines();
    const bool isElided = !lines.isEmpty() && lines.last().endsWith(u'…');
    setToolTip(isElided ? m_text : QString());
}

} // namespace das
