#include "pages/recentplanslist.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "recentplans.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>

namespace das {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPathRole = Qt::UserRole;
} // namespace

RecentPlansList::RecentPlansList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"recentPlansList"_s);
    setColumnCount(3);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setIndentation(0);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::Fixed);
    header()->resizeSection(2, Grid(this).x(50));
    setTextElideMode(Qt::ElideMiddle);
    connect(this, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { emit chosen(item->data(0, kPathRole).toString()); });
}

void RecentPlansList::setPaths(const QStringList &paths)
{
    const Grid grid(this);
    clear();
    setPalette(itemViewPalette(QApplication::palette()));
    const QColor secondary = secondaryText(QApplication::palette(), QPalette::Base);
    const QDateTime now = QDateTime::currentDateTime();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QTreeWidgetItem(
            this, {file.fileName(), file.absolutePath(), recentPlanSummary(path, now)});
        item->setIcon(0, icon(u"file"_s));
        item->setFont(0, scaled(font(), 1, QFont::DemiBold));
        item->setForeground(1, secondary);
        item->setForeground(2, secondary);
        item->setData(0, kPathRole, path);
        item->setToolTip(0, path);
        item->setSizeHint(
            0, QSize(QFontMetrics(item->font(0)).horizontalAdvance(file.fileName()) + grid.g(3.5),
                     grid.g(3.0 / 2)));
    }
    setFixedHeight(static_cast<int>(paths.size()) * grid.g(3.0 / 2));
}

} // namespace das
