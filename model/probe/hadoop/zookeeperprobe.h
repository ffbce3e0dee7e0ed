#pragma once

#include "probe/probe.h"

namespace das {

/// A session with each member of the quorum on its own, and its role.
Probe zooKeeperProbe();

} // namespace das
