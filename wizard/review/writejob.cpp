#include "review/writejob.h"

#include "export/bundle.h"

#include <QPromise>
#include <QThreadPool>

namespace das {

WriteJob::WriteJob(QObject *parent)
    : QObject(parent),
      m_stopRequested(std::make_shared<std::atomic_bool>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &WriteJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { emit finished(m_watcher.result()); });
}

WriteJob::~WriteJob()
{
    stop();
}

void WriteJob::start(const ChangesInput &input, const QString &folder)
{
    m_stopRequested = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->setProgressRange(0, int(input.plan.nodes.size()));
    promise->start();
    const auto work = [promise, input, folder, stop = m_stopRequested]() -> Result<QStringList> {
        const Result<QList<NodeChanges>> changes =
            changesOfAllNodes(input, [&stop] { return !*stop; });
        if (!changes)
            return tl::unexpected(changes.error());
        return writeBundles(*input.profile, input.plan, *changes, folder,
                            [&](int done, int /*total*/, const QString & /*nodeId*/) {
                                promise->setProgressValue(done);
                                return !*stop;
                            });
    };
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

void WriteJob::stop()
{
    *m_stopRequested = true;
}

} // namespace das
