#include "widgets/popover.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace das {

namespace {

constexpr int kShadowRings = 9;

QList<QWidget *> tabStops(const QWidget *inside)
{
    QList<QWidget *> stops;
    for (QWidget *widget = inside->nextInFocusChain(); widget != inside;
         widget = widget->nextInFocusChain()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isStop && inside->isAncestorOf(widget) && widget->isVisibleTo(inside) &&
            widget->isEnabled() && widget->focusProxy() == nullptr)
            stops.append(widget);
    }
    return stops;
}

} // namespace

Popover::Popover(QWidget *host) : QFrame(host), m_content(new QWidget)
{
    setBackgroundRole(QPalette::Window);
    hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kShadowRings, kShadowRings, kShadowRings, kShadowRings);
    layout->addWidget(m_content);
    const Grid grid(this);
    m_content->setContentsMargins(grid.g(), grid.g(3.0 / 4), grid.g(), grid.g(3.0 / 4));
}

void Popover::openAt(QWidget *anchor, int width)
{
    m_previousFocus = QApplication::focusWidget();
    const QWidget *host = parentWidget();
    const int wide = std::min(width + 2 * kShadowRings, host->width());
    setFixedWidth(wide);
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    const int tall = std::min(wanted, host->height());
    resize(wide, tall);
    const QPoint below = anchor->mapTo(host, QPoint(0, anchor->height()));
    const int top =
        below.y() + tall <= host->height() ? below.y() : below.y() - anchor->height() - tall;
    move(std::clamp(below.x() - kShadowRings, 0, host->width() - wide), std::max(0, top));
    show();
    raise();
    const QList<QWidget *> stops = tabStops(this);
    if (!stops.isEmpty())
        stops.first()->setFocus(Qt::PopupFocusReason);
}

void Popover::closeAndReturnFocus()
{
    if (isHidden())
        return;
    hide();
    if (m_previousFocus != nullptr)
        m_previousFocus->setFocus(Qt::PopupFocusReason);
    emit closed();
}

bool Popover::focusNextPrevChild(bool next)
{
    const QList<QWidget *> stops = tabStops(this);
    if (stops.isEmpty())
        return false;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype count = stops.size();
    const qsizetype to = (at + (next ? 1 : count - 1)) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeAndReturnFocus();
    else
        QFrame::keyPressEvent(event);
}

void Popover::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, isDark(palette()) ? 13 : 5));
    const qreal radius = Grid(this).g(1.0 / 5);
    for (int ring = 0; ring < kShadowRings; ++ring)
        painter.drawRoundedRect(rect().adjusted(ring, ring, -ring, -ring),
                                radius + kShadowRings - ring, radius + kShadowRings - ring);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Active, QPalette::Window));
    painter.drawRoundedRect(QRectF(m_content->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), radius,
                            radius);
}

} // namespace das
