#pragma once

#include "change/nodechanges.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QString>

#include <optional>

namespace das {

/// das-setup/README.md of one node, in a bundle or, with a top folder, in a whole pack that has it
/// (empty: its files stand at the top). English whatever the language of the program: a bundle is
/// the same bytes for the same plan (contract.md 3).
QString nodeReadme(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                   const NodeChanges &changes, const std::optional<QString> &topFolder = {});

} // namespace das
