#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <thread>

namespace das::test {

/// What is wrong with a server.
enum class Fault : quint8 {
    Refused,      ///< nothing listens
    Filtered,     ///< the kernel drops what arrives: the backlog is full
    Silent,       ///< accepts, and says nothing
    Slow,         ///< says a byte now and then
    ClosesAtOnce, ///< accepts and closes
    Garbage,      ///< sends 100 MB of random bytes
    WrongProtocol ///< is a web server
};

/// A listener on a free port of 127.0.0.1 that behaves badly.
class FaultServer {
public:
    /// `slowBytes`: what Fault::Slow sends, one byte each 100 ms, and then over again.
    explicit FaultServer(Fault fault, QByteArray slowBytes = "slow ");
    ~FaultServer();
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;

    int port() const { return m_port; }
    /// How many connections were accepted.
    int accepted() const { return m_accepted; }

private:
    void fillBacklog();
    void serve();
    void talk(int connection);

    Fault m_fault;
    QByteArray m_slowBytes;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_accepted = 0;
    std::atomic<bool> m_isStopping = false;
    QList<int> m_waiting;
    std::thread m_thread;
};

/// A port of 127.0.0.1 on which nothing listens now.
int freePort();

} // namespace das::test
