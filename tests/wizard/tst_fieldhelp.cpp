#include "widgets/fieldhelp.h"

#include "plan/sampleplan.h"
#include "planpage.h"
#include "support/wizarddriver.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace das {

namespace {

struct Driver : test::WizardDriver {
    Driver() : test::WizardDriver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s))
    {
        for (const QString &id : wizard().stepIds())
            session().markVisited(id);
    }

    QString help()
    {
        dialogs().shown.clear();
        QTest::keyClick(&wizard(), Qt::Key_F1);
        return dialogs().shown.value(0);
    }
};

bool isInput(const QWidget &widget)
{
    // The line inside of a spin box is a part of that.
    return (qobject_cast<const QLineEdit *>(&widget) != nullptr &&
            qobject_cast<const QAbstractSpinBox *>(widget.parent()) == nullptr) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
           qobject_cast<const QCheckBox *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(&widget) != nullptr ||
           qobject_cast<const QListWidget *>(&widget) != nullptr;
}

/// Titles of the columns that can be changed and are not explained.
QStringList columnsWithoutHelp(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        const Qt::ItemFlags flags = model.index(0, column).flags();
        const bool isChangeable =
            table.editTriggers() != QAbstractItemView::NoEditTriggers &&
            (flags.testFlag(Qt::ItemIsEditable) || flags.testFlag(Qt::ItemIsUserCheckable));
        if (isChangeable &&
            model.headerData(column, Qt::Horizontal, Qt::WhatsThisRole).toString().isEmpty())
            titles.append(model.headerData(column, Qt::Horizontal).toString());
    }
    return titles;
}

} // namespace

class TestFieldHelp : public QObject {
    Q_OBJECT

private slots:
    void every_input_is_explained()
    {
        Driver driver;
        int inputs = 0;
        for (const QString &id : driver.wizard().stepIds()) {
            for (const QWidget *widget : driver.wizard().page(id)->findChildren<QWidget *>()) {
                if (!isInput(*widget))
                    continue;
                ++inputs;
                QVERIFY2(!widget->whatsThis().isEmpty(),
                         qPrintable(id + u' ' + widget->objectName()));
                QVERIFY2(!widget->toolTip().isEmpty() && !widget->accessibleDescription().isEmpty(),
                         qPrintable(id + u' ' + widget->objectName()));
            }
        }
        QVERIFY2(inputs >= 30, qPrintable(QString::number(inputs)));
    }

    void tool_tip_is_plain_text_in_short_lines()
    {
        QWidget field;
        setHelp(field, u"Options <b> & such as useSSL=false. "_s.repeated(5));
        const QStringList lines = field.toolTip().split(u'\n');
        QVERIFY(lines.size() >= 2);
        for (const QString &line : lines)
            QVERIFY2(line.size() < 90, qPrintable(line));
        QCOMPARE(lines.join(u' '), field.whatsThis().trimmed());
    }

    void every_column_that_can_be_changed_is_explained()
    {
        Driver driver;
        int tables = 0;
        for (const QString &id : driver.wizard().stepIds()) {
            for (const QTableView *table : driver.wizard().page(id)->findChildren<QTableView *>()) {
                QCOMPARE(columnsWithoutHelp(*table), QStringList());
                ++tables;
            }
        }
        QVERIFY2(tables >= 5, qPrintable(QString::number(tables)));
    }

    void f1_explains_the_page_and_the_fields_on_screen()
    {
        Driver driver;
        for (const QString &id : driver.wizard().stepIds()) {
            QVERIFY(driver.wizard().goToStep(id));
            const PlanPage *page = driver.wizard().page(id);
            QVERIFY(page->helpText() != page->PlanPage::helpText());
            const QString help = driver.help();
            QVERIFY2(help.startsWith(page->heading() + u": "_s + page->helpText()),
                     qPrintable(help));
        }
        driver.wizard().goToStep(u"databases"_s);
        QVERIFY(driver.help().contains(u"\nURL options: Options of the driver"_s));
        QVERIFY(!driver.help().contains(u"\nDatabase: "_s));
        driver.find<QTabWidget>(u"databasesTabs"_s)->setCurrentIndex(1);
        QVERIFY(driver.help().contains(u"\nDatabase: The name of the database"_s));
        QVERIFY(!driver.help().contains(u"\nURL options: "_s));
    }

    void help_is_shown_as_it_is_written()
    {
        QWidget window;
        window.show();
        Dialogs dialogs(&window);
        dialogs.showHelp(u"Databases"_s, u"All nodes share them."_s,
                         {{u"URL options"_s, u"Such as <a>=b & c."_s}});
        auto *view = window.findChild<QTextBrowser *>(u"helpText"_s);
        QVERIFY(view != nullptr && view->isVisible());
        QCOMPARE(view->toPlainText(), u"All nodes share them.\nURL options\nSuch as <a>=b & c."_s);
        QTest::keyClick(view, Qt::Key_Escape);
        QTRY_VERIFY(window.findChild<QTextBrowser *>(u"helpText"_s) == nullptr);
    }

    void field_with_the_focus_comes_first()
    {
        Driver driver;
        driver.wizard().goToStep(u"cluster"_s);
        driver.find(u"sparkSymbolicLinkEdit"_s)->setFocus();
        QCOMPARE(driver.help().section(u'\n', 1, 1).section(u':', 0, 0), u"Symbolic link"_s);
    }

    void finding_is_read_before_the_help_and_gives_it_back()
    {
        Driver driver;
        driver.wizard().goToStep(u"cluster"_s);
        const auto *domain = driver.find<QLineEdit>(u"clusterDomainEdit"_s);
        const QString help = domain->accessibleDescription();
        driver.fill(u"clusterDomainEdit"_s, {});
        QVERIFY(domain->accessibleDescription() != help);
        driver.fill(u"clusterDomainEdit"_s, u"a"_s);
        QCOMPARE(domain->accessibleDescription(), help);
    }
};

} // namespace das

QTEST_MAIN(das::TestFieldHelp)
#include "tst_fieldhelp.moc"
