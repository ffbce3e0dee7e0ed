#include "widgets/plantable.h"

#include "look/colours.h"
#include "look/grid.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace das {

PlanTable::PlanTable(const QString &objectName, QWidget *parent) : QTableView(parent)
{
    setObjectName(objectName);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    applyGrid();
    applyColours();
}

void PlanTable::setHeightByRows(int minimum, int maximum)
{
    m_minimumRows = minimum;
    m_maximumRows = maximum;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize PlanTable::sizeHint() const
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    const int shown = m_maximumRows > 0 ? std::clamp(rows, m_minimumRows, m_maximumRows)
                                        : std::max(rows, m_minimumRows);
    return {QTableView::sizeHint().width(), heightOf(shown)};
}

QSize PlanTable::minimumSizeHint() const
{
    return {Grid(this).x(30), heightOf(m_minimumRows)};
}

int PlanTable::sizeHintForColumn(int column) const
{
    const Grid grid(this);
    return std::max(QTableView::sizeHintForColumn(column) + grid.g(1),
                    grid.x(m_leastWidths.value(column, 0)));
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    if (state() != EditingState && event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    if (state() != EditingState && event->key() == Qt::Key_Delete) {
        emit removeRequested();
        return;
    }
    if (state() != EditingState && event->key() == Qt::Key_Space &&
        !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        emit chooseRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyGrid();
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

int PlanTable::heightOf(int rows) const
{
    const int row = verticalHeader()->defaultSectionSize();
    return horizontalHeader()->height() + rows * row + 2 * frameWidth();
}

void PlanTable::applyGrid()
{
    const int row = Grid(this).g(5.0 / 3);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(row);
}

void PlanTable::applyColours()
{
    const QPalette wanted = itemViewPalette(QApplication::palette());
    if (palette().color(QPalette::Highlight) != wanted.color(QPalette::Highlight))
        setPalette(wanted);
}

} // namespace das
