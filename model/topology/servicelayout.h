#pragma once

#include "topology/services.h"
#include "topology/topologydiagram.h"

#include <QSizeF>

namespace das {

inline constexpr QSizeF kServiceSize{208, 86};

/// The least height that so many services need.
qreal leastServicesHeight(qsizetype services);

/// Their places in a column at `x`, spread over `height` and centred in it.
QList<QRectF> placeServices(qsizetype services, qreal x, qreal height);

/// Draws the service into `rect`.
void addService(TopologyDiagram &diagram, const TopologyService &service, const QRectF &rect);

} // namespace das
