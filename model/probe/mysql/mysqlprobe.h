#pragma once

#include "probe/probe.h"

namespace das {

/// Signs in to the MySQL server of the plan and looks at what the cluster needs there. Changes
/// nothing.
Probe mysqlProbe();

} // namespace das
