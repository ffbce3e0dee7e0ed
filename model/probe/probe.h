#pragma once

#include "plan/clusterplan.h"
#include "plan/secrets.h"
#include "profile/productprofile.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace das {

enum class ProbeStatus : quint8 { Passed, Warned, Failed, Skipped };
/// "passed", "warned", "failed" or "skipped".
QString probeStatusName(ProbeStatus status);

/// What one check of a probe found. All texts are for users and translated; none holds a password.
struct ProbeReport {
    QString probe;  ///< name of the probe: "mysql"
    QString check;  ///< which of its checks: "sign-in"
    QString title;  ///< the check in words: "Sign-in"
    QString target; ///< what was asked: "10.100.7.53:3306"
    QString where;  ///< key of the plan file that names the target: "mysql/host"
    ProbeStatus status = ProbeStatus::Skipped;
    QString summary;   ///< one sentence: what was found
    QString hint;      ///< what to do; empty if nothing
    QJsonObject facts; ///< what the target said about itself
    std::chrono::milliseconds took{};
};

/// A check that a task will make.
struct ProbeCheck {
    QString id;    ///< "sign-in"
    QString title; ///< "Sign-in"
};

class ProbeRun;

/// One target to test. Tasks know nothing of each other: all of them run at the same time.
struct ProbeTask {
    QString probe;
    QString target;
    QString where;
    QList<ProbeCheck> checks;            ///< in the order in which they are made
    QMap<QString, QString> hosts;        ///< addresses that the plan knows: name to address
    QStringList secrets;                 ///< never to appear in a text
    std::function<void(ProbeRun &)> run; ///< blocks; keeps to the run's time budget
};

/// What probes are made from.
struct ProbeInput {
    ClusterPlan plan;
    const ProductProfile *profile = nullptr; ///< nullptr: a product nobody knows
    Secrets secrets;
};

/// A kind of connection to test. A new one is <x>probe.h/.cpp and one row in probecatalog.cpp.
struct Probe {
    QString name;  ///< "mysql", as `das-setup probe --only` takes it
    QString title; ///< "MySQL"
    /// The targets of a plan; none where the plan does not use it or does not name it yet.
    QList<ProbeTask> (*tasks)(const ProbeInput &input) = nullptr;
};

/// One run of a task: its time budget, and the place where its reports go. Lives in the thread
/// that runs the task.
class ProbeRun {
public:
    using Sink = std::function<void(const ProbeReport &)>;

    ProbeRun(ProbeTask task, std::chrono::milliseconds budget, Sink sink,
             std::function<bool()> isCancelled = {});

    std::chrono::milliseconds budget() const { return m_budget; }
    /// What is left of the budget in milliseconds; 0 once it is used up or the run was cancelled.
    int remainingMs() const;
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    const ProbeTask &task() const { return m_task; }

    /// Reports the check `id`, which took the time since the last report.
    void report(const QString &check, ProbeStatus status, const QString &summary,
                const QString &hint = {}, const QJsonObject &facts = {});
    /// Reports every check that has none yet as skipped; `why` says what kept them from being made.
    void skipRest(const QString &why);

    /// Text from outside, fit to stand in a report: one line, of at most 200 characters, without
    /// what looks like one of the task's passwords.
    QString quoted(const QString &foreign) const;

private:
    ProbeTask m_task;
    std::chrono::milliseconds m_budget;
    Sink m_sink;
    std::function<bool()> m_isCancelled;
    QElapsedTimer m_clock;
    qint64 m_lastReportMs = 0;
    QStringList m_reported;
};

/// The names whose address the plan knows: its hosts table, and the host names of its nodes.
QMap<QString, QString> hostsOfPlan(const ClusterPlan &plan);

/// "2 s", "1.5 s": a time budget in words.
QString secondsText(std::chrono::milliseconds time);

} // namespace das
