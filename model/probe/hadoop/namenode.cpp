#include "probe/hadoop/namenode.h"

#include "probe/hostaddress.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// A frame that nobody asked for ends the conversation, not the program's memory.
constexpr int kMostFrames = 4;

/// The account that runs this program, as the server's own clients sign in without Kerberos.
QString userName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? u"das-setup"_s : user;
}

QString checkPort()
{
    return QCoreApplication::translate(
        "das", "Check the port: it is the one of fs.defaultFS in the NameNode's core-site.xml, "
               "usually 8020 or 9000, not that of its web pages");
}

} // namespace

bool NameNodeAnswer::failedWith(QLatin1StringView exception) const
{
    return isReply && reply.status != HadoopStatus::Success &&
           reply.exceptionClass.section(u'.', -1) == exception;
}

NameNode::NameNode(ProbeRun &run, const QString &host, int port)
    : m_run(run),
      m_socket(run, host, port),
      m_target(hostPort(host, port))
{
}

NameNodeAnswer NameNode::call(const HadoopMethod &method, const QByteArray &request)
{
    const int callId = m_calls++;
    QByteArray bytes = hadoopCall(callId, method, request);
    if (callId == 0) {
        if (!m_socket.connectToHost())
            return noReply();
        bytes.prepend(hadoopGreeting(userName(), method.protocol));
    }
    if (m_socket.failure() != SocketFailure::None || !m_socket.write(bytes))
        return noReply();
    return readReply(callId);
}

NameNodeAnswer NameNode::readReply(int callId)
{
    for (int i = 0; i < kMostFrames; ++i) {
        const QByteArray head = m_socket.read(4);
        if (m_socket.failure() != SocketFailure::None)
            return noReply();
        if (head == kOldHadoopMark)
            return wrongVersion(m_socket.readUntil(kOldHadoopEnd.toByteArray(), 300));
        const Result<qsizetype> size = hadoopFrameSize(head);
        if (!size) {
            const QByteArray said = head + m_socket.readUntil("\n", 60);
            return m_socket.failure() == SocketFailure::Slow ? noReply() : foreign(said);
        }
        const QByteArray frame = m_socket.read(*size);
        if (m_socket.failure() != SocketFailure::None)
            return noReply();
        const Result<HadoopReply> reply = parseHadoopReply(frame);
        if (!reply)
            return foreign(frame);
        if (reply->errorDetail != 0 || reply->callId == callId)
            return {true, *reply, {}, {}};
    }
    return foreign({});
}

NameNodeAnswer NameNode::noReply()
{
    return {false, {}, m_socket.summary(u"Hadoop RPC"_s), m_socket.hint()};
}

NameNodeAnswer NameNode::foreign(const QByteArray &said)
{
    const bool isHBase = said.contains("HEADER=HBas");
    return {false,
            {},
            QCoreApplication::translate("das", "%1 is no NameNode: %2")
                .arg(m_target, isHBase ? QCoreApplication::translate("das", "it speaks HBase")
                                       : protocolOf(said, m_run)),
            checkPort()};
}

NameNodeAnswer NameNode::wrongVersion(const QByteArray &said)
{
    const int version = oldHadoopVersion(said);
    if (version == 0)
        return foreign(kOldHadoopMark.toByteArray() + said);
    return {false,
            {},
            QCoreApplication::translate(
                "das", "%1 speaks version %2 of Hadoop's IPC: it is older than Hadoop 2.1")
                .arg(m_target)
                .arg(version),
            QCoreApplication::translate("das", "DAS needs Hadoop 2.6.0 or later")};
}

} // namespace das
