#include "widgets/stateicon.h"

#include "look/grid.h"
#include "look/icons.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QTimer>

using namespace std::chrono_literals;

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Runs only while something that turns was painted since the last tick.
class TurningClock : public QObject {
public:
    TurningClock()
    {
        m_timer.setInterval(100ms);
        connect(&m_timer, &QTimer::timeout, this, &TurningClock::tick);
    }

    int angle(QWidget *widget)
    {
        if (widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0) {
            m_widgets.append(widget);
            if (!m_timer.isActive())
                m_timer.start();
        }
        return m_angle;
    }

private:
    void tick()
    {
        if (m_widgets.isEmpty()) {
            m_timer.stop();
            return;
        }
        m_angle = (m_angle + 30) % 360;
        const QList<QPointer<QWidget>> widgets = std::exchange(m_widgets, {});
        for (const QPointer<QWidget> &widget : widgets) {
            if (widget != nullptr)
                widget->update();
        }
    }

    QTimer m_timer;
    QList<QPointer<QWidget>> m_widgets;
    int m_angle = 0;
};

} // namespace

int turningAngle(QWidget *widget)
{
    static TurningClock clock;
    return clock.angle(widget);
}

void paintStateIcon(QPainter &painter, const QRect &rect, const QString &iconName,
                    const QAbstractItemView &view)
{
    if (iconName != "running"_L1) {
        icon(iconName).paint(&painter, rect);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QRectF(rect).center());
    painter.rotate(turningAngle(view.viewport()));
    icon(iconName).paint(&painter,
                         QRect(QPoint(-rect.width() / 2, -rect.height() / 2), rect.size()));
    painter.restore();
}

StateIcon::StateIcon(QString name, QWidget *parent) : QWidget(parent), m_name(std::move(name))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateIcon::setIcon(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    update();
}

void StateIcon::setIconSize(int size)
{
    m_size = size;
    updateGeometry();
    update();
}

void StateIcon::setBesideText(bool on)
{
    m_isBesideText = on;
    updateGeometry();
}

QSize StateIcon::sizeHint() const
{
    const int size = m_size > 0 ? m_size : style()->pixelMetric(QStyle::PM_SmallIconSize);
    return {size, size + topGap()};
}

void StateIcon::paintEvent(QPaintEvent * /*event*/)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const int side = sizeHint().width();
    QRect target(0, topGap(), side, side);
    if (m_name == "running"_L1) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(QRectF(target).center());
        painter.rotate(turningAngle(this));
        target.moveTopLeft({-side / 2, -side / 2});
    }
    icon(m_name).paint(&painter, target, Qt::AlignCenter,
                       isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

int StateIcon::topGap() const
{
    const int size = m_size > 0 ? m_size : style()->pixelMetric(QStyle::PM_SmallIconSize);
    return m_isBesideText ? std::max(0, (Grid(this).g() - size + 1) / 2) : 0;
}

} // namespace das
