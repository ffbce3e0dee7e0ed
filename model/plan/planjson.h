#pragma once

#include "plan/clusterplan.h"
#include "support/result.h"

#include <QByteArray>

namespace das {

/// Reads a plan file (contract.md 1). `file` is named in errors, which give the key's path
/// ("nodes/0/port") and its line: broken JSON, a missing or mistyped key, an unknown version.
Result<ClusterPlan> planFromJson(const QByteArray &json, const QString &file);

/// The plan file, keys in the order of contract.md, unknown keys after the known ones.
QByteArray planToJson(const ClusterPlan &plan);

} // namespace das
