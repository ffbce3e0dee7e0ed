#pragma once

#include "topology/topologydiagram.h"
#include "topology/topologystate.h"

namespace das {

/// Lays the cluster out as look.md 8 has it: a lane for each set of roles in a frame, the services
/// beside it, a legend below. Depends on nothing but its arguments: no font, no screen. `profile`
/// is nullptr where the plan's product is not supported; ports are then left out.
TopologyDiagram layoutTopology(const ClusterPlan &plan, const ProductProfile *profile,
                               const TopologyState &state);

} // namespace das
