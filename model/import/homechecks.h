#pragma once

#include "import/homereading.h"

namespace das {

/// What a home says that the product does not take as it was meant, and what no home can say.
/// `plan` is what the homes agree on.
void checkHomes(const ClusterPlan &plan, ImportNotes &notes);

} // namespace das
