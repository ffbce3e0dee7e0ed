#include "connections/connectiontests.h"

#include "plan/sampleplan.h"
#include "plansession.h"
#include "support/scriptedprobes.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::Gate;
using test::scriptedTask;

namespace {

/// A session whose MySQL server and two ZooKeepers are scripts.
struct Scene {
    Scene()
    {
        readScript();
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
        plan.eventStore.zookeeperQuorum = {u"zk1"_s, u"zk2"_s};
        session.start(plan);
        session.setSecrets({.mysqlPassword = u"s3cret"_s, .svnPassword = {}});
    }

    /// Lets the MySQL task make so many checks, then wait.
    void useGate(int permits)
    {
        gate = std::make_shared<QSemaphore>(permits);
        readScript();
    }
    void readScript()
    {
        tests().setTaskSource([this](const ProbeInput &input) {
            QList<ProbeTask> tasks{
                scriptedTask(u"mysql"_s, input.plan.mysql.host + u":3306"_s, u"mysql/host"_s,
                             {{u"Server"_s, ProbeStatus::Passed}, {u"Sign-in"_s, signIn}}, gate)};
            for (const QString &host : input.plan.eventStore.zookeeperQuorum)
                tasks.append(scriptedTask(u"zookeeper"_s, host + u":2181"_s,
                                          u"eventStore/zookeeperQuorum"_s,
                                          {{u"Session"_s, ProbeStatus::Passed}}));
            return tasks;
        });
    }

    ConnectionTests &tests() { return ConnectionTests::of(session); }
    ConnectionCounts counts(const QStringList &probes = {}) { return tests().counts(probes); }
    /// Tests and waits for the end.
    void test(const QStringList &probes = {})
    {
        tests().start(probes);
        QTRY_COMPARE(counts().running, 0);
    }

    Gate gate;
    ProbeStatus signIn = ProbeStatus::Passed;
    PlanSession session;
};

} // namespace

class TestConnectionTests : public QObject {
    Q_OBJECT

private slots:
    void never_tested_is_not_proved()
    {
        Scene scene;
        QCOMPARE(scene.counts().targets, 3);
        QCOMPARE(scene.counts().notProved, 3);
        QCOMPARE(scene.counts().failed, 0);
        QVERIFY(!scene.counts().testedAt.isValid());
        QVERIFY(scene.tests().reports().isEmpty());
    }

    void reports_stand_in_the_order_of_the_targets()
    {
        Scene scene;
        scene.test();
        const QList<ProbeReport> reports = scene.tests().reports();
        QCOMPARE(reports.size(), 4);
        QCOMPARE(reports[0].title, u"Server"_s);
        QCOMPARE(reports[1].title, u"Sign-in"_s);
        QCOMPARE(reports[3].target, u"zk2:2181"_s);
        QCOMPARE(scene.counts().notProved, 0);
        QVERIFY(scene.counts().testedAt.isValid());
    }

    void results_come_as_they_are_made()
    {
        Scene scene;
        scene.useGate(1);
        QSignalSpy changed(&scene.tests(), &ConnectionTests::changed);
        scene.tests().start({u"mysql"_s});
        QTRY_COMPARE(scene.tests().tests({u"mysql"_s}).first().reports.size(), 1);
        QCOMPARE(scene.counts().running, 1);
        QVERIFY(scene.tests().reports().isEmpty()); // proves nothing yet
        QTRY_COMPARE_GE(changed.size(), 2);
        scene.gate->release();
        QTRY_COMPARE(scene.counts().running, 0);
        QCOMPARE(scene.tests().reports().size(), 2);
    }

    void only_the_probes_asked_for_are_tested()
    {
        Scene scene;
        scene.test({u"zookeeper"_s});
        QCOMPARE(scene.counts({u"zookeeper"_s}).notProved, 0);
        QCOMPARE(scene.counts({u"mysql"_s}).notProved, 1);
    }

    void what_a_test_says_counts_data()
    {
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<int>("notProved");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("warned");
        QTest::newRow("passed is proved") << ProbeStatus::Passed << 0 << 0 << 0;
        QTest::newRow("warned is proved") << ProbeStatus::Warned << 0 << 0 << 1;
        QTest::newRow("failed is not proved") << ProbeStatus::Failed << 1 << 1 << 0;
    }
    void what_a_test_says_counts()
    {
        QFETCH(const ProbeStatus, status);
        Scene scene;
        scene.signIn = status;
        scene.readScript();
        scene.test({u"mysql"_s});
        QTEST(scene.counts({u"mysql"_s}).notProved, "notProved");
        QTEST(scene.counts({u"mysql"_s}).failed, "failed");
        QTEST(scene.counts({u"mysql"_s}).warned, "warned");
    }

    void a_change_of_what_it_was_made_from_makes_a_test_stale_data()
    {
        using Change = std::function<void(PlanSession &)>;
        const auto plan = [](const PlanSession::Change &change) {
            return Change([change](PlanSession &session) { session.update(u"change"_s, change); });
        };
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("mysql");
        QTest::addColumn<bool>("zookeeper");
        QTest::newRow("the host") << plan([](ClusterPlan &p) { p.mysql.host = u"db2"_s; }) << true
                                  << false;
        QTest::newRow("a database")
            << plan([](ClusterPlan &p) { p.nodes[0].database = u"other"_s; }) << true << false;
        QTest::newRow("the password") << Change([](PlanSession &s) {
            s.setSecrets({u"other"_s, {}});
        }) << true << false;
        QTest::newRow("the quorum")
            << plan([](ClusterPlan &p) { p.eventStore.zookeeperPort = 2182; }) << false << true;
        QTest::newRow("the cluster's domain")
            << plan([](ClusterPlan &p) { p.cluster.domain = u"other"_s; }) << false << false;
        QTest::newRow("the folder of a node")
            << plan([](ClusterPlan &p) { p.nodes[0].home = u"/opt/x"_s; }) << false << false;
    }
    void a_change_of_what_it_was_made_from_makes_a_test_stale()
    {
        QFETCH(const std::function<void(PlanSession &)>, change);
        Scene scene;
        scene.test();
        change(scene.session);
        QTEST(scene.counts({u"mysql"_s}).isStale, "mysql");
        QTEST(scene.counts({u"zookeeper"_s}).isStale, "zookeeper");
        const int expected = (scene.counts({u"mysql"_s}).isStale ? 1 : 0) +
                             (scene.counts({u"zookeeper"_s}).isStale ? 2 : 0);
        QCOMPARE(scene.counts().notProved, expected);
    }

    void undo_makes_a_test_hold_again()
    {
        Scene scene;
        scene.test();
        scene.session.update(u"change"_s, [](ClusterPlan &p) { p.mysql.host = u"db2"_s; });
        QVERIFY(scene.counts().isStale);
        QCOMPARE(scene.tests().tests({u"mysql"_s}).first().reports.size(), 2);
        scene.session.undoStack().undo();
        QVERIFY(!scene.counts().isStale);
        QCOMPARE(scene.counts().notProved, 0);
    }

    void a_host_name_counts_once_it_is_wrong()
    {
        Scene scene;
        scene.tests().setTaskSource([](const ProbeInput &) {
            return QList<ProbeTask>{
                scriptedTask(u"hosts"_s, u"a"_s, u"nodes/0/ip"_s, {{u"Name"_s}}),
                scriptedTask(u"hosts"_s, u"b"_s, u"nodes/1/ip"_s,
                             {{u"Name"_s, ProbeStatus::Failed}})};
        });
        QCOMPARE(scene.counts().notProved, 0);
        scene.test();
        QCOMPARE(scene.counts().notProved, 1);
    }

    void every_test_has_tasks_of_its_own()
    {
        Scene scene;
        int made = 0;
        scene.tests().setTaskSource([&made](const ProbeInput &) {
            ++made;
            return QList<ProbeTask>{
                scriptedTask(u"hosts"_s, u"a"_s, u"nodes/0/ip"_s, {{u"Name"_s}})};
        });
        scene.test();
        const int before = made;
        scene.test();
        QCOMPARE(made, before + 1);
    }

    void what_the_plan_no_longer_has_is_gone()
    {
        Scene scene;
        scene.test();
        scene.session.update(u"change"_s,
                             [](ClusterPlan &p) { p.eventStore.zookeeperQuorum.clear(); });
        QTRY_COMPARE(scene.counts().targets, 1);
        QCOMPARE(scene.counts().notProved, 0);
    }

    void another_plan_is_not_tested()
    {
        Scene scene;
        scene.test();
        scene.session.start(scene.session.plan());
        QVERIFY(!scene.counts().testedAt.isValid());
        QCOMPARE(scene.counts().notProved, 3);
    }

    void without_its_password_a_probe_is_not_started()
    {
        Scene scene;
        scene.session.setSecrets({});
        QCOMPARE(scene.tests().missingPasswords(), QStringList{u"mysql.password"_s});
        scene.test();
        QCOMPARE(scene.counts({u"mysql"_s}).notProved, 1);
        QVERIFY(!scene.counts({u"mysql"_s}).testedAt.isValid());
        QCOMPARE(scene.counts({u"zookeeper"_s}).notProved, 0);
    }

    void stop_keeps_what_was_found()
    {
        Scene scene;
        scene.useGate(1);
        scene.tests().start({u"mysql"_s});
        QTRY_COMPARE(scene.tests().tests({u"mysql"_s}).first().reports.size(), 1);
        scene.tests().stop();
        QCOMPARE(scene.counts().running, 0);
        const ConnectionTest test = scene.tests().tests({u"mysql"_s}).first();
        QVERIFY(test.state == TestState::Stopped);
        QCOMPARE(test.reports.size(), 1);
        QVERIFY(!test.isProved());
    }

    void start_leaves_alone_what_runs_and_begins_anew_what_has_changed()
    {
        Scene scene;
        scene.useGate(1);
        scene.tests().start({u"mysql"_s});
        const auto reports = [&scene] {
            return scene.tests().tests({u"mysql"_s}).first().reports.size();
        };
        QTRY_COMPARE(reports(), 1);
        scene.tests().start({u"mysql"_s});
        QCOMPARE(reports(), 1);
        scene.session.update(u"change"_s, [](ClusterPlan &p) { p.mysql.host = u"db2"_s; });
        scene.tests().start({u"mysql"_s});
        QCOMPARE(reports(), 0);
        QVERIFY(!scene.counts().isStale);
    }

    void the_session_ends_at_once_while_tests_run()
    {
        QElapsedTimer clock;
        {
            PlanSession session;
            ConnectionTests &tests = ConnectionTests::of(session);
            tests.setTaskSource([](const ProbeInput &) {
                QList<ProbeTask> tasks;
                for (int i = 0; i < 20; ++i)
                    tasks.append(test::hangingTask(u"hosts"_s, QString::number(i), u"hosts"_s));
                return tasks;
            });
            session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
            tests.start();
            QCOMPARE(tests.counts().running, 20);
            clock.start();
        }
        QCOMPARE_LT(clock.elapsed(), 2000);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestConnectionTests)
#include "tst_connectiontests.moc"
