#include "probe/hadoop/zookeepersession.h"
#include "probe/probecatalog.h"
#include "probe/proberunner.h"
#include "support/faultrows.h"
#include "support/proberun.h"
#include "support/resultmacros.h"
#include "support/zookeeperserver.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::Fault;
using test::ZooKeeperServer;

namespace {

constexpr int kMembers = 3;

QList<ProbeTask> tasksFor(const QStringList &quorum, int port)
{
    ProbeInput input;
    input.plan.eventStore.kind = EventStoreKind::HBase;
    input.plan.eventStore.zookeeperQuorum = quorum;
    input.plan.eventStore.zookeeperPort = port;
    return probeTasks(input, {u"zookeeper"_s});
}

/// "passed passed passed": how the checks of a task went.
QString statesOf(const QList<ProbeReport> &reports)
{
    QStringList states;
    for (const ProbeReport &report : reports)
        states.append(probeStatusName(report.status));
    return states.join(u' ');
}

} // namespace

class TestZooKeeperProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DAS_NEEDS_ZOOKEEPER();
        m_port = test::freePort();
        QByteArray lines;
        QList<int> electionPorts;
        for (int id = 1; id <= kMembers; ++id) {
            electionPorts.append(test::freePort());
            lines += "server." + QByteArray::number(id) +
                     "=127.0.0.1:" + QByteArray::number(test::freePort()) + ':' +
                     QByteArray::number(electionPorts.last()) + '\n';
        }
        for (int id = 1; id <= kMembers; ++id) {
            ZooKeeperServer &member = m_members[size_t(id - 1)];
            QVERIFY2(member.start({id, m_port, lines, electionPorts.at(id - 1)}),
                     member.output().constData());
            m_quorum.append(member.host());
        }
        for (const QString &host : std::as_const(m_quorum))
            QVERIFY2(waitUntil(host, ProbeStatus::Passed), qPrintable(host));
    }

    void each_member_of_a_healthy_quorum_passes()
    {
        const QList<ProbeTask> tasks = tasksFor(m_quorum, m_port);
        QCOMPARE(tasks.size(), kMembers);
        QStringList modes;
        for (const ProbeTask &task : tasks) {
            const QList<ProbeReport> reports = test::reportsOf(task);
            QVERIFY2(statesOf(reports) == u"passed passed passed"_s,
                     qPrintable(test::textOf(reports)));
            QVERIFY(test::reportOf(reports, u"session"_s).summary.contains(u"quorum holds"_s));
            const ProbeReport role = test::reportOf(reports, u"role"_s);
            QCOMPARE(role.where, u"eventStore/zookeeperQuorum"_s);
            QVERIFY(role.facts.value(u"version"_s).toString().startsWith(u"3."_s));
            modes.append(role.facts.value(u"mode"_s).toString());
        }
        modes.sort();
        QCOMPARE(modes, (QStringList{u"follower"_s, u"follower"_s, u"leader"_s}));
    }

    void libzookeeper_keeps_its_log_to_itself()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const int realError = ::dup(STDERR_FILENO);
        ::dup2(file.handle(), STDERR_FILENO);
        const QList<ProbeReport> reports = test::reportsOf(tasksFor(m_quorum, m_port).first());
        ::dup2(realError, STDERR_FILENO);
        ::close(realError);
        file.seek(0);
        QCOMPARE(file.readAll(), QByteArray());
        QCOMPARE(reports.first().status, ProbeStatus::Passed);
    }

    void a_member_that_hangs_is_the_only_failure()
    {
        m_members.front().freeze();
        const QList<ProbeTask> tasks = tasksFor(m_quorum, m_port);
        const QList<ProbeReport> hanging = test::reportsOf(tasks.first(), 800ms);
        const bool othersHold = waitUntil(m_quorum.at(1), ProbeStatus::Passed) &&
                                waitUntil(m_quorum.at(2), ProbeStatus::Passed);
        m_members.front().thaw();
        QCOMPARE(statesOf(hanging), u"failed skipped skipped"_s);
        QVERIFY2(hanging.first().summary.contains(u"says nothing for 0.8 s"_s),
                 qPrintable(hanging.first().summary));
        QVERIFY2(hanging.first().hint.contains(u"2 of its 3 members"_s),
                 qPrintable(hanging.first().hint));
        QVERIFY(othersHold);
        QVERIFY(waitUntil(m_quorum.first(), ProbeStatus::Passed));
    }

    void a_session_ends_in_time_where_its_server_hangs()
    {
        ProbeRun run({}, 1s, [](const ProbeReport &) {});
        QElapsedTimer clock;
        {
            ZooKeeperSession session(run);
            QVERIFY_OK(session.open(m_quorum.first(), m_port));
            m_members.front().freeze();
            QVERIFY_ERROR(session.data(u"/"_s), u"did not answer for / within 1 s"_s);
            QCOMPARE(run.remainingMs(), 0);
            clock.start();
        }
        const qint64 closing = clock.elapsed();
        m_members.front().thaw();
        QCOMPARE_LT(closing, 500);
        QVERIFY(waitUntil(m_quorum.first(), ProbeStatus::Passed));
    }

    void a_member_that_is_down_is_the_only_failure()
    {
        m_members.front().kill();
        const QList<ProbeReport> down = test::reportsOf(tasksFor(m_quorum, m_port).first());
        QCOMPARE(statesOf(down), u"failed skipped skipped"_s);
        QVERIFY(down.first().summary.contains(u"refuses the connection"_s));
        QVERIFY(waitUntil(m_quorum.at(1), ProbeStatus::Passed));
        QVERIFY(waitUntil(m_quorum.at(2), ProbeStatus::Passed));
    }

    void a_member_without_the_others_says_so()
    {
        m_members.front().kill();
        m_members.back().kill();
        QVERIFY(waitUntil(m_quorum.at(1), ProbeStatus::Failed));
        const QList<ProbeReport> alone = test::reportsOf(tasksFor(m_quorum, m_port).at(1));
        QCOMPARE(statesOf(alone), u"failed skipped skipped"_s);
        QVERIFY2(alone.first().summary.contains(u"serves nobody: it has no quorum"_s),
                 qPrintable(alone.first().summary));
    }

    void a_server_that_stands_alone_is_no_member()
    {
        const int port = test::freePort();
        ZooKeeperServer server;
        QVERIFY2(server.start({1, port, {}, 0}), server.output().constData());
        QVERIFY(waitUntil(u"127.0.0.1"_s, ProbeStatus::Passed, port));
        const QList<ProbeReport> asOnly = test::reportsOf(tasksFor({u"127.0.0.1"_s}, port).first());
        QCOMPARE(statesOf(asOnly), u"passed passed passed"_s);
        QCOMPARE(test::reportOf(asOnly, u"role"_s).facts.value(u"mode"_s), u"standalone"_s);
        const QList<ProbeReport> asMember =
            test::reportsOf(tasksFor({u"127.0.0.1"_s, u"127.0.0.2"_s}, port).first());
        QCOMPARE(statesOf(asMember), u"passed passed failed"_s);
        QVERIFY(test::reportOf(asMember, u"role"_s).summary.contains(u"runs alone"_s));
    }

    void faults_are_named_within_the_budget_data()
    {
        test::addFaultRows({u"ZooKeeper"_s, u"does not speak ZooKeeper: it "_s, u"0.6 s"_s});
    }
    void faults_are_named_within_the_budget()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        const test::FaultServer server(fault);
        QElapsedTimer clock;
        clock.start();
        const QList<ProbeReport> reports =
            test::reportsOf(tasksFor({u"127.0.0.1"_s}, server.port()).first(), 600ms);
        QCOMPARE_LT(clock.elapsed(), 600 + 1000);
        QCOMPARE(statesOf(reports), u"failed skipped skipped"_s);
        QVERIFY2(reports.first().summary.contains(words), qPrintable(test::textOf(reports)));
        QVERIFY(!reports.first().hint.isEmpty());
    }

    void a_test_that_is_cancelled_ends_soon()
    {
        const test::FaultServer server(Fault::Silent);
        ProbeRunner runner;
        QFuture<ProbeReport> future =
            runner.start(tasksFor({u"127.0.0.1"_s}, server.port()).first(), 60s);
        QTRY_COMPARE(server.accepted(), 1);
        QElapsedTimer clock;
        clock.start();
        future.cancel();
        future.waitForFinished();
        QCOMPARE_LT(clock.elapsed(), 2000);
    }

private:
    /// Whether the member's door opens or shuts within a while: elections take their time.
    bool waitUntil(const QString &host, ProbeStatus status, int port = 0) const
    {
        const ProbeTask task = tasksFor({host}, port == 0 ? m_port : port).first();
        return QTest::qWaitFor([&] { return test::reportsOf(task, 2s).first().status == status; },
                               30'000);
    }

    int m_port = 0;
    QStringList m_quorum;
    std::array<ZooKeeperServer, kMembers> m_members;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestZooKeeperProbe)
#include "tst_zookeeperprobe.moc"
