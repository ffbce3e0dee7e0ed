#include "connections/connectiontests.h"

#include "plansession.h"
#include "probe/probestate.h"
#include "probe/services.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Reports come in bursts; nobody reads faster.
constexpr auto kNoticeInterval = 100ms;
/// Tasks are made when typing pauses: those of a thousand nodes take their time.
constexpr auto kTaskDelay = 300ms;

void addTo(ConnectionCounts &counts, const ConnectionTest &test)
{
    ++counts.targets;
    counts.isStale = counts.isStale || test.isStale;
    if (test.state == TestState::Running)
        ++counts.running;
    if (test.state == TestState::Stopped)
        ++counts.stopped;
    const ProbeStatus worst = worstStatus(test.reports);
    const bool hasFailed = worst == ProbeStatus::Failed && !test.isStale;
    // A name is no connection: it only counts where it is wrong.
    if (test.task.probe == "hosts"_L1 ? hasFailed : !test.isProved())
        ++counts.notProved;
    if (test.isStale)
        return;
    if (worst == ProbeStatus::Failed)
        ++counts.failed;
    else if (worst == ProbeStatus::Warned && test.isProved())
        ++counts.warned;
}

} // namespace

bool ConnectionTest::isProved() const
{
    if (state != TestState::Done || isStale)
        return false;
    const ProbeStatus worst = worstStatus(reports);
    return worst == ProbeStatus::Passed || worst == ProbeStatus::Warned;
}

bool ConnectionTests::Run::isRunning() const
{
    return std::ranges::any_of(
        tests, [](const ConnectionTest &test) { return test.state == TestState::Running; });
}

ConnectionTests &ConnectionTests::of(PlanSession &session)
{
    auto *found = session.findChild<ConnectionTests *>({}, Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new ConnectionTests(session);
}

ConnectionTests::ConnectionTests(PlanSession &session)
    : QObject(&session),
      m_session(session),
      m_source([](const ProbeInput &input) {
          return services() ? (*services())->tasks(input, {}) : QList<ProbeTask>();
      })
{
    m_notice.setSingleShot(true);
    m_notice.setInterval(kNoticeInterval);
    connect(&m_notice, &QTimer::timeout, this, &ConnectionTests::changed);
    m_taskDelay.setSingleShot(true);
    m_taskDelay.setInterval(kTaskDelay);
    connect(&m_taskDelay, &QTimer::timeout, this, [this] {
        outdate();
        emit changed();
    });
    connect(&session, &PlanSession::planChanged, &m_taskDelay, qOverload<>(&QTimer::start));
    connect(&session, &PlanSession::planReplaced, this, &ConnectionTests::forgetAll);
    connect(&session, &PlanSession::secretsChanged, this, [this] {
        outdate();
        emit changed();
    });
}

/// The runner ends what still runs.
ConnectionTests::~ConnectionTests() = default;

void ConnectionTests::setTaskSource(const TaskSource &source)
{
    m_source = source;
    forgetAll();
    emit changed();
}

QList<ConnectionTest> ConnectionTests::tests(const QStringList &probes) const
{
    QList<ConnectionTest> all;
    for (const QString &probe : chosen(probes)) {
        const auto run = m_runs.find(probe);
        if (run == m_runs.end()) {
            for (const ProbeTask &task : tasks().value(probe))
                all.append({task, TestState::Untested, false, {}});
            continue;
        }
        const bool isStale = run->second.scope != probeScope(probe, input());
        for (ConnectionTest test : run->second.tests) {
            test.isStale = isStale;
            all.append(test);
        }
    }
    return all;
}

ConnectionCounts ConnectionTests::counts(const QStringList &probes) const
{
    ConnectionCounts counts;
    for (const ConnectionTest &test : tests(probes))
        addTo(counts, test);
    for (const QString &probe : chosen(probes)) {
        const auto run = m_runs.find(probe);
        if (run == m_runs.end() || !run->second.endedAt.isValid())
            continue;
        counts.took = std::max(counts.took, run->second.took);
        if (!counts.testedAt.isValid() || counts.testedAt < run->second.endedAt)
            counts.testedAt = run->second.endedAt;
    }
    return counts;
}

QList<ProbeReport> ConnectionTests::reports(const QStringList &probes) const
{
    QList<ProbeReport> reports;
    for (const ConnectionTest &test : tests(probes)) {
        if (test.isStale)
            continue;
        for (const ProbeReport &report : test.reports) {
            const bool isTrouble =
                report.status == ProbeStatus::Failed || report.status == ProbeStatus::Warned;
            if (isTrouble || test.state == TestState::Done)
                reports.append(report);
        }
    }
    return reports;
}

QStringList ConnectionTests::missingPasswords(const QStringList &probes) const
{
    QStringList missing;
    for (const QString &probe : chosen(probes)) {
        if (const QString key = missingPassword(probe, input()); !key.isEmpty())
            missing.append(key);
    }
    return missing;
}

void ConnectionTests::start(const QStringList &probes)
{
    outdate(); // tasks may remember what they met: each test has its own
    for (const QString &probe : chosen(probes)) {
        const auto run = m_runs.find(probe);
        const bool isUnderWay = run != m_runs.end() && run->second.isRunning() &&
                                run->second.scope == probeScope(probe, input());
        if (!isUnderWay && missingPassword(probe, input()).isEmpty())
            startProbe(probe);
    }
    emit changed();
}

void ConnectionTests::stop(const QStringList &probes)
{
    for (const QString &probe : chosen(probes)) {
        const auto found = m_runs.find(probe);
        if (found == m_runs.end())
            continue;
        Run &run = found->second;
        for (const auto &watcher : run.watchers)
            watcher->future().cancel();
        run.watchers.clear(); // what still comes is not wanted
        for (qsizetype i = 0; i < run.tests.size(); ++i)
            endTest(probe, i, TestState::Stopped);
    }
    emit changed();
}

void ConnectionTests::outdate()
{
    m_taskDelay.stop();
    m_tasksAreCurrent = false;
}

void ConnectionTests::forgetAll()
{
    for (const auto &[probe, run] : m_runs) {
        for (const auto &watcher : run.watchers)
            watcher->future().cancel();
    }
    m_runs.clear();
    outdate();
}

ProbeInput ConnectionTests::input() const
{
    return {m_session.plan(), m_session.profile(), m_session.secrets()};
}

const QMap<QString, QList<ProbeTask>> &ConnectionTests::tasks() const
{
    if (!m_tasksAreCurrent) {
        m_tasks.clear();
        m_order.clear();
        for (const ProbeTask &task : m_source(input())) {
            if (!m_order.contains(task.probe))
                m_order.append(task.probe);
            m_tasks[task.probe].append(task);
        }
        m_tasksAreCurrent = true;
    }
    return m_tasks;
}

/// Those of the probes that have something to test in this plan.
QStringList ConnectionTests::chosen(const QStringList &probes) const
{
    tasks();
    QStringList names = m_order;
    if (!probes.isEmpty())
        names.removeIf([&probes](const QString &name) { return !probes.contains(name); });
    return names;
}

void ConnectionTests::startProbe(const QString &probe)
{
    Run &run = m_runs[probe];
    for (const auto &watcher : run.watchers)
        watcher->future().cancel();
    run = {};
    run.scope = probeScope(probe, input());
    run.clock.start();
    const QList<ProbeTask> wanted = tasks().value(probe);
    for (const ProbeTask &task : wanted)
        run.tests.append({task, TestState::Running, false, {}});
    for (qsizetype i = 0; i < wanted.size(); ++i)
        follow(probe, i, m_runner.start(wanted[i]));
}

void ConnectionTests::follow(const QString &probe, qsizetype index,
                             const QFuture<ProbeReport> &future)
{
    Run &run = m_runs[probe];
    run.watchers.push_back(std::make_unique<QFutureWatcher<ProbeReport>>());
    QFutureWatcher<ProbeReport> *watcher = run.watchers.back().get();
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this, watcher, probe, index](int result) {
                m_runs[probe].tests[index].reports.append(watcher->resultAt(result));
                notice();
            });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, probe, index] {
        endTest(probe, index, TestState::Done);
        notice();
    });
    watcher->setFuture(future);
}

/// A timer that runs is left alone: restarted with each report it would never end.
void ConnectionTests::notice()
{
    if (!m_notice.isActive())
        m_notice.start();
}

void ConnectionTests::endTest(const QString &probe, qsizetype index, TestState state)
{
    Run &run = m_runs[probe];
    if (run.tests[index].state != TestState::Running)
        return;
    run.tests[index].state = state;
    if (run.isRunning())
        return;
    run.took = std::chrono::milliseconds(run.clock.elapsed());
    run.endedAt = QDateTime::currentDateTime();
}

} // namespace das
