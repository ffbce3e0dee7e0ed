#pragma once

#include "probe/probe.h"

namespace das {

/// The names and addresses of the plan, and the ports of nodes that are this machine.
Probe hostsProbe();

} // namespace das
