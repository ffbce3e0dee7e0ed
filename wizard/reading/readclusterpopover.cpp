#include "reading/readclusterpopover.h"

#include "look/grid.h"
#include "reading/folderlist.h"
#include "widgets/screenreader.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kWidth = 84; // x

Result<ImportedCluster> readCluster(const QStringList &homes)
{
    const auto opened = openHomes(homes);
    return opened ? importHomes(*opened) : tl::unexpected(opened.error().error);
}

QFuture<Result<ImportedCluster>> readClusterLater(const QStringList &homes)
{
    auto promise = std::make_shared<QPromise<Result<ImportedCluster>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, homes] {
        promise->addResult(readCluster(homes));
        promise->finish();
    });
    return promise->future();
}

} // namespace

ReadClusterPopover::ReadClusterPopover(QWidget *host) : Popover(host), m_homes(new FolderList)
{
    setObjectName(u"readClusterPopover"_s);
    setAccessibleName(tr("Read existing cluster"));
    const Grid grid(this);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    auto *title = new QLabel(tr("Read existing cluster"));
    title->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    layout->addWidget(title);
    layout->addWidget(new SecondaryLabel(
        tr("The homes of its nodes, or copies of them. You can also drop the folders here. Nothing "
           "in them is changed, and no password is read.")));
    layout->addWidget(m_homes);
    layout->addLayout(buildFooter());
    connect(m_homes, &FolderList::addRequested, this, &ReadClusterPopover::addFolderRequested);
    connect(m_homes, &FolderList::changed, this, &ReadClusterPopover::stop);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReadClusterPopover::endReading);
    connect(this, &Popover::closed, this, &ReadClusterPopover::stop);
    stop();
}

void ReadClusterPopover::openWith(const QStringList &homes, QWidget *anchor)
{
    addHomes(homes);
    if (isHidden())
        openAt(anchor, Grid(this).x(kWidth));
}

void ReadClusterPopover::addHomes(const QStringList &homes)
{
    if (!homes.isEmpty())
        m_homes->add(homes);
}

void ReadClusterPopover::keyPressEvent(QKeyEvent *event)
{
    // Not the window's Next.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            button->click();
        else if (m_read->isEnabled())
            startReading();
        event->accept();
        return;
    }
    Popover::keyPressEvent(event);
}

QLayout *ReadClusterPopover::buildFooter()
{
    const Grid grid(this);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(grid.g(1.0 / 2));
    m_stateIcon = new StateIcon;
    footer->addWidget(m_stateIcon, 0, Qt::AlignTop);
    m_state = new SecondaryLabel;
    m_state->setObjectName(u"readStateLabel"_s);
    m_state->setAlignment(Qt::AlignTop);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setMinimumHeight(grid.g(3)); // an error has three lines: nothing jumps
    footer->addWidget(m_state, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"readCancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &ReadClusterPopover::closeAndReturnFocus);
    m_read = new QPushButton;
    m_read->setObjectName(u"readHomesButton"_s);
    connect(m_read, &QPushButton::clicked, this, &ReadClusterPopover::startReading);
    for (QPushButton *button : {cancel, m_read}) {
        button->setAutoDefault(false);
        footer->addWidget(button, 0, Qt::AlignBottom);
    }
    return footer;
}

void ReadClusterPopover::startReading()
{
    say(u"running"_s, tr("Reading. You can go on working."));
    m_watcher.setFuture(readClusterLater(m_homes->folders()));
    refresh();
}

void ReadClusterPopover::endReading()
{
    if (m_watcher.future().resultCount() == 0)
        return; // what was stopped
    const Result<ImportedCluster> cluster = m_watcher.result();
    stop();
    if (!cluster) {
        say(u"error"_s, cluster.error().text());
        return;
    }
    closeAndReturnFocus();
    emit clusterRead(*cluster);
}

/// What is read of other folders is dropped.
void ReadClusterPopover::stop()
{
    m_watcher.setFuture({});
    say({}, m_homes->folders().isEmpty()
                ? tr("A cluster has one home per node.")
                : tr("What most of them say becomes the plan; what disagrees is listed."));
    refresh();
}

void ReadClusterPopover::refresh()
{
    const auto count = static_cast<int>(m_homes->folders().size());
    m_read->setText(count == 0   ? tr("Read homes")
                    : count == 1 ? tr("Read 1 home")
                                 : tr("Read %n homes", nullptr, count));
    m_read->setEnabled(count > 0 && !m_watcher.isRunning());
}

void ReadClusterPopover::say(const QString &iconName, const QString &text)
{
    m_stateIcon->setVisible(!iconName.isEmpty());
    m_stateIcon->setIcon(iconName);
    m_state->setText(text);
    if (!iconName.isEmpty())
        announce(*m_state, text);
}

} // namespace das
