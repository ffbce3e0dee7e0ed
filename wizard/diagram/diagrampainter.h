#pragma once

#include "topology/topologydiagram.h"

#include <QColor>
#include <QFont>

class QPainter;
class QPalette;

namespace das {

/// Colours and font in which a drawing is painted.
struct DiagramLook {
    DiagramPalette palette;
    QColor highlight; ///< edge of the selected box
    QFont font;       ///< its family; sizes are the drawing's
};

/// The colours of a desktop palette.
DiagramPalette diagramPalette(const QPalette &palette);

/// Paints the primitives of a drawing, in the drawing's units.
class DiagramPainter {
public:
    /// Cached are pictures in the size of the screen, for the GUI thread only; Vector stays sharp
    /// on paper.
    enum class Icons : quint8 { Cached, Vector };

    DiagramPainter(QPainter &painter, const DiagramLook &look, Icons icons);

    void box(const DiagramBox &box);
    void line(const DiagramLine &line);
    void text(const DiagramText &text);
    void icon(const DiagramIcon &icon);
    /// Everything, in the order in which it is to be painted.
    void diagram(const TopologyDiagram &diagram);

    QColor colour(ColourRole role) const;

private:
    void stripe(const DiagramBox &box);

    QPainter &m_painter;
    const DiagramLook &m_look;
    Icons m_icons;
};

} // namespace das
