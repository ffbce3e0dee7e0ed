#include "probe/hadoop/hadooprpc.h"

#include "hadooprpc.pb.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUuid>
#include <QtEndian>

#include <google/protobuf/io/coded_stream.h>

#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Every answer to our questions has a few hundred bytes, and a stack trace some thousands.
constexpr qsizetype kLongestFrame = 1024 * 1024;
/// The call that carries the connection's context.
constexpr int kContextCall = -3;
constexpr int kProtobufCall = 2;
constexpr int kNoRetry = -1;

/// One message with its length before it.
QByteArray delimited(const google::protobuf::MessageLite &message)
{
    const std::string bytes = message.SerializeAsString();
    QByteArray result;
    auto left = quint32(bytes.size());
    for (; left > 0x7f; left >>= 7)
        result.append(char((left & 0x7f) | 0x80));
    result.append(char(left));
    return result.append(bytes.data(), qsizetype(bytes.size()));
}

QByteArray framed(const QByteArray &content)
{
    QByteArray frame(4, '\0');
    qToBigEndian(quint32(content.size()), frame.data());
    return frame + content;
}

QByteArray requestHeader(int callId)
{
    static const QByteArray client = QUuid::createUuid().toRfc4122();
    wire::RpcRequestHeader header;
    header.set_rpc_kind(kProtobufCall);
    header.set_rpc_op(0);
    header.set_call_id(callId);
    header.set_client_id(client.toStdString());
    header.set_retry_count(kNoRetry);
    return delimited(header);
}

/// The message that stands at the begin of `bytes`, which then lack it.
std::optional<QByteArray> takeDelimited(QByteArray &bytes)
{
    google::protobuf::io::CodedInputStream stream(
        reinterpret_cast<const quint8 *>(bytes.constData()), int(bytes.size()));
    uint32_t size = 0;
    if (!stream.ReadVarint32(&size))
        return std::nullopt;
    const qsizetype begin = stream.CurrentPosition();
    if (qint64(size) > bytes.size() - begin)
        return std::nullopt;
    const QByteArray message = bytes.mid(begin, qsizetype(size));
    bytes = bytes.mid(begin + qsizetype(size));
    return message;
}

} // namespace

QByteArray hadoopGreeting(const QString &user, const char *protocol)
{
    wire::RpcConnectionContext context;
    context.mutable_user()->set_effective_user(user.toStdString());
    context.set_protocol(protocol);
    QByteArray greeting("hrpc");
    greeting.append(char(kHadoopIpcVersion));
    greeting.append('\0'); // service class
    greeting.append('\0'); // no authentication
    return greeting + framed(requestHeader(kContextCall) + delimited(context));
}

QByteArray hadoopCall(int callId, const HadoopMethod &method, const QByteArray &request)
{
    wire::RpcMethod header;
    header.set_name(method.name);
    header.set_protocol(method.protocol);
    header.set_protocol_version(1);
    QByteArray content = requestHeader(callId) + delimited(header);
    content.append(char(request.size())); // ours are all shorter than 128 bytes
    return framed(content + request);
}

Result<qsizetype> hadoopFrameSize(const QByteArray &fourBytes)
{
    if (fourBytes.size() == 4) {
        const auto size = qFromBigEndian<qint32>(fourBytes.constData());
        if (size > 0 && size <= kLongestFrame)
            return size;
    }
    return fail(QCoreApplication::translate("das", "not a frame of Hadoop's RPC"));
}

Result<HadoopReply> parseHadoopReply(const QByteArray &frame)
{
    QByteArray rest = frame;
    const std::optional<QByteArray> bytes = takeDelimited(rest);
    wire::RpcResponseHeader header;
    if (frame.size() > kLongestFrame || !bytes ||
        !header.ParseFromArray(bytes->constData(), int(bytes->size())) || !header.has_call_id() ||
        !header.has_status() || header.status() < 0 || header.status() > 2)
        return fail(QCoreApplication::translate("das", "not an answer of Hadoop's RPC"));
    HadoopReply reply;
    reply.callId = int(header.call_id());
    reply.status = HadoopStatus(header.status());
    reply.serverVersion = int(header.server_version());
    reply.exceptionClass = QString::fromStdString(header.exception_class());
    reply.message = QString::fromStdString(header.error_message());
    reply.errorDetail = header.error_detail();
    if (reply.status != HadoopStatus::Success)
        return reply;
    const std::optional<QByteArray> body = takeDelimited(rest);
    if (!body || !rest.isEmpty())
        return fail(QCoreApplication::translate("das", "an answer of Hadoop's RPC that is cut"));
    reply.body = *body;
    return reply;
}

int oldHadoopVersion(const QByteArray &bytes)
{
    static const QRegularExpression pattern(
        u"Server IPC version (\\d{1,2}) cannot communicate with client version"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(bytes));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace das
