#pragma once

#include "probe/probe.h"

namespace das {

/// Every kind of connection, in the order in which reports stand.
const QList<Probe> &probeCatalog();

/// The tasks of the probes named in `only`, or of all where it is empty. Those of ZooKeeper come
/// along with HBase's, which say nothing of it.
QList<ProbeTask> probeTasks(const ProbeInput &input, const QStringList &only = {});

} // namespace das
