#pragma once

#include "probe/probe.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

namespace das {

/// What a ZooKeeper server answers to the request for a session.
struct ZooKeeperHello {
    qint64 sessionId = 0;
    int timeoutMs = 0;
    bool isReadOnly = false; ///< the server has lost its quorum and serves readers only

    bool operator==(const ZooKeeperHello &) const = default;
};

/// What the command "srvr" says.
struct ZooKeeperStatus {
    bool isServing = false;
    QString version; ///< "3.4.13"
    QString mode;    ///< "leader", "follower", "observer" or "standalone"

    bool operator==(const ZooKeeperStatus &) const = default;
};

/// Asks for a new session.
QByteArray zooKeeperRequest(int timeoutMs);
/// The size of the answer that four bytes announce; an error if no ZooKeeper would send that.
Result<qsizetype> zooKeeperAnswerSize(const QByteArray &fourBytes);
/// The answer, without its length.
Result<ZooKeeperHello> parseZooKeeperHello(const QByteArray &answer);
/// An error if the server does not answer that command, which it need not.
Result<ZooKeeperStatus> parseZooKeeperStatus(const QByteArray &answer);

/// What happened at a server's door.
struct ZooKeeperKnock {
    bool isOpen = false; ///< it gave a session, which is closed again
    QString address;     ///< that the host's name stood for
    QString summary;     ///< why it is not open
    QString hint;
};

/// Asks a server for a session, to tell a server that does not speak ZooKeeper from one that does.
ZooKeeperKnock knockAtZooKeeper(ProbeRun &run, const QString &host, int port);
/// What the server says of itself, where it is allowed to.
Result<ZooKeeperStatus> askZooKeeperStatus(ProbeRun &run, const QString &host, int port);

} // namespace das
