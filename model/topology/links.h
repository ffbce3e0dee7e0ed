#pragma once

#include "topology/services.h"
#include "topology/topologydiagram.h"

namespace das {

/// A lane as the links see it.
struct LaneEnd {
    Roles roles;
    QRectF rect;
};

/// What the links run between.
struct LinkEnds {
    QRectF frame;
    QList<LaneEnd> lanes;
    QList<TopologyService> services;
    QList<QRectF> serviceRects; ///< in the order of `services`
};

/// The width between frame and services: one bus has room in it, each further one widens it.
qreal linkGap(const QList<TopologyService> &services, const QList<Roles> &lanes);

/// Draws one straight line from the frame to each service, and a bus beside the frame to a service
/// that only some of the lanes use. Never a line per node.
void addLinks(TopologyDiagram &diagram, const LinkEnds &ends);

} // namespace das
