#include "topology/lanelayout.h"

#include "topology/primitives.h"
#include "topology/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kHeadWidth = 178;
constexpr qreal kPaddingX = 12;
constexpr qreal kPaddingY = 10;
constexpr qreal kCountRight = 10; ///< from the count to the cards
constexpr qreal kLineRight = 2;   ///< from the lines to the cards: room for 24 characters
constexpr qreal kTitleLine = 17;
constexpr qreal kHeadLine = 14;
constexpr qreal kHeadGap = 3; ///< from title to lines
constexpr qreal kFindingsLine = 22;
constexpr int kMostFindings = 3;
constexpr TextStyle kTitle{14, true, ColourRole::Text};
constexpr TextStyle kCount{13, false, ColourRole::Secondary};
constexpr TextStyle kLine{11, false, ColourRole::Secondary};
constexpr TextStyle kFinding{11, false, ColourRole::Text};

ColourRole tintOf(Roles roles)
{
    if (roles == Role::Receiver)
        return ColourRole::ReceiverLane;
    if (roles == Role::Analyzer)
        return ColourRole::AnalyzerLane;
    if (roles == Role::Indexer)
        return ColourRole::IndexerLane;
    if (roles == Role::Dashboard)
        return ColourRole::DashboardLane;
    return ColourRole::MixedLane;
}

qreal countWidth(qsizetype count)
{
    return count > 1 ? textWidth(QString::number(count), kCount.pixelSize) + 8 : 0;
}

void addHead(TopologyDiagram &diagram, const LaneContent &lane, const QRectF &rect, qreal top)
{
    const qreal x = rect.left() + kPaddingX;
    const qreal right = rect.left() + kHeadWidth - kCountRight;
    qreal y = top;
    if (lane.count > 1)
        addText(diagram, lane.boxId, QString::number(lane.count),
                {{right, y + kTitleLine / 2}, right - x, TextAnchor::Right}, kCount);
    for (const QString &line : lane.titleLines) {
        addText(diagram, lane.boxId, line,
                {{x, y + kTitleLine / 2}, right - x - countWidth(lane.count)}, kTitle);
        y += kTitleLine;
    }
    y += kHeadGap;
    for (const QString &line : lane.lines) {
        addText(diagram, lane.boxId, line,
                {{x, y + kHeadLine / 2}, rect.left() + kHeadWidth - kLineRight - x}, kLine);
        y += kHeadLine;
    }
}

/// Icon, id and address of the first findings, and how many more there are.
void addFindings(TopologyDiagram &diagram, const LaneContent &lane, const QRectF &line)
{
    constexpr qreal kIcon = 13;
    constexpr qreal kTextX = 18;
    constexpr qreal kBetween = 16;
    const qreal y = line.center().y();
    const qsizetype all = lane.findings.size();
    qreal x = line.left();
    for (qsizetype i = 0; i < all; ++i) {
        const QString rest =
            QCoreApplication::translate("das", "and %1 more").arg(QString::number(all - i));
        const NodeCard &card = lane.cards[lane.findings[i]];
        const QString text = drawable(card.node.id + u"  "_s + card.node.ip);
        const qreal width = kTextX + textWidth(text, kFinding.pixelSize) + kBetween;
        const qreal needed =
            width + (i + 1 < all ? textWidth(rest, kFinding.pixelSize) : -kBetween);
        if (i == kMostFindings || (i > 0 && x + needed > line.right())) {
            addText(diagram, lane.boxId, rest, {{x, y}, line.right() - x}, kFinding);
            return;
        }
        addMark(diagram, lane.boxId, card.state.mark, {x, y - kIcon / 2, kIcon, kIcon});
        addText(diagram, lane.boxId, text, {{x + kTextX, y}, line.right() - x - kTextX}, kFinding);
        x += width;
    }
}

LaneContent contentOf(const TopologyLane &lane, const ClusterPlan &plan, Density density)
{
    LaneContent content;
    content.boxId = lane.boxId;
    content.roles = lane.roles;
    content.density = density;
    content.count = static_cast<int>(lane.nodes.size());
    const qreal titleWidth = kHeadWidth - kPaddingX - kCountRight - countWidth(content.count);
    content.titleLines =
        brokenLines(lane.title.split(u' '), titleWidth, kTitle.pixelSize, kTitle.bold);
    if (density == Density::Tile)
        content.lines = rangeLines(plan, lane);
    content.lines += lane.lines;
    return content;
}

} // namespace

bool LaneContent::hasOrphan(qsizetype columns) const
{
    return rows(columns) > 1 && cards.size() - (rows(columns) - 1) * columns == 1;
}

qreal LaneContent::headHeight() const
{
    return kTitleLine * static_cast<qreal>(titleLines.size()) + kHeadGap +
           kHeadLine * static_cast<qreal>(lines.size());
}

qreal LaneContent::height(qsizetype columns) const
{
    const qreal cardsHeight = cardSize(density).down(rows(columns)) + 2 * kPaddingY +
                              (findings.isEmpty() ? 0 : kFindingsLine);
    return std::max(cardsHeight, headHeight() + kTitleLine);
}

QList<LaneContent> laneContents(const ClusterPlan &plan, const ProductProfile *profile,
                                const TopologyState &state)
{
    const QList<QList<EffectivePort>> ports = portsOfNodes(plan, profile);
    const QStringList boxIds = nodeBoxIds(plan);
    const Density density = densityFor(plan.nodes.size());
    const bool hasRepository = plan.deploymentSync.kind == SyncKind::Svn;
    QList<LaneContent> contents;
    for (const TopologyLane &lane : topologyLanes(plan, ports)) {
        LaneContent content = contentOf(lane, plan, density);
        for (const int i : lane.nodes) {
            const NodePlan &node = plan.nodes[i];
            const bool commits = hasRepository && !node.id.isEmpty() &&
                                 node.id == plan.deploymentSync.autoCommitNode;
            const ElementState element = state.element(boxIds[i]);
            const bool isFinding = element.mark == Mark::Error || element.mark == Mark::Warning;
            if (density == Density::Tile && isFinding)
                content.findings.append(static_cast<int>(content.cards.size()));
            content.cards.append({node, i, boxIds[i], element, httpsPort(ports[i]), commits});
        }
        std::ranges::stable_sort(content.findings, std::ranges::greater(),
                                 [&content](int card) { return content.cards[card].state.mark; });
        contents.append(content);
    }
    return contents;
}

qreal laneWidth(Density density, qsizetype columns)
{
    return kHeadWidth + cardSize(density).across(columns) + kPaddingX;
}

void addLane(TopologyDiagram &diagram, const LaneContent &lane, const QRectF &rect,
             qsizetype columns)
{
    DiagramBox box;
    box.id = lane.boxId;
    box.kind = BoxKind::Lane;
    box.where = u"nodes"_s;
    box.rect = rect;
    box.radius = 5;
    box.fill = tintOf(lane.roles);
    box.toolTip = lane.titleLines.join(u' ');
    diagram.boxes.append(box);

    const CardSize card = cardSize(lane.density);
    const qsizetype rows = lane.rows(columns);
    const bool isCentred = rows == 1 && lane.density != Density::Tile;
    const auto topOf = [&](qreal height) {
        return isCentred ? rect.center().y() - height / 2 : rect.top() + kPaddingY;
    };
    addHead(diagram, lane, rect, topOf(lane.headHeight()));
    const QPointF origin(rect.left() + kHeadWidth, topOf(card.down(rows)));
    for (qsizetype i = 0; i < lane.cards.size(); ++i) {
        const QPointF offset(card.across(i % columns + 1) - card.size.width(),
                             card.down(i / columns + 1) - card.size.height());
        addCard(diagram, lane.cards[i], lane.density, origin + offset);
    }
    if (!lane.findings.isEmpty())
        addFindings(diagram, lane,
                    {origin.x(), origin.y() + card.down(rows) + 4,
                     rect.right() - kPaddingX - origin.x(), kFindingsLine - 4});
}

} // namespace das
