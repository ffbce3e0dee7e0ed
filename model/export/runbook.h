#pragma once

#include "change/nodechanges.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QList>
#include <QString>

namespace das {

/// RUNBOOK.md: how the whole cluster is brought up, for a reader who never saw this program.
/// English whatever the language of the program: the same bytes for the same plan.
QString runbook(const ProductProfile &profile, const ClusterPlan &plan,
                const QList<NodeChanges> &changes);

} // namespace das
