#pragma once

#include "change/nodechanges.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QString>

namespace das {

/// das-setup/README.md of one node. English whatever the language of the program: a bundle is the
/// same bytes for the same plan (contract.md 3).
QString nodeReadme(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                   const NodeChanges &changes);

} // namespace das
