#include "support/fakenamenode.h"

#include "filestatus.pb.h"
#include "hadooprpc.pb.h"
#include "namenode.pb.h"

#include <QtEndian>

#include <google/protobuf/io/coded_stream.h>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace das::test {

namespace {

using google::protobuf::MessageLite;
using google::protobuf::io::CodedInputStream;

constexpr int kContextCall = -3;
constexpr int kFailedGreetingCall = -1;
constexpr int kIpcVersion = 9;
constexpr int kError = 1;
constexpr int kFatal = 2;
constexpr int kNoSuchProtocol = 3;
constexpr int kVersionMismatch = 14;
constexpr int kUnauthorized = 15;
constexpr int kApplicationError = 1;

QByteArray bytesOf(const MessageLite &message)
{
    return QByteArray::fromStdString(message.SerializeAsString());
}

QByteArray delimited(const QByteArray &message)
{
    uint8_t size[5];
    uint8_t *end = google::protobuf::io::CodedOutputStream::WriteVarint32ToArray(
        uint32_t(message.size()), size);
    return QByteArray(reinterpret_cast<const char *>(size), end - size) + message;
}

/// What stands after its length in the stream.
bool readDelimited(CodedInputStream &stream, std::string &message)
{
    uint32_t size = 0;
    return stream.ReadVarint32(&size) && stream.ReadString(&message, int(size));
}

template <typename Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

bool sendAll(int connection, const QByteArray &bytes)
{
    return ::send(connection, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) ==
           ssize_t(bytes.size());
}

bool sendFrame(int connection, const QByteArray &content)
{
    return sendAll(connection, bigEndian(quint32(content.size())) + content);
}

bool sendFailure(int connection, int callId, int status, int detail, const char *exception,
                 const std::string &message)
{
    das::wire::RpcResponseHeader header;
    header.set_call_id(uint32_t(callId));
    header.set_status(status);
    header.set_server_version(kIpcVersion);
    header.set_exception_class(exception);
    header.set_error_message(message);
    header.set_error_detail(detail);
    return sendFrame(connection, delimited(bytesOf(header)));
}

/// Exactly that many bytes, or none where the connection ended.
QByteArray receive(int connection, qsizetype size, const std::atomic<bool> &isStopping)
{
    QByteArray bytes;
    while (bytes.size() < size && !isStopping) {
        pollfd waiting{connection, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        char buffer[4096];
        const ssize_t count = ::recv(
            connection, buffer, std::min<size_t>(sizeof buffer, size_t(size - bytes.size())), 0);
        if (count <= 0)
            return {};
        bytes.append(buffer, count);
    }
    return isStopping ? QByteArray() : bytes;
}

void fillStatus(wire::FileStatus &status, const char *name, bool isFolder)
{
    constexpr int kFolder = 1;
    constexpr int kFile = 2;
    status.set_type(isFolder ? kFolder : kFile);
    status.set_path(name);
    status.set_length(isFolder ? 0 : 42);
    status.mutable_permission()->set_mode(0750);
    status.set_owner("das");
    status.set_group("analytics");
    status.set_modified(1'450'000'000'000);
    status.set_accessed(1'450'000'000'000);
}

QByteArray listingReply(const QByteArray &request)
{
    wire::PathRequest path;
    wire::ListingReply reply;
    const bool isFirst = path.ParseFromString(request.toStdString()) && path.start_after().empty();
    if (isFirst) {
        fillStatus(*reply.mutable_listing()->add_files(), "index", true);
        fillStatus(*reply.mutable_listing()->add_files(), "readme.txt", false);
    }
    reply.mutable_listing()->set_remaining(0);
    return bytesOf(reply);
}

QByteArray fileReply(const QByteArray &request)
{
    wire::PathRequest path;
    wire::FileStatusReply reply;
    if (path.ParseFromString(request.toStdString()) &&
        (path.path() == "/" || path.path() == "/readme.txt"))
        fillStatus(*reply.mutable_file(), "", path.path() == "/");
    return bytesOf(reply);
}

} // namespace

FakeNameNode::FakeNameNode(Setup setup) : m_setup(std::move(setup))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("cannot listen on 127.0.0.1");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

FakeNameNode::~FakeNameNode()
{
    m_isStopping = true;
    m_thread.join();
    ::close(m_listener);
}

QList<QByteArray> FakeNameNode::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

QByteArray FakeNameNode::user() const
{
    const std::lock_guard lock(m_mutex);
    return m_user;
}

void FakeNameNode::serve()
{
    std::vector<std::thread> talks;
    while (!m_isStopping) {
        pollfd waiting{m_listener, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection >= 0)
            talks.emplace_back([this, connection] {
                talk(connection);
                ::close(connection);
            });
    }
    for (std::thread &talk : talks)
        talk.join();
}

void FakeNameNode::talk(int connection)
{
    if (m_setup.state == State::Mute) {
        QByteArray line;
        while (!line.endsWith('\n')) {
            const QByteArray next = receive(connection, 1, m_isStopping);
            if (next.isEmpty())
                return;
            line += next;
        }
        sendAll(connection, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        return;
    }
    if (!greet(connection))
        return;
    while (true) {
        const QByteArray head = receive(connection, 4, m_isStopping);
        if (head.isEmpty())
            return;
        const QByteArray frame =
            receive(connection, qFromBigEndian<qint32>(head.constData()), m_isStopping);
        if (frame.isEmpty() || !answer(connection, frame))
            return;
    }
}

bool FakeNameNode::greet(int connection)
{
    const QByteArray hello = receive(connection, 7, m_isStopping);
    if (!hello.startsWith("hrpc"))
        return false;
    const QByteArray version = QByteArray::number(hello.at(4));
    if (m_setup.state == State::OldVersion) {
        // As Hadoop 1 writes it: call, status, class and message with their lengths.
        const QByteArray exception("org.apache.hadoop.ipc.RPC$VersionMismatch");
        const QByteArray message =
            "Server IPC version 4 cannot communicate with client version " + version;
        sendAll(connection, bigEndian(qint32(-1)) + bigEndian(qint32(-1)) +
                                bigEndian(qint32(exception.size())) + exception +
                                bigEndian(qint32(message.size())) + message);
        return false;
    }
    if (hello.at(4) != kIpcVersion) {
        sendFailure(connection, kFailedGreetingCall, kFatal, kVersionMismatch,
                    "org.apache.hadoop.ipc.RPC$VersionMismatch",
                    "Server IPC version 9 cannot communicate with client version " +
                        version.toStdString());
        return false;
    }
    if (m_setup.state == State::KerberosOnly && hello.at(6) == 0) {
        sendFailure(connection, kFailedGreetingCall, kFatal, kUnauthorized,
                    "org.apache.hadoop.security.AccessControlException",
                    "SIMPLE authentication is not enabled.  Available:[TOKEN, KERBEROS]");
        return false;
    }
    return hello.at(6) == 0;
}

bool FakeNameNode::answer(int connection, const QByteArray &frame)
{
    CodedInputStream stream(reinterpret_cast<const uint8_t *>(frame.constData()),
                            int(frame.size()));
    std::string bytes;
    das::wire::RpcRequestHeader header;
    if (!readDelimited(stream, bytes) || !header.ParseFromString(bytes) ||
        header.client_id().size() != 16 || !readDelimited(stream, bytes))
        return false;
    if (header.call_id() == kContextCall) {
        das::wire::RpcConnectionContext context;
        const bool isGood = context.ParseFromString(bytes) && !context.protocol().empty();
        const std::lock_guard lock(m_mutex);
        m_user = QByteArray::fromStdString(context.user().effective_user());
        return isGood;
    }
    das::wire::RpcMethod method;
    std::string request;
    if (!method.ParseFromString(bytes) || !readDelimited(stream, request))
        return false;
    const QByteArray name = QByteArray::fromStdString(method.name());
    {
        const std::lock_guard lock(m_mutex);
        m_calls.append(name);
    }
    if (m_setup.state == State::OtherServer)
        return sendFailure(connection, header.call_id(), kFatal, kNoSuchProtocol,
                           "org.apache.hadoop.ipc.RpcNoSuchProtocolException",
                           "Unknown protocol: " + method.protocol());
    QByteArray exception;
    const QByteArray result = resultOf(name, QByteArray::fromStdString(request), exception);
    if (!exception.isEmpty())
        return sendFailure(connection, header.call_id(), kError, kApplicationError,
                           exception.constData(), exception.toStdString() + " happened\n\tat x");
    das::wire::RpcResponseHeader reply;
    reply.set_call_id(uint32_t(header.call_id()));
    reply.set_status(0);
    reply.set_server_version(kIpcVersion);
    reply.set_client_id(header.client_id());
    return sendFrame(connection, delimited(bytesOf(reply)) + delimited(result));
}

QByteArray FakeNameNode::statsReply() const
{
    das::wire::FsStats stats;
    stats.set_capacity(m_setup.capacity);
    stats.set_used(m_setup.used);
    stats.set_remaining(m_setup.remaining);
    stats.set_under_replicated(0);
    stats.set_corrupt_blocks(0);
    stats.set_missing_blocks(m_setup.missingBlocks);
    return bytesOf(stats);
}

QByteArray FakeNameNode::resultOf(const QByteArray &method, const QByteArray &request,
                                  QByteArray &exception)
{
    constexpr int kActive = 1;
    constexpr int kStandby = 2;
    if (m_setup.state == State::Starting)
        exception = "org.apache.hadoop.ipc.RetriableException";
    if (method == "setSafeMode") {
        das::wire::SafeModeRequest action;
        das::wire::SafeModeReply reply;
        if (!action.ParseFromString(request.toStdString()) || action.action() != 3)
            exception = "org.apache.hadoop.security.AccessControlException";
        reply.set_is_on(m_setup.isInSafeMode);
        return bytesOf(reply);
    }
    if (method == "getServiceStatus") {
        das::wire::ServiceStatus status;
        status.set_state(m_setup.state == State::Standby ? kStandby : kActive);
        return bytesOf(status);
    }
    if (method == "versionRequest") {
        das::wire::VersionReply reply;
        reply.mutable_info()->set_software_version(m_setup.version.toStdString());
        if (!m_setup.tellsVersion)
            exception = "org.apache.hadoop.security.AccessControlException";
        return bytesOf(reply);
    }
    if (m_setup.state == State::Standby)
        exception = "org.apache.hadoop.ipc.StandbyException";
    if (method == "getFsStats")
        return statsReply();
    if (method == "getServerDefaults") {
        das::wire::ServerDefaultsReply reply;
        reply.mutable_defaults()->set_block_size(134'217'728);
        reply.mutable_defaults()->set_bytes_per_checksum(512);
        reply.mutable_defaults()->set_write_packet_size(65'536);
        reply.mutable_defaults()->set_replication(3);
        reply.mutable_defaults()->set_file_buffer_size(4096);
        return bytesOf(reply);
    }
    if (method == "getFileInfo")
        return fileReply(request);
    if (method == "getListing")
        return listingReply(request);
    if (method != "renewLease")
        exception = "org.apache.hadoop.ipc.RpcNoSuchMethodException";
    return {};
}

} // namespace das::test
