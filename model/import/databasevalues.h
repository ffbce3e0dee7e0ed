#pragma once

#include "import/homereading.h"

namespace das {

/// Notes the databases and stores that the homes use, and fills each node's own. A datasource that
/// is missing, embedded or hidden is a finding. Call once the nodes are there.
void readDatabases(ClusterPlan &plan, ImportNotes &notes);

} // namespace das
