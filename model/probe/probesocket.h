#pragma once

#include "probe/probe.h"
#include "support/result.h"

#include <memory>

class QTcpSocket;

namespace das {

/// Why a connection came to nothing. Probes of every protocol say it in the same words.
enum class SocketFailure : quint8 {
    None,
    NoAddress,   ///< the name does not resolve
    Refused,     ///< nothing listens on the port
    Filtered,    ///< no answer at all: a firewall drops the packets, or the host is down
    Unreachable, ///< no route
    Silent,      ///< the connection stands, and not one byte came
    Slow,        ///< bytes come, too slowly for the budget
    Closed,      ///< the other side closed the connection
    Cancelled,
    Other,
};

/// A blocking TCP connection that keeps to the budget of its run.
class ProbeSocket {
public:
    ProbeSocket(ProbeRun &run, QString host, int port);
    ~ProbeSocket();
    Q_DISABLE_COPY_MOVE(ProbeSocket)

    /// Connects; afterwards failure() says what went wrong, if anything did.
    bool connectToHost();
    bool write(const QByteArray &bytes);
    /// Exactly `size` bytes; shorter only if failure() says why.
    QByteArray read(qsizetype size);
    /// What comes up to and with `end`, at most `limit` bytes; shorter only if failure() says why.
    QByteArray readUntil(const QByteArray &end, qsizetype limit);

    /// What is there, at least one byte and at most `limit`; empty only if failure() says why.
    QByteArray readSome(qsizetype limit);
    /// Whether readSome() would return at once.
    bool hasBytes();

    SocketFailure failure() const { return m_failure; }
    /// What went wrong, one sentence. `protocol`: what was expected there ("MySQL").
    QString summary(const QString &protocol) const;
    /// What to do about it.
    QString hint() const;
    /// The address that the host's name stood for.
    QString address() const { return m_address; }
    int port() const { return m_port; }

private:
    bool waitForBytes();
    void fail(SocketFailure failure);

    ProbeRun &m_run;
    QString m_host;
    int m_port = 0;
    QString m_address;
    QString m_reason;
    bool m_gotBytes = false;
    SocketFailure m_failure = SocketFailure::None;
    std::unique_ptr<QTcpSocket> m_socket;
};

/// "It said: HTTP/1.1 400 Bad Request", for bytes that are no answer in the expected protocol;
/// names HTTP, TLS, SSH and MySQL where the bytes are theirs.
QString protocolOf(const QByteArray &bytes, const ProbeRun &run);

} // namespace das
