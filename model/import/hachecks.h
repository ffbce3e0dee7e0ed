#pragma once

#include "import/homereading.h"

namespace das {

/// HA mode belongs on two receivers, and nowhere else (product-facts 3.5).
void checkHa(const ClusterPlan &plan, ImportNotes &notes);

} // namespace das
