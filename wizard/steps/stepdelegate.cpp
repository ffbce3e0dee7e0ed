#include "steps/stepdelegate.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "steps/stepmodel.h"
#include "widgets/stateicon.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The rectangles of a row, before mirroring.
struct StepGeometry {
    explicit StepGeometry(const QRect &row)
    {
        const Grid grid(QApplication::font());
        tint = row.adjusted(grid.g(1.0 / 3), 0, -grid.g(1.0 / 3), 0);
        bar = QRect(tint.left(), tint.top() + tint.height() / 7, 3,
                    tint.height() - 2 * (tint.height() / 7));
        const int iconSize = 16;
        icon = QRect(row.left() + iconSize, row.top() + grid.g(1.0 / 6) + (grid.g() - iconSize) / 2,
                     iconSize, iconSize);
        title = QRect(icon.right() + 1 + grid.g(1.0 / 2), row.top() + grid.g(1.0 / 6), 0, grid.g());
        title.setRight(row.right() - grid.g(1.0 / 3));
        summary = title.translated(0, grid.g());
        summary.setHeight(Grid(scaled(QApplication::font(), 0.9)).g());
    }

    QRect tint;
    QRect bar;
    QRect icon;
    QRect title;
    QRect summary;
};

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    const Grid grid(QApplication::font());
    painter->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    painter->setPen(secondaryText(option.palette, QPalette::Base));
    const QRect line = option.rect.adjusted(grid.g(3.0 / 4), 0, 0, -grid.g(1.0 / 6));
    painter->drawText(QStyle::visualRect(option.direction, option.rect, line),
                      static_cast<int>(Qt::AlignBottom |
                                       QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      text);
}

/// The text without its last parts, where they do not fit: "1 connection not proved" of "1
/// connection not proved, 1 warning".
QString fitting(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QString fit = text;
    while (metrics.horizontalAdvance(fit) > width) {
        if (!fit.contains(u", "_s))
            return metrics.elidedText(fit, Qt::ElideRight, width);
        fit.truncate(fit.lastIndexOf(u", "_s));
    }
    return fit;
}

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(StepModel::IdRole).isNull()) {
        paintHeading(painter, option, title);
        painter->restore();
        return;
    }
    const StepGeometry at(option.rect);
    const auto mirrored = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const bool isCurrent = index.data(StepModel::CurrentRole).toBool();
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    const qreal radius = Grid(QApplication::font()).g(1.0 / 6);
    painter->setPen(Qt::NoPen);
    if (isCurrent || (isEnabled && option.state.testFlag(QStyle::State_MouseOver))) {
        painter->setBrush(isCurrent ? selectionTint(option.palette) : hoverTint(option.palette));
        painter->drawRoundedRect(at.tint, radius, radius);
    }
    const QColor accent = QApplication::palette().color(QPalette::Active, QPalette::Highlight);
    if (isCurrent)
        painter->fillRect(mirrored(at.bar), accent);
    if (hasKeyboard && option.widget != nullptr && option.widget->hasFocus()) {
        painter->setPen(QPen(accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(at.tint).adjusted(1, 1, -1, -1), radius, radius);
    }
    const auto state = index.data(StepModel::StateRole).value<StepState>();
    const QString summary = index.data(StepModel::SummaryRole).toString();
    const int drop = summary.isEmpty() ? at.summary.height() / 2 : 0; // a lone title is centred
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        paintStateIcon(*painter, mirrored(at.icon.translated(0, drop)), stepIconName(state), *view);
    const auto alignment = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto drawLine = [&](const QRect &rect, const QFont &font, const QColor &colour,
                              const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(mirrored(rect), alignment, fitting(text, font, rect.width()));
    };
    const QColor textColour = option.palette.color(QPalette::Active, QPalette::Text);
    const QColor secondary = secondaryText(option.palette, QPalette::Base);
    drawLine(at.title.translated(0, drop),
             scaled(QApplication::font(), 1, isCurrent ? QFont::DemiBold : QFont::Normal),
             isEnabled || isCurrent ? textColour : secondary, title);
    drawLine(at.summary, scaled(QApplication::font(), 0.9), secondary, summary);
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Grid grid(QApplication::font());
    const int width = option.rect.width();
    if (index.data(StepModel::IdRole).isNull())
        return {width, index.row() == 0 ? grid.g(3.0 / 2) : grid.g(11.0 / 6)};
    const int summary = QFontMetrics(scaled(QApplication::font(), 0.9)).height();
    return {width, QFontMetrics(QApplication::font()).height() + summary + grid.g(2.0 / 5)};
}

} // namespace das
