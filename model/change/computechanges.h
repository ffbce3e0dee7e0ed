#pragma once

#include "change/nodechanges.h"
#include "pack/packsource.h"
#include "plan/secrets.h"
#include "profile/productprofile.h"
#include "support/result.h"

namespace das {

/// Applies the profile's edits for `node` to the files of `pack`. Only files that change are in the
/// result. Errors name the file, the place and the reason; a password that the file cannot carry is
/// one.
Result<NodeChanges> computeChanges(const ProductProfile &profile, const ClusterPlan &plan,
                                   const NodePlan &node, const Secrets &secrets,
                                   const PackSource &pack);

/// The passwords that bundles of this plan need and that `secrets` lacks: "mysql.password",
/// "svn.password".
QStringList missingSecrets(const ClusterPlan &plan, const Secrets &secrets);

} // namespace das
