#pragma once

#include "pack/packsource.h"
#include "plan/clusterplan.h"

namespace das::test {

inline const QString kSample = QStringLiteral("sample"); ///< the built-in sample pack

/// The packs that there are and that a profile knows: the sample, which is one of DAS 3.0.0, the
/// stock trees, and a stand-in for every other product.
QStringList knownPacks();
Result<std::unique_ptr<PackSource>> packNamed(const QString &name);
QString productOf(const QString &pack);

/// The sample plan with that kind of event store.
ClusterPlan planFor(Pattern pattern, const QString &product, EventStoreKind store);

} // namespace das::test
