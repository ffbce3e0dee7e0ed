#include "verify/logrows.h"

#include "look/icons.h"
#include "steps/stepstatus.h"
#include "verify/verdicttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFindings = 200; ///< more are not read one by one
constexpr qsizetype kMostNames = 8;      ///< of nodes, in a sentence

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::LogRows)
};

struct State {
    QString icon;
    QString word;
};

const LogFacts *factsOf(const LogFollower *log)
{
    const bool hasFacts = log != nullptr && log->facts() && log->facts()->any.isKnown();
    return hasFacts ? &*log->facts() : nullptr;
}

QString namesText(const QStringList &names)
{
    const QString first = names.mid(0, kMostNames).join(u", "_s);
    return names.size() <= kMostNames
               ? first
               : Texts::tr("%1 and %2 more").arg(first, QString::number(names.size() - kMostNames));
}

FindingCounts countsOf(const NodeVerdict &verdict)
{
    FindingCounts counts;
    for (const LogFinding &finding : verdict.findings) {
        counts.errors += finding.severity == Severity::Error && !isOpenMatter(finding) ? 1 : 0;
        counts.warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    return counts;
}

State stateWithoutFacts(const LogFollower &log)
{
    if (log.file().isEmpty())
        return {u"skipped"_s, Texts::tr("no log chosen")};
    if (log.files().isEmpty())
        return {u"todo"_s, Texts::tr("no log yet")};
    if (log.facts())
        return {u"warning"_s, Texts::tr("no server's log")};
    return {u"error"_s, Texts::tr("not readable")};
}

State stateOf(const LogFollower &log, const NodeVerdict &verdict)
{
    const LogFacts *facts = factsOf(&log);
    if (facts == nullptr)
        return stateWithoutFacts(log);
    const FindingCounts counts = countsOf(verdict);
    if (facts->stopped.isKnown())
        return {u"error"_s, Texts::tr("stopped")};
    if (counts.errors > 0)
        return {u"error"_s, countsText({counts.errors, 0, 0})};
    if (facts->run.isKnown() && !facts->started.isKnown())
        return {u"hint"_s, Texts::tr("starting")};
    if (!verdict.missing.isEmpty())
        return {u"warning"_s, Texts::tr("%1 missing").arg(verdict.missing.size())};
    if (counts.warnings > 0)
        return {u"warning"_s, countsText(counts)};
    return {u"ok"_s, verdict.members.isEmpty() ? Texts::tr("started") : Texts::tr("joined")};
}

/// While the logs are read for the first time.
State stateBefore(qsizetype index, const ClusterPlan &plan, const ClusterLogs &logs)
{
    if (!logs.isReading())
        return {};
    const auto reading =
        static_cast<qsizetype>(logs.progress() * static_cast<qreal>(plan.nodes.size()));
    return {u"todo"_s, index < reading ? Texts::tr("read") : Texts::tr("waiting")};
}

LogRow rowOf(qsizetype index, const ClusterPlan &plan, const ClusterLogs &logs)
{
    const NodePlan &node = plan.nodes[index];
    LogRow row;
    row.node = node.id;
    row.file = logs.fileOf(node);
    const NodeVerdict *verdict = logs.verdictOf(node.id);
    const LogFollower *log = logs.logOf(node.id);
    State state = verdict == nullptr ? stateBefore(index, plan, logs) : stateOf(*log, *verdict);
    if (logs.isReading() && logs.nodeBeingRead() == node.id)
        state = {u"running"_s, Texts::tr("reading")};
    row.icon = state.icon;
    row.state = state.word;
    if (verdict == nullptr)
        return row;
    row.about = verdict->state;
    const bool saysSomething = factsOf(log) != nullptr || !verdict->members.isEmpty();
    if (saysSomething && plan.nodes.size() > 1) {
        row.joined = Texts::tr("%1 of %2").arg(verdict->members.size()).arg(plan.nodes.size() - 1);
        row.missing = verdict->missing.join(u", "_s);
    }
    if (const LogFacts *facts = factsOf(log))
        row.time = facts->last.time.section(u',', 0, 0);
    return row;
}

QString placeText(const LogFinding &finding)
{
    const QString place = finding.place.line > 0 ? finding.place.text() : QString();
    if (finding.count < 2)
        return place;
    return Texts::tr("%1, the first of %2", "file and line, number of times")
        .arg(place, QString::number(finding.count));
}

/// What to do; the words of the verb name its options where a page has buttons.
QString fixText(const LogFinding &finding)
{
    return finding.id == "log.missing"_L1 || finding.id == "log.empty"_L1
               ? Texts::tr("Start the node, or choose its log")
               : finding.fix;
}

/// What ends by itself when the nodes start is no error as long as one waits for them.
Severity shownSeverity(const LogFinding &finding)
{
    return isOpenMatter(finding) ? Severity::Hint : finding.severity;
}

LogFindingRow rowOf(const LogFinding &finding, const QString &node, bool namesNode)
{
    return {.icon = iconNameOf(shownSeverity(finding)),
            .severity = shownSeverity(finding),
            .title =
                namesNode
                    ? Texts::tr("%1: %2", "node, what is wrong with it").arg(node, finding.message)
                    : finding.message,
            .detail = fixText(finding) + u'.',
            .place = placeText(finding),
            .line = lineOf(finding, node)};
}

LogFindingRow rowOfNode(const LogRow &row, const NodeVerdict &verdict)
{
    const bool isAlone = verdict.members.isEmpty();
    return {.icon = row.icon,
            .severity = {},
            .title = Texts::tr("%1: %2", "node, state of its server")
                         .arg(verdict.node, row.about.isEmpty() ? row.state : row.about),
            .detail = isAlone
                          ? Texts::tr("Not proved to be in one cluster with any other node.")
                          : Texts::tr("In one cluster with %1.").arg(namesText(verdict.members)),
            .place = row.file,
            .line = lineOf(verdict)};
}

/// One row for all nodes without a log. That they are not proved to be together follows from it.
QList<LogFindingRow> rowsOfAll(const QList<NodeVerdict> &verdicts)
{
    QList<LogFindingRow> rows;
    QStringList without;
    QStringList lines;
    for (const NodeVerdict &verdict : verdicts) {
        for (const LogFinding &finding : verdict.findings) {
            if (finding.id == "log.missing"_L1) {
                without.append(verdict.node);
                lines.append(lineOf(finding, verdict.node));
            } else if (finding.id != "member.unproved"_L1) {
                rows.append(rowOf(finding, verdict.node, true));
            }
        }
    }
    if (!without.isEmpty())
        rows.append({.icon = u"hint"_s,
                     .severity = Severity::Hint,
                     .title = Texts::tr("No log of %1").arg(namesText(without)),
                     .detail = Texts::tr("Start the nodes, or choose their logs."),
                     .place = {},
                     .line = lines.join(u'\n')});
    return rows;
}

QList<LogFindingRow> shortened(QList<LogFindingRow> rows)
{
    std::ranges::stable_sort(rows, std::greater{}, &LogFindingRow::severity);
    if (rows.size() <= kMostFindings)
        return rows;
    const qsizetype more = rows.size() - kMostFindings;
    rows.resize(kMostFindings);
    rows.append({.icon = u"hint"_s,
                 .severity = {},
                 .title = Texts::tr("%1 more").arg(more),
                 .detail = Texts::tr("Select a node to see what concerns it; the report has all."),
                 .place = {},
                 .line = {}});
    return rows;
}

/// Two clusters, with a node that stands alone only if it runs.
QString clustersText(const ClusterLogs &logs)
{
    QStringList clusters;
    for (const QStringList &cluster : logs.summary().clusters) {
        if (cluster.size() > 1 || factsOf(logs.logOf(cluster.first())) != nullptr)
            clusters.append(namesText(cluster));
    }
    return clusters.join(Texts::tr("  |  ", "between two clusters"));
}

LogsHeadline headlineWithoutLogs(const ClusterPlan &plan, const ClusterLogs &logs)
{
    for (const NodePlan &node : plan.nodes) {
        const LogFollower *log = logs.logOf(node.id);
        if (log != nullptr && !log->files().isEmpty())
            return {u"error"_s, Texts::tr("No log can be read"),
                    log->facts() ? Texts::tr("%1 holds no line of a server.").arg(log->file())
                                 : log->problem()};
    }
    if (isAnyLogKnown(plan, logs))
        return {u"todo"_s, Texts::tr("Not started yet"),
                Texts::tr("There is no log yet: the servers were not started, or their homes are "
                          "on other machines. Then choose copies of the logs, or drop them here.")};
    return {u"todo"_s, Texts::tr("No log is known"),
            Texts::tr("The plan gives the nodes no home on this machine. Choose each node's "
                      "wso2carbon.log, or drop the files here.")};
}

LogsHeadline headlineOfCluster(const ClusterPlan &plan, const ClusterLogs &logs)
{
    const ClusterSummary &summary = logs.summary();
    const qsizetype joined = summary.joined();
    const QString counts = countsText({summary.errors, summary.warnings, 0});
    QString detail = counts.isEmpty() ? Texts::tr("The logs show nothing wrong.")
                                      : Texts::tr("The logs show %1.").arg(counts);
    if (joined < plan.nodes.size() && plan.nodes.size() > 1) {
        QStringList missing;
        for (const QStringList &cluster : summary.clusters.mid(joined > 0 ? 1 : 0))
            missing += cluster;
        detail = Texts::tr("Missing: %1.").arg(namesText(missing)) + u' ' + detail;
    }
    detail += u' ' + Texts::tr("They are followed while this page is open.");
    const QString icon = summary.errors > 0                         ? u"error"_s
                         : summary.open > 0 || summary.warnings > 0 ? u"warning"_s
                                                                    : u"ok"_s;
    if (plan.nodes.size() == 1)
        return {icon,
                summary.open == 0 ? Texts::tr("The node has started")
                                  : Texts::tr("The node has not started yet"),
                detail};
    if (joined == plan.nodes.size())
        return {icon, Texts::tr("All %1 nodes are in one cluster").arg(joined), detail};
    if (joined == 0)
        return {icon, Texts::tr("No two nodes are in one cluster yet"), detail};
    return {icon, Texts::tr("%1 of %2 nodes are in one cluster").arg(joined).arg(plan.nodes.size()),
            detail};
}

} // namespace

QList<LogRow> logRows(const ClusterPlan &plan, const ClusterLogs &logs)
{
    QList<LogRow> rows;
    for (qsizetype i = 0; i < plan.nodes.size(); ++i)
        rows.append(rowOf(i, plan, logs));
    return rows;
}

bool isAnyLogKnown(const ClusterPlan &plan, const ClusterLogs &logs)
{
    return std::ranges::any_of(
        plan.nodes, [&logs](const NodePlan &node) { return !logs.fileOf(node).isEmpty(); });
}

QList<LogFindingRow> findingRows(const ClusterPlan &plan, const ClusterLogs &logs,
                                 const QString &node)
{
    QList<LogFindingRow> rows;
    if (node.isEmpty())
        return startedNodes(plan, logs) == 0 ? rows : shortened(rowsOfAll(logs.verdicts()));
    const NodeVerdict *verdict = logs.verdictOf(node);
    if (verdict == nullptr)
        return rows;
    for (const LogFinding &finding : verdict->findings)
        rows.append(rowOf(finding, node, false));
    rows = shortened(rows);
    const QList<LogRow> nodes = logRows(plan, logs);
    const auto found = std::ranges::find(nodes, node, &LogRow::node);
    if (found != nodes.end())
        rows.prepend(rowOfNode(*found, *verdict));
    return rows;
}

LogsHeadline logsHeadline(const ClusterPlan &plan, const ClusterLogs &logs)
{
    if (plan.nodes.isEmpty())
        return {u"todo"_s, Texts::tr("Nothing to verify yet"), Texts::tr("The plan has no nodes.")};
    if (logs.isReading()) {
        const QString node = logs.nodeBeingRead();
        return {{},
                node.isEmpty() ? Texts::tr("Reading the logs")
                               : Texts::tr("Reading the log of %1").arg(node),
                Texts::tr("You can go on working. Leaving the page stops the reading.")};
    }
    if (logs.isUnread())
        return {u"todo"_s, Texts::tr("Nothing was read yet"), {}};
    if (startedNodes(plan, logs) == 0)
        return headlineWithoutLogs(plan, logs);
    if (logs.summary().isSplit)
        return {u"error"_s, Texts::tr("More than one cluster, where one was meant"),
                clustersText(logs)};
    return headlineOfCluster(plan, logs);
}

qsizetype startedNodes(const ClusterPlan &plan, const ClusterLogs &logs)
{
    return std::ranges::count_if(plan.nodes, [&logs](const NodePlan &node) {
        return factsOf(logs.logOf(node.id)) != nullptr;
    });
}

} // namespace das
