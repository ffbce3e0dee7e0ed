#pragma once

#include "probe/probe.h"
#include "support/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

namespace das {

/// A session with one ZooKeeper server, on libzookeeper; keeps to the budget of its run.
class ZooKeeperSession {
public:
    explicit ZooKeeperSession(ProbeRun &run);
    ~ZooKeeperSession();
    Q_DISABLE_COPY_MOVE(ZooKeeperSession)

    /// Opens it with that server alone.
    Result<> open(const QString &address, int port);
    /// What a znode holds; nothing if there is no such znode.
    Result<std::optional<QByteArray>> data(const QString &path);
    /// The names of a znode's children; nothing if there is no such znode.
    Result<std::optional<QStringList>> children(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace das
