#include "probe/hadoop/hbaseznodes.h"

#include "hbase.pb.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QtEndian>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMetaDataMark = '\xff';
constexpr QByteArrayView kProtobufMark("PBUF");
constexpr qsizetype kLongestNode = 1024 * 1024;

bool isHostName(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9._:-]{1,255}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isPort(qint64 port)
{
    return port > 0 && port <= 0xffff;
}

/// The protobuf message of a znode; nothing if it has none.
std::optional<QByteArray> protobufOf(const QByteArray &data)
{
    const QByteArray payload = hbasePayload(data);
    if (data.size() > kLongestNode || !payload.startsWith(kProtobufMark))
        return std::nullopt;
    return payload.mid(kProtobufMark.size());
}

} // namespace

std::optional<HBaseServer> parseHBaseServerName(const QString &name)
{
    const QStringList parts = name.split(u',');
    if (parts.size() != 3 || !isHostName(parts.at(0)))
        return std::nullopt;
    const HBaseServer server{parts.at(0), parts.at(1).toInt(), parts.at(2).toLongLong()};
    if (!isPort(server.port) || server.startCode <= 0)
        return std::nullopt;
    return server;
}

QByteArray hbasePayload(const QByteArray &data)
{
    constexpr qsizetype kHead = 5;
    if (data.size() < kHead || data.front() != kMetaDataMark)
        return data;
    const auto size = qFromBigEndian<qint32>(data.constData() + 1);
    if (size < 0 || size > data.size() - kHead)
        return {};
    return data.mid(kHead + size);
}

Result<HBaseMaster> parseHBaseMaster(const QByteArray &data)
{
    if (const std::optional<QByteArray> message = protobufOf(data)) {
        wire::HBaseMasterNode node;
        if (node.ParseFromArray(message->constData(), int(message->size()))) {
            const HBaseServer server{QString::fromStdString(node.master().host_name()),
                                     int(node.master().port()), qint64(node.master().start_code())};
            if (isHostName(server.host) && isPort(server.port))
                return HBaseMaster{server, false};
        }
    }
    QByteArray text = hbasePayload(data);
    if (text.startsWith(QByteArrayView("\0\0", 2))) // the version of the text
        text = text.mid(2);
    if (const auto server = parseHBaseServerName(
            QString::fromLatin1(text.first(std::min<qsizetype>(text.size(), 300)))))
        return HBaseMaster{*server, true};
    return fail(QCoreApplication::translate("das", "not the address of an HBase master"));
}

QString parseHBaseVersion(const QByteArray &data)
{
    const std::optional<QByteArray> message = protobufOf(data);
    wire::HBaseRegionServerNode node;
    if (!message || !node.ParseFromArray(message->constData(), int(message->size())))
        return {};
    return QString::fromStdString(node.version().version());
}

} // namespace das
