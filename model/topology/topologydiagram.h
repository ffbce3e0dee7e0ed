#pragma once

#include "topology/topologycolours.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace das {

enum class BoxKind : quint8 { Frame, Lane, Node, Service };

/// A rounded rectangle. Those of the kinds Node and Service can be selected.
struct DiagramBox {
    QString id; ///< "frame", "lane:receiver", "node:receiver1", "service:mysql"; unique, stable
    BoxKind kind = BoxKind::Node;
    QString where; ///< key of the plan file that it shows: "nodes/0", "mysql"; may be empty
    QRectF rect;
    qreal radius = 0;
    ColourRole fill = ColourRole::Canvas;
    ColourRole edge = ColourRole::None;
    qreal edgeWidth = 1;
    QList<ColourRole> stripe; ///< bands along the left edge, kStripeWidth wide, from top to bottom
    QString toolTip;          ///< the texts of the box in full
};

inline constexpr qreal kStripeWidth = 5;

enum class TextAnchor : quint8 { Left, Middle, Right };

/// One line of text, already shortened to what fits.
struct DiagramText {
    QString text;
    QPointF baseline; ///< of the anchor
    TextAnchor anchor = TextAnchor::Left;
    qreal pixelSize = 12;
    bool bold = false; ///< DemiBold
    ColourRole colour = ColourRole::Text;
    QString boxId; ///< the box in which it stands; empty: none
    QRectF patch;  ///< surface of the canvas painted below the text; may be null
};

/// An icon of resources/icons.
struct DiagramIcon {
    QString name;
    QRectF rect;
    ColourRole colour = ColourRole::Secondary;
    QString boxId;
};

/// A run of straight lines, with dots where it leaves the cluster.
struct DiagramLine {
    QString id; ///< "link:mysql"; lines of one bus share it; empty in the legend
    QList<QPointF> points;
    QList<QPointF> dots;
    ColourRole colour = ColourRole::Link;
    qreal width = 1.6;
    bool dashed = false;
};

inline constexpr qreal kDotRadius = 3.2;

/// The drawing of a cluster: lists of primitives in units of 1 px at a 13 px font, to be painted in
/// the order boxes, lines, texts, icons. Both the SVG file and the scene draw these and nothing
/// else (look.md 8).
struct TopologyDiagram {
    QList<DiagramBox> boxes;
    QList<DiagramLine> lines;
    QList<DiagramText> texts;
    QList<DiagramIcon> icons;
    QRectF bounds;       ///< of all primitives, legend included
    QString description; ///< the content in sentences, for those who cannot see it
};

} // namespace das
