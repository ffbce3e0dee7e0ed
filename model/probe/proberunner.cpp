#include "probe/proberunner.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

namespace das {

namespace {

/// Targets that hang keep a thread busy for their whole budget; none may delay the others. A plan
/// with more targets than this waits in line.
constexpr int kThreads = 128;

} // namespace

ProbeRunner::ProbeRunner()
{
    m_pool.setMaxThreadCount(kThreads);
}

ProbeRunner::~ProbeRunner()
{
    for (QFuture<ProbeReport> &future : m_futures)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<ProbeReport> ProbeRunner::start(const ProbeTask &task, std::chrono::milliseconds budget)
{
    auto promise = std::make_shared<QPromise<ProbeReport>>();
    m_futures.removeIf([](const QFuture<ProbeReport> &future) { return future.isFinished(); });
    m_futures.append(promise->future());
    promise->start();
    m_pool.start([promise, task, budget] {
        ProbeRun run(
            task, budget, [promise](const ProbeReport &report) { promise->addResult(report); },
            [promise] { return promise->isCanceled(); });
        task.run(run);
        run.skipRest(QCoreApplication::translate("das", "Not tried"));
        promise->finish();
    });
    return m_futures.last();
}

} // namespace das
