#pragma once

#include "import/homereading.h"

namespace das {

/// Notes what each home mounts of the shared registry; a mount that is missing is a finding.
void readMounts(ImportNotes &notes);

/// Adds what each home lacks to be a node of this cluster, and where the members, the
/// deployment synchronizer and HA mode do not go together. `plan` is what the homes agree on.
void checkHomes(ClusterPlan &plan, ImportNotes &notes);

} // namespace das
