#include "probe/svn/svnrelay.h"

#include "probe/svn/svnurl.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSliceMs = 50;
/// No more than this waits for a side that does not take it.
constexpr qint64 kMostWaiting = 64 * 1024;
constexpr qsizetype kLongestHead = 16 * 1024;

/// Passes on what `from` has, as fast as `to` takes it, and no more than `bytesLeft`.
void pass(QTcpSocket &from, QTcpSocket &to, qint64 &bytesLeft)
{
    if (!from.isOpen() || to.state() != QAbstractSocket::ConnectedState ||
        to.bytesToWrite() >= kMostWaiting)
        return;
    const QByteArray bytes = from.read(kMostWaiting);
    bytesLeft -= bytes.size();
    if (bytesLeft < 0)
        to.abort();
    else
        to.write(bytes);
}

void join(QTcpSocket *from, QTcpSocket *to)
{
    const auto go = [from, to, bytesLeft = std::make_shared<qint64>(kMostSvnBytes)] {
        pass(*from, *to, *bytesLeft);
    };
    QObject::connect(from, &QTcpSocket::readyRead, to, go);
    QObject::connect(to, &QTcpSocket::bytesWritten, from, go);
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        if (from->isOpen() && to->isOpen())
            to->write(from->readAll());
        to->disconnectFromHost();
    });
    go();
}

/// Takes "CONNECT host:port HTTP/1.1" and its headers away and answers it; anything else is the
/// request itself and stays. False as long as the head is not complete.
bool answerConnect(QTcpSocket &client)
{
    const QByteArray begin = client.peek(kLongestHead);
    if (!begin.startsWith("CONNECT "))
        return begin.size() >= 8;
    const qsizetype end = begin.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    client.skip(end + 4);
    client.write("HTTP/1.1 200 Connection established\r\n\r\n");
    return true;
}

void lead(QTcpSocket *client, const QString &address, int port)
{
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    for (QTcpSocket *socket : {client, server})
        socket->setReadBufferSize(kMostWaiting);
    QObject::connect(server, &QAbstractSocket::errorOccurred, client,
                     [client] { client->disconnectFromHost(); });
    QObject::connect(server, &QTcpSocket::connected, client, [client, server] {
        auto *waiting = new QObject(server);
        const auto start = [client, server, waiting] {
            if (!answerConnect(*client))
                return;
            delete waiting;
            join(client, server);
            join(server, client);
        };
        QObject::connect(client, &QTcpSocket::readyRead, waiting, start);
        start();
    });
    server->connectToHost(address, quint16(port));
}

} // namespace

SvnRelay::SvnRelay(QString address, int port, std::function<bool()> isTimeUp)
    : m_address(std::move(address)),
      m_port(port),
      m_isTimeUp(std::move(isTimeUp))
{
    QSemaphore listening;
    m_thread.reset(QThread::create([this, &listening] {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        server.listen(QHostAddress::LocalHost);
        m_ownPort = server.serverPort();
        listening.release();
        run(server);
    }));
    m_thread->start();
    listening.acquire();
}

SvnRelay::~SvnRelay()
{
    m_isStopping = true;
    m_thread->wait();
}

void SvnRelay::run(QTcpServer &server)
{
    QEventLoop loop;
    QTimer slices;
    QObject::connect(&slices, &QTimer::timeout, &loop, [this, &loop] {
        if (m_isStopping || m_isTimeUp())
            loop.quit();
    });
    QObject::connect(&server, &QTcpServer::newConnection, &loop, [this, &server] {
        while (QTcpSocket *client = server.nextPendingConnection())
            lead(client, m_address, m_port);
    });
    slices.start(kSliceMs);
    loop.exec();
}

} // namespace das
