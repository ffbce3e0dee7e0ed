#include "pages/topologypage.h"

#include "connections/connectionrows.h"
#include "connections/connectionstatus.h"
#include "diagram/diagramprint.h"
#include "diagram/diagramscene.h"
#include "diagram/diagramtoolbar.h"
#include "diagram/diagramview.h"
#include "diagram/topologytableview.h"
#include "probe/probestate.h"
#include "profile/ports.h"
#include "topology/portsummary.h"
#include "topology/services.h"
#include "topology/topologylayout.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLocale>
#include <QPromise>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The position of the node that the row shows; -1 for a service.
qsizetype nodeIndexOf(const TopologyRow &row)
{
    if (!row.where.startsWith("nodes/"_L1))
        return -1;
    return row.where.section(u'/', 1, 1).toInt();
}

} // namespace

TopologyPage::TopologyPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("The cluster as the bundles will set it up. Select a box to see "
                                "its values and to go where they are set.")},
               {}),
      m_tests(ConnectionTests::of(session)),
      m_tools(new DiagramToolBar),
      m_views(new QStackedWidget),
      m_view(new DiagramView),
      m_table(new TopologyTableView),
      m_panel(new SelectionPanel)
{
    m_view->setObjectName(u"topologyView"_s);
    m_table->setObjectName(u"topologyTable"_s);
    m_views->addWidget(m_view);
    m_views->addWidget(m_table);
    auto *stack = new QVBoxLayout; // the tabs sit on the view
    stack->setSpacing(0);
    stack->addWidget(m_tools);
    stack->addWidget(m_views, 1);
    body()->addLayout(stack, 1);
    body()->addWidget(m_panel);
    connectTools();
    connect(&m_view->boxes(), &DiagramScene::selectedBoxChanged, this, &TopologyPage::select);
    connect(&m_view->boxes(), &DiagramScene::boxActivated, this, &TopologyPage::goTo);
    connect(m_table, &TopologyTableView::selectedBoxChanged, this, &TopologyPage::select);
    connect(m_table, &TopologyTableView::boxActivated, this, &TopologyPage::goTo);
    connect(m_panel, &SelectionPanel::goToRequested, this, [this] { goTo(m_selected); });
    connect(m_panel, &SelectionPanel::fixRequested, this, &TopologyPage::fixSelected);
    connect(m_tools, &DiagramToolBar::testAllRequested, this, &TopologyPage::testOrStop);
    connect(&m_tests, &ConnectionTests::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

StepStatus TopologyPage::status() const
{
    const auto nodes = static_cast<int>(plan().nodes.size());
    const auto services =
        static_cast<int>(topologyServices(plan(), session().profile(), {}).size());
    const QString nodesText = nodes == 1 ? tr("1 node") : tr("%n nodes", nullptr, nodes);
    const QString servicesText =
        services == 1 ? tr("1 service") : tr("%n services", nullptr, services);
    return withOpenTests({.summary = nodesText + u", "_s + servicesText}, m_tests.counts());
}

QString TopologyPage::helpText() const
{
    return tr("The drawing is made from the plan; nothing is entered here. A box in colour has a "
              "finding, which the panel below tells when the box is selected. Enter or a double "
              "click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F "
              "shows everything. The tab Table has the same as text. Test all connects to "
              "everything that the plan names and changes nothing there; what it finds shows at "
              "the boxes. Export writes SVG, PNG or "
              "PDF.");
}

void TopologyPage::testConnections()
{
    const QStringList missing = m_tests.missingPasswords();
    m_tests.start();
    const bool isAsked = m_tests.counts().running == 0 && !missing.isEmpty();
    if (isAsked) // there was nothing else to test
        emit goToRequested(QString(missing.first()).replace(u'.', u'/'));
}

void TopologyPage::focusConnections()
{
    m_tools->focusTestAll();
}

void TopologyPage::load(const ClusterPlan & /*plan*/)
{
    redraw();
    showTests();
}

void TopologyPage::redraw()
{
    const ProductProfile *profile = session().profile();
    m_state = withReports(topologyState(plan(), session().findings()), plan(), m_tests.reports());
    m_diagram = layoutTopology(plan(), profile, m_state);
    m_rows = topologyTable(plan(), profile, m_state);
    m_view->setDiagram(m_diagram);
    m_table->setRows(m_rows);
    showSelection();
}

void TopologyPage::connectTools()
{
    connect(m_tools, &DiagramToolBar::zoomInRequested, m_view, &DiagramView::zoomIn);
    connect(m_tools, &DiagramToolBar::zoomOutRequested, m_view, &DiagramView::zoomOut);
    connect(m_tools, &DiagramToolBar::zoomRequested, m_view, &DiagramView::setZoom);
    connect(m_tools, &DiagramToolBar::fitRequested, m_view, &DiagramView::fit);
    const auto showZoom = [this] { m_tools->showZoom(m_view->zoom(), m_view->isFit()); };
    connect(m_view, &DiagramView::zoomChanged, m_tools, showZoom);
    showZoom();
    connect(m_tools, &DiagramToolBar::viewChosen, this, &TopologyPage::showView);
    connect(m_tools, &DiagramToolBar::exportRequested, this, &TopologyPage::exportTo);
    connect(m_tools, &DiagramToolBar::printRequested, this, [this] {
        askToPrint(window(), sheet(), [this](const std::function<Result<>()> &job) {
            run(job, tr("Printing"), tr("Sent to the printer"),
                tr("The drawing cannot be printed"));
        });
    });
}

void TopologyPage::testOrStop()
{
    if (m_tests.counts().running > 0)
        m_tests.stop();
    else
        testConnections();
}

void TopologyPage::showTests()
{
    const ConnectionCounts counts = m_tests.counts();
    m_tools->showTests(counts.running > 0, counts.targets > 0, testsText(counts));
}

QString TopologyPage::testsText(const ConnectionCounts &counts) const
{
    QString text = progressText(counts, counts.targets - counts.running, counts.targets,
                                tr("Nothing was changed."));
    QStringList left;
    for (const QString &key : m_tests.missingPasswords())
        left.append(probeTitle(key.section(u'.', 0, 0)));
    if (counts.running == 0 && counts.testedAt.isValid() && !left.isEmpty())
        text = tr("%1 Not without its password: %2.").arg(text, left.join(", "_L1));
    return text;
}

void TopologyPage::select(const QString &boxId)
{
    if (boxId == m_selected)
        return;
    m_selected = boxId;
    m_view->showBox(boxId);
    m_table->selectBox(boxId);
    showSelection();
}

void TopologyPage::showSelection()
{
    const TopologyRow *row = rowOf(m_selected);
    m_panel->showDetails(row == nullptr ? std::nullopt : std::optional(detailsOf(*row)));
}

void TopologyPage::goTo(const QString &boxId)
{
    const TopologyRow *row = rowOf(boxId);
    if (row == nullptr)
        return;
    const std::optional<Finding> finding = findingOf(*row);
    emit goToRequested(finding ? finding->where : row->where);
}

void TopologyPage::fixSelected()
{
    const TopologyRow *row = rowOf(m_selected);
    if (row == nullptr)
        return;
    const std::optional<Finding> finding = findingOf(*row);
    m_views->currentWidget()->setFocus(); // the button goes with the finding
    if (finding)
        session().applyFix(*finding);
}

void TopologyPage::showView(int view)
{
    m_views->setCurrentIndex(view);
    m_tools->setView(static_cast<DiagramToolBar::View>(view));
}

const TopologyRow *TopologyPage::rowOf(const QString &boxId) const
{
    const auto found = std::ranges::find(m_rows, boxId, &TopologyRow::boxId);
    return found == m_rows.end() ? nullptr : &*found;
}

/// The worst one: the session has errors first; a test that is as bad comes after the plan.
std::optional<Finding> TopologyPage::findingOf(const TopologyRow &row) const
{
    const bool isNode = nodeIndexOf(row) >= 0;
    const std::optional<Finding> tested = testedFindingOf(row);
    for (const Finding &finding : session().findings()) {
        const bool isHere = isNode ? isUnder(finding.where, {row.where})
                                   : boxOfKey(finding.where, plan()) == row.boxId;
        if (isHere)
            return tested && tested->severity > finding.severity ? tested : finding;
    }
    return tested;
}

/// What the worst report about the box says, where it is more than a proof.
std::optional<Finding> TopologyPage::testedFindingOf(const TopologyRow &row) const
{
    QList<ProbeReport> reports = m_tests.reports();
    const bool isNode = nodeIndexOf(row) >= 0;
    reports.removeIf([this, &row, isNode](const ProbeReport &report) {
        if (isNode || report.where.startsWith("nodes/"_L1))
            return !isNode || !isUnder(report.where, {row.where});
        const QString element = elementOf(report, plan());
        const bool isMember = element.startsWith(quorumKey({}));
        return element != row.boxId && !(isMember && row.boxId == kHBaseBox);
    });
    const ProbeReport *worst = worstReport(reports);
    if (worst == nullptr ||
        (worst->status != ProbeStatus::Failed && worst->status != ProbeStatus::Warned))
        return std::nullopt;
    Finding finding;
    finding.ruleId = worst->probe;
    finding.severity = worst->status == ProbeStatus::Failed ? Severity::Error : Severity::Warning;
    finding.where = worst->where;
    finding.message = worst->summary;
    finding.detail = worst->hint;
    return finding;
}

BoxDetails TopologyPage::detailsOf(const TopologyRow &row) const
{
    const std::optional<Finding> tested = testedFindingOf(row);
    const QString hint = tested ? tested->detail : QString();
    return {row.name, row.address, hint.isEmpty() ? portsOf(row) : hint + u". "_s + portsOf(row),
            nodeIndexOf(row) >= 0 ? tr("&Go to node") : tr("&Go to service"), findingOf(row)};
}

QString TopologyPage::portsOf(const TopologyRow &row) const
{
    if (const NodePlan node = plan().nodes.value(nodeIndexOf(row)); nodeIndexOf(row) >= 0) {
        const ProductProfile *profile = session().profile();
        return portSummary(profile == nullptr ? QList<EffectivePort>()
                                              : effectivePorts(*profile, plan(), node),
                           node);
    }
    QString text = tr("%1, used by %2.").arg(row.ports, row.connectsTo);
    for (const TopologyService &service : topologyServices(plan(), session().profile(), m_state)) {
        if (service.boxId == row.boxId && !service.detail.isEmpty())
            text += u' ' + service.detail + u'.';
    }
    return text;
}

DiagramSheet TopologyPage::sheet() const
{
    SvgTitle title = svgTitle(session().name(), plan(), session().profile(), m_state);
    title.origin =
        tr("Made by %1 %2, %3")
            .arg(QApplication::applicationDisplayName(), QApplication::applicationVersion(),
                 QLocale().toString(QDateTime::currentDateTime(), u"d MMMM yyyy, HH:mm"_s));
    return {m_diagram, title, QApplication::font()};
}

void TopologyPage::exportTo(ExportFormat format)
{
    const QString suffix = suffixOf(format);
    const QString filter = tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix);
    dialogs().saveFile(tr("Export drawing"), filter, u"drawings"_s,
                       session().name() + u'.' + suffix, [this, format](const QString &path) {
                           const auto job = [format, path, content = sheet()] {
                               return exportSheet(format, content, path);
                           };
                           run(job, tr("Exporting"),
                               tr("Exported as %1").arg(QFileInfo(path).fileName()),
                               tr("The drawing cannot be exported"));
                       });
}

void TopologyPage::run(const std::function<Result<>()> &job, const QString &running,
                       const QString &done, const QString &failed)
{
    m_tools->showProgress(running, true);
    const auto promise = std::make_shared<QPromise<Result<>>>();
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done, failed] {
        watcher->deleteLater();
        const Result<> result = watcher->result();
        m_tools->showProgress(result ? done : QString(), false);
        if (!result)
            dialogs().showError(failed, result.error());
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, job] {
        promise->start();
        promise->addResult(job());
        promise->finish();
    });
}

} // namespace das
