#include "connections/connectionrows.h"

#include "support/scriptedprobes.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::ScriptedCheck;
using test::scriptedTask;

namespace {

constexpr auto Passed = ProbeStatus::Passed;
constexpr auto Warned = ProbeStatus::Warned;
constexpr auto Failed = ProbeStatus::Failed;
constexpr auto Skipped = ProbeStatus::Skipped;

ProbeTask mysqlTask(const QList<ScriptedCheck> &script)
{
    return scriptedTask(u"mysql"_s, u"10.100.7.53:3306"_s, u"mysql/host"_s, script);
}

ProbeTask memberTask(const QString &host, const QList<ScriptedCheck> &script)
{
    return scriptedTask(u"zookeeper"_s, host + u":2181"_s, u"eventStore/zookeeperQuorum"_s, script);
}

ConnectionTest testOf(const ProbeTask &task, TestState state, const QList<ProbeStatus> &statuses)
{
    ConnectionTest test{task, state, false, {}};
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        ProbeReport report;
        report.probe = task.probe;
        report.check = task.checks[i].id;
        report.title = task.checks[i].title;
        report.target = task.target;
        report.status = statuses[i];
        report.summary = u"found %1"_s.arg(i);
        report.took = std::chrono::milliseconds(20);
        test.reports.append(report);
    }
    return test;
}

QString lineOf(const ConnectionRow &row)
{
    return QStringList{row.icon, row.word, row.title, row.text, row.duration}.join(u'|');
}

} // namespace

class TestConnectionRows : public QObject {
    Q_OBJECT

private slots:
    void row_of_a_check_says_where_it_stands_data()
    {
        QTest::addColumn<TestState>("state");
        QTest::addColumn<QList<ProbeStatus>>("statuses");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("never: no rows")
            << TestState::Untested << QList<ProbeStatus>() << QStringList();
        QTest::newRow("running: done, testing, waiting")
            << TestState::Running << QList{Passed}
            << QStringList{u"ok|passed|A|found 0|20 ms"_s, u"running|testing|B|testing|"_s,
                           u"todo|waiting|C|waiting|"_s};
        QTest::newRow("stopped: the rest was not tested")
            << TestState::Stopped << QList{Passed}
            << QStringList{u"ok|passed|A|found 0|20 ms"_s,
                           u"skipped|skipped|B|not tested: stopped|"_s,
                           u"skipped|skipped|C|not tested: stopped|"_s};
        QTest::newRow("done: warned, failed, skipped")
            << TestState::Done << QList{Warned, Failed, Skipped}
            << QStringList{u"warning|warned|A|found 0|20 ms"_s, u"error|failed|B|found 1|20 ms"_s,
                           u"skipped|skipped|C|found 2|"_s};
    }
    void row_of_a_check_says_where_it_stands()
    {
        QFETCH(const TestState, state);
        QFETCH(const QList<ProbeStatus>, statuses);
        QStringList lines;
        for (const ConnectionRow &row :
             rowsOfChecks({testOf(mysqlTask({{u"A"_s}, {u"B"_s}, {u"C"_s}}), state, statuses)}))
            lines.append(lineOf(row));
        QTEST(lines, "rows");
    }

    void rows_of_a_stale_test_are_rings()
    {
        ConnectionTest test =
            testOf(mysqlTask({{u"A"_s}, {u"Connections"_s}}), TestState::Done, {Passed, Failed});
        test.reports[1].facts = {{u"advised"_s, 2200}};
        QVERIFY(rowsOfChecks({test})[1].fix == ConnectionFix::CopySetting);
        test.isStale = true;
        for (const ConnectionRow &row : rowsOfChecks({test}) + rowsOfTargets({test}, 5)) {
            QCOMPARE(row.icon, u"todo"_s);
            QCOMPARE(row.word, u"changed since"_s);
            QVERIFY(row.isPale);
            QVERIFY(row.fix == ConnectionFix::None);
        }
    }

    void a_target_has_a_row_for_each_thing_that_is_wrong()
    {
        const ProbeTask task = memberTask(u"zk1"_s, {{u"A"_s}, {u"B"_s}, {u"C"_s}});
        const auto lines = [&task](TestState state, const QList<ProbeStatus> &statuses) {
            QStringList found;
            for (const ConnectionRow &row : rowsOfTargets({testOf(task, state, statuses)}, 9))
                found.append(lineOf(row));
            return found;
        };
        QCOMPARE(lines(TestState::Done, {Passed, Passed, Skipped}),
                 QStringList{u"ok|passed|ZooKeeper|zk1:2181: found 0; found 1|60 ms"_s});
        QCOMPARE(lines(TestState::Done, {Passed, Warned, Failed}),
                 (QStringList{u"warning|warned|ZooKeeper|zk1:2181: found 1|20 ms"_s,
                              u"error|failed|ZooKeeper|zk1:2181: found 2|20 ms"_s}));
        QCOMPARE(lines(TestState::Running, {Passed}),
                 QStringList{u"running|testing|ZooKeeper|zk1:2181, testing|"_s});
    }

    void many_targets_are_counted_data()
    {
        QTest::addColumn<int>("failing");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("all passed: one row") << 0 << QStringList{u"20 passed"_s};
        QTest::newRow("what is wrong stays")
            << 2 << QStringList{u"h0:2181: found 0"_s, u"h1:2181: found 0"_s, u"18 passed"_s};
        QTest::newRow("too much is wrong")
            << 19
            << QStringList{u"h0:2181: found 0"_s, u"h1:2181: found 0"_s, u"17 more like it"_s,
                           u"1 passed"_s};
        QTest::newRow("everything is wrong")
            << 20
            << QStringList{u"h0:2181: found 0"_s, u"h1:2181: found 0"_s, u"h2:2181: found 0"_s,
                           u"17 more like it"_s};
    }
    void many_targets_are_counted()
    {
        QFETCH(const int, failing);
        QList<ConnectionTest> tests;
        for (int i = 0; i < 20; ++i)
            tests.append(testOf(memberTask(u"h%1"_s.arg(i), {{u"A"_s}}), TestState::Done,
                                {i < failing ? Failed : Passed}));
        QStringList texts;
        for (const ConnectionRow &row : rowsOfTargets(tests, 4))
            texts.append(row.text);
        QTEST(texts, "texts");
    }

    void durations_are_short_data()
    {
        QTest::addColumn<int>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("milliseconds") << 38 << u"38 ms"_s;
        QTest::newRow("seconds") << 3000 << u"3.0 s"_s;
    }
    void durations_are_short()
    {
        QFETCH(const int, ms);
        QTEST(durationText(std::chrono::milliseconds(ms)), "text");
    }

    void a_database_that_the_user_may_not_create_is_not_offered()
    {
        ConnectionTest test = testOf(mysqlTask({{u"Databases"_s}}), TestState::Done, {Failed});
        test.reports[0].facts = {{u"missing"_s, QJsonArray{u"a"_s, u"b"_s}},
                                 {u"notCreatable"_s, QJsonArray{u"b"_s}}};
        QCOMPARE(rowsOfChecks({test})[0].databases, QStringList{u"a"_s});
        test.reports[0].facts[u"notCreatable"_s] = QJsonArray{u"a"_s, u"b"_s};
        QVERIFY(rowsOfChecks({test})[0].fix == ConnectionFix::None);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestConnectionRows)
#include "tst_connectionrows.moc"
