#pragma once

#include "topology/topologydiagram.h"
#include "topology/topologystate.h"

namespace das {

struct TextStyle {
    qreal pixelSize = 12;
    bool bold = false;
    ColourRole colour = ColourRole::Text;
};

/// Where a text stands: its anchor on the line through the middle of its letters, and what it may
/// take.
struct TextPlace {
    QPointF middle;
    qreal width = 0;
    TextAnchor anchor = TextAnchor::Left;
};

/// Adds the text, cleaned and elided in the middle; nothing if it is empty.
void addText(TopologyDiagram &diagram, const QString &boxId, const QString &text,
             const TextPlace &place, const TextStyle &style);

/// Adds an icon.
void addIcon(TopologyDiagram &diagram, const QString &boxId, const QString &name,
             const QRectF &rect, ColourRole colour = ColourRole::Secondary);

/// Adds the icon of a state; nothing for Mark::None.
void addMark(TopologyDiagram &diagram, const QString &boxId, Mark mark, const QRectF &rect);

/// Fill and edge of a box in that state.
void colourBox(DiagramBox &box, Mark mark, ColourRole usualEdge);

} // namespace das
