#pragma once

#include "probe/proberunner.h"
#include "probe/probescope.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace das {

class PlanSession;

enum class TestState : quint8 { Untested, Running, Stopped, Done };

/// A target of the plan, and what its newest test said.
struct ConnectionTest {
    ProbeTask task;
    TestState state = TestState::Untested;
    bool isStale = false;       ///< what the test was made from has changed since
    QList<ProbeReport> reports; ///< in the order of the checks; of a running test, those so far

    /// Whether the newest test holds and nothing in it failed.
    bool isProved() const;
};

/// Where the tests of some probes stand, in numbers of targets.
struct ConnectionCounts {
    int targets = 0;
    int notProved = 0; ///< never tested, failed, stopped, or changed since; of host names: failed
    int failed = 0;    ///< by a test that still holds
    int warned = 0;    ///< proved, but worth a look
    int running = 0;
    int stopped = 0;
    bool isStale = false;             ///< one of them at least
    QDateTime testedAt;               ///< the end of the newest test; invalid: there is none
    std::chrono::milliseconds took{}; ///< of the longest test
};

/// The connection tests of a session: what there is to test in its plan, what is being tested, and
/// what was found. Tests run in threads of their own, one for each target; none is ever waited for.
/// The probes are known by their names ("mysql"); no names stand for all of them.
class ConnectionTests : public QObject {
    Q_OBJECT

public:
    using TaskSource = std::function<QList<ProbeTask>(const ProbeInput &)>;

    ~ConnectionTests() override;
    /// The one of this session, which owns it.
    static ConnectionTests &of(PlanSession &session);
    /// In place of the tasks of the catalog.
    void setTaskSource(const TaskSource &source);

    /// The targets of the plan (a moment ago, while it is being typed in), with what is known of
    /// them. While the newest test of a probe is stale, these are still the targets of that test.
    QList<ConnectionTest> tests(const QStringList &probes = {}) const;
    ConnectionCounts counts(const QStringList &probes = {}) const;
    /// Every report that still holds; of a test that is not over only what is wrong, since the rest
    /// proves nothing yet.
    QList<ProbeReport> reports(const QStringList &probes = {}) const;
    /// The keys of the passwords ("mysql.password") for want of which start() would leave out
    /// targets.
    QStringList missingPasswords(const QStringList &probes = {}) const;

    /// Tests every target, but for those that run already and those whose password is missing.
    void start(const QStringList &probes = {});
    /// Ends the tests at once; what was found so far stays.
    void stop(const QStringList &probes = {});

signals:
    /// Something was found, began or ended. Comes a few times in a second at most.
    void changed();

private:
    /// The newest test of a probe.
    struct Run {
        ProbeScope scope;
        QList<ConnectionTest> tests;
        std::vector<std::unique_ptr<QFutureWatcher<ProbeReport>>> watchers;
        QElapsedTimer clock;
        QDateTime endedAt;
        std::chrono::milliseconds took{};

        bool isRunning() const;
    };

    explicit ConnectionTests(PlanSession &session);
    void outdate();
    void forgetAll();
    ProbeInput input() const;
    const QMap<QString, QList<ProbeTask>> &tasks() const;
    QStringList chosen(const QStringList &probes) const;
    void startProbe(const QString &probe);
    void follow(const QString &probe, qsizetype index, const QFuture<ProbeReport> &future);
    void notice();
    void endTest(const QString &probe, qsizetype index, TestState state);

    PlanSession &m_session;
    TaskSource m_source;
    mutable QMap<QString, QList<ProbeTask>> m_tasks; ///< of the plan, once typing has paused
    mutable QStringList m_order;                     ///< the probes in the order of their tasks
    mutable bool m_tasksAreCurrent = false;
    QTimer m_notice;
    QTimer m_taskDelay;
    ProbeRunner m_runner;
    std::map<QString, Run> m_runs;
};

} // namespace das
