#include "diagram/topologytableview.h"

#include "diagram/topologytablemodel.h"
#include "look/colours.h"
#include "look/grid.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace das {

namespace {

/// Rows of the height that all tables have.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                Grid(QApplication::font()).g(5.0 / 3)};
    }
};

} // namespace

TopologyTableView::TopologyTableView(QWidget *parent)
    : QTreeView(parent),
      m_model(new TopologyTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setAccessibleName(tr("Nodes and services of the cluster"));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(true);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { emit selectedBoxChanged(selectedBox()); });
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString id = m_model->boxId(index); !id.isEmpty())
            emit boxActivated(id);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &TopologyTableView::openGroups);
    applyLook();
}

void TopologyTableView::setRows(const QList<TopologyRow> &rows)
{
    const QString selected = selectedBox();
    {
        const QSignalBlocker blocker(this); // a reset must not look as if the user had deselected
        m_model->setRows(rows);
        selectBox(selected);
    }
    if (!m_hasColumnWidths && !rows.isEmpty())
        fitColumns();
    if (selectedBox() != selected)
        emit selectedBoxChanged(selectedBox());
}

QString TopologyTableView::selectedBox() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->boxId(rows.first());
}

void TopologyTableView::selectBox(const QString &id)
{
    if (id == selectedBox())
        return;
    const QModelIndex index = m_model->indexOfBox(id);
    if (index.isValid())
        setCurrentIndex(index);
    else
        selectionModel()->clear();
}

void TopologyTableView::keyPressEvent(QKeyEvent *event)
{
    const QString selected = selectedBox();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // activated() is also sent for a single click on some desktops.
        if (!selected.isEmpty())
            emit boxActivated(selected);
        event->accept();
        return;
    case Qt::Key_Escape:
        selectBox({});
        event->setAccepted(!selected.isEmpty());
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void TopologyTableView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
}

void TopologyTableView::applyLook()
{
    const QPalette wanted = itemViewPalette(QApplication::palette());
    if (palette().color(QPalette::Highlight) != wanted.color(QPalette::Highlight) ||
        palette().color(QPalette::Base) != wanted.color(QPalette::Base))
        setPalette(wanted);
}

void TopologyTableView::openGroups()
{
    for (int i = 0; i < m_model->rowCount(); ++i)
        setFirstColumnSpanned(i, {}, true);
    expandAll();
}

/// Set once, then the user's.
void TopologyTableView::fitColumns()
{
    m_hasColumnWidths = true;
    const Grid grid(this);
    for (int column = 0; column < TopologyTableModel::FindingText; ++column) {
        resizeColumnToContents(column);
        const int width = header()->sectionSize(column) + grid.g(2.0 / 3);
        // Versions and "cannot be reached" come with the first test.
        const int toCome = column == TopologyTableModel::Name    ? width + grid.x(5)
                           : column == TopologyTableModel::State ? std::max(width, grid.x(23))
                                                                 : width;
        header()->resizeSection(column, std::min(toCome, grid.x(28)));
    }
}

} // namespace das
