#pragma once

#include "plan/clusterplan.h"

namespace das {

/// A complete plan of the pattern for the product with that id; by default the seven nodes of the
/// guide "DAS fully distributed", members 192.168.48.205 and .21 to .26.
ClusterPlan samplePlan(Pattern pattern, const QString &productId);

} // namespace das
