#include "review/changetreedelegate.h"

#include "look/colours.h"
#include "look/grid.h"
#include "review/changetreemodel.h"

#include <QApplication>
#include <QPainter>

namespace das {

namespace {

using Model = ChangeTreeModel;

bool isChange(const QModelIndex &index)
{
    return index.data(Model::KindRole).toInt() == int(Model::Kind::Change);
}

/// Draws texts into one line from both ends.
class LinePainter {
public:
    LinePainter(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line)
        : m_painter(painter),
          m_option(option),
          m_free(line)
    {
    }

    void drawRight(const QString &text, const QFont &font, const QColor &colour)
    {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        QRect place = m_free;
        place.setLeft(m_free.right() + 1 - width);
        draw(text, place, font, colour);
        if (!text.isEmpty())
            m_free.setRight(place.left() - Grid(m_option.font).g(1.0 / 2));
    }
    /// As much of the text as fits; returns what is left for the next one.
    void drawLeft(const QString &text, const QFont &font, const QColor &colour,
                  Qt::TextElideMode elision = Qt::ElideMiddle)
    {
        const QFontMetrics metrics(font);
        const QString fitting = metrics.elidedText(text, elision, m_free.width());
        draw(fitting, m_free, font, colour);
        m_free.setLeft(m_free.left() + metrics.horizontalAdvance(fitting) +
                       Grid(m_option.font).g(1.0 / 2));
    }

private:
    void draw(const QString &text, const QRect &place, const QFont &font, const QColor &colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const Qt::Alignment alignment =
            QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        m_painter.drawText(QStyle::visualRect(m_option.direction, m_option.rect, place),
                           int(alignment) | Qt::TextSingleLine, text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_free;
};

} // namespace

void ChangeTreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QIcon picture = item.icon;
    item.text.clear();
    item.icon = {};
    const QStyle *style = item.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    const Grid grid(item.font);
    const QColor strong = item.palette.color(QPalette::Active, QPalette::Text);
    const QColor pale = secondaryText(item.palette, QPalette::Base);
    const QFont small = scaled(item.font, 0.9);
    QRect line = item.rect.adjusted(grid.g(1.0 / 6), 0, -grid.g(1.0 / 3), 0);
    if (isChange(index)) {
        const int gap = grid.g(1.0 / 8);
        QRect first(line.left(), line.top() + gap, line.width(), line.height() / 2 - gap);
        LinePainter title(*painter, item, first);
        title.drawRight(index.data(Model::CountRole).toString(), small, pale);
        title.drawLeft(index.data().toString(), item.font, strong, Qt::ElideRight);
        LinePainter(*painter, item, first.translated(0, first.height()))
            .drawLeft(index.data(Model::DetailRole).toString(), small, pale, Qt::ElideRight);
    } else {
        const int side = style->pixelMetric(QStyle::PM_SmallIconSize);
        QRect place(line.left(), line.center().y() - side / 2, side, side);
        picture.paint(painter, QStyle::visualRect(item.direction, item.rect, place));
        line.setLeft(place.right() + grid.g(1.0 / 3));
        LinePainter texts(*painter, item, line);
        texts.drawRight(index.data(Model::CountRole).toString(), small, pale);
        texts.drawLeft(index.data().toString(), item.font, strong);
        texts.drawLeft(index.data(Model::DetailRole).toString(), small, pale);
    }
    painter->restore();
}

QSize ChangeTreeDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Grid grid(option.font);
    return {grid.x(20), isChange(index) ? grid.g(2.3) : grid.g(1.5)};
}

} // namespace das
