#pragma once

#include "probe/hadoop/hadooprpc.h"
#include "probe/probesocket.h"

namespace das {

/// What came of a call.
struct NameNodeAnswer {
    bool isReply = false; ///< the server speaks Hadoop's RPC; `reply` says how the call went
    HadoopReply reply;
    QString summary; ///< why there is no reply
    QString hint;

    bool succeeded() const { return isReply && reply.status == HadoopStatus::Success; }
    /// Whether the call failed with that exception: "StandbyException", without its package.
    bool failedWith(QLatin1StringView exception) const;
};

/// A conversation with a NameNode's RPC port.
class NameNode {
public:
    NameNode(ProbeRun &run, const QString &host, int port);

    NameNodeAnswer call(const HadoopMethod &method, const QByteArray &request = {});
    /// Whether it accepted the connection and then said nothing.
    bool isSilent() const { return m_socket.failure() == SocketFailure::Silent; }

private:
    NameNodeAnswer readReply(int callId);
    NameNodeAnswer noReply();
    NameNodeAnswer foreign(const QByteArray &said);
    NameNodeAnswer wrongVersion(const QByteArray &said);

    ProbeRun &m_run;
    ProbeSocket m_socket;
    QString m_target;
    int m_calls = 0;
};

} // namespace das
