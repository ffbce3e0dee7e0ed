#pragma once

#include "profile/ports.h"
#include "topology/topologystate.h"

namespace das {

/// The nodes that have the same roles.
struct TopologyLane {
    QString boxId; ///< "lane:receiver", "lane:receiver+indexer", "lane:" for nodes without a role
    Roles roles;
    QString title;     ///< "Receivers", "Receiver + Indexer", "All roles"
    QList<int> nodes;  ///< positions in the plan
    QStringList lines; ///< the ports that its nodes share, each line short
};

/// The effective ports of every node, in the order of the plan; empty lists without a profile.
QList<QList<EffectivePort>> portsOfNodes(const ClusterPlan &plan, const ProductProfile *profile);

/// The lanes in the order of start: receivers, analyzers, indexers, dashboards, then nodes with
/// several roles. Each node is in one lane.
QList<TopologyLane> topologyLanes(const ClusterPlan &plan,
                                  const QList<QList<EffectivePort>> &ports);

/// The HTTPS port; 0 where none is known.
int httpsPort(const QList<EffectivePort> &ports);

/// "receiver1 to receiver80" for a lane of tiles, and "10.20.1.11 to 10.20.1.90".
QStringList rangeLines(const ClusterPlan &plan, const TopologyLane &lane);

} // namespace das
