#pragma once

#include "plan/clusterplan.h"

#include <variant>

namespace das {

/// A value of a plan that can be written from a text.
using PlanSlot =
    std::variant<QString *, int *, bool *, QStringList *, EventStoreKind *, SyncKind *>;

/// Writes what a configuration file says; false if the plan can hold no such value. A list is
/// separated by commas, and a truth or the synchronizer's kind is "true" or anything else.
bool put(const PlanSlot &slot, const QString &text);

} // namespace das
