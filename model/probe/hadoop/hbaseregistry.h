#pragma once

#include "probe/hadoop/hbaseznodes.h"
#include "probe/probe.h"

#include <QStringList>

#include <optional>

namespace das {

/// Where HBase keeps its znodes: zookeeper.znode.parent, which neither the products nor their
/// profiles set.
inline constexpr QLatin1StringView kHBaseParent("/hbase");

/// What HBase has written into ZooKeeper.
struct HBaseRegistry {
    std::optional<HBaseMaster> master;
    QList<HBaseServer> waitingMasters;
    QList<HBaseServer> regionServers;
    QStringList versions; ///< of the region servers that give one, each once

    /// The hosts of all of them, each once.
    QStringList hosts() const;
};

/// Why there is nothing to read.
struct HBaseProblem {
    QString summary;
    QString hint;
    bool isZooKeeper = false; ///< no member answers: ZooKeeper's own test says why
};

/// Reads it through the first member of the quorum that gives a session.
tl::expected<HBaseRegistry, HBaseProblem> readHBaseRegistry(ProbeRun &run,
                                                            const QStringList &quorum, int port);

} // namespace das
