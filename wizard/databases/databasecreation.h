#pragma once

#include "probe/probe.h"
#include "support/result.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <functional>

namespace das {

class PlanSession;

/// Creates the databases that the MySQL server does not have, in a worker thread. It ends with this
/// object.
class DatabaseCreation : public QObject {
    Q_OBJECT

public:
    /// Gives the names of the databases that were created; ends soon after `isCancelled`.
    using Creator = std::function<Result<QStringList>(const ProbeInput &input,
                                                      const std::function<bool()> &isCancelled)>;

    explicit DatabaseCreation(PlanSession &session, QObject *parent = nullptr);
    ~DatabaseCreation() override;
    /// In place of the server.
    void setCreator(const Creator &creator) { m_creator = creator; }

    /// With the plan and the password as they are now; nothing if one is under way.
    void start();

signals:
    void finished(const das::Result<QStringList> &created);

private:
    PlanSession &m_session;
    Creator m_creator;
    QFutureWatcher<Result<QStringList>> m_watcher;
    QThreadPool m_pool;
};

} // namespace das
