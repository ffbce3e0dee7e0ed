#include "support/cutproxy.h"

#include <QtGlobal>

#include <arpa/inet.h>
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

} // namespace

CutProxy::CutProxy(int serverPort, int bytes, bool closes) : m_left(bytes), m_closes(closes)
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("cannot listen on 127.0.0.1");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this, serverPort] { serve(serverPort); });
}

CutProxy::~CutProxy()
{
    m_isStopping = true;
    m_thread.join();
    ::close(m_listener);
}

void CutProxy::serve(int serverPort)
{
    std::vector<std::thread> connections;
    while (!m_isStopping) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = loopback(serverPort);
        if (::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qWarning("the server behind the proxy does not answer");
        connections.emplace_back([this, client, server] {
            pass(client, server);
            ::close(client);
            ::close(server);
        });
    }
    for (std::thread &connection : connections)
        connection.join();
}

void CutProxy::pass(int client, int server)
{
    char buffer[4096];
    while (!m_isStopping) {
        pollfd waiting[2] = {{client, POLLIN, 0}, {server, short(m_left > 0 ? POLLIN : 0), 0}};
        if (::poll(waiting, 2, 20) <= 0)
            continue;
        if (waiting[0].revents != 0) {
            const ssize_t count = ::recv(client, buffer, sizeof buffer, 0);
            if (count <= 0)
                return;
            ::send(server, buffer, size_t(count), MSG_NOSIGNAL);
        }
        if ((waiting[1].revents & POLLIN) != 0) {
            const int most = std::min<int>(sizeof buffer, std::max<int>(1, m_left));
            const ssize_t count = ::recv(server, buffer, size_t(most), 0);
            if (count <= 0)
                return;
            ::send(client, buffer, size_t(count), MSG_NOSIGNAL);
            m_left -= int(count);
        }
        if (m_closes && m_left <= 0)
            return;
    }
}

} // namespace das::test
