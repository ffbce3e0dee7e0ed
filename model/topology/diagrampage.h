#pragma once

#include "profile/productprofile.h"
#include "topology/topologydiagram.h"
#include "topology/topologystate.h"

#include <QSizeF>

namespace das {

/// What stands above the drawing on a page.
struct SvgTitle {
    QString name;    ///< of the plan
    QString summary; ///< product, pattern, nodes, counts of findings
    QString origin;  ///< program and date; empty where the same plan must give the same bytes
};

/// The title of a plan, without `origin`.
SvgTitle svgTitle(const QString &planName, const ClusterPlan &plan, const ProductProfile *profile,
                  const TopologyState &state);

/// A4 landscape at 96 dots an inch.
inline constexpr QSizeF kDiagramPageSize{1123, 794};

/// A drawing on a sheet of paper: what every export and the printer show.
struct DiagramPage {
    QList<DiagramText> title; ///< in units of the page
    QPointF origin;           ///< where the drawing begins
    qreal scale = 1;          ///< of the drawing
};

/// Places drawing and title on a page of kDiagramPageSize.
DiagramPage diagramPage(const TopologyDiagram &diagram, const SvgTitle &title);

} // namespace das
