#include "probe/hadoop/zookeeperknock.h"

#include "probe/hostaddress.h"
#include "probe/probesocket.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtEndian>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSessionTimeoutMs = 4000;
constexpr qsizetype kPasswordSize = 16;
/// Version, time-out, session id, password with its length; since 3.4 one byte more.
constexpr qsizetype kShortAnswer = 4 + 4 + 8 + 4 + kPasswordSize;
constexpr qsizetype kLongAnswer = kShortAnswer + 1;
/// What "srvr" prints has some hundred bytes.
constexpr qsizetype kLongestStatus = 4096;

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    char encoded[sizeof(Number)];
    qToBigEndian(number, encoded);
    bytes.append(encoded, sizeof encoded);
}

/// The request "close the session", with its length.
QByteArray goodbye()
{
    constexpr qint32 kCloseSession = -11;
    QByteArray bytes;
    append<qint32>(bytes, 8);
    append<qint32>(bytes, 1);
    append<qint32>(bytes, kCloseSession);
    return bytes;
}

QString checkPort()
{
    return QCoreApplication::translate(
        "das", "Check the port: clients of ZooKeeper connect to its clientPort, usually 2181");
}

/// A server that closes the connection may be one that has no quorum.
void explainClosed(ZooKeeperKnock &knock, ProbeRun &run, const QString &host, int port)
{
    const Result<ZooKeeperStatus> status = askZooKeeperStatus(run, host, port);
    if (!status || status->isServing)
        return;
    knock.summary =
        QCoreApplication::translate("das", "%1 is a ZooKeeper server that serves nobody: it has no "
                                           "quorum, or is still starting")
            .arg(hostPort(host, port));
    knock.hint = QCoreApplication::translate(
        "das", "Start the other members, and check the server lines of its zoo.cfg");
}

} // namespace

QByteArray zooKeeperRequest(int timeoutMs)
{
    QByteArray request;
    append<qint32>(request, 0); // version of the protocol
    append<qint64>(request, 0); // last transaction seen
    append<qint32>(request, timeoutMs);
    append<qint64>(request, 0); // no session yet
    append<qint32>(request, qint32(kPasswordSize));
    request.append(kPasswordSize, '\0');
    request.append('\0'); // not content with a read-only server
    QByteArray frame;
    append<qint32>(frame, qint32(request.size()));
    return frame + request;
}

Result<qsizetype> zooKeeperAnswerSize(const QByteArray &fourBytes)
{
    if (fourBytes.size() == 4) {
        const auto size = qFromBigEndian<qint32>(fourBytes.constData());
        if (size == kShortAnswer || size == kLongAnswer)
            return size;
    }
    return fail(QCoreApplication::translate("das", "not an answer of ZooKeeper"));
}

Result<ZooKeeperHello> parseZooKeeperHello(const QByteArray &answer)
{
    const char *bytes = answer.constData();
    if ((answer.size() != kShortAnswer && answer.size() != kLongAnswer) ||
        qFromBigEndian<qint32>(bytes) != 0 ||
        qFromBigEndian<qint32>(bytes + 16) != qint32(kPasswordSize))
        return fail(QCoreApplication::translate("das", "not an answer of ZooKeeper"));
    return ZooKeeperHello{qFromBigEndian<qint64>(bytes + 8), qFromBigEndian<qint32>(bytes + 4),
                          answer.size() == kLongAnswer && answer.back() != '\0'};
}

Result<ZooKeeperStatus> parseZooKeeperStatus(const QByteArray &answer)
{
    const QString text = QString::fromUtf8(answer.first(std::min(answer.size(), kLongestStatus)));
    if (text.contains(u"not currently serving requests"_s))
        return ZooKeeperStatus{};
    static const QRegularExpression version(u"^Zookeeper version: ([0-9][0-9.]{0,20}[0-9])"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression mode(u"^Mode: ([a-z-]{1,20})$"_s,
                                         QRegularExpression::MultilineOption);
    const QRegularExpressionMatch foundMode = mode.match(text);
    if (!foundMode.hasMatch())
        return fail(QCoreApplication::translate("das", "it does not answer srvr"));
    return ZooKeeperStatus{true, version.match(text).captured(1), foundMode.captured(1)};
}

ZooKeeperKnock knockAtZooKeeper(ProbeRun &run, const QString &host, int port)
{
    ProbeSocket socket(run, host, port);
    ZooKeeperKnock knock;
    QByteArray head;
    if (socket.connectToHost() && socket.write(zooKeeperRequest(kSessionTimeoutMs)))
        head = socket.read(4);
    knock.address = socket.address();
    if (socket.failure() == SocketFailure::None) {
        if (const Result<qsizetype> size = zooKeeperAnswerSize(head)) {
            const Result<ZooKeeperHello> hello = parseZooKeeperHello(socket.read(*size));
            knock.isOpen = hello && hello->sessionId != 0;
            if (knock.isOpen) {
                socket.write(goodbye());
                return knock;
            }
        } else {
            head += socket.readUntil("\n", 60);
        }
    }
    const bool isForeign =
        !head.isEmpty() && (socket.failure() == SocketFailure::None ||
                            (socket.failure() == SocketFailure::Closed && head.size() > 4));
    if (isForeign) {
        knock.summary = QCoreApplication::translate("das", "%1 does not speak ZooKeeper: %2")
                            .arg(hostPort(host, port), protocolOf(head, run));
        knock.hint = checkPort();
        return knock;
    }
    knock.summary = socket.summary(u"ZooKeeper"_s);
    knock.hint = socket.hint();
    if (socket.failure() == SocketFailure::Closed)
        explainClosed(knock, run, host, port);
    return knock;
}

Result<ZooKeeperStatus> askZooKeeperStatus(ProbeRun &run, const QString &host, int port)
{
    ProbeSocket socket(run, host, port);
    if (!socket.connectToHost() || !socket.write("srvr"))
        return fail(socket.summary(u"ZooKeeper"_s));
    return parseZooKeeperStatus(socket.read(kLongestStatus)); // it closes after the answer
}

} // namespace das
