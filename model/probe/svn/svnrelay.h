#pragma once

#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

class QTcpServer;

namespace das {

/// An HTTP proxy on this machine that leads to one server only. libsvn's HTTP client goes through
/// it: so the address is the one that the plan gives the name, the request still names the host
/// (which certificates and virtual hosts need), and every connection ends when the time is up.
class SvnRelay {
public:
    /// `isTimeUp` is called in another thread.
    SvnRelay(QString address, int port, std::function<bool()> isTimeUp);
    ~SvnRelay();
    Q_DISABLE_COPY_MOVE(SvnRelay)

    /// The port of 127.0.0.1 on which it listens.
    int port() const { return m_ownPort; }

private:
    void run(QTcpServer &server);

    QString m_address;
    int m_port;
    std::function<bool()> m_isTimeUp;
    std::atomic<bool> m_isStopping = false;
    int m_ownPort = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace das
