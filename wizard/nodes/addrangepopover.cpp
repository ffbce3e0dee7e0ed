#include "nodes/addrangepopover.h"

#include "look/grid.h"
#include "look/icons.h"
#include "look/shortcut.h"
#include "nodes/rangeexpansion.h"
#include "nodes/suggestions.h"
#include "widgets/fieldhelp.h"
#include "widgets/secondarylabel.h"
#include "widgets/stateicon.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kWidth = 84; // x
constexpr int kPreviewRows = 4;

enum PreviewColumn { NameColumn, AddressColumn, PortColumn, OffsetColumn, RemarkColumn };

} // namespace

AddRangePopover::AddRangePopover(PlanSession &session, QWidget *host)
    : Popover(host),
      m_session(session),
      m_preview(buildPreview())
{
    setObjectName(u"addRangePopover"_s);
    setAccessibleName(tr("Add nodes by range"));
    const Grid grid(this);
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid.g(1.0 / 2));
    auto *title = new QLabel(tr("Add nodes by range"));
    title->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    layout->addWidget(title);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(grid.g(2.0 / 3));
    form->setVerticalSpacing(grid.g(2.0 / 5));
    m_addresses = addField(form, tr("A&ddresses"), u"rangeAddressesEdit"_s, u"192.0.2.[21-27]"_s);
    setHelp(*m_addresses.edit, tr("An address for each new node, or one machine for all of them."));
    m_names = addField(form, tr("Na&mes"), u"rangeNamesEdit"_s, u"das[1-7]"_s);
    setHelp(*m_names.edit, tr("A name for each new node, or one that counts up."));
    m_hostNames =
        addField(form, tr("&Host names"), u"rangeHostNamesEdit"_s, u"das[1-7].example.org"_s);
    setHelp(*m_hostNames.edit, columnHelp(NodeColumn::HostName));
    addRoles(form);
    layout->addLayout(form);
    layout->addWidget(m_preview);
    layout->addLayout(buildFooter());
    refresh();
}

void AddRangePopover::openFor(Roles roles, QWidget *anchor)
{
    for (const Field &field : {m_addresses, m_names, m_hostNames}) {
        const QSignalBlocker blocker(field.edit);
        field.edit->clear();
    }
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        const QSignalBlocker blocker(m_roles[i]);
        m_roles[i]->setChecked(roles.testFlag(allRoles()[i]));
    }
    refresh();
    openAt(anchor, Grid(this).x(kWidth));
    m_addresses.edit->setFocus(Qt::PopupFocusReason);
}

void AddRangePopover::keyPressEvent(QKeyEvent *event)
{
    // Not the window's Next.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            button->click();
        else if (m_add->isEnabled())
            accept();
        event->accept();
        return;
    }
    Popover::keyPressEvent(event);
}

AddRangePopover::Field AddRangePopover::addField(QGridLayout *form, const QString &label,
                                                 const QString &name, const QString &example) const
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    edit->setAccessibleName(withoutShortcut(label));
    auto *text = new QLabel(label);
    text->setBuddy(edit);
    const int row = form->rowCount();
    form->addWidget(text, row, 0);
    form->addWidget(edit, row, 1);
    QAction *error = edit->addAction(icon(u"error"_s), QLineEdit::TrailingPosition);
    error->setVisible(false);
    connect(edit, &QLineEdit::textChanged, this, &AddRangePopover::refresh);
    return {edit, error};
}

void AddRangePopover::addRoles(QGridLayout *form)
{
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(Grid(this).g());
    for (const NodeColumn column :
         {NodeColumn::Receiver, NodeColumn::Indexer, NodeColumn::Analyzer, NodeColumn::Dashboard}) {
        auto *box = new QCheckBox(columnTitle(column));
        box->setObjectName(u"range%1Check"_s.arg(columnTitle(column)));
        setHelp(*box, columnHelp(column));
        connect(box, &QCheckBox::toggled, this, &AddRangePopover::refresh);
        m_roles.append(box);
        boxes->addWidget(box);
    }
    boxes->addStretch();
    const int row = form->rowCount();
    form->addWidget(new QLabel(tr("Roles")), row, 0);
    form->addLayout(boxes, row, 1);
}

QTableWidget *AddRangePopover::buildPreview()
{
    const Grid grid(this);
    auto *table = new QTableWidget(0, RemarkColumn + 1);
    table->setObjectName(u"rangePreviewTable"_s);
    table->setAccessibleName(tr("The nodes that will be added"));
    table->setHorizontalHeaderLabels({columnTitle(NodeColumn::Id), columnTitle(NodeColumn::Address),
                                      columnTitle(NodeColumn::Port),
                                      columnTitle(NodeColumn::Offset), tr("Remark")});
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(grid.g(5.0 / 3));
    table->verticalHeader()->setDefaultSectionSize(grid.g(5.0 / 3));
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(grid.g(5.0 / 3));
    header->setStretchLastSection(true);
    for (int column = 0; column <= RemarkColumn; ++column) {
        const bool isRight = column == PortColumn || column == OffsetColumn;
        table->horizontalHeaderItem(column)->setTextAlignment(
            (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const QFontMetrics metrics(table->font());
    const int air = grid.g(2.0 / 3) + 4;
    header->resizeSection(NameColumn, metrics.horizontalAdvance(u"dashboard10"_s) + air);
    header->resizeSection(AddressColumn, metrics.horizontalAdvance(u"192.168.100.200"_s) + air);
    header->resizeSection(PortColumn,
                          metrics.horizontalAdvance(columnTitle(NodeColumn::Port)) + air);
    header->resizeSection(OffsetColumn,
                          metrics.horizontalAdvance(columnTitle(NodeColumn::Offset)) + air);
    // The same height with any number of nodes: nothing jumps while one types.
    table->setFixedHeight((kPreviewRows + 1) * grid.g(5.0 / 3) + 2 * table->frameWidth());
    return table;
}

QLayout *AddRangePopover::buildFooter()
{
    const Grid grid(this);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(grid.g(1.0 / 2));
    m_stateIcon = new StateIcon(u"error"_s);
    m_stateIcon->setBesideText(false);
    footer->addWidget(m_stateIcon);
    m_state = new SecondaryLabel;
    m_state->setObjectName(u"rangeStateLabel"_s);
    m_state->setMinimumHeight(grid.g(2)); // two lines: nothing jumps when it gets longer
    footer->addWidget(m_state, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"rangeCancelButton"_s);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &AddRangePopover::closeAndReturnFocus);
    footer->addWidget(cancel);
    m_add = new QPushButton;
    m_add->setObjectName(u"rangeAddButton"_s);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &AddRangePopover::accept);
    footer->addWidget(m_add);
    return footer;
}

void AddRangePopover::refresh()
{
    QString problem;
    for (Field *field : {&m_addresses, &m_names, &m_hostNames}) {
        const QString wrong = readField(*field);
        if (problem.isEmpty())
            problem = wrong;
    }
    if (problem.isEmpty())
        problem = mismatch();
    m_nodes.clear();
    if (problem.isEmpty()) {
        RangeRequest request{m_addresses.values, m_names.values, m_hostNames.values, {}};
        for (qsizetype i = 0; i < m_roles.size(); ++i)
            request.roles.setFlag(allRoles()[i], m_roles[i]->isChecked());
        m_nodes = nodesOfRange(m_session.plan(), m_session.profile(), request);
    }
    showNodes();
    say(problem);
    const auto count = static_cast<int>(m_nodes.size());
    m_add->setEnabled(count > 0);
    m_add->setText(count == 0   ? tr("Add nodes")
                   : count == 1 ? tr("Add 1 node")
                                : tr("Add %n nodes", nullptr, count));
}

QString AddRangePopover::readField(Field &field)
{
    const tl::expected<QStringList, RangeError> expanded = expandRange(field.edit->text());
    field.values = expanded.value_or(QStringList());
    const QString problem = expanded ? QString()
                                     : tr("%1, at character %2")
                                           .arg(expanded.error().message)
                                           .arg(expanded.error().position + 1);
    field.error->setVisible(!problem.isEmpty());
    field.error->setText(problem); // its name, and its tool tip
    field.edit->setAccessibleDescription(problem.isEmpty() ? field.edit->whatsThis() : problem);
    return problem;
}

/// Each field gives one value for a node; one name counts up, one address is one machine for all.
QString AddRangePopover::mismatch() const
{
    const qsizetype count =
        std::max({m_addresses.values.size(), m_names.values.size(), m_hostNames.values.size()});
    const auto fits = [count](const Field &field, bool oneForAll) {
        const qsizetype size = field.values.size();
        return size == 0 || size == count || (oneForAll && size == 1);
    };
    if (!fits(m_addresses, true))
        return tr("%1 addresses for %2 nodes").arg(m_addresses.values.size()).arg(count);
    if (!fits(m_names, true))
        return tr("%1 names for %2 nodes").arg(m_names.values.size()).arg(count);
    if (!fits(m_hostNames, false))
        return tr("%1 host names for %2 nodes").arg(m_hostNames.values.size()).arg(count);
    return {};
}

void AddRangePopover::showNodes()
{
    const PortChooser present(m_session.plan(), m_session.profile());
    QSet<QString> ids;
    for (const NodePlan &node : m_session.plan().nodes)
        ids.insert(node.id.toLower());
    QHash<QString, QString> added; // the first of the new nodes on an address
    m_preview->setUpdatesEnabled(false);
    m_preview->setRowCount(static_cast<int>(m_nodes.size()));
    for (int row = 0; row < m_nodes.size(); ++row) {
        const NodePlan &node = m_nodes[row];
        QString machine = present.machineOf(node.ip);
        if (machine.isEmpty())
            machine = added.value(node.ip);
        if (!node.ip.isEmpty() && machine.isEmpty())
            added.insert(node.ip, node.id);
        showNode(row, machine, !ids.contains(node.id.toLower()));
        ids.insert(node.id.toLower());
    }
    m_preview->setUpdatesEnabled(true);
}

void AddRangePopover::showNode(int row, const QString &machine, bool isNewId)
{
    const NodePlan &node = m_nodes[row];
    const auto put = [this, row](int column, const QString &text, Qt::Alignment side) {
        QTableWidgetItem *item = m_preview->item(row, column);
        if (item == nullptr) {
            item = new QTableWidgetItem;
            item->setTextAlignment(side | Qt::AlignVCenter);
            m_preview->setItem(row, column, item);
        }
        item->setText(text);
        return item;
    };
    put(NameColumn, node.id, Qt::AlignLeft);
    put(AddressColumn, node.ip, Qt::AlignLeft);
    put(PortColumn, QString::number(node.port), Qt::AlignRight);
    put(OffsetColumn, QString::number(node.portOffset), Qt::AlignRight);
    QString remark = node.ip.isEmpty()   ? tr("no address yet")
                     : machine.isEmpty() ? tr("new machine")
                                         : tr("machine of %1").arg(machine);
    if (!isNewId)
        remark = tr("%1 is there already").arg(node.id);
    const QString picture = !isNewId ? u"warning"_s : machine.isEmpty() ? QString() : u"hint"_s;
    put(RemarkColumn, remark, Qt::AlignLeft)->setIcon(picture.isEmpty() ? QIcon() : icon(picture));
}

void AddRangePopover::say(const QString &problem)
{
    m_stateIcon->setVisible(!problem.isEmpty());
    m_state->setText(!problem.isEmpty() ? problem
                     : m_nodes.isEmpty()
                         ? tr("A range is written [1-7]; [01-12] keeps its zeros.")
                         : tr("Ports and offsets are chosen so that nothing collides."));
}

void AddRangePopover::accept()
{
    const QList<NodePlan> nodes = m_nodes;
    closeAndReturnFocus();
    emit accepted(nodes);
}

} // namespace das
