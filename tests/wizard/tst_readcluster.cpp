#include "pages/startplan.h"
#include "planpage.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/person.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/wizarddriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace das {

using test::kComputing;
using test::WizardDriver;

namespace {

const QString kAxis2 = u"/repository/conf/axis2/axis2.xml"_s;

/// What homes cannot tell.
ClusterPlan tellable(ClusterPlan plan)
{
    plan.source.clear();
    plan.hosts.clear();
    return plan;
}

QStringList homesOf(const ClusterPlan &plan)
{
    QStringList homes;
    for (const NodePlan &node : plan.nodes)
        homes.append(node.home);
    return homes;
}

/// Drops folders on a widget.
void drop(QWidget *target, const QStringList &folders)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &folder : folders)
        urls.append(QUrl::fromLocalFile(folder));
    data.setUrls(urls);
    const QPoint place = target->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

} // namespace

class TestReadCluster : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "db-secret");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-secret");
        QVERIFY(m_folder.isValid());
        m_plan = test::samplePlanWithHomes(m_folder.path());
        const test::CliRun run = test::runVerb({u"apply"_s, test::samplePlanFile(m_folder.path())});
        QVERIFY2(run.exitCode == 0, run.err.constData());
    }

    void homes_become_a_plan_that_is_not_saved()
    {
        WizardDriver driver(begun());
        driver.click(u"readClusterButton"_s);
        QVERIFY(!driver.find(u"readHomesButton"_s)->isEnabled());
        driver.shot(u"start-read-cluster-empty"_s);
        for (const NodePlan &node : m_plan.nodes) {
            driver.dialogs().path = node.home;
            driver.click(u"addHomeButton"_s);
        }
        QCOMPARE(driver.find<QPushButton>(u"readHomesButton"_s)->text(), u"Read 7 homes"_s);
        driver.shot(u"start-read-cluster"_s);
        driver.click(u"readHomesButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(driver.session().plan() == tellable(m_plan), kComputing);
        QVERIFY(driver.session().isModified());
        QVERIFY(driver.session().filePath().isEmpty());
        QVERIFY(!driver.find(u"readClusterPopover"_s)->isVisible());

        driver.click(u"readingTopologyButton"_s);
        QCOMPARE(driver.step(), u"topology"_s);
        QVERIFY(driver.wizard().goToStep(u"start"_s));
        QVERIFY(driver.find(u"reading"_s)->isVisible());
        driver.shot(u"start-cluster-was-read"_s);
        driver.click(u"showReadingButton"_s);
        QVERIFY(driver.find(u"readingFindings"_s)->isVisible());
    }

    void what_disagrees_is_listed_with_its_place()
    {
        const QString home = m_plan.nodes[3].home;
        const Result<QByteArray> before = readFile(home + kAxis2);
        QVERIFY_OK(before);
        QByteArray changed = *before;
        changed.replace("wso2.qa.das.domain", "wso2.carbon.domain");
        QVERIFY_OK(writeFile(home + kAxis2, changed, kPublicFile));
        WizardDriver driver(begun());
        read(driver, homesOf(m_plan));
        auto *tree = driver.find<QTreeWidget>(u"readingTree"_s);
        QVERIFY_OK(writeFile(home + kAxis2, *before, kPublicFile));

        driver.shot(u"start-reading-findings"_s);
        const QTreeWidgetItem *first = tree->topLevelItem(0);
        QVERIFY2(first->text(0).startsWith(u"analyzer2: the cluster domain"_s),
                 qPrintable(first->text(0)));
        QVERIFY2(first->text(1).startsWith(u"analyzer2: repository/conf/axis2/axis2.xml:"_s),
                 qPrintable(first->text(1)));
        QVERIFY(driver.find<QLabel>(u"readingDetail"_s)->text().contains(home + kAxis2 + u':'));
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
        const QString line = QApplication::clipboard()->text();
        driver.click(u"copyReadingButton"_s);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), tree->topLevelItemCount());
        QVERIFY(copied.startsWith(home + kAxis2 + u':'));
        QCOMPARE(line + u'\n', copied.section(u'\n', 0, 0, QString::SectionIncludeTrailingSep));
        QVERIFY(!copied.contains(u"secret"_s));
        QVERIFY(driver.find<QLabel>(u"readingText"_s)->text().contains(u"1 error"_s));

        emit tree->itemActivated(tree->topLevelItem(0), 0);
        QCOMPARE(driver.step(), u"cluster"_s);
        QVERIFY(!driver.find(u"readingFindings"_s)->isVisible());
    }

    void folder_that_is_no_home_is_named()
    {
        WizardDriver driver(begun());
        const ClusterPlan before = driver.session().plan();
        driver.click(u"readClusterButton"_s);
        drop(driver.find(u"homesList"_s)->parentWidget(), {m_folder.path()});
        driver.click(u"readHomesButton"_s);
        auto *state = driver.find<QLabel>(u"readStateLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"bin/version.txt"_s), kComputing);
        driver.shot(u"start-read-cluster-failed"_s);
        QVERIFY(driver.find(u"readClusterPopover"_s)->isVisible());
        QVERIFY(driver.find(u"readHomesButton"_s)->isEnabled());
        QCOMPARE(driver.session().plan(), before);
    }

    void folders_come_by_drop_and_go_by_key()
    {
        WizardDriver driver(begun());
        drop(driver.wizard().page(u"start"_s),
             {m_plan.nodes[0].home, m_plan.nodes[1].home, m_plan.nodes[0].home + u'/'});
        auto *list = driver.find<QListWidget>(u"homesList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(!driver.find(u"removeHomeButton"_s)->isEnabled());
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), m_plan.nodes[1].home);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }

    void enter_reads_and_does_not_go_on()
    {
        WizardDriver driver(begun());
        driver.click(u"readClusterButton"_s);
        drop(driver.find(u"homesList"_s)->parentWidget(), homesOf(m_plan));
        QTest::keyClick(driver.find(u"homesList"_s), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(driver.session().plan() == tellable(m_plan), kComputing);
        QTest::keyClick(driver.find(u"readingTree"_s), Qt::Key_Escape);
        QCOMPARE(driver.step(), u"start"_s);
    }

    void plan_with_changes_is_kept_if_the_user_says_so()
    {
        WizardDriver driver(begun());
        driver.click(u"minimum-haRadio"_s);
        const ClusterPlan before = driver.session().plan();
        driver.click(u"readClusterButton"_s);
        drop(driver.find(u"homesList"_s)->parentWidget(), homesOf(m_plan));
        driver.click(u"readHomesButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(driver.dialogs().shown.size(), 1, kComputing);
        QCOMPARE(driver.session().plan(), before);
        QVERIFY(!driver.find(u"reading"_s)->isVisible());
    }

    void findings_go_with_the_plan()
    {
        WizardDriver driver(begun());
        read(driver, homesOf(m_plan));
        driver.click(u"closeReadingButton"_s);
        QVERIFY(driver.find(u"reading"_s)->isVisible());
        driver.session().start(begun());
        QVERIFY(!driver.find(u"reading"_s)->isVisible());
    }

private:
    static ClusterPlan begun()
    {
        return startPlan(Pattern::FullyDistributed, false, defaultProductId());
    }

    static void read(WizardDriver &driver, const QStringList &homes)
    {
        driver.click(u"readClusterButton"_s);
        drop(driver.find(u"homesList"_s)->parentWidget(), homes);
        driver.click(u"readHomesButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.wizard().findChild<QWidget *>(u"readingFindings"_s) != nullptr, kComputing);
    }

    QTemporaryDir m_folder;
    ClusterPlan m_plan;
};

} // namespace das

QTEST_MAIN(das::TestReadCluster)
#include "tst_readcluster.moc"
