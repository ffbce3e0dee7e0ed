#include "topology/primitives.h"

#include "topology/textmeasure.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// From the middle of the letters to the baseline: half the height of a capital.
constexpr qreal kBaselineBelowMiddle = 0.36;

} // namespace

void addText(TopologyDiagram &diagram, const QString &boxId, const QString &text,
             const TextPlace &place, const TextStyle &style)
{
    const QString shown = elidedMiddle(drawable(text), place.width, style.pixelSize, style.bold);
    if (shown.isEmpty())
        return;
    const QPointF baseline = place.middle + QPointF(0, style.pixelSize * kBaselineBelowMiddle);
    diagram.texts.append({shown, baseline, place.anchor, style.pixelSize, style.bold, style.colour,
                          boxId, QRectF()});
}

void addIcon(TopologyDiagram &diagram, const QString &boxId, const QString &name,
             const QRectF &rect, ColourRole colour)
{
    diagram.icons.append({name, rect, colour, boxId});
}

void addMark(TopologyDiagram &diagram, const QString &boxId, Mark mark, const QRectF &rect)
{
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Untested:
        return addIcon(diagram, boxId, u"todo"_s, rect, ColourRole::Secondary);
    case Mark::Passed:
        return addIcon(diagram, boxId, u"ok"_s, rect, ColourRole::Passed);
    case Mark::Warning:
        return addIcon(diagram, boxId, u"warning"_s, rect, ColourRole::Warning);
    case Mark::Error:
        return addIcon(diagram, boxId, u"error"_s, rect, ColourRole::Error);
    }
}

void colourBox(DiagramBox &box, Mark mark, ColourRole usualEdge)
{
    const bool isError = mark == Mark::Error;
    const bool isTinted = isError || (mark == Mark::Warning && box.kind == BoxKind::Node);
    if (!isTinted) {
        box.fill = ColourRole::Canvas;
        box.edge = usualEdge;
        return;
    }
    box.fill = isError ? ColourRole::ErrorTint : ColourRole::WarningTint;
    box.edge = isError ? ColourRole::Error : ColourRole::Warning;
    box.edgeWidth = 1.4;
}

} // namespace das
