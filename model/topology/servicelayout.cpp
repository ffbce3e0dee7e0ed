#include "topology/servicelayout.h"

#include "topology/primitives.h"
#include "topology/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLeastGap = 14;
constexpr qreal kMostGap = 60;
constexpr qreal kPadding = 12;
constexpr qreal kTextX = 42;
constexpr qreal kBadge = 16;
constexpr qreal kChipIcon = 13;
constexpr qreal kChipTextX = 16;
constexpr qreal kChipGap = 6;
constexpr qsizetype kChipsInRow = 3;
constexpr qsizetype kMostChips = 2 * kChipsInRow;
constexpr TextStyle kChip{11, false, ColourRole::Text};

QString toolTip(const TopologyService &service)
{
    QStringList lines{service.title, service.host, service.detail, service.link,
                      service.state.finding};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Up to three chips in a row; two rows, of which the last chip may stand for the rest.
void addChips(TopologyDiagram &diagram, const TopologyService &service, const QRectF &rect)
{
    const qsizetype count = service.chips.size();
    const bool hasMore = count > kMostChips;
    const qsizetype shown = hasMore ? kMostChips - 1 : count;
    const qsizetype inRow = std::clamp<qsizetype>(shown, 1, kChipsInRow);
    const qreal share =
        (rect.width() - 2 * kPadding + kChipGap) / static_cast<qreal>(inRow) - kChipGap;
    const qreal firstY = rect.top() + (count > kChipsInRow ? 57 : 63.5);
    const auto middleLeft = [&](qsizetype i) {
        return QPointF(rect.left() + kPadding +
                           static_cast<qreal>(i % kChipsInRow) * (share + kChipGap),
                       firstY + static_cast<qreal>(i / kChipsInRow) * 16);
    };
    for (qsizetype i = 0; i < shown; ++i) {
        const QPointF at = middleLeft(i);
        const QRectF icon(at.x(), at.y() - kChipIcon / 2, kChipIcon, kChipIcon);
        addMark(diagram, service.boxId, service.chips[i].mark, icon);
        addText(diagram, service.boxId, service.chips[i].label,
                {at + QPointF(kChipTextX, 0), share - kChipTextX}, kChip);
    }
    if (hasMore)
        addText(diagram, service.boxId, u'+' + QString::number(count - shown),
                {middleLeft(shown), share}, kChip);
}

} // namespace

qreal leastServicesHeight(qsizetype services)
{
    return static_cast<qreal>(services) * (kServiceSize.height() + kLeastGap) - kLeastGap;
}

QList<QRectF> placeServices(qsizetype services, qreal x, qreal height)
{
    const auto count = static_cast<qreal>(services);
    const qreal boxes = count * kServiceSize.height();
    const qreal gap =
        services > 1 ? std::clamp((height - boxes) / (count - 1), kLeastGap, kMostGap) : 0;
    qreal y = (height - boxes - gap * (count - 1)) / 2;
    QList<QRectF> rects;
    for (qsizetype i = 0; i < services; ++i) {
        rects.append(QRectF(QPointF(x, y), kServiceSize));
        y += kServiceSize.height() + gap;
    }
    return rects;
}

void addService(TopologyDiagram &diagram, const TopologyService &service, const QRectF &rect)
{
    DiagramBox box;
    box.id = service.boxId;
    box.kind = BoxKind::Service;
    box.where = service.where;
    box.rect = rect;
    box.radius = 4;
    box.toolTip = toolTip(service);
    colourBox(box, service.state.mark, ColourRole::Edge);
    diagram.boxes.append(box);

    const qreal x = rect.left() + kTextX;
    const qreal y = rect.top();
    const qreal width = rect.right() - kPadding - x;
    addIcon(diagram, box.id, service.icon, {rect.left() + kPadding, y + 11, 20, 20});
    addMark(diagram, box.id, service.state.mark,
            {rect.right() - kPadding + 2 - kBadge, y + 12, kBadge, kBadge});
    addText(diagram, box.id, service.title, {{x, y + 21}, width - kBadge - 4},
            {13, true, ColourRole::Text});
    addText(diagram, box.id,
            service.host.isEmpty() ? QCoreApplication::translate("das", "no address")
                                   : service.host,
            {{x, y + 39}, width}, {12, false, ColourRole::Text});
    if (service.chips.isEmpty())
        addText(diagram, box.id, service.detail, {{x, y + 56.5}, width},
                {12, false, ColourRole::Secondary});
    else
        addChips(diagram, service, rect);
}

} // namespace das
