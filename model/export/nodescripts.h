#pragma once

#include "change/nodechanges.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QByteArray>

namespace das {

/// das-setup/apply.sh: puts the files of the bundle into a home, or refuses and touches nothing.
QByteArray applyScript(const ProductProfile &profile, const ClusterPlan &plan, const NodePlan &node,
                       const NodeChanges &changes);

/// das-setup/rollback.sh: puts back what the newest apply.sh replaced.
QByteArray rollbackScript(const ProductProfile &profile, const NodePlan &node);

/// The SHA-256 as sha256sum prints it.
QString sha256Of(const QByteArray &bytes);

} // namespace das
