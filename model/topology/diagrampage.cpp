#include "topology/diagrampage.h"

#include "topology/textmeasure.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMargin = 38;
constexpr qreal kTitleHeight = 62;
constexpr qreal kMostScale = 1.35;

QString patternTitle(Pattern pattern)
{
    switch (pattern) {
    case Pattern::FullyDistributed:
        return QCoreApplication::translate("das", "fully distributed");
    case Pattern::MinimumHa:
        return QCoreApplication::translate("das", "minimum high availability");
    case Pattern::Custom:
        break;
    }
    return QCoreApplication::translate("das", "custom");
}

/// "1 node", "7 nodes"; nothing for 0.
void appendCount(QStringList &parts, qsizetype count, const QString &one, const QString &many)
{
    if (count == 1)
        parts.append(one);
    else if (count > 1)
        parts.append(many.arg(QString::number(count)));
}

} // namespace

SvgTitle svgTitle(const QString &planName, const ClusterPlan &plan, const ProductProfile *profile,
                  const TopologyState &state)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("das", text); };
    QStringList parts{profile == nullptr ? plan.product : profile->title,
                      patternTitle(plan.pattern)};
    appendCount(parts, plan.nodes.size(), words(QT_TRANSLATE_NOOP("das", "1 node")),
                words(QT_TRANSLATE_NOOP("das", "%1 nodes")));
    appendCount(parts, state.errors, words(QT_TRANSLATE_NOOP("das", "1 error")),
                words(QT_TRANSLATE_NOOP("das", "%1 errors")));
    appendCount(parts, state.warnings, words(QT_TRANSLATE_NOOP("das", "1 warning")),
                words(QT_TRANSLATE_NOOP("das", "%1 warnings")));
    appendCount(parts, state.hints, words(QT_TRANSLATE_NOOP("das", "1 hint")),
                words(QT_TRANSLATE_NOOP("das", "%1 hints")));
    parts.removeAll(QString());
    return {planName, parts.join(", "_L1), {}};
}

DiagramPage diagramPage(const TopologyDiagram &diagram, const SvgTitle &title)
{
    const QSizeF room(kDiagramPageSize.width() - 2 * kMargin,
                      kDiagramPageSize.height() - 2 * kMargin - kTitleHeight);
    const QString origin = elidedMiddle(drawable(title.origin), room.width() / 2, 12);
    const qreal nameWidth = room.width() - textWidth(origin, 12) - kMargin;
    DiagramPage page;
    page.origin = {kMargin, kMargin + kTitleHeight};
    page.scale = std::min({kMostScale, room.width() / diagram.bounds.width(),
                           room.height() / diagram.bounds.height()});
    page.title = {
        {elidedMiddle(drawable(title.name), nameWidth, 20, true),
         {kMargin, kMargin + 20},
         TextAnchor::Left,
         20,
         true,
         ColourRole::Text,
         {},
         {}},
        {elidedMiddle(drawable(title.summary), room.width(), 12),
         {kMargin, kMargin + 41},
         TextAnchor::Left,
         12,
         false,
         ColourRole::Secondary,
         {},
         {}},
        {origin,
         {kDiagramPageSize.width() - kMargin, kMargin + 17},
         TextAnchor::Right,
         12,
         false,
         ColourRole::Secondary,
         {},
         {}},
    };
    return page;
}

} // namespace das
