#pragma once

#include <QByteArray>

namespace das::test {

/// A number as protobuf writes it.
inline QByteArray varint(quint64 number)
{
    QByteArray bytes;
    for (; number > 0x7f; number >>= 7)
        bytes.append(char((number & 0x7f) | 0x80));
    return bytes + char(number);
}

/// A protobuf field of bytes, text or another message.
inline QByteArray bytesField(int number, const QByteArray &content)
{
    return varint(quint64(number) << 3 | 2) + varint(quint64(content.size())) + content;
}

/// A protobuf field of a number.
inline QByteArray numberField(int number, quint64 value)
{
    return varint(quint64(number) << 3) + varint(value);
}

/// What HBase puts before the data of a znode: a mark, and who wrote it.
inline QByteArray znodeData(const QByteArray &content)
{
    const QByteArray writer("master:16000\x01\x02\x03\x04\x05\x06\x07\x08");
    return QByteArray("\xff\0\0\0", 4) + char(writer.size()) + writer + content;
}

/// The data of /hbase/master.
inline QByteArray masterData(const QByteArray &host, int port)
{
    const QByteArray server =
        bytesField(1, host) + numberField(2, quint64(port)) + numberField(3, 1'450'000'000'000);
    return znodeData("PBUF" + bytesField(1, server) + numberField(2, 0) + numberField(3, 16010));
}

/// The data of a znode below /hbase/rs.
inline QByteArray regionServerData(const QByteArray &version)
{
    const QByteArray info = version.isEmpty()
                                ? QByteArray()
                                : bytesField(2, bytesField(1, version) + bytesField(2, "git://x"));
    return znodeData("PBUF" + numberField(1, 16030) + info);
}

} // namespace das::test
