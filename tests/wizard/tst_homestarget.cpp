#include "pages/writepage.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/treesnapshot.h"
#include "support/wizarddriver.h"
#include "write/homerestore.h"
#include "write/writemodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QSettings>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace das {

using test::WizardDriver;

namespace {

/// A wizard on Write, with the sample plan and the homes of all its nodes.
class WizardWithHomes {
public:
    WizardWithHomes()
    {
        plan = test::samplePlanWithHomes(m_folder.path());
        stock = test::treeOf(homes());
        QVERIFY_OK(driver.session().open(planFile()));
        driver.wizard().resize(1180, 800);
        QVERIFY(driver.wizard().goToStep(u"write"_s));
        driver.click(u"homesTargetRadio"_s);
    }

    void givePasswords()
    {
        driver.fill(u"writeMysqlPasswordEdit"_s, u"mysql-pass"_s);
        driver.fill(u"writeSvnPasswordEdit"_s, u"svn-pass"_s);
        // What is found in the homes makes the target read them again.
        QTRY_VERIFY(!driver.session().packs().homes.isEmpty());
        QTRY_VERIFY2(page()->isComplete(), qPrintable(page()->reasonNotReady()));
    }
    void write()
    {
        QVERIFY(!page()->validatePage());
        QTRY_COMPARE(headline(), u"7 homes written"_s);
    }
    QString homes() const { return m_folder.filePath(u"homes"_s); }
    QString home(const QString &node) const { return homes() + u'/' + node; }
    QString planFile() const { return test::samplePlanFile(m_folder.path()); }
    WritePage *page() { return qobject_cast<WritePage *>(driver.wizard().page(u"write"_s)); }
    QString headline() { return driver.find<QLabel>(u"writeHeadline"_s)->text(); }
    QString detail() { return driver.find<QLabel>(u"writeDetail"_s)->text(); }
    QString stateOf(int row)
    {
        return driver.find<QTableView>(u"homesTable"_s)
            ->model()
            ->index(row, WriteModel::StateColumn)
            .data()
            .toString();
    }
    /// What a person who never wrote there would find different.
    QString difference() const { return test::differenceOf(test::treeOf(homes()), stock); }

    /// As if the program had been killed before the last home was done.
    void interrupt()
    {
        for (const NodePlan &node : plan.nodes) {
            QDir folder(node.home + u"/das-setup-backup"_s);
            folder.cd(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first());
            QVERIFY(folder.rename(u"done"_s, u"open"_s));
        }
    }

    ClusterPlan plan;
    test::Tree stock;
    QTemporaryDir m_folder;
    WizardDriver driver;
};

} // namespace

class TestHomesTarget : public QObject {
    Q_OBJECT

private slots:
    void homesAreWrittenAsApplyWritesThem()
    {
        WizardWithHomes sample;
        const QAbstractItemModelTester tester(
            sample.driver.find<QTableView>(u"homesTable"_s)->model());
        sample.givePasswords();
        QCOMPARE(sample.headline(), u"7 homes will be written, all of them or none"_s);
        sample.driver.shot(u"write-homes-ready"_s);
        QCOMPARE(sample.difference(), QString());
        sample.write();
        sample.driver.shot(u"write-homes-done"_s);
        QVERIFY(sample.page()->validatePage());
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "mysql-pass");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-pass");
        const test::CliRun run = test::runVerb({u"diff"_s, sample.planFile()});
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
        QVERIFY2(run.exitCode == 0, run.out.constData());
    }

    void whatWasWrittenCanBePutBack()
    {
        WizardWithHomes sample;
        sample.givePasswords();
        sample.write();
        sample.driver.click(u"writeRemedyButton"_s);
        QTRY_COMPARE(sample.headline(), u"7 homes will be written, all of them or none"_s);
        QCOMPARE(sample.difference(), QString());
    }

    void anEditedFileIsAskedAboutBeforeItIsPutBack()
    {
        WizardWithHomes sample;
        sample.givePasswords();
        sample.write();
        const QString carbon = sample.home(u"receiver1"_s) + u"/repository/conf/carbon.xml"_s;
        const QByteArray edited = readFile(carbon).value() + "<!-- by hand -->\n";
        QVERIFY_OK(writeFile(carbon, edited, kPublicFile));
        sample.driver.dialogs().yesAnswer = false;
        sample.driver.click(u"writeRemedyButton"_s);
        QTRY_VERIFY(!sample.driver.dialogs().shown.isEmpty());
        QVERIFY(sample.driver.dialogs().shown.last().contains(u"1 file was edited"_s));
        QCOMPARE(readFile(carbon).value(), edited);
    }

    void aRunningServerMustBeConfirmed()
    {
        WizardWithHomes sample;
        sample.givePasswords();
        // Started after the homes were read.
        QVERIFY_OK(writeFile(sample.home(u"analyzer1"_s) + u"/wso2carbon.pid"_s,
                             QByteArray::number(QCoreApplication::applicationPid()), kPublicFile));
        sample.stock = test::treeOf(sample.homes());
        sample.driver.dialogs().yesAnswer = false;
        QVERIFY(!sample.page()->validatePage());
        QVERIFY(sample.driver.dialogs().shown.last().contains(u"A server is running"_s));
        QVERIFY(!sample.page()->holdsWindow());
        QCOMPARE(sample.difference(), QString());
        sample.driver.dialogs().yesAnswer = true;
        sample.write();
    }

    void aFileThatChangedSinceItWasReadIsRefused()
    {
        WizardWithHomes sample;
        sample.givePasswords();
        const QString carbon = sample.home(u"dashboard"_s) + u"/repository/conf/carbon.xml"_s;
        const QByteArray edited = readFile(carbon).value() + "<!-- by hand -->\n";
        QVERIFY_OK(writeFile(carbon, edited, kPublicFile));
        sample.stock = test::treeOf(sample.homes());
        QVERIFY(!sample.page()->validatePage());
        QTRY_COMPARE(sample.headline(), u"The homes were not written"_s);
        QVERIFY2(sample.detail().contains(carbon), qPrintable(sample.detail()));
        QCOMPARE(sample.difference(), QString());
        sample.driver.shot(u"write-homes-failed"_s);
        sample.driver.click(u"writeRemedyButton"_s);
        QTRY_COMPARE(sample.headline(), u"7 homes will be written, all of them or none"_s);
        sample.write();
        QVERIFY(readFile(carbon).value().endsWith("<!-- by hand -->\n"));
    }

    void homesOfOtherMachinesAreLeftOut()
    {
        WizardWithHomes sample;
        QVERIFY(QDir(sample.home(u"dashboard"_s)).removeRecursively());
        sample.driver.session().update(u"home"_s,
                                       [](ClusterPlan &plan) { plan.nodes[0].home.clear(); });
        sample.givePasswords();
        QTRY_COMPARE(sample.headline(), u"5 homes will be written, all of them or none"_s);
        QCOMPARE(sample.stateOf(0), u"has no home in the plan"_s);
        QCOMPARE(sample.stateOf(6), u"not on this machine"_s);
        sample.driver.shot(u"write-homes-elsewhere"_s);
    }

    void aHomeOfAnotherVersionKeepsAllFromBeingWritten()
    {
        WizardWithHomes sample;
        QVERIFY_OK(writeFile(sample.home(u"indexer1"_s) + u"/bin/version.txt"_s,
                             "WSO2 Data Analytics Server v3.1.0", kPublicFile));
        sample.driver.fill(u"writeMysqlPasswordEdit"_s, u"mysql-pass"_s);
        sample.driver.fill(u"writeSvnPasswordEdit"_s, u"svn-pass"_s);
        QTRY_VERIFY2(sample.headline().contains(u"cannot be written"_s) ||
                         sample.headline().contains(u"in the plan"_s),
                     qPrintable(sample.headline()));
        QVERIFY(!sample.page()->isComplete());
    }

    void anInterruptedWriteIsPutBackFirst()
    {
        WizardWithHomes sample;
        sample.givePasswords();
        sample.write();
        sample.interrupt();
        sample.driver.session().update(u"domain"_s,
                                       [](ClusterPlan &plan) { plan.cluster.domain = u"other"_s; });
        QTRY_COMPARE(sample.headline(), u"An earlier write was interrupted"_s);
        QVERIFY(!sample.page()->isComplete());
        sample.driver.shot(u"write-homes-interrupted"_s);
        sample.driver.click(u"writeRemedyButton"_s);
        QTRY_COMPARE(sample.headline(), u"7 homes will be written, all of them or none"_s);
        QCOMPARE(sample.difference(), QString());
    }

    void theNextStartOffersToPutAnInterruptedWriteBack()
    {
        WizardWithHomes sample;
        sample.givePasswords();
        sample.write();
        sample.interrupt();
        QStringList homes;
        for (const NodePlan &node : sample.plan.nodes)
            homes.append(node.home);
        HomesUnderWay::begin(homes);
        HomeRestore restore;
        restore.offerLeftBehind(sample.driver.dialogs());
        QVERIFY(sample.driver.dialogs().shown.last().contains(u"7 homes"_s));
        QTRY_VERIFY(!restore.isRunning());
        QTRY_COMPARE(sample.difference(), QString());
        sample.driver.dialogs().shown.clear();
        restore.offerLeftBehind(sample.driver.dialogs());
        QVERIFY(sample.driver.dialogs().shown.isEmpty());
    }

    void aWriteUnderWayIsKnownToTheNextStart()
    {
        const QString key = u"write/underWay"_s;
        WizardWithHomes sample;
        sample.givePasswords();
        QVERIFY(!QSettings().contains(key));
        QVERIFY(!sample.page()->validatePage());
        QCOMPARE(QSettings().value(key).toStringList().size(), 7);
        QTRY_COMPARE(sample.headline(), u"7 homes written"_s);
        QVERIFY(!QSettings().contains(key));
    }

    void stoppingLeavesEveryHomeAsItWas()
    {
        WizardWithHomes sample;
        sample.givePasswords();
        QVERIFY(!sample.page()->validatePage());
        QVERIFY(sample.page()->holdsWindow());
        QTest::mouseClick(sample.page()->findChild<QWidget *>(u"stopWritingButton"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(!sample.page()->holdsWindow());
        QCOMPARE(sample.headline(), u"Stopped. Nothing was written"_s);
        QCOMPARE(sample.difference(), QString());
    }
};

} // namespace das

QTEST_MAIN(das::TestHomesTarget)

#include "tst_homestarget.moc"
