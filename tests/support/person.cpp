#include "support/person.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <QWindow>

namespace das::test {

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

Person::Person(const ClusterPlan &plan) : m_driver(plan)
{
    m_driver.wizard().resize(1180, 800);
}

void Person::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_driver.wizard().windowHandle(), key, modifiers);
}

void Person::type(const QString &text)
{
    for (const char character : text.toLatin1())
        QTest::keyClick(m_driver.wizard().windowHandle(), character);
}

void Person::click(const QString &name)
{
    auto *widget = m_driver.find(name);
    QVERIFY(widget != nullptr);
    clickAt(widget, widget->rect().center());
}

void Person::clickTab(QTabBar *tabs, int tab)
{
    clickAt(tabs, tabs->tabRect(tab).center());
}

void Person::clickCell(QAbstractItemView *view, int row, int column)
{
    const QModelIndex cell = view->model()->index(row, column);
    view->scrollTo(cell);
    clickAt(view->viewport(), view->visualRect(cell).center());
    QCOMPARE(view->currentIndex(), cell);
}

void Person::fill(const QString &name, const QString &text)
{
    click(name);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Tab);
}

void Person::fillCell(QAbstractItemView *view, int row, int column, const QString &text)
{
    clickCell(view, row, column);
    type(text);
    press(Qt::Key_Return);
    QCOMPARE(view->model()->index(row, column).data().toString(), text);
}

void Person::goOnTo(const QString &step)
{
    QTRY_VERIFY2_WITH_TIMEOUT(m_driver.isNextEnabled(), qPrintable(m_driver.reason()), kComputing);
    click(u"nextButton"_s);
    QCOMPARE(m_driver.step(), step);
}

void Person::clickAt(QWidget *widget, const QPoint &place)
{
    QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(widget->objectName()));
    QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {},
                      widget->mapTo(widget->window(), place));
}

} // namespace das::test
