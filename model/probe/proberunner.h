#pragma once

#include "probe/probe.h"

#include <QFuture>
#include <QThreadPool>

namespace das {

/// What a probe may take where nobody says otherwise.
inline constexpr std::chrono::milliseconds kProbeBudget{5000};

/// Runs tasks side by side, each in a thread of its own.
class ProbeRunner {
public:
    ProbeRunner();
    /// Cancels what still runs and waits for it: a task notices within a fraction of a second.
    ~ProbeRunner();
    Q_DISABLE_COPY_MOVE(ProbeRunner)

    /// Starts a task. The future gives a report for each of its checks as they are made; one that
    /// was not made at the end, for want of an earlier one or of time, is reported as skipped. To
    /// stop the task, cancel this future.
    QFuture<ProbeReport> start(const ProbeTask &task,
                               std::chrono::milliseconds budget = kProbeBudget);

private:
    QThreadPool m_pool;
    QList<QFuture<ProbeReport>> m_futures;
};

} // namespace das
