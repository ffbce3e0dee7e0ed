#include "verify/clusterverdict.h"

#include "verify/verdictchecks.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Of errors that the table does not know.
constexpr const char *kOtherErrors = "log.errors";

void addLoggedErrors(const LogFacts &facts, QList<LogFinding> &findings)
{
    for (const LoggedError &error : facts.errors)
        findings.append({QString::fromLatin1(error.known->id), error.known->severity, error.place,
                         u"%1: \"%2\""_s.arg(error.known->translatedMeaning(), error.text),
                         error.known->translatedFix(), error.count});
    if (facts.others.count > 0)
        findings.append(
            {QString::fromLatin1(kOtherErrors), Severity::Warning, facts.others.place,
             QCoreApplication::translate("das", "Other errors, the last of them: \"%1\"")
                 .arg(facts.others.text),
             QCoreApplication::translate("das", "Read the log from this line on"),
             facts.others.count});
}

QString stateOf(const VerdictCase &c)
{
    if (!c.hasFacts())
        return QCoreApplication::translate("das", "no log");
    const LogFacts &facts = c.facts();
    QStringList parts;
    if (facts.stopped.isKnown())
        parts.append(QCoreApplication::translate("das", "stopped"));
    else if (facts.started.isKnown())
        parts.append(
            QCoreApplication::translate("das", "started in %1 s").arg(facts.started.value));
    else if (facts.run.isKnown())
        parts.append(QCoreApplication::translate("das", "not started"));
    if (facts.coordinator.isKnown())
        parts.append(QCoreApplication::translate("das", "coordinator"));
    if (facts.storesUp.isKnown())
        parts.append(QCoreApplication::translate("das", "stores up"));
    if (facts.sparkMaster.isKnown())
        parts.append(QCoreApplication::translate("das", "Spark master"));
    if (facts.sparkWorker.isKnown())
        parts.append(QCoreApplication::translate("das", "Spark worker"));
    if (facts.sparkClient.isKnown())
        parts.append(QCoreApplication::translate("das", "Spark client"));
    if (facts.haRole.isKnown())
        parts.append(QCoreApplication::translate("das", "HA %1").arg(facts.haRole.value.toLower()));
    if (facts.commit.isKnown())
        parts.append(QCoreApplication::translate("das", "commits artifacts"));
    return parts.join(u", "_s);
}

NodeVerdict judge(const VerdictCase &c)
{
    NodeVerdict verdict;
    verdict.node = c.node().id;
    verdict.state = stateOf(c);
    for (qsizetype other = 0; other < c.nodes.size(); ++other) {
        if (other != c.index)
            (c.links.areJoined(c.index, other) ? verdict.members : verdict.missing)
                .append(c.plan.nodes[other].id);
    }
    for (const std::span<const Check> checks : {memberChecks(), roleChecks()}) {
        for (const Check &check : checks) {
            for (const Judgement &found : check.judge(c))
                verdict.findings.append({QString::fromLatin1(check.id), check.severity, found.place,
                                         found.message, found.fix});
        }
    }
    if (c.hasFacts())
        addLoggedErrors(c.facts(), verdict.findings);
    std::ranges::stable_sort(verdict.findings, std::greater{}, &LogFinding::severity);
    return verdict;
}

} // namespace

bool NodeVerdict::isFine() const
{
    return missing.isEmpty() &&
           std::ranges::find(findings, Severity::Error, &LogFinding::severity) == findings.end();
}

QList<NodeVerdict> judgeCluster(const ProductProfile &profile, const ClusterPlan &plan,
                                const QList<NodeEvidence> &nodes)
{
    Q_ASSERT(nodes.size() == plan.nodes.size());
    const ClusterLinks links(plan, nodes);
    QList<NodeVerdict> verdicts;
    for (qsizetype index = 0; index < nodes.size(); ++index)
        verdicts.append(judge({profile, plan, nodes, links, index}));
    return verdicts;
}

QStringList verdictIds()
{
    QStringList ids{QString::fromLatin1(kOtherErrors)};
    for (const std::span<const Check> checks : {memberChecks(), roleChecks()}) {
        for (const Check &check : checks)
            ids.append(QString::fromLatin1(check.id));
    }
    return ids;
}

} // namespace das
