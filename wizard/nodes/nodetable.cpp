#include "nodes/nodetable.h"

#include "look/colours.h"
#include "look/grid.h"
#include "nodes/nodedelegate.h"
#include "nodes/nodetablemodel.h"
#include "nodes/rolecheckdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What usually stands in a column, at its widest.
QString sampleOf(NodeColumn column)
{
    switch (column) {
    case NodeColumn::Id:
        return u"dashboard10"_s;
    case NodeColumn::Address:
        return u"192.168.100.200"_s;
    case NodeColumn::Port:
        return u"40000"_s;
    case NodeColumn::Offset:
        return u"100"_s;
    case NodeColumn::Https:
        return u"19443"_s;
    case NodeColumn::HostName:
        return u"das.qa.wso2.dashboard"_s;
    case NodeColumn::ManagementHostName:
        return u"mgt.das.qa.wso2.dashboard"_s;
    case NodeColumn::Database:
        return u"dasdashboard"_s;
    case NodeColumn::Receiver:
    case NodeColumn::Indexer:
    case NodeColumn::Analyzer:
    case NodeColumn::Dashboard:
    case NodeColumn::Home:
        break;
    }
    return {};
}

bool canHaveIcon(NodeColumn column)
{
    return !roleOf(column) && column != NodeColumn::Https && column != NodeColumn::Offset;
}

NodeColumn stretchedIn(NodeView view)
{
    return view == NodeView::RolesAndPorts ? NodeColumn::Id : NodeColumn::Home;
}

} // namespace

NodeTable::NodeTable(NodeTableModel &nodes, QWidget *parent) : QTableView(parent), m_nodes(nodes)
{
    setObjectName(u"nodesTable"_s);
    setAccessibleName(tr("Nodes"));
    setModel(&nodes);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new NodeDelegate(
        [this](const QModelIndex &index, const QString &text) {
            emit typed(index.row(), NodeTableModel::columnAt(index.column()), text);
        },
        this));
    auto *roles = new RoleCheckDelegate(
        [this](const QModelIndex &index) {
            emit toggled(index.row(), NodeTableModel::columnAt(index.column()));
        },
        this);
    for (const NodeColumn column :
         {NodeColumn::Receiver, NodeColumn::Indexer, NodeColumn::Analyzer, NodeColumn::Dashboard})
        setItemDelegateForColumn(static_cast<int>(column), roles);
    buildHeaders();
    applyPalette();
    applyGrid();
    showColumns();
}

void NodeTable::setView(NodeView view)
{
    if (view == m_view)
        return;
    m_view = view;
    const int row = currentIndex().row();
    const QList<int> rows = selectedRows();
    showColumns();
    // The same rows stay selected; the current cell is one that can be seen.
    if (row >= 0 && isColumnHidden(currentIndex().column())) {
        if (rows.size() > 1)
            selectRows(rows);
        else
            setCurrentIndex(m_nodes.cell(row, NodeColumn::Id));
    }
    emit viewChanged(view);
}

QList<int> NodeTable::selectedRows() const
{
    QSet<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    QList<int> ascending(rows.cbegin(), rows.cend());
    std::ranges::sort(ascending);
    return ascending;
}

void NodeTable::selectRows(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    QItemSelection selection;
    for (const int row : rows)
        selection.select(m_nodes.index(row, 0), m_nodes.index(row, kNodeColumnCount - 1));
    scrollTo(m_nodes.cell(rows.last(), NodeColumn::Id));
    selectionModel()->setCurrentIndex(m_nodes.cell(rows.first(), NodeColumn::Id),
                                      QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void NodeTable::goTo(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const NodeColumn column = NodeTableModel::columnAt(cell.column());
    if (!columnsOf(m_view).contains(column))
        setView(m_view == NodeView::RolesAndPorts ? NodeView::NamesAndFolders
                                                  : NodeView::RolesAndPorts);
    setCurrentIndex(cell);
    scrollTo(cell);
}

NodeColumn NodeTable::currentColumn() const
{
    return currentIndex().isValid() ? NodeTableModel::columnAt(currentIndex().column())
                                    : NodeColumn::Id;
}

QString NodeTable::selectedText() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (const NodeColumn column : columnsOf(m_view)) {
            const QModelIndex cell = m_nodes.cell(row, column);
            if (!selectionModel()->isSelected(cell))
                continue;
            const bool isTicked = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            cells.append(roleOf(column) ? (isTicked ? u"yes"_s : u"no"_s) : cell.data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void NodeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
        setCurrentIndex({});
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void NodeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showHttpsIfItFits();
}

void NodeTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyGrid();
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void NodeTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Tab into the table shows where one is.
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_nodes.index(0, 0));
}

QItemSelectionModel::SelectionFlags NodeTable::selectionCommand(const QModelIndex &index,
                                                                const QEvent *event) const
{
    // A click on a box in one of several selected rows is meant for all of them.
    const bool isMouse = event != nullptr && (event->type() == QEvent::MouseButtonPress ||
                                              event->type() == QEvent::MouseButtonRelease);
    if (isMouse && index.isValid() && roleOf(NodeTableModel::columnAt(index.column()))) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        const QList<int> rows = selectedRows();
        if (mouse->modifiers() == Qt::NoModifier && rows.size() > 1 && rows.contains(index.row()))
            return QItemSelectionModel::NoUpdate;
    }
    return QTableView::selectionCommand(index, event);
}

void NodeTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void NodeTable::buildHeaders()
{
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionsMovable(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    QHeaderView *rows = verticalHeader();
    rows->setHighlightSections(false);
    rows->setSectionsClickable(true);
    rows->setSectionsMovable(true);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setToolTip(tr("Drag a number to move its row"));
    connect(rows, &QHeaderView::sectionMoved, this, &NodeTable::putBack);
}

void NodeTable::putBack(int /*logical*/, int from, int to)
{
    // The plan's order changes, not the header's.
    {
        const QSignalBlocker blocker(verticalHeader());
        verticalHeader()->moveSection(to, from);
    }
    emit rowDragged(from, to);
}

void NodeTable::applyGrid()
{
    const int height = Grid(this).g(5.0 / 3);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setFixedWidth(Grid(this).g(2));
    horizontalHeader()->setFixedHeight(height);
    sizeColumns();
}

void NodeTable::applyPalette()
{
    const QPalette tinted = itemViewPalette(QApplication::palette());
    if (palette().color(QPalette::Highlight) != tinted.color(QPalette::Highlight) ||
        palette().color(QPalette::Base) != tinted.color(QPalette::Base))
        setPalette(tinted);
    // The empty end of a row header is painted in its Window role.
    QPalette rows = QApplication::palette();
    rows.setColor(QPalette::Window, rows.color(QPalette::Active, QPalette::Base));
    verticalHeader()->setPalette(rows);
    horizontalHeader()->setPalette(QApplication::palette());
}

void NodeTable::showColumns()
{
    const QList<NodeColumn> shown = columnsOf(m_view);
    for (int column = 0; column < kNodeColumnCount; ++column)
        setColumnHidden(column, !shown.contains(NodeTableModel::columnAt(column)));
    sizeColumns();
    showHttpsIfItFits();
}

void NodeTable::sizeColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(Grid(this).g(2));
    for (const NodeColumn column : columnsOf(m_view)) {
        const int section = static_cast<int>(column);
        const bool stretches = column == stretchedIn(m_view);
        header->setSectionResizeMode(section,
                                     stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!stretches)
            header->resizeSection(section, widthOf(column));
    }
}

int NodeTable::widthOf(NodeColumn column) const
{
    const QFontMetrics metrics(font());
    const int text = std::max(metrics.horizontalAdvance(columnTitle(column)),
                              metrics.horizontalAdvance(sampleOf(column)) +
                                  (canHaveIcon(column) ? NodeDelegate::findingWidth(font()) : 0));
    return text + Grid(font()).g(2.0 / 3) + 4;
}

void NodeTable::showHttpsIfItFits()
{
    if (m_view != NodeView::RolesAndPorts)
        return;
    int sum = 0;
    for (const NodeColumn column : columnsOf(m_view))
        if (column != NodeColumn::Https && column != NodeColumn::Id)
            sum += horizontalHeader()->sectionSize(static_cast<int>(column));
    sum += widthOf(NodeColumn::Id) + widthOf(NodeColumn::Https);
    setColumnHidden(static_cast<int>(NodeColumn::Https), sum > viewport()->width());
}

} // namespace das
