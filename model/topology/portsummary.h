#pragma once

#include "profile/ports.h"

namespace das {

/// The ports of a node in short sentences: "Cluster 4000. HTTPS 9443, HTTP 9763. Thrift 7611,
/// 7711." Ports that nobody uses are left out. Where no port is known, the cluster port alone.
QString portSummary(const QList<EffectivePort> &ports, const NodePlan &node);

} // namespace das
