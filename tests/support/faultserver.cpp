#include "support/faultserver.h"

#include <QRandomGenerator>

#include <arpa/inet.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace das::test {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listenOn(sockaddr_in &address, int backlog)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(listener, backlog) != 0 ||
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("cannot listen on 127.0.0.1");
    return listener;
}

/// Whether the connection stays open for that time; what arrives is thrown away.
bool staysOpen(int connection, int ms)
{
    pollfd waiting{connection, POLLIN, 0};
    if (::poll(&waiting, 1, ms) <= 0)
        return true;
    char bytes[4096];
    return ::recv(connection, bytes, sizeof bytes, MSG_DONTWAIT) > 0;
}

bool sendAll(int connection, const QByteArray &bytes)
{
    return ::send(connection, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) ==
           ssize_t(bytes.size());
}

} // namespace

FaultServer::FaultServer(Fault fault, QByteArray slowBytes)
    : m_fault(fault),
      m_slowBytes(std::move(slowBytes))
{
    sockaddr_in address = loopback(0);
    m_listener = listenOn(address, fault == Fault::Filtered ? 0 : 64);
    m_port = ntohs(address.sin_port);
    switch (fault) {
    case Fault::Refused:
        ::close(m_listener);
        m_listener = -1;
        break;
    case Fault::Filtered:
        fillBacklog();
        break;
    case Fault::Silent:
    case Fault::Slow:
    case Fault::ClosesAtOnce:
    case Fault::Garbage:
    case Fault::WrongProtocol:
        m_thread = std::thread([this] { serve(); });
        break;
    }
}

FaultServer::~FaultServer()
{
    m_isStopping = true;
    if (m_thread.joinable())
        m_thread.join();
    for (const int connection : std::as_const(m_waiting))
        ::close(connection);
    if (m_listener >= 0)
        ::close(m_listener);
}

void FaultServer::fillBacklog()
{
    // Connections beyond the backlog stay half open: the kernel answers nobody any more.
    for (int i = 0; i < 4; ++i) {
        const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        sockaddr_in address = loopback(m_port);
        ::connect(connection, reinterpret_cast<sockaddr *>(&address), sizeof address);
        m_waiting.append(connection);
    }
}

void FaultServer::serve()
{
    std::vector<std::thread> talks;
    while (!m_isStopping) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0)
            continue;
        ++m_accepted;
        talks.emplace_back([this, connection] {
            talk(connection);
            ::close(connection);
        });
    }
    for (std::thread &talk : talks)
        talk.join();
}

void FaultServer::talk(int connection)
{
    if (m_fault == Fault::ClosesAtOnce)
        return;
    if (m_fault == Fault::WrongProtocol) {
        sendAll(connection, "HTTP/1.1 400 Bad Request\r\nServer: somebody else\r\n"
                            "Content-Length: 0\r\nConnection: close\r\n\r\n");
        staysOpen(connection, 200);
        return;
    }
    qint64 left = 100 * 1024 * 1024;
    for (qsizetype i = 0; !m_isStopping && left > 0; ++i) {
        if (m_fault == Fault::Garbage) {
            QByteArray bytes(64 * 1024, Qt::Uninitialized);
            QRandomGenerator generator(quint32(i + 1));
            std::ranges::generate(bytes, [&] { return char(generator.generate()); });
            left -= bytes.size();
            pollfd waiting{connection, POLLOUT, 0};
            while (!m_isStopping && ::poll(&waiting, 1, 50) == 0) {
            }
            if (!sendAll(connection, bytes))
                return;
            continue;
        }
        if (m_fault == Fault::Slow &&
            !sendAll(connection, m_slowBytes.mid(i % m_slowBytes.size(), 1)))
            return;
        if (!staysOpen(connection, 100))
            return;
    }
}

int freePort()
{
    sockaddr_in address = loopback(0);
    ::close(listenOn(address, 1));
    return ntohs(address.sin_port);
}

} // namespace das::test
