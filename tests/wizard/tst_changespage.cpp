#include "diagram/elidedlabel.h"
#include "review/changetreemodel.h"
#include "review/diffview.h"
#include "review/plannedchanges.h"
#include "review/worddiff.h"
#include "support/clirun.h"
#include "support/resultmacros.h"
#include "support/wizarddriver.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace das {

using test::WizardDriver;

namespace {

/// A wizard with the sample plan and its pack, on Changes.
class SampleWizard {
public:
    SampleWizard()
    {
        const test::CliRun run = test::runVerb({u"sample"_s, u"--out"_s, m_folder.path()});
        QCOMPARE(run.exitCode, 0);
        QVERIFY_OK(driver.session().open(m_folder.filePath(u"sample.dasplan"_s)));
        driver.wizard().resize(1180, 800);
    }
    void openChanges()
    {
        QVERIFY(driver.wizard().goToStep(u"changes"_s));
        QTRY_COMPARE(changes().state(), PlannedChanges::State::Ready);
    }
    PlannedChanges &changes() { return PlannedChanges::of(driver.session()); }

    QTemporaryDir m_folder;
    WizardDriver driver;
};

} // namespace

class TestChangesPage : public QObject {
    Q_OBJECT

private slots:
    void wordsAreMarked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("markedBefore");
        QTest::addColumn<QString>("markedAfter");
        QTest::newRow("whole words") << u"<Enabled>false</Enabled>"_s
                                     << u"<Enabled>true</Enabled>"_s << u"false"_s << u"true"_s;
        QTest::newRow("equal lines") << u"same"_s << u"same"_s << u""_s << u""_s;
        QTest::newRow("little in common: the text")
            << u"  <!--HostName>www.wso2.org</HostName-->"_s << u"  <Host>a</Host>"_s
            << u"<!--HostName>www.wso2.org</HostName-->"_s << u"<Host>a</Host>"_s;
        QTest::newRow("something added")
            << u"<a b=\"1\">"_s << u"<a b=\"1\" c=\"2\">"_s << u""_s << u" c=\"2\""_s;
    }
    void wordsAreMarked()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const WordMarks marks = wordMarks(before, after);
        QTEST(before.mid(marks.before.start, marks.before.length), "markedBefore");
        QTEST(after.mid(marks.after.start, marks.after.length), "markedAfter");
    }

    void everyNodeHasItsFiles()
    {
        SampleWizard sample;
        sample.openChanges();
        ChangeTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(sample.changes().preview(), ChangeTreeModel::Grouping::ByNode);
        QCOMPARE(model.rowCount(), sample.driver.session().plan().nodes.size());
        QCOMPARE(model.item(0)->text(), sample.driver.session().plan().nodes.first().id);
        QCOMPARE_GT(model.item(0)->rowCount(), 5);
        QCOMPARE_GT(model.item(0)->child(0)->rowCount(), 0);
        model.show(sample.changes().preview(), ChangeTreeModel::Grouping::ByFile);
        QCOMPARE_GT(model.rowCount(), 5);
        QCOMPARE(model.item(0)->data(ChangeTreeModel::CountRole).toString(), u"7 nodes"_s);
    }

    void passwordsAreDotsUntilAskedFor()
    {
        SampleWizard sample;
        sample.driver.session().setSecrets({u"s3cret-of-mysql"_s, u"s3cret-of-svn"_s});
        sample.openChanges();
        sample.driver.fill(u"changesSearchEdit"_s, u"master-datasources"_s);
        auto *tree = sample.driver.find<QTreeView>(u"changesTree"_s);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        auto *diff = sample.driver.find<DiffView>(u"changesDiff"_s);
        QVERIFY(
            diff->toPlainText().contains(u"\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022"_s));
        QVERIFY(!diff->toPlainText().contains(u"s3cret"_s));
        auto *check = sample.driver.find<QCheckBox>(u"showPasswordsCheck"_s);
        check->setChecked(true);
        QVERIFY(diff->toPlainText().contains(u"s3cret-of-mysql"_s));
        sample.driver.click(u"copyDiffButton"_s);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"s3cret"_s));
        QVERIFY(sample.driver.wizard().goToStep(u"topology"_s));
        QVERIFY(!check->isChecked());
        QVERIFY(!diff->toPlainText().contains(u"s3cret"_s));
    }

    void changesAreGoneThroughFromFileToFile()
    {
        SampleWizard sample;
        sample.openChanges();
        auto *diff = sample.driver.find<DiffView>(u"changesDiff"_s);
        auto *file = sample.driver.find<ElidedLabel>(u"changesFileLabel"_s);
        const QString first = file->text();
        QCOMPARE(diff->currentChange(), 0);
        const int count = diff->changeCount();
        for (int i = 1; i < count; ++i)
            sample.driver.click(u"nextChangeButton"_s);
        QCOMPARE(diff->currentChange(), count - 1);
        QCOMPARE(file->text(), first);
        sample.driver.wizard().goToNextFinding(true);
        QVERIFY(file->text() != first);
        sample.driver.wizard().goToNextFinding(false);
        QCOMPARE(file->text(), first);
        QCOMPARE(diff->currentChange(), count - 1);
    }

    void aChangeOfThePlanIsShown()
    {
        SampleWizard sample;
        sample.openChanges();
        sample.driver.session().update(
            u"domain"_s, [](ClusterPlan &plan) { plan.cluster.domain = u"brand.new.domain"_s; });
        QTRY_COMPARE(sample.changes().state(), PlannedChanges::State::Ready);
        sample.driver.fill(u"changesSearchEdit"_s, u"brand.new.domain"_s);
        auto *tree = sample.driver.find<QTreeView>(u"changesTree"_s);
        QCOMPARE(tree->model()->rowCount(), 7);
        sample.driver.fill(u"changesSearchEdit"_s, u"is not there"_s);
        QCOMPARE(tree->model()->rowCount(), 0);
    }

    void missingPasswordsDoNotBlock()
    {
        SampleWizard sample;
        sample.openChanges();
        QVERIFY(sample.driver.find(u"missingPasswords"_s)->isVisible());
        QVERIFY(sample.driver.isNextEnabled());
        sample.driver.session().setSecrets({u"a"_s, u"b"_s});
        QTRY_VERIFY(!sample.driver.find(u"missingPasswords"_s)->isVisible());
    }

    void aMissingPackIsSaidWithTheWayToIt()
    {
        SampleWizard sample;
        sample.driver.session().update(u"pack"_s,
                                       [](ClusterPlan &plan) { plan.source = u"/no/such.zip"_s; });
        QVERIFY(sample.driver.wizard().goToStep(u"changes"_s));
        QTRY_COMPARE(sample.changes().state(), PlannedChanges::State::NotPossible);
        QVERIFY(sample.changes().error().text().contains(u"/no/such.zip"_s));
        sample.driver.shot(u"changes-no-pack"_s);
        QCOMPARE(sample.driver.find<QPushButton>(u"goToCauseButton"_s)->text(), u"Go to Product"_s);
    }

    void looksAsDrawn()
    {
        SampleWizard sample;
        sample.openChanges();
        auto *tree = sample.driver.find<QTreeView>(u"changesTree"_s);
        const QModelIndex node = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(node); ++row) {
            const QModelIndex file = tree->model()->index(row, 0, node);
            if (file.data().toString() == u"carbon.xml"_s) {
                tree->expand(file);
                tree->setCurrentIndex(tree->model()->index(3, 0, file));
            }
        }
        sample.driver.shot(u"changes"_s);
        sample.driver.find<QComboBox>(u"changesGroupingCombo"_s)->setCurrentIndex(1);
        sample.driver.wizard().resize(1024, 700);
        sample.driver.shot(u"changes-by-file-1024x700"_s);
    }
};

} // namespace das

QTEST_MAIN(das::TestChangesPage)

#include "tst_changespage.moc"
