#include "widgets/screenreader.h"

#include <QAccessibleWidget>
#include <QStringList>
#include <QTimer>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Qt has no event for announcements before 6.8. A notification that shows is read by screen
/// readers of Linux, an alert by those of other systems.
class Announcer : public QWidget {
    Q_OBJECT

public:
    explicit Announcer(QWidget *window) : QWidget(window)
    {
        setFixedSize(1, 1);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        lower();
        show();
        m_delay.setSingleShot(true);
        connect(&m_delay, &QTimer::timeout, this, &Announcer::speak);
    }

    /// What comes at once is said as one.
    void say(const QString &text)
    {
        m_texts.append(text);
        m_delay.start();
    }

private:
    void speak()
    {
        setAccessibleName(m_texts.join(u'\n'));
        m_texts.clear();
        for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
            QAccessibleEvent event(this, kind);
            QAccessible::updateAccessibility(&event);
        }
    }

    QTimer m_delay;
    QStringList m_texts;
};

/// A widget that draws all that it shows.
class DrawnWidget : public QAccessibleWidget {
public:
    explicit DrawnWidget(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Canvas) {}

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
};

QAccessibleInterface *accessibleOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr)
        return nullptr;
    if (qobject_cast<Announcer *>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Notification);
    // Qt's own reads behind the end of its list when it is asked for a scroll bar that has gone.
    if (className == "QScrollArea"_L1)
        return new QAccessibleWidget(widget);
    if (className == "QGraphicsView"_L1)
        return new DrawnWidget(widget);
    return nullptr;
}

} // namespace

void prepareForScreenReaders()
{
    QAccessible::installFactory(accessibleOf);
}

void announce(const QWidget &teller, const QString &text)
{
    if (!teller.isVisible() || text.isEmpty())
        return;
    auto *announcer = teller.window()->findChild<Announcer *>({}, Qt::FindDirectChildrenOnly);
    if (announcer == nullptr)
        announcer = new Announcer(teller.window());
    announcer->say(text);
}

} // namespace das

#include "screenreader.moc"
