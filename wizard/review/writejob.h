#pragma once

#include "review/changesjob.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace das {

/// Writes the bundles of a plan on a worker thread, as `das-setup bundle` does.
class WriteJob : public QObject {
    Q_OBJECT

public:
    explicit WriteJob(QObject *parent = nullptr);
    ~WriteJob() override;

    void start(const ChangesInput &input, const QString &folder);
    /// Before the next bundle. Nothing that was begun stays behind.
    void stop();
    bool isRunning() const { return m_watcher.isRunning(); }
    bool wasStopped() const { return *m_stopRequested; }

signals:
    /// Bundle number `done` (from 0) is begun.
    void progressed(int done);
    void finished(const das::Result<QStringList> &paths);

private:
    QFutureWatcher<Result<QStringList>> m_watcher;
    std::shared_ptr<std::atomic_bool> m_stopRequested;
};

} // namespace das
