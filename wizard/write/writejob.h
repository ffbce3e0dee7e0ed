#pragma once

#include "support/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace das {

/// Writes on a worker thread.
class WriteJob : public QObject {
    Q_OBJECT

public:
    /// Told that number `done` (from 0) is begun; false: stop, and leave nothing behind.
    using Progress = std::function<bool(int done)>;
    /// Returns the paths that it wrote. It runs on the worker thread: everything by value.
    using Work = std::function<Result<QStringList>(const Progress &progress)>;

    explicit WriteJob(QObject *parent = nullptr);
    ~WriteJob() override;

    /// `count`: how much there is to write.
    void start(int count, const Work &work);
    /// Before the next one.
    void stop();
    bool isRunning() const { return m_watcher.isRunning(); }
    bool wasStopped() const { return *m_stopRequested; }

signals:
    void progressed(int done);
    void finished(const das::Result<QStringList> &paths);

private:
    QFutureWatcher<Result<QStringList>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stopRequested;
};

} // namespace das
