#pragma once

#include "import/homereading.h"

namespace das {

/// Fills the nodes of the plan with what is their own, and notes what each home says of what all
/// share, databases and stores apart.
void readHomes(ClusterPlan &plan, ImportNotes &notes);

} // namespace das
