#pragma once

#include "probe/probe.h"
#include "topology/topologystate.h"

namespace das {

/// Failed before Warned before Passed before Skipped: the worst of the reports; Skipped if there
/// are none.
ProbeStatus worstStatus(const QList<ProbeReport> &reports);

/// The first of the reports that are as bad as the worst one; nullptr if there are none.
const ProbeReport *worstReport(const QList<ProbeReport> &reports);

/// The id of the box or the member of the quorum at which what a probe found shows; empty if it
/// concerns none.
QString elementOf(const ProbeReport &report, const ClusterPlan &plan);

/// The state of the cluster together with what the probes found: proved connections, failed ones,
/// those that cannot be reached, and the versions that services told. Findings of the rules stay
/// where they are as bad.
TopologyState withReports(TopologyState state, const ClusterPlan &plan,
                          const QList<ProbeReport> &reports);

} // namespace das
