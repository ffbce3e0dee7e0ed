#include "topology/cards.h"

#include "topology/primitives.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFullCards = 16;
constexpr int kMostCompactCards = 60;
constexpr qreal kTextX = 14;
constexpr qreal kTextRight = 8;
constexpr qreal kBadge = 15;
constexpr qreal kArrow = 14;
constexpr qreal kTileBadge = 13;
constexpr qreal kTileArrow = 9;
constexpr int kTileDigits = 4;

QString shownId(const NodePlan &node)
{
    return node.id.isEmpty() ? QCoreApplication::translate("das", "(no id)") : node.id;
}

QString shownIp(const NodePlan &node)
{
    return node.ip.isEmpty() ? QCoreApplication::translate("das", "no address") : node.ip;
}

/// "HTTPS 9444, offset 1"
QString portLine(const NodeCard &card)
{
    QStringList parts;
    if (card.httpsPort > 0)
        parts.append(u"HTTPS %1"_s.arg(card.httpsPort));
    if (card.node.portOffset != 0)
        parts.append(QCoreApplication::translate("das", "offset %1").arg(card.node.portOffset));
    return parts.join(", "_L1);
}

/// What tells the tile from its neighbours: the number that the id ends with, else the id.
QString tileText(const NodePlan &node)
{
    qsizetype digits = 0;
    while (digits < node.id.size() && node.id[node.id.size() - 1 - digits].isDigit())
        ++digits;
    if (digits == 0)
        return shownId(node);
    return digits > kTileDigits ? u'…' + node.id.right(kTileDigits - 1) : node.id.right(digits);
}

QString toolTip(const NodeCard &card)
{
    QStringList lines{shownId(card.node), clusterAddress(card.node)};
    lines.append(portLine(card));
    if (card.commits)
        lines.append(QCoreApplication::translate("das", "commits to Subversion"));
    lines.append(card.state.finding);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

DiagramBox nodeBox(const NodeCard &card, Density density, QPointF at)
{
    DiagramBox box;
    box.id = card.boxId;
    box.kind = BoxKind::Node;
    box.where = u"nodes/%1"_s.arg(card.position);
    box.rect = QRectF(at, cardSize(density).size);
    box.radius = 4;
    box.toolTip = toolTip(card);
    return box;
}

bool hasBadge(const NodeCard &card)
{
    return card.state.mark != Mark::None;
}

/// Id, badge and arrow, all in one row. The id takes what the others leave.
void addHeadRow(TopologyDiagram &diagram, const NodeCard &card, const QRectF &rect, qreal y,
                const TextStyle &style)
{
    qreal right = rect.right() - kTextRight;
    if (hasBadge(card)) {
        addMark(diagram, card.boxId, card.state.mark,
                {right - kBadge, y - kBadge / 2, kBadge, kBadge});
        right -= kBadge + 4;
    }
    if (card.commits) {
        addIcon(diagram, card.boxId, u"commit"_s, {right - kArrow, y - kArrow / 2, kArrow, kArrow});
        right -= kArrow + 4;
    }
    const qreal x = rect.left() + kTextX;
    addText(diagram, card.boxId, shownId(card.node), {{x, y}, right - x}, style);
}

void addFull(TopologyDiagram &diagram, const NodeCard &card, const QRectF &rect)
{
    const qreal x = rect.left() + kTextX;
    const qreal width = rect.width() - kTextX - kTextRight;
    addHeadRow(diagram, card, rect, rect.top() + 15, {13, true, ColourRole::Text});
    addText(diagram, card.boxId, clusterAddress(card.node), {{x, rect.top() + 33}, width},
            {12, false, ColourRole::Text});
    addText(diagram, card.boxId, portLine(card), {{x, rect.top() + 49.5}, width},
            {11, false, ColourRole::Secondary});
}

void addCompact(TopologyDiagram &diagram, const NodeCard &card, const QRectF &rect)
{
    const qreal x = rect.left() + kTextX;
    addHeadRow(diagram, card, rect, rect.top() + 12, {12, true, ColourRole::Text});
    addText(diagram, card.boxId, shownIp(card.node),
            {{x, rect.top() + 27}, rect.width() - kTextX - kTextRight},
            {11, false, ColourRole::Secondary});
}

void addTile(TopologyDiagram &diagram, const NodeCard &card, const QRectF &rect)
{
    qreal right = rect.right();
    if (card.commits) {
        right -= kTileArrow;
        addIcon(diagram, card.boxId, u"commit"_s,
                {right - 1, rect.top() + 3, kTileArrow, kTileArrow});
    }
    addText(diagram, card.boxId, tileText(card.node),
            {{(rect.left() + right) / 2, rect.center().y()},
             right - rect.left() - 1,
             TextAnchor::Middle},
            {11, hasBadge(card), ColourRole::Text});
    addMark(diagram, card.boxId, card.state.mark,
            {rect.right() - kTileBadge / 2 - 1, rect.top() - kTileBadge / 2 + 1, kTileBadge,
             kTileBadge});
}

ColourRole tileEdge(Roles roles)
{
    if (roles == Role::Receiver)
        return ColourRole::ReceiverTile;
    if (roles == Role::Analyzer)
        return ColourRole::AnalyzerTile;
    if (roles == Role::Indexer)
        return ColourRole::IndexerTile;
    if (roles == Role::Dashboard)
        return ColourRole::DashboardTile;
    return ColourRole::MixedTile;
}

} // namespace

Density densityFor(qsizetype nodes)
{
    if (nodes <= kMostFullCards)
        return Density::Full;
    return nodes <= kMostCompactCards ? Density::Compact : Density::Tile;
}

CardSize cardSize(Density density)
{
    switch (density) {
    case Density::Full:
        return {{176, 62}, 8};
    case Density::Compact:
        return {{116, 38}, 6};
    case Density::Tile:
        break;
    }
    return {{31, 21}, 4};
}

void addCard(TopologyDiagram &diagram, const NodeCard &card, Density density, QPointF at)
{
    DiagramBox box = nodeBox(card, density, at);
    if (density == Density::Tile) {
        colourBox(box, card.state.mark, tileEdge(card.node.roles));
        box.radius = 3;
        box.edgeWidth = box.fill == ColourRole::Canvas ? 1 : 1.6;
    } else {
        colourBox(box, card.state.mark, ColourRole::Edge);
        box.stripe = stripeOf(card.node.roles);
    }
    diagram.boxes.append(box);
    switch (density) {
    case Density::Full:
        return addFull(diagram, card, box.rect);
    case Density::Compact:
        return addCompact(diagram, card, box.rect);
    case Density::Tile:
        return addTile(diagram, card, box.rect);
    }
}

QList<ColourRole> stripeOf(Roles roles)
{
    QList<ColourRole> bands;
    if (roles.testFlag(Role::Receiver))
        bands.append(ColourRole::ReceiverStripe);
    if (roles.testFlag(Role::Indexer))
        bands.append(ColourRole::IndexerStripe);
    if (roles.testFlag(Role::Analyzer))
        bands.append(ColourRole::AnalyzerStripe);
    if (roles.testFlag(Role::Dashboard))
        bands.append(ColourRole::DashboardStripe);
    return bands;
}

QString clusterAddress(const NodePlan &node)
{
    const QString ip = node.ip.contains(u':') ? u'[' + node.ip + u']' : shownIp(node);
    return ip + u':' + QString::number(node.port);
}

} // namespace das
