#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

namespace das {

/// Which remote procedure: the protocol is the name of a Java interface.
struct HadoopMethod {
    const char *protocol;
    const char *name;
};

/// What Hadoop's RPC says of a call's outcome.
enum class HadoopStatus : quint8 { Success, Error, Fatal };

struct HadoopReply {
    int callId = 0;
    HadoopStatus status = HadoopStatus::Success;
    int serverVersion = 0;  ///< of the IPC layer; 0 if it is not said
    QString exceptionClass; ///< "org.apache.hadoop.ipc.StandbyException"
    QString message;
    int errorDetail = 0;
    QByteArray body; ///< the serialized answer of a call that succeeded
};

/// The version of the IPC layer that Hadoop 2 and 3 speak.
inline constexpr int kHadoopIpcVersion = 9;

/// What a client says first: version, no authentication, and the user on whose behalf it calls.
QByteArray hadoopGreeting(const QString &user, const char *protocol);
/// A call, with the frame's length.
QByteArray hadoopCall(int callId, const HadoopMethod &method, const QByteArray &request);

/// The size of the frame that four bytes announce; an error if it is no answer to a small question.
Result<qsizetype> hadoopFrameSize(const QByteArray &fourBytes);
/// Takes a frame apart, without its length.
Result<HadoopReply> parseHadoopReply(const QByteArray &frame);

/// How the refusal of a server older than Hadoop 2.1 begins, in place of a frame's size.
inline constexpr QByteArrayView kOldHadoopMark("\xff\xff\xff\xff", 4);
/// How it ends.
inline constexpr QByteArrayView kOldHadoopEnd("client version 9");
/// The IPC version of an old server ("Server IPC version 4 cannot communicate ..."); 0 if the bytes
/// do not tell.
int oldHadoopVersion(const QByteArray &bytes);

} // namespace das
