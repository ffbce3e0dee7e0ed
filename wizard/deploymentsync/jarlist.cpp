#include "deploymentsync/jarlist.h"

#include "look/colours.h"
#include "look/grid.h"
#include "plansession.h"
#include "widgets/fieldhelp.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// SVNKit and Trilead; more scroll.
constexpr int kRows = 2;

} // namespace

JarList::JarList(PlanSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_list(new QListWidget),
      m_remove(new QPushButton(tr("Re&move")))
{
    const Grid grid(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    setObjectName(u"clientJars"_s);
    m_list->setObjectName(u"clientJarsList"_s);
    m_list->setAccessibleName(tr("Client jars"));
    setHelp(*m_list, tr("The Subversion client, SVNKit and Trilead, which no pack holds. It goes "
                        "into each home; without it nothing is synchronized."));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setPalette(itemViewPalette(QApplication::palette()));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_list->setFixedHeight(kRows * grid.g(5.0 / 3) + 2 * m_list->frameWidth());
    layout->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(grid.g(1.0 / 3));
    auto *add = new QPushButton(tr("&Choose..."));
    add->setObjectName(u"addClientJarButton"_s);
    add->setAccessibleName(tr("Choose a client jar to add"));
    m_remove->setObjectName(u"removeClientJarButton"_s);
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    setFocusPolicy(Qt::StrongFocus); // its place in the order of Tab is that of the list
    connect(add, &QPushButton::clicked, this, &JarList::addRequested);
    connect(m_remove, &QPushButton::clicked, this, &JarList::removeSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    auto *del = new QShortcut(QKeySequence::Delete, m_list);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &JarList::removeSelected);
    m_remove->setEnabled(false);
}

void JarList::load(const QStringList &jars)
{
    QStringList shown;
    for (int i = 0; i < m_list->count(); ++i)
        shown.append(m_list->item(i)->text());
    if (shown == jars)
        return;
    m_list->clear();
    m_list->addItems(jars);
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setToolTip(jars[i]);
        m_list->item(i)->setSizeHint({0, Grid(this).g(5.0 / 3)});
    }
    m_remove->setEnabled(false);
}

void JarList::removeSelected()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_list->selectedItems().isEmpty())
        return;
    m_session.update(tr("removal of a client jar"),
                     [row](ClusterPlan &plan) { plan.deploymentSync.clientJars.removeAt(row); });
}

} // namespace das
