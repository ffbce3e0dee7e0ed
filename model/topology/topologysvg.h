#pragma once

#include "profile/productprofile.h"
#include "topology/topologydiagram.h"
#include "topology/topologystate.h"

#include <QByteArray>

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

/// The drawing as an SVG 1.1 page, A4 landscape, in the light colours on white. The same diagram
/// and title give the same bytes.
QByteArray topologySvg(const TopologyDiagram &diagram, const SvgTitle &title);

} // namespace das
