#pragma once

#include "plan/clusterplan.h"
#include "support/wizarddriver.h"

#include <QAbstractItemView>
#include <QMap>
#include <QTabBar>
#include <QTemporaryDir>

namespace das::test {

/// How long a computation may take on a slow machine in a build with sanitizers, in ms.
inline constexpr int kComputing = 60000;

/// Path below the folder and bytes of every file.
QMap<QString, QByteArray> filesIn(const QString &folder);

/// Someone before the program's window, with a mouse and a keyboard and nothing else: events go to
/// the window, which finds out itself what is hit and what has the focus.
class Person {
public:
    /// The wizard begins with `plan`.
    explicit Person(const ClusterPlan &plan);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    WizardDriver &driver() { return m_driver; }
    const ClusterPlan &plan() { return m_driver.session().plan(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void click(const QString &name);
    void clickTab(QTabBar *tabs, int tab);
    void clickCell(QAbstractItemView *view, int row, int column);
    /// Clicks the field, types over what it holds and leaves it.
    void fill(const QString &name, const QString &text);
    void fillCell(QAbstractItemView *view, int row, int column, const QString &text);
    /// Clicks Next once it can be clicked.
    void goOnTo(const QString &step);

private:
    void clickAt(QWidget *widget, const QPoint &place);

    QTemporaryDir m_folder;
    WizardDriver m_driver;
};

} // namespace das::test
