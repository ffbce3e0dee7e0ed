#include "pages/verifypage.h"

#include "look/grid.h"
#include "look/icons.h"
#include "nextsteps/commandblock.h"
#include "support/fileio.h"
#include "verify/clusterlogs.h"
#include "verify/logfindingsview.h"
#include "verify/logmodels.h"
#include "verify/logssummary.h"
#include "verify/verdicttext.h"
#include "widgets/emptystate.h"
#include "widgets/plantable.h"
#include "widgets/statedelegate.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastRows = 4;
constexpr int kMostRows = 9; ///< more scroll

QStringList localFilesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        const QString file = url.toLocalFile();
        if (!file.isEmpty() && !file.endsWith(u".dasplan"_s))
            files.append(file);
    }
    return files;
}

/// The node that the path of a log names: "logs/receiver1.log", "receiver1/wso2carbon.log". The
/// name that is nearest to the end counts; empty if there is none.
QString nodeNamedIn(const QString &path, const ClusterPlan &plan)
{
    QString named;
    qsizetype best = -1;
    for (const NodePlan &node : plan.nodes) {
        const QRegularExpression word(
            u"(?<![A-Za-z0-9])%1(?![A-Za-z0-9])"_s.arg(QRegularExpression::escape(node.id)));
        const qsizetype at = node.id.isEmpty() ? -1 : path.lastIndexOf(word);
        const qsizetype end = at < 0 ? -1 : at + node.id.size();
        if (end > best || (end == best && end >= 0 && node.id.size() > named.size())) {
            best = end;
            named = node.id;
        }
    }
    return named;
}

} // namespace

VerifyPage::VerifyPage(PlanSession &session)
    : PlanPage(session,
               {stepTitle(), tr("Whether the started nodes form one cluster, as their logs tell.")},
               {}),
      m_logs(new ClusterLogs(session, this)),
      m_model(new LogTableModel(this)),
      m_summary(new LogsSummary)
{
    setAcceptDrops(true);
    m_copy = button(tr("Copy &report"), u"copyReportButton"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_save = button(tr("&Save report..."), u"saveReportButton"_s);
    m_save->setIcon(icon(u"save"_s));
    for (QPushButton *each : {m_copy, m_save})
        headerButtons()->addWidget(each, 0, Qt::AlignBottom);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copyAndSay(reportOf(m_logs->verdicts()), m_copy); });
    connect(m_save, &QPushButton::clicked, this, &VerifyPage::saveReport);
    body()->addWidget(m_summary);
    body()->addSpacing(Grid(this).g(1.0 / 3));
    addTable();
    addFindings();
    connect(m_logs, &ClusterLogs::changed, this, &VerifyPage::refresh);
    connect(m_logs, &ClusterLogs::progressed, this, &VerifyPage::refreshSummary);
    refresh();
}

VerifyPage::~VerifyPage()
{
    // its last signals would reach a page that is half gone
    m_table->selectionModel()->disconnect(this);
    m_logs->disconnect(this);
}

StepStatus VerifyPage::status() const
{
    const qsizetype nodes = plan().nodes.size();
    if (m_logs->isReading())
        return {.summary = tr("Reading the logs"), .state = StepState::Running};
    if (m_logs->isUnread() || nodes == 0)
        return {.summary = tr("Not verified yet"), .state = StepState::NotVisited};
    if (!isAnyLogKnown(plan(), *m_logs))
        return {.summary = tr("No log chosen"), .state = StepState::NotVisited};
    if (startedNodes(plan(), *m_logs) == 0)
        return {.summary = tr("Not started yet"), .state = StepState::NotVisited};
    const ClusterSummary &summary = m_logs->summary();
    const StepState state = summary.errors > 0 || summary.isSplit      ? StepState::Error
                            : summary.open > 0 || summary.warnings > 0 ? StepState::Warning
                                                                       : StepState::Complete;
    if (summary.isSplit)
        return {.summary = tr("More than one cluster"), .state = state};
    if (nodes == 1)
        return {.summary = summary.open > 0 ? tr("Not started yet") : tr("Started"),
                .state = state};
    return {.summary = tr("%1 of %2 joined").arg(summary.joined()).arg(nodes), .state = state};
}

QString VerifyPage::helpText() const
{
    return tr(
        "Start the nodes as the runbook says, then look here. Each node's wso2carbon.log is read "
        "from its home, with what was rotated beside it, and followed while this page is open. "
        "Where the homes are on other machines, copy the logs here and choose them: select a node "
        "and press Space, or drop the files on the table. A node logs only the members that join "
        "after it, so that all logs are needed to tell who is together. Select a node to see what "
        "concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup "
        "can be closed at any time, and das-setup verify tells the same later.");
}

bool VerifyPage::stepThrough(bool forward)
{
    const int rows = m_findings->model()->rowCount();
    if (rows == 0)
        return false;
    const QModelIndex current = m_findings->currentIndex();
    const int row = current.isValid() ? current.row() + (forward ? 1 : -1) : 0;
    m_findings->setCurrentIndex(m_findings->model()->index(std::clamp(row, 0, rows - 1), 0));
    m_findings->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void VerifyPage::load(const ClusterPlan & /*plan*/)
{
    if (isVisible())
        m_logs->follow();
    refresh();
}

void VerifyPage::showEvent(QShowEvent *event)
{
    PlanPage::showEvent(event);
    if (!m_logs->isFollowing())
        m_logs->follow();
}

void VerifyPage::hideEvent(QHideEvent *event)
{
    PlanPage::hideEvent(event);
    // QWizard hides its page for a moment whenever it looks at the buttons.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!isVisible())
                m_logs->stop();
        },
        Qt::QueuedConnection);
}

void VerifyPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!plan().nodes.isEmpty() && !localFilesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VerifyPage::dropEvent(QDropEvent *event)
{
    const QPoint at = m_table->viewport()->mapFrom(this, event->position().toPoint());
    const QModelIndex cell =
        m_table->viewport()->rect().contains(at) ? m_table->indexAt(at) : QModelIndex();
    event->acceptProposedAction();
    takeLogs(localFilesOf(*event->mimeData()),
             cell.isValid() ? m_model->rows()[cell.row()].node : QString());
}

QPushButton *VerifyPage::button(const QString &text, const QString &objectName)
{
    auto *result = new QPushButton(text);
    result->setObjectName(objectName);
    result->setAutoDefault(false);
    return result;
}

void VerifyPage::addTable()
{
    m_table = new PlanTable(u"logsTable"_s);
    m_table->setAccessibleName(tr("Nodes and their logs"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(LogTableModel::StateColumn, new StateDelegate(m_table));
    m_table->setLeastWidths({14, 18, 8, 0, 18, 0});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // What grows long has room that stays, so that no column moves while the nodes start.
    for (const int column : {LogTableModel::MissingColumn, LogTableModel::FileColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setHeightByRows(kLeastRows, kMostRows);
    m_noNodes =
        new EmptyState(u"server"_s, tr("No nodes yet"),
                       tr("Their logs are read here once they are started."), m_table->viewport());
    QPushButton *add = button(tr("Add &nodes"), u"goButton"_s);
    connect(add, &QPushButton::clicked, this, [this] { emit stepRequested(u"nodes"_s); });
    m_noNodes->buttons()->addWidget(add);
    body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VerifyPage::refreshFindings);
    connect(m_table, &PlanTable::chooseRequested, this, [this] {
        m_table->selectRow(m_table->currentIndex().row());
        chooseLog();
    });
    connect(m_table, &PlanTable::removeRequested, this, &VerifyPage::forgetLog);
}

void VerifyPage::addFindings()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Grid(this).g(1.0 / 2));
    m_about = new QLabel;
    m_about->setObjectName(u"findingsAboutLabel"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setFont(scaled(QApplication::font(), 1, QFont::DemiBold));
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_about, 1);
    m_all = button(tr("Show &all nodes"), u"allNodesButton"_s);
    m_forget = button(tr("Use log in ho&me"), u"homeLogButton"_s);
    m_choose = button(tr("C&hoose log..."), u"chooseLogButton"_s);
    m_choose->setIcon(icon(u"file"_s));
    for (QPushButton *each : {m_all, m_forget, m_choose})
        row->addWidget(each);
    connect(m_all, &QPushButton::clicked, m_table, &QTableView::clearSelection);
    connect(m_forget, &QPushButton::clicked, this, &VerifyPage::forgetLog);
    connect(m_choose, &QPushButton::clicked, this, &VerifyPage::chooseLog);
    body()->addSpacing(Grid(this).g(1.0 / 3));
    body()->addLayout(row);
    m_findings = new LogFindingsView;
    m_findings->setObjectName(u"logFindings"_s);
    body()->addWidget(m_findings, 1);
    for (QWidget *each : QList<QWidget *>{m_table, m_findings}) {
        auto *escape = new QShortcut(Qt::Key_Escape, each);
        escape->setContext(Qt::WidgetShortcut);
        connect(escape, &QShortcut::activated, m_table, &QTableView::clearSelection);
    }
}

void VerifyPage::refresh()
{
    refreshSummary();
    m_table->updateGeometry();
    m_noNodes->setVisible(plan().nodes.isEmpty());
    for (QPushButton *each : {m_copy, m_save})
        each->setEnabled(!m_logs->isUnread());
    refreshFindings();
}

void VerifyPage::refreshSummary()
{
    m_summary->showHeadline(logsHeadline(plan(), *m_logs));
    m_summary->showProgress(m_logs->isReading() ? m_logs->progress() : -1);
    m_model->setRows(logRows(plan(), *m_logs));
    if (const StepStatus now = status(); now != m_status) {
        m_status = now;
        emit statusChanged();
    }
}

void VerifyPage::refreshFindings()
{
    const QString node = selectedNode();
    m_about->setText(node.isEmpty() ? tr("All nodes") : node);
    m_all->setVisible(!node.isEmpty());
    m_choose->setEnabled(!node.isEmpty());
    m_choose->setToolTip(node.isEmpty() ? tr("Select the node first") : QString());
    m_forget->setVisible(m_logs->isChosen(node));
    if (m_logs->isUnread() || startedNodes(plan(), *m_logs) == 0)
        m_findings->setEmptyState(u"search"_s, tr("Nothing found yet"),
                                  tr("Errors, warnings and missing nodes will stand here, with "
                                     "what to do about each."));
    else
        m_findings->setEmptyState(u"ok"_s, tr("Nothing wrong"),
                                  tr("No log shows an error, a warning or a missing node."));
    m_findings->setRows(findingRows(plan(), *m_logs, node));
}

QString VerifyPage::selectedNode() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->rows().value(rows.first().row()).node;
}

void VerifyPage::chooseLog()
{
    const QString node = selectedNode();
    if (node.isEmpty())
        return;
    dialogs().openFile(tr("The log of %1").arg(node),
                       tr("Logs (wso2carbon.log* *.log);;All files (*)"), u"logs"_s,
                       [this, node](const QString &path) { takeLogs({path}, node); });
}

void VerifyPage::forgetLog()
{
    takeLogs({QString()}, selectedNode());
}

void VerifyPage::takeLogs(const QStringList &files, const QString &node)
{
    QStringList unknown;
    for (const QString &file : files) {
        const bool isMeant = files.size() == 1 && !node.isEmpty();
        const QString owner = isMeant ? node : nodeNamedIn(file, plan());
        if (owner.isEmpty())
            unknown.append(file);
        else
            m_logs->choose(owner, file);
    }
    refresh();
    if (!unknown.isEmpty())
        dialogs().showText(tr("It is not clear whose log this is"),
                           tr("%1\n\nDrop a log on the row of its node, or give it a name that "
                              "holds the node's.")
                               .arg(unknown.join(u'\n')));
}

void VerifyPage::saveReport()
{
    dialogs().saveFile(tr("Save the report"), tr("Text (*.txt)"), u"reports"_s, u"verify.txt"_s,
                       [this](const QString &path) {
                           const Result<> written =
                               writeFile(path, reportOf(m_logs->verdicts()).toUtf8(), kPublicFile);
                           if (!written)
                               dialogs().showError(tr("The report was not saved"), written.error());
                       });
}

} // namespace das
