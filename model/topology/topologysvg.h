#pragma once

#include "topology/diagrampage.h"

#include <QByteArray>

namespace das {

/// The drawing as an SVG 1.1 page, A4 landscape, in the light colours on white. The same diagram
/// and title give the same bytes.
QByteArray topologySvg(const TopologyDiagram &diagram, const SvgTitle &title);

} // namespace das
