#pragma once

#include "topology/cards.h"
#include "topology/lanes.h"

namespace das {

/// A lane with all that its size and its drawing need.
struct LaneContent {
    QString boxId;
    Roles roles;
    QStringList titleLines;
    int count = 0;         ///< of its nodes; shown from 2 on
    QStringList lines;     ///< below the title
    QList<NodeCard> cards; ///< in the order of the plan
    QList<int> findings;   ///< positions in `cards` that a lane of tiles names below them
    Density density = Density::Full;

    qsizetype rows(qsizetype columns) const { return (cards.size() + columns - 1) / columns; }
    /// Whether the last row would hold a single card.
    bool hasOrphan(qsizetype columns) const;
    qreal headHeight() const;
    qreal height(qsizetype columns) const;
};

/// The content of each lane of the plan.
QList<LaneContent> laneContents(const ClusterPlan &plan, const ProductProfile *profile,
                                const TopologyState &state);

/// The width of a lane with so many columns.
qreal laneWidth(Density density, qsizetype columns);

/// Draws the lane into `rect`.
void addLane(TopologyDiagram &diagram, const LaneContent &lane, const QRectF &rect,
             qsizetype columns);

} // namespace das
