#include "verify/logfindingsview.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "verify/logmodels.h"
#include "widgets/emptystate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace das {

namespace {

/// A text in lines of that width; a path that is longer is broken, too.
class WrappedText {
public:
    WrappedText(const QString &text, const QFont &font, int width, Qt::LayoutDirection direction)
        : m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        qreal y = 0;
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        m_layout.endLayout();
        m_height = text.isEmpty() ? 0 : qCeil(y);
    }

    int height() const { return m_height; }
    void draw(QPainter *painter, const QPoint &place) const { m_layout.draw(painter, place); }

private:
    QTextLayout m_layout;
    int m_height = 0;
};

/// The parts of a row of that width.
struct RowLayout {
    RowLayout(const LogFindingRow &row, const QFont &font, int width, Qt::LayoutDirection direction)
        : grid(font),
          textWidth(qMax(grid.x(10), width - left(font) - grid.g(2.0 / 3))),
          title(row.title, scaled(font, 1, QFont::DemiBold), textWidth, direction),
          detail(row.detail, font, textWidth, direction),
          place(row.place, scaled(font, 0.9), textWidth, direction)
    {
    }

    static int left(const QFont &font)
    {
        const Grid grid(font);
        return grid.g(2.0 / 3) + iconSide() + grid.g(1.0 / 2);
    }
    static int iconSide() { return QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize); }
    int gap() const { return grid.g(1.0 / 2); }
    int height() const { return gap() + title.height() + detail.height() + place.height() + gap(); }

    Grid grid;
    int textWidth;
    WrappedText title;
    WrappedText detail;
    WrappedText place;
};

class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const RowLayout row(index.data(LogFindingsModel::RowRole).value<LogFindingRow>(),
                            option.font, m_view->viewport()->width(), option.direction);
        return {0, row.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto row = index.data(LogFindingsModel::RowRole).value<LogFindingRow>();
        const RowLayout layout(row, option.font, option.rect.width(), option.direction);
        painter->save();
        paintBackground(painter, option, row, index.row() == 0);
        const int side = RowLayout::iconSide();
        const int top = option.rect.top() + layout.gap();
        const QRect sign(option.rect.left() + layout.grid.g(2.0 / 3),
                         top + qMax(0, (layout.grid.g() - side + 1) / 2), side, side);
        icon(row.icon).paint(painter, QStyle::visualRect(option.direction, option.rect, sign));
        const QRect texts(option.rect.left() + RowLayout::left(option.font), top, layout.textWidth,
                          0);
        QPoint at = QStyle::visualRect(option.direction, option.rect, texts).topLeft();
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        layout.title.draw(painter, at);
        painter->setPen(secondaryText(option.palette, QPalette::Base));
        at.ry() += layout.title.height();
        layout.detail.draw(painter, at);
        at.ry() += layout.detail.height();
        layout.place.draw(painter, at);
        painter->restore();
    }

private:
    static void paintBackground(QPainter *painter, const QStyleOptionViewItem &option,
                                const LogFindingRow &row, bool isFirst)
    {
        const bool isTinted = row.severity && *row.severity != Severity::Hint;
        painter->fillRect(option.rect, isTinted
                                           ? semanticTint(semanticOf(*row.severity), option.palette)
                                           : option.palette.color(QPalette::Base));
        if (!isFirst)
            painter->fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1,
                              hairline(option.palette, QPalette::Base));
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(
                QPen(QApplication::palette().color(QPalette::Active, QPalette::Highlight), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }

    QListView *m_view;
};

} // namespace

LogFindingsView::LogFindingsView(QWidget *parent)
    : QListView(parent),
      m_model(new LogFindingsModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setAccessibleName(tr("What the logs show"));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Rows keep their place, but another text may need another height.
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            &LogFindingsView::scheduleDelayedItemsLayout);
    applyLook();
}

void LogFindingsView::setRows(const QList<LogFindingRow> &rows)
{
    m_model->setRows(rows);
    showEmptyState();
}

void LogFindingsView::setEmptyState(const QString &iconName, const QString &headline,
                                    const QString &sentence)
{
    const QStringList texts{iconName, headline, sentence};
    if (texts == m_emptyTexts)
        return;
    m_emptyTexts = texts;
    delete m_empty;
    m_empty =
        headline.isEmpty() ? nullptr : new EmptyState(iconName, headline, sentence, viewport());
    showEmptyState();
}

void LogFindingsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        const auto row = currentIndex().data(LogFindingsModel::RowRole).value<LogFindingRow>();
        QGuiApplication::clipboard()->setText(row.line);
        return;
    }
    QListView::keyPressEvent(event);
}

void LogFindingsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

void LogFindingsView::applyLook()
{
    const QPalette wanted = itemViewPalette(QApplication::palette());
    if (palette().color(QPalette::Highlight) != wanted.color(QPalette::Highlight) ||
        palette().color(QPalette::Base) != wanted.color(QPalette::Base))
        setPalette(wanted);
}

void LogFindingsView::showEmptyState()
{
    if (m_empty != nullptr)
        m_empty->setVisible(m_model->rowCount() == 0);
}

} // namespace das
