#pragma once

#include "probe/probe.h"

namespace das {

/// HBase as ZooKeeper knows it: active master, region servers, their names and version.
Probe hbaseProbe();

} // namespace das
