#include "topology/topologylayout.h"

#include "topology/lanelayout.h"
#include "topology/links.h"
#include "topology/primitives.h"
#include "topology/servicelayout.h"
#include "topology/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kFramePadding = 14;
constexpr qreal kFrameHead = 30;
constexpr qreal kLaneGap = 10;
constexpr qreal kEmptyLane = 82;
constexpr qreal kLegendMiddle = 22; ///< below the frame
constexpr qreal kLegendHeight = 32;
constexpr qreal kWantedRatio = 1.72; ///< width to height of the page that the drawing fills
constexpr qreal kOrphanCost = 0.06;
constexpr TextStyle kFrameTitle{12, true, ColourRole::Secondary};
constexpr TextStyle kFrameText{12, false, ColourRole::Secondary};
constexpr TextStyle kLegendText{11, false, ColourRole::Secondary};

struct Content {
    const ClusterPlan &plan;
    QList<LaneContent> lanes;
    QList<TopologyService> services;
    qreal gap = 0; ///< between frame and services

    Density density() const { return densityFor(plan.nodes.size()); }
    qreal frameWidth(qsizetype columns) const
    {
        return laneWidth(density(), columns) + 2 * kFramePadding;
    }
    qreal width(qsizetype columns) const
    {
        return frameWidth(columns) + gap + kServiceSize.width();
    }
    qreal lanesHeight(qsizetype columns) const
    {
        qreal height = kFrameHead + kFramePadding;
        for (const LaneContent &lane : lanes)
            height += lane.height(columns) + kLaneGap;
        return lanes.isEmpty() ? height + kEmptyLane : height - kLaneGap;
    }
    qreal frameHeight(qsizetype columns) const
    {
        return std::max(lanesHeight(columns), leastServicesHeight(services.size()));
    }
};

/// One number of columns for all lanes: what fits the page best without leaving single cards in a
/// last row.
qsizetype columnsFor(const Content &content)
{
    qsizetype most = 1;
    for (const LaneContent &lane : content.lanes)
        most = std::max(most, lane.cards.size());
    // Two nodes of a kind stand side by side: one column would be all lanes and no width.
    qsizetype best = std::min<qsizetype>(2, most);
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype columns = best; columns <= most; ++columns) {
        const qreal height = content.frameHeight(columns) + kLegendHeight;
        const auto orphans = std::ranges::count_if(
            content.lanes, [columns](const LaneContent &lane) { return lane.hasOrphan(columns); });
        const qreal cost = std::abs(std::log(content.width(columns) / height / kWantedRatio)) +
                           kOrphanCost * static_cast<qreal>(orphans);
        if (cost < least) {
            least = cost;
            best = columns;
        }
    }
    return best;
}

QString hazelcastText(const ClusterPlan &plan)
{
    const auto [least, most] = std::ranges::minmax(plan.nodes, {}, &NodePlan::port);
    if (least.port == most.port)
        return QCoreApplication::translate("das", "Hazelcast port %1").arg(least.port);
    return QCoreApplication::translate("das", "Hazelcast ports %1 to %2")
        .arg(least.port)
        .arg(most.port);
}

QString countText(const ClusterPlan &plan)
{
    if (plan.nodes.isEmpty())
        return QCoreApplication::translate("das", "No nodes yet");
    const qsizetype count = plan.nodes.size();
    const QString nodes =
        count == 1 ? QCoreApplication::translate("das", "1 node")
                   : QCoreApplication::translate("das", "%1 nodes").arg(QString::number(count));
    return nodes + ", "_L1 + hazelcastText(plan);
}

void addFrame(TopologyDiagram &diagram, const ClusterPlan &plan, const QRectF &rect)
{
    DiagramBox box;
    box.id = u"frame"_s;
    box.kind = BoxKind::Frame;
    box.where = u"cluster"_s;
    box.rect = rect;
    box.radius = 6;
    box.fill = ColourRole::Frame;
    box.edge = ColourRole::Edge;
    diagram.boxes.append(box);

    const qreal y = rect.top() + kFrameHead / 2 + 1;
    const qreal width = rect.width() - 2 * kFramePadding;
    const QString right = countText(plan);
    const QString left =
        QCoreApplication::translate("das", "Cluster %1").arg(plan.cluster.domain).trimmed();
    const qreal rightWidth = textWidth(right, kFrameText.pixelSize);
    addText(diagram, box.id, left,
            {{rect.left() + kFramePadding, y}, width - rightWidth - kFramePadding}, kFrameTitle);
    addText(diagram, box.id, right, {{rect.right() - kFramePadding, y}, width, TextAnchor::Right},
            kFrameText);
}

/// The lanes one below the other; height to spare is shared out.
QList<LaneEnd> addLanes(TopologyDiagram &diagram, const Content &content, const QRectF &frame,
                        qsizetype columns)
{
    QList<LaneEnd> ends;
    const qreal spare = frame.height() - content.lanesHeight(columns);
    const qreal more = spare / std::max<qreal>(1, static_cast<qreal>(content.lanes.size()));
    QRectF rect(frame.left() + kFramePadding, frame.top() + kFrameHead,
                frame.width() - 2 * kFramePadding, 0);
    for (const LaneContent &lane : content.lanes) {
        rect.setHeight(lane.height(columns) + more);
        addLane(diagram, lane, rect, columns);
        ends.append({lane.roles, rect});
        rect.moveTop(rect.bottom() + kLaneGap);
    }
    return ends;
}

/// One line that explains the signs; part of every export. Returns its right end.
qreal addLegend(TopologyDiagram &diagram, qreal y)
{
    constexpr qreal kIcon = 13;
    constexpr qreal kTextX = 18;
    constexpr qreal kDash = 24;
    constexpr qreal kBetween = 22;
    constexpr qreal kUsual = 0.88; ///< of the measured width: the gaps look more even
    struct Entry {
        Mark mark;
        QString text;
    };
    const QList<Entry> marks{
        {Mark::Passed, QCoreApplication::translate("das", "connection proved")},
        {Mark::Warning, QCoreApplication::translate("das", "warning")},
        {Mark::Error, QCoreApplication::translate("das", "error")},
        {Mark::Untested, QCoreApplication::translate("das", "not tested")}};
    const QString commits = QCoreApplication::translate("das", "commits to Subversion");
    const QString unreachable = QCoreApplication::translate("das", "cannot be reached");
    qreal x = 0;
    const auto addWords = [&](const QString &text) {
        const qreal width = textWidth(text, kLegendText.pixelSize);
        addText(diagram, {}, text, {{x, y}, width}, kLegendText);
        x += width * kUsual + kBetween;
    };
    for (const Entry &entry : marks) {
        addMark(diagram, {}, entry.mark, {x, y - kIcon / 2, kIcon, kIcon});
        x += kTextX;
        addWords(entry.text);
    }
    addIcon(diagram, {}, u"commit"_s, {x, y - kIcon / 2, kIcon, kIcon});
    x += kTextX;
    addWords(commits);
    diagram.lines.append({{}, {{x, y}, {x + kDash, y}}, {}, ColourRole::Error, 1.6, true});
    x += kDash + kTextX - kIcon;
    addWords(unreachable);
    return x - kBetween;
}

QString describe(const Content &content)
{
    QStringList sentences;
    for (const LaneContent &lane : content.lanes) {
        QStringList names;
        for (const NodeCard &card : lane.cards)
            names.append(card.node.id + u' ' + clusterAddress(card.node));
        sentences.append(lane.titleLines.join(u' ') + ": "_L1 + names.join(", "_L1) + u'.');
    }
    QStringList services;
    for (const TopologyService &service : content.services)
        services.append(service.title + u' ' + service.host + " ("_L1 + service.link + u')');
    sentences.append(
        QCoreApplication::translate("das", "Services: %1.").arg(services.join(", "_L1)));
    return drawable(sentences.join(u' '));
}

} // namespace

TopologyDiagram layoutTopology(const ClusterPlan &plan, const ProductProfile *profile,
                               const TopologyState &state)
{
    Content content{plan, laneContents(plan, profile, state),
                    topologyServices(plan, profile, state)};
    QList<Roles> roles;
    for (const LaneContent &lane : content.lanes)
        roles.append(lane.roles);
    content.gap = linkGap(content.services, roles);

    TopologyDiagram diagram;
    const qsizetype columns = columnsFor(content);
    const QRectF frame(0, 0, content.frameWidth(columns), content.frameHeight(columns));
    addFrame(diagram, plan, frame);
    LinkEnds ends{frame, addLanes(diagram, content, frame, columns), content.services, {}};
    ends.serviceRects =
        placeServices(content.services.size(), frame.right() + content.gap, frame.height());
    for (qsizetype i = 0; i < content.services.size(); ++i)
        addService(diagram, content.services[i], ends.serviceRects[i]);
    addLinks(diagram, ends);
    const qreal legendRight = addLegend(diagram, frame.bottom() + kLegendMiddle);
    diagram.bounds =
        QRectF(0, 0, std::max(content.width(columns), legendRight), frame.height() + kLegendHeight);
    diagram.description = describe(content);
    return diagram;
}

} // namespace das
