#pragma once

#include "probe/probe.h"

namespace das {

/// Subversion: whether the committing node will be able to write to the plan's repository.
Probe svnProbe();

} // namespace das
