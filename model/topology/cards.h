#pragma once

#include "profile/ports.h"
#include "topology/topologydiagram.h"
#include "topology/topologystate.h"

#include <QSizeF>

namespace das {

/// How much of a node is drawn; decided by the plan alone, never by the zoom.
enum class Density : quint8 { Full, Compact, Tile };
Density densityFor(qsizetype nodes);

struct CardSize {
    QSizeF size;
    qreal gap = 0;

    qreal across(qsizetype count) const { return extent(count, size.width()); }
    qreal down(qsizetype count) const { return extent(count, size.height()); }

private:
    qreal extent(qsizetype count, qreal one) const
    {
        return static_cast<qreal>(count) * (one + gap) - gap;
    }
};
CardSize cardSize(Density density);

/// A node with what is known about it.
struct NodeCard {
    NodePlan node;
    int position = 0; ///< in the plan
    QString boxId;
    ElementState state;
    int httpsPort = 0; ///< 0: not known
    bool commits = false;
};

/// Draws the node with its top left corner at `at`.
void addCard(TopologyDiagram &diagram, const NodeCard &card, Density density, QPointF at);

/// The colours of the stripe, one band a role.
QList<ColourRole> stripeOf(Roles roles);

/// "192.168.48.205:4000", IPv6 in brackets.
QString clusterAddress(const NodePlan &node);

} // namespace das
