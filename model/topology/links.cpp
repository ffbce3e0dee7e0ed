#include "topology/links.h"

#include "topology/primitives.h"
#include "topology/textmeasure.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kGap = 122;
constexpr qreal kBusStep = 10;
constexpr qreal kLabelMargin = 12; ///< what stays of the line on each side of its label
constexpr qreal kPatchPadding = 3;
constexpr TextStyle kLabel{11, false, ColourRole::Text};

bool isUsedByAll(const TopologyService &service, const QList<Roles> &lanes)
{
    return std::ranges::all_of(
        lanes, [&service](Roles roles) { return !roles || (roles & service.users); });
}

DiagramLine newLine(const TopologyService &service)
{
    DiagramLine line;
    line.id = "link:"_L1 + service.boxId.section(u':', 1);
    line.dashed = !service.state.reachable;
    line.colour = line.dashed ? ColourRole::Error : ColourRole::Link;
    return line;
}

/// The bus: a tap from each lane that uses the service, the line that collects them, and one line
/// to the box.
void addBus(TopologyDiagram &diagram, const LinkEnds &ends, qsizetype service, qreal x)
{
    const TopologyService &target = ends.services[service];
    const QRectF box = ends.serviceRects[service];
    qreal top = box.center().y();
    qreal bottom = top;
    for (const LaneEnd &lane : ends.lanes) {
        if (lane.roles && !(lane.roles & target.users))
            continue;
        const QPointF start(lane.rect.right(), lane.rect.center().y());
        DiagramLine tap = newLine(target);
        tap.points = {start, {x, start.y()}};
        tap.dots = {start};
        diagram.lines.append(tap);
        top = std::min(top, start.y());
        bottom = std::max(bottom, start.y());
    }
    DiagramLine collector = newLine(target);
    collector.points = {{x, top}, {x, bottom}};
    diagram.lines.append(collector);
    DiagramLine line = newLine(target);
    line.points = {{x, box.center().y()}, {box.left(), box.center().y()}};
    diagram.lines.append(line);
}

void addLabel(TopologyDiagram &diagram, const TopologyService &service, qreal left, QPointF end)
{
    const qsizetype before = diagram.texts.size();
    const QPointF middle((left + end.x()) / 2, end.y());
    addText(diagram, {}, service.link,
            {middle, end.x() - left - 2 * kLabelMargin, TextAnchor::Middle}, kLabel);
    if (diagram.texts.size() == before)
        return;
    DiagramText &label = diagram.texts.last();
    const qreal width = textWidth(label.text, kLabel.pixelSize) + 2 * kPatchPadding;
    label.patch = QRectF(middle.x() - width / 2, middle.y() - kLabel.pixelSize * 0.7, width,
                         kLabel.pixelSize * 1.4);
}

qsizetype busCount(const QList<TopologyService> &services, const QList<Roles> &lanes)
{
    return std::ranges::count_if(services, [&lanes](const TopologyService &service) {
        return !isUsedByAll(service, lanes);
    });
}

} // namespace

qreal linkGap(const QList<TopologyService> &services, const QList<Roles> &lanes)
{
    return kGap +
           kBusStep * static_cast<qreal>(std::max(qsizetype(0), busCount(services, lanes) - 1));
}

void addLinks(TopologyDiagram &diagram, const LinkEnds &ends)
{
    QList<Roles> lanes;
    for (const LaneEnd &lane : ends.lanes)
        lanes.append(lane.roles);
    const qreal labelLeft =
        ends.frame.right() + kBusStep * static_cast<qreal>(busCount(ends.services, lanes));
    qreal busX = ends.frame.right();
    for (qsizetype i = 0; i < ends.services.size(); ++i) {
        const TopologyService &service = ends.services[i];
        const QPointF end(ends.serviceRects[i].left(), ends.serviceRects[i].center().y());
        if (isUsedByAll(service, lanes)) {
            DiagramLine line = newLine(service);
            line.points = {{ends.frame.right(), end.y()}, end};
            line.dots = {line.points.first()};
            diagram.lines.append(line);
        } else {
            busX += kBusStep;
            addBus(diagram, ends, i, busX);
        }
        addLabel(diagram, service, labelLeft, end);
    }
}

} // namespace das
