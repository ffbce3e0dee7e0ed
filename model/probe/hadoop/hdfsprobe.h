#pragma once

#include "probe/probe.h"

namespace das {

/// The NameNode that holds the index data, which only DAS 3.0.0 keeps in HDFS (product-facts 3.2).
Probe hdfsProbe();

} // namespace das
