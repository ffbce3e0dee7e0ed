#pragma once

#include "probe/probe.h"
#include "probe/proberunner.h"
#include "support/result.h"

namespace das {

/// Creates the databases of the plan that the MySQL server does not have, with a character set that
/// every script of the products works with (product-facts 6.2), and changes nothing else. Returns
/// the names of those that were created, in the order of plannedDatabases(); the others were there.
/// Signs in as the plan's user with the password of `input`. Blocks within `budget`, and ends soon
/// after `isCancelled`, which is asked in other threads too, says true.
Result<QStringList> createMissingDatabases(const ProbeInput &input,
                                           std::chrono::milliseconds budget = kProbeBudget,
                                           const std::function<bool()> &isCancelled = {});

} // namespace das
