#include "pages/writepage.h"
#include "support/clirun.h"
#include "support/resultmacros.h"
#include "support/wizarddriver.h"
#include "widgets/statedelegate.h"
#include "write/writemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace das {

using test::WizardDriver;

namespace {

/// Path below the folder and bytes of every file.
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

/// A wizard with the sample plan and its pack, on Write.
class SampleWizard {
public:
    SampleWizard()
    {
        const test::CliRun run = test::runVerb({u"sample"_s, u"--out"_s, m_folder.path()});
        QCOMPARE(run.exitCode, 0);
        plan = m_folder.filePath(u"sample.dasplan"_s);
        QVERIFY_OK(driver.session().open(plan));
        driver.wizard().resize(1180, 800);
        QVERIFY(driver.wizard().goToStep(u"write"_s));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString headline() { return driver.find<QLabel>(u"writeHeadline"_s)->text(); }
    WritePage *page() { return qobject_cast<WritePage *>(driver.wizard().page(u"write"_s)); }
    void givePasswords()
    {
        driver.fill(u"writeMysqlPasswordEdit"_s, u"mysql-pass"_s);
        driver.fill(u"writeSvnPasswordEdit"_s, u"svn-pass"_s);
    }

    QTemporaryDir m_folder;
    QString plan;
    WizardDriver driver;
};

class PaintCounter : public QObject {
public:
    int paints = 0;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++paints;
        return false;
    }
};

} // namespace

class TestWritePage : public QObject {
    Q_OBJECT

private slots:
    void bundlesAreThoseOfTheCommand()
    {
        SampleWizard sample;
        const QAbstractItemModelTester tester(
            sample.driver.find<QTableView>(u"bundlesTable"_s)->model());
        sample.driver.fill(u"writeFolderEdit"_s, sample.path(u"wizard"_s));
        sample.givePasswords();
        QTRY_VERIFY(sample.page()->isComplete());
        sample.driver.shot(u"write-ready"_s);
        QVERIFY(!sample.page()->validatePage());
        QTRY_COMPARE(sample.headline(), u"7 bundles created"_s);
        sample.driver.shot(u"write-done"_s);
        QVERIFY(sample.page()->validatePage());

        QFile secrets(sample.path(u"secrets.json"_s));
        QVERIFY(secrets.open(QIODevice::WriteOnly));
        secrets.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        secrets.write(R"({"mysql.password":"mysql-pass","svn.password":"svn-pass"})");
        secrets.close();
        const test::CliRun run =
            test::runVerb({u"bundle"_s, sample.plan, u"--out"_s, sample.path(u"cli"_s),
                           u"--secrets"_s, secrets.fileName()});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QMap<QString, QByteArray> written = filesIn(sample.path(u"wizard"_s));
        QCOMPARE_GT(written.size(), 7);
        QCOMPARE(written, filesIn(sample.path(u"cli"_s)));
    }

    void wholePacksAreThoseOfTheCommand()
    {
        SampleWizard sample;
        sample.driver.fill(u"writeFolderEdit"_s, sample.path(u"wizard"_s));
        sample.givePasswords();
        sample.driver.find<QCheckBox>(u"wholePacksCheck"_s)->click();
        QTRY_VERIFY(sample.page()->isComplete());
        sample.page()->validatePage();
        QTRY_COMPARE(sample.headline(), u"7 bundles created"_s);
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "mysql-pass");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-pass");
        const test::CliRun run = test::runVerb(
            {u"bundle"_s, sample.plan, u"--out"_s, sample.path(u"cli"_s), u"--full"_s});
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(filesIn(sample.path(u"wizard"_s)), filesIn(sample.path(u"cli"_s)));
    }

    void wholePacksNeedTheZip()
    {
        SampleWizard sample;
        auto *whole = sample.driver.find<QCheckBox>(u"wholePacksCheck"_s);
        QVERIFY(whole->isEnabled());
        sample.driver.session().update(
            u"source"_s, [&](ClusterPlan &plan) { plan.source = sample.m_folder.path(); });
        QTRY_VERIFY(!whole->isEnabled());
        QVERIFY(whole->text().contains(u"needs the pack's zip"_s));
    }

    void theRollOutIsThatOfTheCommandAndNeedsNoPassword()
    {
        SampleWizard sample;
        sample.driver.click(u"ansibleTargetRadio"_s);
        QVERIFY(!sample.driver.find(u"writeMysqlPasswordEdit"_s)->isVisible());
        sample.driver.fill(u"ansibleFolderEdit"_s, sample.path(u"wizard"_s));
        QTRY_VERIFY(sample.page()->isComplete());
        const auto *model = sample.driver.find<QTableView>(u"ansibleTable"_s)->model();
        const int last = model->rowCount() - 1;
        QTRY_VERIFY(model->index(last, WriteModel::FilesColumn).data().toInt() > 0);
        sample.driver.shot(u"write-ansible-ready"_s);
        sample.page()->validatePage();
        QTRY_COMPARE(sample.headline(), u"Roll-out to 7 hosts created"_s);
        sample.driver.shot(u"write-ansible-done"_s);
        const test::CliRun run =
            test::runVerb({u"ansible"_s, sample.plan, u"--out"_s, sample.path(u"cli"_s)});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        const QMap<QString, QByteArray> written = filesIn(sample.path(u"wizard"_s));
        QVERIFY(written.contains(u"site.yml"_s));
        QCOMPARE(written, filesIn(sample.path(u"cli"_s)));
        // The table promises what is there.
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString name = model->index(row, WriteModel::NameColumn).data().toString();
            const int files = model->index(row, WriteModel::FilesColumn).data().toInt();
            const auto isInside = [&](const QString &path) { return path.startsWith(name); };
            const auto found = std::ranges::count_if(written.keys(), isInside);
            QVERIFY2(found == qMax(1, files), qPrintable(name));
        }
    }

    void missingPasswordsAreAskedFor()
    {
        SampleWizard sample;
        sample.driver.fill(u"writeFolderEdit"_s, sample.path(u"out"_s));
        QVERIFY(sample.driver.find(u"writeMysqlPasswordEdit"_s)->isVisible());
        QVERIFY(!sample.driver.isNextEnabled());
        QVERIFY(sample.driver.reason().contains(u"password not given"_s));
        QVERIFY(!sample.page()->validatePage());
        QVERIFY(!QFileInfo::exists(sample.path(u"out"_s)));
        sample.givePasswords();
        QTRY_VERIFY(sample.page()->isComplete());
        QVERIFY(sample.driver.find(u"writeMysqlPasswordEdit"_s)->isVisible());
    }

    void aFailureNamesTheFileAndLeavesThePageUsable()
    {
        SampleWizard sample;
        QFile inTheWay(sample.path(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        sample.driver.fill(u"writeFolderEdit"_s, sample.path(u"file/out"_s));
        sample.givePasswords();
        QTRY_VERIFY(sample.page()->isComplete());
        sample.page()->validatePage();
        QTRY_COMPARE(sample.headline(), u"The bundles were not created"_s);
        QVERIFY(sample.driver.find<QLabel>(u"writeDetail"_s)->text().contains(u"file/out"_s));
        sample.driver.shot(u"write-failed"_s);
        sample.driver.fill(u"writeFolderEdit"_s, sample.path(u"out"_s));
        QTRY_VERIFY(sample.page()->isComplete());
        sample.page()->validatePage();
        QTRY_COMPARE(sample.headline(), u"7 bundles created"_s);
    }

    void arcTurnsWhileABundleIsPacked()
    {
        // A table of its own: the page sets its rows anew whenever it learns of something.
        WriteModel model({u"Bundle"_s, u"Size"_s, true});
        model.setRows({{u"receiver1.zip"_s}, {u"receiver2.zip"_s}, {u"dashboard.zip"_s}});
        QTableView table;
        table.setModel(&model);
        table.setItemDelegateForColumn(WriteModel::StateColumn, new StateDelegate(&table));
        table.show();
        model.setWriting(1);
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        PaintCounter counter;
        table.viewport()->installEventFilter(&counter);
        QTRY_VERIFY(counter.paints >= 3);
    }

    void stoppingLeavesNothing()
    {
        SampleWizard sample;
        sample.driver.fill(u"writeFolderEdit"_s, sample.path(u"out"_s));
        sample.givePasswords();
        QTRY_VERIFY(sample.page()->isComplete());
        sample.page()->validatePage();
        QVERIFY(sample.page()->holdsWindow());
        QTest::mouseClick(sample.page()->findChild<QWidget *>(u"stopWritingButton"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(!sample.page()->holdsWindow());
        QCOMPARE(sample.headline(), u"Stopped. Nothing was written"_s);
        QVERIFY(!QFileInfo::exists(sample.path(u"out"_s)));
        QVERIFY(sample.page()->isComplete());
    }

    void theFolderIsOpenedAndRemembered()
    {
        SampleWizard sample;
        sample.driver.dialogs().path = sample.path(u"out"_s);
        sample.driver.click(u"chooseFolderButton"_s);
        QCOMPARE(sample.driver.find<QLineEdit>(u"writeFolderEdit"_s)->text(),
                 sample.path(u"out"_s));
        sample.givePasswords();
        QTRY_VERIFY(sample.page()->isComplete());
        sample.page()->validatePage();
        QTRY_COMPARE(sample.headline(), u"7 bundles created"_s);
        QUrl opened;
        sample.page()->setFolderOpener([&opened](const QUrl &url) { opened = url; });
        sample.driver.click(u"openFolderButton"_s);
        QCOMPARE(opened.toLocalFile(), sample.path(u"out"_s));
        PlanSession session;
        WritePage next(session);
        QCOMPARE(next.findChild<QLineEdit *>(u"writeFolderEdit"_s)->text(), sample.path(u"out"_s));
    }

    void aChangeOfThePlanMakesTheBundlesOld()
    {
        SampleWizard sample;
        sample.driver.fill(u"writeFolderEdit"_s, sample.path(u"out"_s));
        sample.givePasswords();
        QTRY_VERIFY(sample.page()->isComplete());
        sample.page()->validatePage();
        QTRY_COMPARE(sample.headline(), u"7 bundles created"_s);
        sample.driver.session().update(u"domain"_s,
                                       [](ClusterPlan &plan) { plan.cluster.domain = u"other"_s; });
        QTRY_COMPARE(sample.headline(), u"7 bundles and the cluster folder will be created"_s);
        auto *table = sample.driver.find<QTableView>(u"bundlesTable"_s);
        QVERIFY(table->model()
                    ->index(0, WriteModel::StateColumn)
                    .data()
                    .toString()
                    .startsWith(u"replaces the one of"_s));
    }
};

} // namespace das

QTEST_MAIN(das::TestWritePage)

#include "tst_writepage.moc"
