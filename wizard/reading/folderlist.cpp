#include "reading/folderlist.h"

#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// As many as the guide's cluster has; more scroll.
constexpr int kRows = 7;

} // namespace

FolderList::FolderList(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_remove(new QPushButton(tr("Re&move")))
{
    const Grid grid(this);
    setAcceptDrops(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    m_list->setObjectName(u"homesList"_s);
    m_list->setAccessibleName(tr("Homes"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_list->setIconSize({iconSize, iconSize});
    m_list->setPalette(itemViewPalette(QApplication::palette()));
    m_list->setFixedHeight(kRows * grid.g(3.0 / 2) + 2 * m_list->frameWidth());
    layout->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(grid.g(1.0 / 3));
    auto *add = new QPushButton(icon(u"add"_s), tr("&Add folder..."));
    add->setObjectName(u"addHomeButton"_s);
    m_remove->setObjectName(u"removeHomeButton"_s);
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &FolderList::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &FolderList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &FolderList::refresh);
    auto *del = new QShortcut(QKeySequence::Delete, m_list);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &FolderList::removeSelected);
    refresh();
}

QStringList FolderList::folders() const
{
    QStringList folders;
    for (int i = 0; i < m_list->count(); ++i)
        folders.append(m_list->item(i)->text());
    return folders;
}

void FolderList::add(const QStringList &folders)
{
    QStringList known = this->folders();
    for (const QString &folder : folders) {
        const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
        if (known.contains(path))
            continue;
        known.append(path);
        auto *item = new QListWidgetItem(icon(u"folder"_s), path, m_list);
        item->setToolTip(path);
        item->setSizeHint({0, Grid(this).g(3.0 / 2)});
    }
    emit changed();
}

void FolderList::clear()
{
    m_list->clear();
    emit changed();
}

void FolderList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFolders(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FolderList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(draggedFolders(*event->mimeData()));
}

void FolderList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->setPalette(itemViewPalette(QApplication::palette()));
}

void FolderList::removeSelected()
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    if (selected.isEmpty())
        return;
    qDeleteAll(selected);
    refresh();
    emit changed();
}

void FolderList::refresh()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

QStringList draggedFolders(const QMimeData &data)
{
    QStringList folders;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isDir())
            folders.append(url.toLocalFile());
    }
    return folders;
}

} // namespace das
