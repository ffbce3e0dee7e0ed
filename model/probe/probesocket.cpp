#include "probe/probesocket.h"

#include "probe/hostaddress.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// How often a wait looks whether the run was cancelled.
constexpr int kSliceMs = 50;
/// More than this is never read ahead, whatever the other side sends.
constexpr qint64 kReadAhead = 64 * 1024;

SocketFailure failureOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return SocketFailure::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return SocketFailure::Closed;
    case QAbstractSocket::SocketTimeoutError:
        return SocketFailure::Filtered;
    case QAbstractSocket::NetworkError:
        return SocketFailure::Unreachable;
    default:
        return SocketFailure::Other;
    }
}

} // namespace

ProbeSocket::ProbeSocket(ProbeRun &run, QString host, int port)
    : m_run(run),
      m_host(std::move(host)),
      m_port(port),
      m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(kReadAhead);
}

ProbeSocket::~ProbeSocket() = default;

bool ProbeSocket::connectToHost()
{
    const Result<QString> address = addressOf(m_host, m_run);
    if (!address) {
        m_reason = address.error().message;
        fail(SocketFailure::NoAddress);
        return false;
    }
    m_address = *address;
    // waitForConnected() cannot be continued after a slice of the time.
    QEventLoop loop;
    QTimer slices;
    QObject::connect(&slices, &QTimer::timeout, &loop, [this, &loop] {
        if (m_run.remainingMs() == 0)
            loop.quit();
    });
    QObject::connect(m_socket.get(), &QAbstractSocket::connected, &loop, &QEventLoop::quit);
    QObject::connect(m_socket.get(), &QAbstractSocket::errorOccurred, &loop, &QEventLoop::quit);
    slices.start(kSliceMs);
    m_socket->connectToHost(m_address, quint16(m_port));
    if (m_socket->state() == QAbstractSocket::ConnectingState ||
        m_socket->state() == QAbstractSocket::HostLookupState)
        loop.exec();
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        return true;
    const bool isTimeUp = m_socket->state() != QAbstractSocket::UnconnectedState;
    m_reason = m_socket->errorString();
    fail(isTimeUp ? SocketFailure::Filtered : failureOf(m_socket->error()));
    m_socket->abort();
    return false;
}

bool ProbeSocket::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0) {
        if (m_run.remainingMs() == 0) {
            fail(SocketFailure::Slow);
            return false;
        }
        if (!m_socket->waitForBytesWritten(std::min(kSliceMs, m_run.remainingMs())) &&
            m_socket->error() != QAbstractSocket::SocketTimeoutError) {
            m_reason = m_socket->errorString();
            fail(failureOf(m_socket->error()));
            return false;
        }
    }
    return true;
}

bool ProbeSocket::waitForBytes()
{
    while (m_socket->bytesAvailable() == 0) {
        const int remaining = m_run.remainingMs();
        if (remaining == 0) {
            fail(m_gotBytes ? SocketFailure::Slow : SocketFailure::Silent);
            return false;
        }
        if (m_socket->waitForReadyRead(std::min(kSliceMs, remaining)))
            break;
        if (m_socket->bytesAvailable() == 0 &&
            m_socket->error() != QAbstractSocket::SocketTimeoutError) {
            m_reason = m_socket->errorString();
            fail(failureOf(m_socket->error()));
            return false;
        }
    }
    m_gotBytes = true;
    return true;
}

QByteArray ProbeSocket::read(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        if (m_run.remainingMs() == 0) {
            fail(m_gotBytes ? SocketFailure::Slow : SocketFailure::Silent);
            break;
        }
        if (!waitForBytes())
            break;
        bytes.append(m_socket->read(size - bytes.size()));
    }
    return bytes;
}

QByteArray ProbeSocket::readUntil(const QByteArray &end, qsizetype limit)
{
    QByteArray bytes;
    while (bytes.size() < limit && !bytes.endsWith(end)) {
        const QByteArray next = read(1);
        if (next.isEmpty())
            break;
        bytes.append(next);
    }
    return bytes;
}

QByteArray ProbeSocket::readSome(qsizetype limit)
{
    return waitForBytes() ? m_socket->read(limit) : QByteArray();
}

bool ProbeSocket::hasBytes()
{
    return m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(0);
}

void ProbeSocket::fail(SocketFailure failure)
{
    m_failure = m_run.isCancelled() ? SocketFailure::Cancelled : failure;
}

QString ProbeSocket::summary(const QString &protocol) const
{
    const QString target = hostPort(m_host, m_port);
    const QString budget = secondsText(m_run.budget());
    switch (m_failure) {
    case SocketFailure::None:
        return {};
    case SocketFailure::NoAddress:
        return m_reason;
    case SocketFailure::Refused:
        return QCoreApplication::translate("das", "%1 refuses the connection").arg(target);
    case SocketFailure::Filtered:
        return QCoreApplication::translate("das", "%1 did not answer within %2")
            .arg(target, budget);
    case SocketFailure::Unreachable:
        return QCoreApplication::translate("das", "%1 cannot be reached: %2").arg(target, m_reason);
    case SocketFailure::Silent:
        return QCoreApplication::translate("das",
                                           "%1 accepts the connection and then says nothing for %2")
            .arg(target, budget);
    case SocketFailure::Slow:
        return QCoreApplication::translate("das", "%1 answers too slowly: not done within %2")
            .arg(target, budget);
    case SocketFailure::Closed:
        return QCoreApplication::translate("das", "%1 closes the connection before it speaks %2")
            .arg(target, protocol);
    case SocketFailure::Cancelled:
        return QCoreApplication::translate("das", "Stopped");
    case SocketFailure::Other:
        break;
    }
    return QCoreApplication::translate("das", "%1: %2").arg(target, m_reason);
}

QString ProbeSocket::hint() const
{
    switch (m_failure) {
    case SocketFailure::None:
    case SocketFailure::Cancelled:
        return {};
    case SocketFailure::NoAddress:
        return QCoreApplication::translate(
            "das", "Check the spelling, or give its address in the hosts table of the plan");
    case SocketFailure::Refused:
        return QCoreApplication::translate(
            "das", "Check the port, and that the server runs and listens on that address");
    case SocketFailure::Filtered:
    case SocketFailure::Unreachable:
        return QCoreApplication::translate(
                   "das", "Check the firewall, that the machine is up, and the address %1")
            .arg(m_address);
    case SocketFailure::Silent:
    case SocketFailure::Slow:
        return QCoreApplication::translate(
            "das", "Check the port and the load of the server, or give the test more time");
    case SocketFailure::Closed:
        return QCoreApplication::translate(
            "das", "Check the port, and whether the server lets this machine in");
    case SocketFailure::Other:
        break;
    }
    return QCoreApplication::translate("das", "Check host and port");
}

QString protocolOf(const QByteArray &bytes, const ProbeRun &run)
{
    struct Mark {
        QByteArrayView begin;
        const char *name;
    };
    static const QList<Mark> marks{{"HTTP/", "HTTP"},
                                   {"SSH-", "SSH"},
                                   {"\x15\x03", "TLS"},
                                   {"\x16\x03", "TLS"},
                                   {"( success (", "Subversion"}};
    const auto known = std::ranges::find_if(
        marks, [&bytes](const Mark &mark) { return bytes.startsWith(mark.begin); });
    const QString said =
        run.quoted(QString::fromUtf8(bytes.first(std::min<qsizetype>(60, bytes.size()))));
    if (known != marks.cend())
        return QCoreApplication::translate("das", "it speaks %1")
            .arg(QLatin1StringView(known->name));
    const bool isReadable = std::ranges::all_of(
        said, [](QChar c) { return c.isPrint() && c != QChar::ReplacementCharacter; });
    return isReadable && !said.isEmpty()
               ? QCoreApplication::translate("das", "it said “%1”").arg(said)
               : QCoreApplication::translate("das", "it sent bytes of another protocol");
}

} // namespace das
