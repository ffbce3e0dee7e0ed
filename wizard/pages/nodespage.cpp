#include "pages/nodespage.h"

#include "connections/connectionpanel.h"
#include "connections/connectionstatus.h"
#include "look/colours.h"
#include "look/grid.h"
#include "look/icons.h"
#include "look/shortcut.h"
#include "nodes/addrangepopover.h"
#include "nodes/nodeactions.h"
#include "nodes/nodetable.h"
#include "nodes/nodetablemodel.h"
#include "widgets/emptystate.h"
#include "widgets/findingstrip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The line between the tools that add and those that change.
class Separator : public QWidget {
protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter(this).fillRect(rect(), hairline(palette()));
    }
};

} // namespace

NodesPage::NodesPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("One row for each DAS node. Select several rows to change "
                                "them together; Ctrl+V takes rows from a spreadsheet.")},
               {u"nodes"_s}),
      m_model(new NodeTableModel(session, this)),
      m_table(new NodeTable(*m_model)),
      m_actions(new NodeActions(session, *m_model, *m_table)),
      m_tabs(new QTabBar),
      m_findings(new FindingStrip(session, prefixes(), this)),
      m_connection(new ConnectionPanel(session, {.probes = {u"hosts"_s},
                                                 .rows = ConnectionPanelSetup::Rows::Targets,
                                                 .mostRows = 4,
                                                 .untouched = tr("Nothing was changed."),
                                                 .startText = tr("Test host na&mes")})),
      m_range(new AddRangePopover(session, this))
{
    auto *top = new QVBoxLayout;
    top->setSpacing(0); // the tabs sit on the table
    top->addLayout(buildTools());
    top->addWidget(m_table, 1);
    body()->addLayout(top, 1);
    body()->addWidget(m_findings);
    body()->addWidget(m_connection);
    buildEmptyState();
    connect(m_findings, &FindingStrip::activated, this, &NodesPage::focusWhere);
    connect(m_findings, &FindingStrip::fixed, this, &NodesPage::focusWhere);
    connect(m_actions, &NodeActions::pasted, this, &NodesPage::showLeftovers);
    connect(m_actions->addByRange(), &QAction::triggered, this,
            [this] { openRange(m_rangeButton); });
    connect(m_range, &AddRangePopover::accepted, this, [this](const QList<NodePlan> &nodes) {
        m_table->setFocus(Qt::OtherFocusReason);
        m_actions->addNodes(nodes);
    });
    connect(m_range, &Popover::closed, this, [this] { m_rangeButton->setDown(false); });
    connect(&session, &PlanSession::planReplaced, this, [this] { showLeftovers({}); });
    setTabOrder(m_tabs, m_table);
}

StepStatus NodesPage::status() const
{
    const auto count = static_cast<int>(plan().nodes.size());
    if (count == 0)
        return {.summary = tr("No nodes yet"), .subject = tr("No nodes yet")};
    const QString nodes = count == 1 ? tr("1 node") : tr("%n nodes", nullptr, count);
    return withFailedTests({.summary = nodes, .subject = nodes}, m_connection->counts());
}

bool NodesPage::focusWhere(const QString &where)
{
    if (!isUnder(where, prefixes()))
        return false;
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->goTo(m_model->cellOf(where));
    return true;
}

QString NodesPage::helpText() const
{
    return tr("One row for each server. The address goes into the member list of every other node, "
              "so use one that all of them reach, not localhost. The cluster port is Hazelcast's; "
              "two nodes on one address need different ones. The offset is added to the server's "
              "ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that "
              "node. Type in several selected rows at once, or paste from a spreadsheet.");
}

void NodesPage::testConnections()
{
    m_connection->start();
}

void NodesPage::focusConnections()
{
    m_connection->button()->setFocus(Qt::OtherFocusReason);
}

void NodesPage::load(const ClusterPlan &plan)
{
    m_model->sync();
    m_empty->setVisible(plan.nodes.isEmpty());
    m_actions->refresh();
    dropCuredLeftovers();
    showTabStates();
}

QLayout *NodesPage::buildTools()
{
    const Grid grid(this);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    addTool(tools, m_actions->add(), true);
    tools->addSpacing(grid.g(1.0 / 6));
    m_rangeButton = addTool(tools, m_actions->addByRange(), true);
    tools->addSpacing(grid.g(1.0 / 2));
    auto *line = new Separator;
    line->setFixedSize(1, grid.g(5.0 / 4));
    tools->addWidget(line);
    tools->addSpacing(grid.g(1.0 / 2));
    for (QAction *action :
         {m_actions->duplicate(), m_actions->remove(), m_actions->moveUp(), m_actions->moveDown()})
        addTool(tools, action, false);
    QToolButton *fill = addTool(tools, m_actions->fill(), false);
    // Ctrl with the button copies only; with the keys Ctrl+D it is pressed anyway.
    disconnect(fill, nullptr, m_actions->fill(), nullptr);
    connect(fill, &QToolButton::clicked, this, [this] {
        m_actions->fillDown(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    tools->addStretch();
    tools->addWidget(buildTabs(), 0, Qt::AlignBottom);
    return tools;
}

QToolButton *NodesPage::addTool(QLayout *tools, QAction *action, bool hasWords)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(hasWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAccessibleName(withoutShortcut(action->text()));
    tools->addWidget(button);
    return button;
}

QWidget *NodesPage::buildTabs()
{
    m_tabs->setObjectName(u"nodesViewTabs"_s);
    m_tabs->setAccessibleName(tr("Columns of the table"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Roles and ports"));
    m_tabs->addTab(tr("Names and folders"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_table->setView(static_cast<NodeView>(tab));
        showTabStates();
    });
    connect(m_table, &NodeTable::viewChanged, this,
            [this](NodeView view) { m_tabs->setCurrentIndex(static_cast<int>(view)); });
    return m_tabs;
}

void NodesPage::buildEmptyState()
{
    m_empty = new EmptyState(u"server"_s, tr("No nodes yet"),
                             tr("Add one, add a range of addresses, or paste rows from a "
                                "spreadsheet."),
                             m_table->viewport());
    const auto addButton = [this](QAction *action, const QString &name) {
        auto *button = new QPushButton(action->icon(), withoutShortcut(action->text()));
        button->setObjectName(name);
        button->setAutoDefault(false);
        m_empty->buttons()->addWidget(button);
        return button;
    };
    const QPushButton *add = addButton(m_actions->add(), u"emptyAddNodeButton"_s);
    connect(add, &QPushButton::clicked, m_actions->add(), &QAction::trigger);
    QPushButton *range = addButton(m_actions->addByRange(), u"emptyAddByRangeButton"_s);
    connect(range, &QPushButton::clicked, this, [this] { openRange(m_rangeButton); });
}

void NodesPage::openRange(QWidget *anchor)
{
    const int row = m_table->currentIndex().row();
    m_range->openFor(row >= 0 ? plan().nodes[row].roles : Roles(), anchor);
    m_rangeButton->setDown(true);
}

/// The tab that is not seen says that something is wrong there.
void NodesPage::showTabStates()
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const std::optional<Severity> worst = m_model->worstIn(static_cast<NodeView>(tab));
        const bool tells = worst && *worst != Severity::Hint && tab != m_tabs->currentIndex();
        m_tabs->setTabIcon(tab, tells ? icon(iconNameOf(*worst)) : QIcon());
    }
}

QString NodesPage::textAt(const PasteProblem &problem) const
{
    if (problem.row < 0 || !problem.column || problem.row >= plan().nodes.size())
        return {};
    return cellText(plan().nodes[problem.row], *problem.column);
}

void NodesPage::showLeftovers(const QList<PasteProblem> &problems)
{
    m_leftovers.clear();
    for (const PasteProblem &problem : problems)
        m_leftovers.append({problem, plan().nodes.value(problem.row).id, textAt(problem)});
    tellLeftovers();
}

/// A value was put in by hand, its node went away, or the paste was undone.
void NodesPage::dropCuredLeftovers()
{
    const qsizetype dropped = m_leftovers.removeIf([this](const Leftover &leftover) {
        return plan().nodes.value(leftover.problem.row).id != leftover.nodeId ||
               textAt(leftover.problem) != leftover.cellText;
    });
    if (dropped > 0)
        tellLeftovers();
}

void NodesPage::tellLeftovers()
{
    QList<Finding> findings;
    for (const Leftover &leftover : std::as_const(m_leftovers)) {
        const PasteProblem &problem = leftover.problem;
        Finding finding;
        finding.ruleId = u"paste"_s;
        finding.severity = Severity::Warning;
        finding.where = u"nodes"_s;
        if (problem.row >= 0)
            finding.where += u'/' + QString::number(problem.row);
        if (problem.column)
            finding.where += u'/' + columnKey(*problem.column);
        finding.message = problem.message;
        finding.detail =
            problem.column
                ? tr("%1 of %2 is as it was.").arg(columnTitle(*problem.column), leftover.nodeId)
                : tr("It was not pasted.");
        finding.fix.label = tr("Enter it in the table, or undo and paste again.");
        findings.append(finding);
    }
    m_findings->setFurtherFindings(findings);
}

} // namespace das
