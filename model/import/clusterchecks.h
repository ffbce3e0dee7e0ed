#pragma once

#include "import/homereading.h"

namespace das {

/// What makes the nodes one cluster: clustering itself, the members, and who commits, which goes
/// into the plan.
void checkCluster(ClusterPlan &plan, ImportNotes &notes);

} // namespace das
