#pragma once

#include "support/serverprocess.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace das::test {

/// One ZooKeeper from Debian's package.
class ZooKeeperServer {
public:
    /// A member of a quorum. The members share the port, as a plan has it, so each has an address
    /// of its own: 127.0.0.1, 127.0.0.2, ...
    struct Member {
        int id = 1;
        int port = 0;
        QByteArray serverLines; ///< "server.1=..." for each member; none: it stands alone
        int startedPort = 0;    ///< of 127.0.0.1; accepts connections once the member runs
    };

    bool start(const Member &member);
    QString host() const { return QStringLiteral("127.0.0.%1").arg(m_id); }
    void kill() { m_process.kill(); }
    /// Stops the process in its tracks, and lets it run on.
    void freeze();
    void thaw();
    QByteArray output() const { return m_process.output(); }

private:
    int m_id = 1;
    ServerProcess m_process;
};

/// Makes a znode, and those above it.
bool writeZnode(int port, const QString &path, const QByteArray &data);
/// Removes a znode and what is below it.
bool removeZnode(int port, const QString &path);

} // namespace das::test

/// Leaves the test where ZooKeeper is missing.
#define DAS_NEEDS_ZOOKEEPER()                                                                      \
    do {                                                                                           \
        DAS_NEEDS_PROGRAM("java");                                                                 \
        if (!QFile::exists(QStringLiteral("/usr/share/java/zookeeper.jar")))                       \
            DAS_SKIP_HERE("zookeeper is not installed");                                           \
    } while (false)
