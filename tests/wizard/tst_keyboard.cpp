#include "look/appstyle.h"
#include "plan/sampleplan.h"
#include "planpage.h"
#include "support/wizarddriver.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScreen>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// More than a text cursor has.
constexpr int kVisible = 24;
constexpr int kComputing = 60000; // ms
constexpr int kFrame = 3;         ///< a focus frame may stand round its widget

struct Driver : test::WizardDriver {
    Driver() : test::WizardDriver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s))
    {
        for (const QString &id : wizard().stepIds())
            session().markVisited(id);
        wizard().resize(1400, 1000);
    }

    /// Calls `look` with every page, and with every tab of a page.
    void walk(const std::function<void(const QString &place)> &look)
    {
        for (const QString &id : wizard().stepIds()) {
            wizard().goToStep(id);
            const PlanPage *page = wizard().page(id);
            QVERIFY(QTest::qWaitFor([page] { return page->status().state != StepState::Running; },
                                    kComputing));
            look(id);
            for (QTabBar *tabs : wizard().page(id)->findChildren<QTabBar *>()) {
                for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    look(id + u' ' + tabs->tabText(tab));
                }
            }
        }
    }

    QImage picture(const QWidget &widget)
    {
        const QRect place(widget.mapTo(&wizard(), QPoint()), widget.size());
        return wizard()
            .grab(place.adjusted(-kFrame, -kFrame, kFrame, kFrame))
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    }
};

int differences(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return count;
}

bool isTabStop(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr;
}

/// What answers to the mouse, without the parts of other widgets.
bool isMouseTarget(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool != nullptr && qobject_cast<const QLineEdit *>(parent) != nullptr &&
        tool->defaultAction()->objectName().isEmpty())
        return false; // a sign in a line, which does nothing
    const bool isPart = qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
                        qobject_cast<const QTabBar *>(parent) != nullptr ||
                        qobject_cast<const QTableView *>(parent) != nullptr ||
                        qobject_cast<const QHeaderView *>(&widget) != nullptr;
    return !isPart && (qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
                       qobject_cast<const QLineEdit *>(&widget) != nullptr ||
                       qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
                       qobject_cast<const QComboBox *>(&widget) != nullptr ||
                       qobject_cast<const QAbstractItemView *>(&widget) != nullptr ||
                       qobject_cast<const QPlainTextEdit *>(&widget) != nullptr ||
                       qobject_cast<const QTabBar *>(&widget) != nullptr);
}

bool hasKey(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button != nullptr && !button->shortcut().isEmpty())
        return true;
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    return tool != nullptr && tool->defaultAction() != nullptr &&
           !tool->defaultAction()->shortcut().isEmpty();
}

QString nameOf(const QWidget &widget)
{
    return QLatin1StringView(widget.metaObject()->className()) + u' ' + widget.objectName();
}

} // namespace

/// Everything by keyboard, and always to be seen where one is.
class TestKeyboard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tab_goes_to_all_that_can_be_clicked();
    void focus_is_visible_data();
    void focus_is_visible();
};

void TestKeyboard::initTestCase()
{
    QApplication::setStyle(new AppStyle(u"fusion"_s));
}

void TestKeyboard::tab_goes_to_all_that_can_be_clicked()
{
    Driver driver;
    QStringList unreached;
    int reached = 0;
    driver.walk([&](const QString &place) {
        QSet<const QWidget *> stops;
        driver.find(u"stepList"_s)->setFocus();
        for (const QWidget *at = QApplication::focusWidget(); !stops.contains(at);
             at = QApplication::focusWidget()) {
            stops.insert(at);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        reached += static_cast<int>(stops.size());
        for (const QWidget *widget : driver.wizard().findChildren<QWidget *>()) {
            const auto *radio = qobject_cast<const QRadioButton *>(widget);
            const bool hasArrows = radio != nullptr && !radio->isChecked();
            if (widget->isVisible() && widget->isEnabled() && isMouseTarget(*widget) &&
                !hasArrows && !hasKey(*widget) && !stops.contains(widget))
                unreached.append(place + u": "_s + nameOf(*widget));
        }
    });
    QVERIFY2(unreached.isEmpty(), qPrintable(unreached.join(u'\n')));
    QVERIFY2(reached > 150, qPrintable(QString::number(reached)));
}

void TestKeyboard::focus_is_visible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xfcfcfc), QColor(0xeff0f1));
    QTest::newRow("dark") << QPalette(QColor(0x31363b), QColor(0x2a2e32));
}

void TestKeyboard::focus_is_visible()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    Driver driver;
    QStringList unseen;
    int seen = 0;
    driver.walk([&](const QString &place) {
        for (QWidget *widget : driver.wizard().findChildren<QWidget *>()) {
            if (!isTabStop(*widget) || widget->visibleRegion().isEmpty())
                continue;
            QWidget *elsewhere = driver.find(u"stepList"_s);
            if (elsewhere == widget)
                elsewhere = driver.find(u"planButton"_s);
            widget->setFocus(Qt::ShortcutFocusReason);
            const QImage with = driver.picture(*widget);
            elsewhere->setFocus(Qt::ShortcutFocusReason);
            const int count = differences(with, driver.picture(*widget));
            ++seen;
            if (count < kVisible)
                unseen.append(u"%1: %2 %3"_s.arg(place, nameOf(*widget)).arg(count));
        }
    });
    unseen.removeDuplicates();
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    QVERIFY2(seen > 150, qPrintable(QString::number(seen)));
}

} // namespace das

QTEST_MAIN(das::TestKeyboard)
#include "tst_keyboard.moc"
