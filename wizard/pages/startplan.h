#pragma once

#include "plan/clusterplan.h"

namespace das {

/// The plan that a pattern begins with: its nodes by name and role, either with the values of the
/// guide or with everything else to be filled in. A custom plan without values has no nodes.
ClusterPlan startPlan(Pattern pattern, bool withSampleValues, const QString &productId);

/// The same for another pattern or other values in place of `before`: a pack that was chosen stays.
ClusterPlan restartedPlan(const ClusterPlan &before, Pattern pattern, bool withSampleValues);

/// Whether nothing in the plan is the user's own: it is still a startPlan(), of whatever pattern,
/// product and pack.
bool isStartPlan(const ClusterPlan &plan);
/// The same, of the plans with sample values only.
bool isSampleStartPlan(const ClusterPlan &plan);

/// The product of a new plan, until a pack is chosen: the one that the guide is about.
QString defaultProductId();

} // namespace das
