#include "connections/connectionpanel.h"

#include "connections/connectionresults.h"
#include "databases/databasecreation.h"
#include "plan/sampleplan.h"
#include "planpage.h"
#include "steps/stepmodel.h"
#include "support/scriptedprobes.h"
#include "support/wizarddriver.h"
#include "widgets/sidepanel.h"
#include "widgets/steplist.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace das {

using test::Gate;
using test::hangingTask;
using test::ScriptedCheck;
using test::scriptedTask;

namespace {

constexpr auto Passed = ProbeStatus::Passed;
constexpr auto Warned = ProbeStatus::Warned;
constexpr auto Failed = ProbeStatus::Failed;
constexpr auto Skipped = ProbeStatus::Skipped;

const QString kButton = u"testConnectionButton"_s;
const QString kStatus = u"testConnectionStatus"_s;

/// What the pictures of the Databases page show.
QList<ScriptedCheck> mysqlScript()
{
    return {{u"Server"_s, Passed, u"MySQL 5.7.44 on 10.100.7.53:3306"_s},
            {u"Sign-in"_s, Passed, u"root may create databases and tables"_s},
            {u"Databases"_s,
             Warned,
             u"3 of 11 are missing: metrics, dasindexer2, dasdashboard"_s,
             {},
             {{u"missing"_s, QJsonArray{u"metrics"_s, u"dasindexer2"_s, u"dasdashboard"_s}}}},
            {u"Connections"_s,
             Failed,
             u"The server allows 151, this cluster may open 2,100"_s,
             u"7 nodes with 6 pools of 50 each. Set max_connections to 2200 in my.cnf."_s,
             {{u"advised"_s, 2200}}}};
}

ProbeTask mysqlTask(const QList<ScriptedCheck> &script, const Gate &gate = {})
{
    return scriptedTask(u"mysql"_s, u"10.100.7.53:3306"_s, u"mysql/host"_s, script, gate);
}

ProbeTask memberTask(const QString &host, const QList<ScriptedCheck> &script)
{
    return scriptedTask(u"zookeeper"_s, host + u":2181"_s, u"eventStore/zookeeperQuorum"_s, script);
}

/// The wizard on one of its pages, in whose plan these are the things to test.
struct Window {
    explicit Window(const QString &step, const QList<ProbeTask> &tasks)
        : driver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s))
    {
        ConnectionTests::of(driver.session()).setTaskSource([tasks](const ProbeInput &) {
            return tasks;
        });
        driver.session().setSecrets({u"s3cret"_s, u"s3cret"_s});
        driver.wizard().resize(1180, 800);
        goTo(step);
    }

    void goTo(const QString &step)
    {
        driver.session().markVisited(step);
        driver.wizard().goToStep(step);
        QApplication::processEvents();
    }
    PlanPage *page() { return driver.wizard().page(driver.step()); }
    QString button() { return driver.find<QPushButton>(kButton)->text().remove(u'&'); }
    QString status() { return driver.find<QLabel>(kStatus)->text(); }
    bool hasResults() { return driver.find(u"testConnectionResults"_s)->isVisible(); }
    /// The texts of the panel, each row in the order of its columns.
    QStringList texts()
    {
        QStringList texts;
        for (const QLabel *label :
             driver.find(u"testConnectionResults"_s)->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }
    void test()
    {
        driver.click(kButton);
        QTRY_VERIFY(ConnectionTests::of(driver.session()).counts().running == 0);
        QTRY_COMPARE(button(), u"Test again"_s);
    }
    QString stepSummary(const QString &id)
    {
        const QAbstractItemModel *steps =
            driver.wizard().findChild<SidePanel *>()->stepList()->model();
        for (int row = 0; row < steps->rowCount(); ++row) {
            const QModelIndex index = steps->index(row, 0);
            if (index.data(StepModel::IdRole) == id)
                return index.data(StepModel::SummaryRole).toString();
        }
        return u"no such step"_s;
    }

    test::WizardDriver driver;
};

} // namespace

class TestConnectionPanel : public QObject {
    Q_OBJECT

private slots:
    void each_state_has_its_words()
    {
        const Gate gate = std::make_shared<QSemaphore>();
        Window window(u"databases"_s, {mysqlTask(mysqlScript(), gate)});
        QCOMPARE(window.button(), u"Test connection"_s);
        QCOMPARE(window.status(), u"Not tested yet"_s);
        QVERIFY(!window.hasResults());

        gate->release(2);
        window.driver.click(kButton);
        QCOMPARE(window.button(), u"Stop test"_s);
        QTRY_COMPARE(window.status(), u"Testing, 2 of 4. You can go on working."_s);
        QVERIFY(window.texts().contains(u"waiting"_s));
        QVERIFY(window.driver.isNextEnabled());
        window.driver.shot(u"databases-testing"_s);

        gate->release(2);
        QTRY_COMPARE(window.button(), u"Test again"_s);
        static const QRegularExpression tested(
            u"^Tested at \\d\\d:\\d\\d in [\\d.]+ m?s\\. Nothing on the server was changed\\.$"_s);
        QVERIFY2(tested.match(window.status()).hasMatch(), qPrintable(window.status()));
        QVERIFY(window.texts().contains(u"The server allows 151, this cluster may open 2,100"_s));
        QVERIFY(window.driver.isNextEnabled());
        window.driver.shot(u"databases-tested"_s);

        window.driver.fill(u"mysqlHostEdit"_s, u"10.100.7.54"_s);
        QCOMPARE(window.button(), u"Test again"_s);
        static const QRegularExpression changed(u"^Changed since the test at \\d\\d:\\d\\d$"_s);
        QVERIFY2(changed.match(window.status()).hasMatch(), qPrintable(window.status()));
        QVERIFY(window.hasResults());
        QVERIFY(window.driver.isNextEnabled());
        window.driver.shot(u"databases-stale"_s);
    }

    void what_the_test_does_not_look_at_leaves_it_alone()
    {
        Window window(u"databases"_s, {mysqlTask(mysqlScript())});
        window.test();
        const QString status = window.status();
        window.driver.session().update(u"domain"_s,
                                       [](ClusterPlan &plan) { plan.cluster.domain = u"x"_s; });
        QCOMPARE(window.status(), status);
    }

    void stop_ends_at_once()
    {
        Window window(u"databases"_s, {hangingTask(u"mysql"_s, u"db:3306"_s, u"mysql/host"_s)});
        window.driver.click(kButton);
        QCOMPARE(window.button(), u"Stop test"_s);
        QElapsedTimer clock;
        clock.start();
        window.driver.click(kButton);
        QCOMPARE(window.button(), u"Test again"_s);
        QCOMPARE_LT(clock.elapsed(), 1000);
        QVERIFY(window.texts().contains(u"not tested: stopped"_s));
        QVERIFY(window.status().startsWith("Stopped at "_L1));
    }

    void nothing_to_test_is_said()
    {
        Window window(u"databases"_s, {});
        QVERIFY(!window.driver.find(kButton)->isEnabled());
        QCOMPARE(window.status(), u"Nothing to test yet"_s);
    }

    void a_missing_password_is_asked_for_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("probe");
        QTest::addColumn<QString>("field");
        QTest::newRow("MySQL") << u"databases"_s << u"mysql"_s << u"mysqlPasswordEdit"_s;
        QTest::newRow("Subversion")
            << u"deployment-synchronizer"_s << u"svn"_s << u"svnPasswordEdit"_s;
    }
    void a_missing_password_is_asked_for()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, probe);
        QFETCH(const QString, field);
        Window window(step, {scriptedTask(probe, u"x:1"_s, {}, {{u"Server"_s}})});
        window.driver.session().setSecrets({});
        window.driver.click(kButton);
        QCOMPARE(QApplication::focusWidget(), window.driver.find(field));
        QCOMPARE(window.status(),
                 u"Not tested: the password is not given yet. Enter it, then test."_s);
        QVERIFY(!window.hasResults());
        QVERIFY(window.driver.isNextEnabled());
        window.driver.shot(probe + u"-password"_s);
        window.driver.fill(field, u"s3cret"_s);
        QCOMPARE(window.status(), u"Not tested yet"_s);
        window.test();
        QVERIFY(window.hasResults());
    }

    void ctrl_t_tests_what_the_page_has_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QStringList>("probes");
        QTest::newRow("databases") << u"databases"_s << QStringList{u"mysql"_s};
        QTest::newRow("event store")
            << u"event-store"_s << QStringList{u"zookeeper"_s, u"hbase"_s, u"hdfs"_s};
        QTest::newRow("nodes") << u"nodes"_s << QStringList{u"hosts"_s};
        QTest::newRow("synchronizer") << u"deployment-synchronizer"_s << QStringList{u"svn"_s};
        QTest::newRow("topology") << u"topology"_s
                                  << QStringList{u"mysql"_s, u"zookeeper"_s, u"hbase"_s,
                                                 u"hdfs"_s,  u"svn"_s,       u"hosts"_s};
    }
    void ctrl_t_tests_what_the_page_has()
    {
        QFETCH(const QString, step);
        QList<ProbeTask> tasks;
        for (const QString &probe :
             {u"mysql"_s, u"zookeeper"_s, u"hbase"_s, u"hdfs"_s, u"svn"_s, u"hosts"_s})
            tasks.append(scriptedTask(probe, u"x:1"_s, {}, {{u"Server"_s}}));
        Window window(step, tasks);
        if (auto *tabs = window.driver.wizard().findChild<QTabWidget *>(u"databasesTabs"_s))
            tabs->setCurrentIndex(1);
        QTest::keyClick(&window.driver.wizard(), Qt::Key_T, Qt::ControlModifier);
        QStringList tested;
        const auto findTested = [&window, &tested] {
            tested.clear();
            for (const ConnectionTest &test : ConnectionTests::of(window.driver.session()).tests())
                if (test.isProved())
                    tested.append(test.task.probe);
            return !tested.isEmpty() &&
                   ConnectionTests::of(window.driver.session()).counts().running == 0;
        };
        QTRY_VERIFY(findTested());
        QTEST(tested, "probes");
        if (step == "databases"_L1)
            QVERIFY(window.driver.find(kButton)->isVisible());
    }

    void missing_databases_are_created_on_request()
    {
        Window window(u"databases"_s, {mysqlTask(mysqlScript())});
        int created = 0;
        window.page()->findChild<DatabaseCreation *>()->setCreator(
            [&created](const ProbeInput &input, const std::function<bool()> &) {
                created += input.secrets.mysqlPassword == u"s3cret"_s ? 1 : 100;
                return Result<QStringList>(QStringList{u"metrics"_s});
            });
        window.test();
        window.driver.dialogs().yesAnswer = false;
        const auto *fix = window.driver.find<QPushButton>(u"connectionFix2"_s);
        QCOMPARE(fix->text(), u"Create 3..."_s);
        window.driver.click(u"connectionFix2"_s);
        QCOMPARE(window.driver.dialogs().shown,
                 QStringList{u"Create 3 databases on 10.100.7.53?"_s});
        QCOMPARE(window.button(), u"Test again"_s);
        window.driver.dialogs().yesAnswer = true;
        window.driver.click(u"connectionFix2"_s);
        QCOMPARE(window.status(), u"Creating the databases. You can go on working."_s);
        QTRY_VERIFY(window.status().startsWith("Tested at"_L1)); // which shows what is there now
        QCOMPARE(created, 1);
    }

    void a_creation_that_fails_is_told()
    {
        Window window(u"databases"_s, {mysqlTask(mysqlScript())});
        window.page()->findChild<DatabaseCreation *>()->setCreator(
            [](const ProbeInput &, const std::function<bool()> &) {
                return Result<QStringList>(fail(u"root may not create metrics"_s));
            });
        window.test();
        window.driver.click(u"connectionFix2"_s);
        QTRY_COMPARE(window.status(), u"root may not create metrics"_s);
        QVERIFY(window.hasResults());
    }

    void what_a_server_says_is_never_taken_for_html()
    {
        const QString said = u"<b>bold</b> & <img src='x'>"_s;
        Window window(u"event-store"_s, {memberTask(u"zk1"_s, {{u"Server"_s, Failed, said}})});
        window.test();
        for (const QLabel *label :
             window.driver.find(u"testConnectionResults"_s)->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(window.texts().contains(u"zk1:2181: "_s + said));
    }

    void the_setting_goes_to_the_clipboard()
    {
        Window window(u"databases"_s, {mysqlTask(mysqlScript())});
        window.test();
        QCOMPARE(window.driver.find<QPushButton>(u"connectionFix3"_s)->text(), u"Copy setting"_s);
        window.driver.click(u"connectionFix3"_s);
        QCOMPARE(QApplication::clipboard()->text(), u"max_connections = 2200"_s);
        QCOMPARE(window.status(), u"Copied: max_connections = 2200"_s);
    }

    void the_steps_say_what_is_not_proved()
    {
        Window window(u"databases"_s,
                      {mysqlTask(mysqlScript()), memberTask(u"zk1"_s, {{u"Session"_s}})});
        for (const QString &step : {u"event-store"_s, u"topology"_s, u"write"_s})
            window.goTo(step);
        QCOMPARE(window.stepSummary(u"databases"_s), u"MySQL on 10.100.7.53"_s);
        QCOMPARE(window.stepSummary(u"topology"_s), u"2 connections not proved"_s);
        QCOMPARE(window.stepSummary(u"write"_s), u"2 connections not proved"_s);
        window.goTo(u"topology"_s);
        QCOMPARE(window.driver.reason(), u"2 connections not proved; you can go on"_s);
        window.driver.click(u"testAllButton"_s);
        QTRY_COMPARE(window.stepSummary(u"databases"_s), u"1 connection not proved"_s);
        QTRY_COMPARE(window.stepSummary(u"topology"_s), u"1 connection not proved"_s);
        QVERIFY(window.stepSummary(u"event-store"_s).startsWith("HBase"_L1));
        QVERIFY(window.driver.isNextEnabled());
    }

    void a_warning_is_counted_with_those_of_the_fields()
    {
        Window window(u"databases"_s, {mysqlTask({{u"Server"_s, Warned, u"Old"_s}})});
        window.driver.session().update(u"user"_s,
                                       [](ClusterPlan &plan) { plan.mysql.user = u"root"_s; });
        const qsizetype before = countFindings(window.page()->ownFindings()).warnings;
        window.test();
        QCOMPARE(window.stepSummary(u"databases"_s),
                 before == 0 ? u"1 warning"_s : u"%1 warnings"_s.arg(before + 1));
    }

    void the_footer_leads_to_the_test()
    {
        Window window(u"databases"_s, {mysqlTask(mysqlScript())});
        window.goTo(u"topology"_s);
        window.goTo(u"write"_s);
        window.page()->focusConnections();
        QCOMPARE(window.driver.step(), u"topology"_s);
        window.driver.click(u"nextReason"_s);
        QCOMPARE(QApplication::focusWidget(), window.driver.find(u"testAllButton"_s));
    }

    void the_line_that_a_reader_hears_says_what_came_out()
    {
        Window window(u"databases"_s, {mysqlTask(mysqlScript())});
        window.test();
        QCOMPARE(window.driver.find(kStatus)->accessibleName(),
                 window.status() + u" 1 connection not proved"_s);
        window.driver.fill(u"mysqlHostEdit"_s, u"db2"_s);
        QCOMPARE(window.driver.find(kStatus)->accessibleName(), window.status());
    }

    void the_window_closes_at_once_while_tests_run()
    {
        QElapsedTimer clock;
        {
            QList<ProbeTask> tasks;
            for (int i = 0; i < 20; ++i)
                tasks.append(hangingTask(u"mysql"_s, QString::number(i), u"mysql/host"_s));
            Window window(u"databases"_s, tasks);
            window.driver.click(kButton);
            QCOMPARE(window.button(), u"Stop test"_s);
            clock.start();
            window.driver.session().undoStack().setClean();
            window.driver.wizard().close();
            QVERIFY(!window.driver.wizard().isVisible());
        }
        QCOMPARE_LT(clock.elapsed(), 2000);
    }

    void the_end_of_the_page_ends_a_creation()
    {
        QElapsedTimer clock;
        {
            PlanSession session;
            DatabaseCreation creation(session);
            creation.setCreator([](const ProbeInput &, const std::function<bool()> &isCancelled) {
                while (!isCancelled())
                    QThread::yieldCurrentThread();
                return Result<QStringList>(QStringList());
            });
            creation.start();
            clock.start();
        }
        QCOMPARE_LT(clock.elapsed(), 2000);
    }

    void the_event_store_has_a_row_for_each_target()
    {
        Window window(
            u"event-store"_s,
            {memberTask(u"zk1"_s, {{u"Role"_s, Passed, u"ZooKeeper 3.4.6, leader"_s}}),
             memberTask(u"zk2"_s, {{u"Role"_s, Passed, u"ZooKeeper 3.4.6, follower"_s}}),
             memberTask(u"zk3"_s, {{u"Server"_s, Failed, u"zk3:2181 did not answer within 3 s"_s,
                                    u"The quorum holds with two of three"_s}}),
             scriptedTask(u"hbase"_s, u"master:60000"_s, u"eventStore/hbaseMaster"_s,
                          {{u"Version"_s, Passed, u"HBase 1.1.2"_s},
                           {u"Master"_s, Passed, u"The active master is master:60000"_s}}),
             scriptedTask(u"hdfs"_s, u"master:9000"_s, u"eventStore/hdfs"_s,
                          {{u"Safe mode"_s, Warned, u"master:9000 is in safe mode"_s,
                            u"Start DAS when it has left"_s}})});
        window.test();
        const QStringList texts = window.texts();
        for (const QString &text :
             {u"zk1:2181: ZooKeeper 3.4.6, leader"_s, u"zk3:2181 did not answer within 3 s"_s,
              u"The quorum holds with two of three"_s,
              u"HBase 1.1.2; The active master is master:60000"_s,
              u"master:9000 is in safe mode"_s})
            QVERIFY2(texts.contains(text), qPrintable(text + u" in "_s + texts.join(u'|')));
        QCOMPARE(window.driver.reason(), u"1 connection not proved, 1 warning; you can go on"_s);
        window.driver.shot(u"event-store-tested"_s);
    }

    void an_event_store_on_mysql_is_tested_on_its_page()
    {
        Window window(u"event-store"_s, {mysqlTask(mysqlScript())});
        QVERIFY(window.driver.find(kButton)->isVisible());
        window.driver.click(u"mysqlRadio"_s);
        QVERIFY(!window.driver.find(kButton)->isVisible());
        window.page()->testConnections();
        QCOMPARE(ConnectionTests::of(window.driver.session()).counts().running, 0);
    }

    void the_nodes_count_what_is_well()
    {
        QList<ProbeTask> tasks;
        for (int i = 0; i < 9; ++i)
            tasks.append(scriptedTask(u"hosts"_s, u"receiver%1"_s.arg(i), u"nodes/%1/ip"_s.arg(i),
                                      {{u"Name"_s, i == 1 ? Warned : Passed,
                                        u"resolves %1"_s.arg(i), u"Look into the hosts file"_s}}));
        Window window(u"nodes"_s, tasks);
        QCOMPARE(window.button(), u"Test host names"_s);
        window.test();
        QTRY_VERIFY(window.texts().contains(u"receiver1: resolves 1"_s));
        QTRY_VERIFY(window.texts().contains(u"8 passed"_s));
        QTRY_COMPARE(window.stepSummary(u"nodes"_s), u"7 nodes, 1 warning"_s);
        window.driver.shot(u"nodes-tested"_s);
    }

    void the_results_are_scrolled_to()
    {
        Window window(
            u"deployment-synchronizer"_s,
            {scriptedTask(u"svn"_s, u"http://svn.example.com/svn"_s, u"deploymentSync/url"_s,
                          {{u"Server"_s, Passed, u"svn.example.com:80 answers"_s},
                           {u"Sign-in"_s, Passed, u"das may sign in"_s},
                           {u"Repository"_s, Passed, u"A repository, revision 4711"_s},
                           {u"Committing"_s, Failed, u"das may not commit"_s,
                            u"Give the account write access"_s},
                           {u"Version"_s, Skipped, u"Needs the right to commit"_s}})});
        window.driver.wizard().resize(1024, 700);
        window.driver.find(kButton)->setFocus();
        window.test();
        const QWidget *results = window.driver.find(u"testConnectionResults"_s);
        QTRY_COMPARE(results->visibleRegion().boundingRect(), results->rect());
        window.driver.shot(u"synchronizer-tested"_s);
    }
};

} // namespace das

QTEST_MAIN(das::TestConnectionPanel)
#include "tst_connectionpanel.moc"
