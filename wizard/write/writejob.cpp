#include "write/writejob.h"

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

void WriteJob::start(int count, const Work &work)
{
    m_stopRequested = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->setProgressRange(0, count);
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work, stop = m_stopRequested] {
        promise->addResult(work([&](int done) {
            promise->setProgressValue(done);
            return !*stop;
        }));
        promise->finish();
    });
}

void WriteJob::stop()
{
    *m_stopRequested = true;
}

} // namespace das
