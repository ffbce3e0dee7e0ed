#pragma once

#include "plan/clusterplan.h"

namespace das::test {

/// The sample plan of seven nodes whose homes are below `folder`, each with the sample pack's
/// files; saved there as cluster.dasplan.
ClusterPlan samplePlanWithHomes(const QString &folder);

/// Where it was saved.
QString samplePlanFile(const QString &folder);

} // namespace das::test
