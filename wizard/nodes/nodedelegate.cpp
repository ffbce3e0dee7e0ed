#include "nodes/nodedelegate.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "nodes/nodetablemodel.h"

#include <QApplication>
#include <QIntValidator>
#include <QLineEdit>
#include <QPainter>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHighestNumber = 65535;
constexpr int kFrameWidth = 2;

std::optional<Severity> severityOf(const QModelIndex &index)
{
    const QVariant severity = index.data(NodeTableModel::SeverityRole);
    if (!severity.isValid())
        return std::nullopt;
    return static_cast<Severity>(severity.toInt());
}

int iconSize(const QFont &font)
{
    return Grid(font).g(5.0 / 6);
}

/// The finding's tint under the selection's.
QColor backgroundOf(const QStyleOptionViewItem &option, std::optional<Severity> severity)
{
    const bool isAlternate = option.features.testFlag(QStyleOptionViewItem::Alternate);
    QColor colour = option.palette.color(QPalette::Active,
                                         isAlternate ? QPalette::AlternateBase : QPalette::Base);
    if (severity && *severity != Severity::Hint)
        colour = semanticTint(semanticOf(*severity), option.palette);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const QColor accent = QApplication::palette().color(QPalette::Active, QPalette::Highlight);
        colour = mix(colour, accent, isDark(option.palette) ? 0.30 : 0.16);
    }
    return colour;
}

/// Paints the icon at the end of the cell and returns the room that is left.
QRect paintFinding(QPainter *painter, const QStyleOptionViewItem &option, Severity severity,
                   QRect rect)
{
    const int size = iconSize(option.font);
    const QString name = iconNameOf(severity);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                            {size, size}, rect);
    painter->drawPixmap(place, iconPixmap(name, iconColour(name, option.palette),
                                          option.palette.color(QPalette::Active, QPalette::Base),
                                          place.size(), painter->device()->devicePixelRatioF()));
    const int taken = NodeDelegate::findingWidth(option.font);
    return option.direction == Qt::RightToLeft ? rect.adjusted(taken, 0, 0, 0)
                                               : rect.adjusted(0, 0, -taken, 0);
}

} // namespace

NodeDelegate::NodeDelegate(Commit commit, QObject *parent)
    : QStyledItemDelegate(parent),
      m_commit(std::move(commit))
{
}

int NodeDelegate::findingWidth(const QFont &font)
{
    return iconSize(font) + Grid(font).g(1.0 / 6);
}

void NodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.palette.setCurrentColorGroup(QPalette::Active);
    const std::optional<Severity> severity = severityOf(index);
    painter->save();
    painter->fillRect(cell.rect, backgroundOf(cell, severity));
    const int margin = Grid(cell.font).g(1.0 / 3) + 1;
    QRect rect = cell.rect.adjusted(margin, 0, -margin, 0);
    const NodeColumn column = NodeTableModel::columnAt(index.column());
    // A finding of the roles concerns four cells and needs one icon.
    if (severity && (!roleOf(column) || column == NodeColumn::Dashboard)) {
        const QRect left = paintFinding(painter, cell, *severity, rect);
        if (!roleOf(column))
            rect = left;
    }
    paintContent(painter, cell, index, rect);
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        const QColor accent = QApplication::palette().color(QPalette::Active, QPalette::Highlight);
        painter->setPen(QPen(accent, kFrameWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void NodeDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const QRect &rect) const
{
    const bool isComputed = NodeTableModel::columnAt(index.column()) == NodeColumn::Https;
    painter->setFont(option.font);
    painter->setPen(isComputed ? secondaryText(option.palette, QPalette::Base)
                               : option.palette.color(QPalette::Text));
    const Qt::TextElideMode elide = NodeTableModel::columnAt(index.column()) == NodeColumn::Home
                                        ? Qt::ElideMiddle
                                        : Qt::ElideRight;
    const QString text = option.fontMetrics.elidedText(option.text, elide, rect.width());
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, option.displayAlignment);
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

QWidget *NodeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index) const
{
    const NodeColumn column = NodeTableModel::columnAt(index.column());
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"nodeCellEdit"_s);
    edit->setAccessibleName(columnTitle(column));
    edit->setAutoFillBackground(true);
    if (isNumber(column)) {
        edit->setValidator(new QIntValidator(0, kHighestNumber, edit));
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return edit;
}

void NodeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    // Something else in the plan may change meanwhile: what was typed stays.
    if (edit != nullptr && !edit->isModified())
        edit->setText(index.data(Qt::EditRole).toString());
}

void NodeDelegate::setModelData(QWidget *editor, QAbstractItemModel * /*model*/,
                                const QModelIndex &index) const
{
    const auto *edit = qobject_cast<const QLineEdit *>(editor);
    if (edit != nullptr && edit->isModified())
        m_commit(index, edit->text());
}

void NodeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect);
}

} // namespace das
