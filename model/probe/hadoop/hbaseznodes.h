#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace das {

/// One server of HBase, as it registers itself in ZooKeeper.
struct HBaseServer {
    QString host;
    int port = 0;
    qint64 startCode = 0; ///< when it started, in milliseconds of Unix time

    bool operator==(const HBaseServer &) const = default;
};

/// What the znode of the active master says.
struct HBaseMaster {
    HBaseServer server;
    bool isText = false; ///< as HBase wrote it up to 0.94, which no later client reads
};

/// "host,port,start code": how the znodes of region servers and of waiting masters are named.
std::optional<HBaseServer> parseHBaseServerName(const QString &name);

/// What a znode holds after the marks that HBase puts before it: 0xff, a length and the writer's
/// name; then "PBUF".
QByteArray hbasePayload(const QByteArray &data);

/// The content of /hbase/master.
Result<HBaseMaster> parseHBaseMaster(const QByteArray &data);

/// The version that the znode of a region server gives; empty where it gives none.
QString parseHBaseVersion(const QByteArray &data);

} // namespace das
