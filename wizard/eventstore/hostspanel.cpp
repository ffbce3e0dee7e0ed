#include "eventstore/hostspanel.h"

#include "eventstore/hadoophosts.h"
#include "eventstore/hostsmodel.h"
#include "look/grid.h"
#include "look/icons.h"
#include "plansession.h"
#include "widgets/emptystate.h"
#include "widgets/plantable.h"
#include "widgets/secondarylabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The table stands in a form: it shows so many rows and scrolls beyond.
constexpr int kFewestRows = 3;
constexpr int kMostRows = 6;
/// What the empty state needs.
constexpr int kEmptyRows = 4;

QPushButton *makeButton(const QString &iconName, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

HostsPanel::HostsPanel(PlanSession &session, QWidget *parent)
    : QWidget(parent),
      m_model(new HostsModel(session, this)),
      m_table(new PlanTable(u"hostsTable"_s))
{
    const Grid grid(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    layout->addWidget(makeHeading());
    m_table->setAccessibleName(tr("Host names"));
    m_table->setLeastWidths({22, 19.5, 20});
    m_table->setModel(m_model);
    layout->addWidget(m_table);
    layout->addWidget(makeButtons());
    m_empty = new EmptyState(u"server"_s, tr("No host names yet"),
                             tr("Every node must resolve every Hadoop host, by DNS or by its "
                                "hosts file."),
                             m_table->viewport());
    connect(m_table, &PlanTable::removeRequested, this, &HostsPanel::removeSelected);
    connect(m_table, &PlanTable::pasteRequested, this, &HostsPanel::paste);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HostsPanel::showRows);
    connect(&session, &PlanSession::planChanged, this, &HostsPanel::showRows);
    showRows();
}

bool HostsPanel::focusHost(const QString &name)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows()[row].name != name)
            continue;
        m_table->setCurrentIndex(m_model->index(row, HostsModel::AddressColumn));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

QWidget *HostsPanel::makeHeading()
{
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid(this).g(1.0 / 2));
    auto *title = new QLabel(tr("Host names"));
    title->setFont(scaled(font(), 1, QFont::DemiBold));
    layout->addWidget(title, 0, Qt::AlignTop);
    layout->addWidget(new SecondaryLabel(tr("Hadoop answers with names, so every node must "
                                            "resolve them. They go into each bundle's hosts "
                                            "file.")),
                      1, Qt::AlignTop);
    return heading;
}

QWidget *HostsPanel::makeButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Grid(this).g(1.0 / 2));
    QPushButton *add = makeButton(u"add"_s, tr("&Add host"), u"addHostButton"_s);
    m_missing = makeButton(u"fill"_s, {}, u"addMissingHostsButton"_s);
    QPushButton *pasteButton = makeButton(u"paste"_s, tr("Pas&te"), u"pasteHostsButton"_s);
    pasteButton->setToolTip(tr("Lines of a hosts file, or names and addresses of a spreadsheet"));
    m_remove = makeButton(u"remove"_s, tr("&Remove"), u"removeHostButton"_s);
    connect(add, &QPushButton::clicked, this, &HostsPanel::addHost);
    connect(m_missing, &QPushButton::clicked, this, &HostsPanel::addMissing);
    connect(pasteButton, &QPushButton::clicked, this, &HostsPanel::paste);
    connect(m_remove, &QPushButton::clicked, this, &HostsPanel::removeSelected);
    for (QPushButton *button : {add, m_missing, pasteButton, m_remove})
        layout->addWidget(button);
    layout->addStretch(1);
    return buttons;
}

void HostsPanel::addHost()
{
    const int row = m_model->rowCount();
    m_model->addHosts({QString()});
    const QModelIndex name = m_model->index(row, HostsModel::NameColumn);
    m_table->setCurrentIndex(name);
    m_table->edit(name);
}

void HostsPanel::addMissing()
{
    const int row = m_model->rowCount();
    m_model->addHosts(m_model->missingNames());
    editAddressOf(row);
}

void HostsPanel::paste()
{
    const QList<HostEntry> hosts = hostsFromText(QGuiApplication::clipboard()->text());
    if (hosts.isEmpty())
        return;
    m_model->merge(hosts);
    focusHost(hosts.first().name);
}

void HostsPanel::removeSelected()
{
    QSet<int> selected;
    for (const QModelIndex &index : m_table->selectionModel()->selectedIndexes())
        selected.insert(index.row());
    if (selected.isEmpty())
        return;
    const int first = *std::ranges::min_element(selected);
    m_model->removeHosts({selected.cbegin(), selected.cend()});
    const int next = std::min(first, m_model->rowCount() - 1);
    m_table->setCurrentIndex(m_model->index(next, HostsModel::NameColumn));
}

void HostsPanel::showRows()
{
    const auto missing = static_cast<int>(m_model->missingNames().size());
    m_missing->setText(missing == 1 ? tr("Add the &missing name")
                                    : tr("Add %n &missing names", nullptr, missing));
    m_missing->setVisible(missing > 0);
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setHeightByRows(isEmpty ? kEmptyRows : kFewestRows, kMostRows);
}

void HostsPanel::editAddressOf(int row)
{
    const QModelIndex address = m_model->index(row, HostsModel::AddressColumn);
    m_table->setCurrentIndex(address);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(address);
}

} // namespace das
