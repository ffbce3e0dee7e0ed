#include "verify/verdictchecks.h"

#include "profile/facts.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool isHaWorker(const VerdictCase &c)
{
    return flagFactsFor(c.profile, c.plan, c.node()).flags.value(u"node.isHaWorker"_s);
}

bool isAnalyzer(const VerdictCase &c)
{
    return c.node().roles.testFlag(Role::Analyzer);
}

Judgements sparkLocal(const VerdictCase &c)
{
    if (!c.hasFacts() || !isAnalyzer(c) || !c.facts().sparkLocal.isKnown())
        return {};
    return {{c.facts().sparkLocal.place,
             QCoreApplication::translate("das", "Spark runs on this node alone"), diffHint()}};
}

Judgements sparkMissing(const VerdictCase &c)
{
    if (!c.isComplete() || !isAnalyzer(c) || c.facts().sparkLocal.isKnown() ||
        c.facts().sparkMaster.isKnown() || c.facts().sparkWorker.isKnown() ||
        c.facts().sparkClient.isKnown())
        return {};
    return {{c.facts().started.place,
             QCoreApplication::translate("das", "An analyzer on which Spark did not start"),
             QCoreApplication::translate("das", "Compare its start line with the runbook, and look "
                                                "for errors above")}};
}

/// The client runs on the leader, so that all analyzers' logs are needed; said at the first.
Judgements sparkUnusable(const VerdictCase &c)
{
    if (!isAnalyzer(c))
        return {};
    int masters = 0;
    for (qsizetype other = 0; other < c.nodes.size(); ++other) {
        const VerdictCase analyzer = c.at(other);
        if (!isAnalyzer(analyzer))
            continue;
        if (other < c.index || !analyzer.isComplete() || analyzer.facts().sparkClient.isKnown())
            return {};
        masters += analyzer.facts().sparkMaster.isKnown() ? 1 : 0;
    }
    return {
        {c.facts().sparkMaster.place,
         QCoreApplication::translate("das", "Spark is not usable: no analyzer started a client; "
                                            "%1 of %2 masters are up")
             .arg(masters)
             .arg(c.plan.spark.masterCount),
         QCoreApplication::translate("das", "Start as many analyzers as "
                                            "carbon.spark.master.count says, in one "
                                            "cluster")}};
}

Judgements sparkElsewhere(const VerdictCase &c)
{
    if (!c.hasFacts() || isAnalyzer(c) || !c.facts().sparkMaster.isKnown())
        return {};
    return {{c.facts().sparkMaster.place,
             QCoreApplication::translate("das", "A Spark master runs on a node that is no "
                                                "analyzer"),
             QCoreApplication::translate("das", "Start it with the start line of the runbook")}};
}

Judgements indexingDiffers(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().indexing.isKnown())
        return {};
    const bool isOn = c.facts().indexing.value != "No"_L1;
    if (isOn == c.node().roles.testFlag(Role::Indexer))
        return {};
    return {{c.facts().indexing.place,
             isOn ? QCoreApplication::translate("das", "It indexes, but is no indexer")
                  : QCoreApplication::translate("das", "An indexer that does not index"),
             QCoreApplication::translate("das", "Start it with the start line of the runbook")}};
}

Judgements haSingle(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().haSingle.isKnown() || !isHaWorker(c))
        return {};
    return {
        {c.facts().haSingle.place,
         QCoreApplication::translate("das", "Events are processed in single mode: each receiver "
                                            "publishes every result"),
         diffHint()}};
}

Judgements haMissing(const VerdictCase &c)
{
    if (!c.isComplete() || c.facts().haRole.isKnown() || c.facts().haSingle.isKnown() ||
        !isHaWorker(c))
        return {};
    return {{c.facts().started.place,
             QCoreApplication::translate("das", "It did not become an active or passive member of "
                                                "event processing in HA mode"),
             QCoreApplication::translate("das", "Compare event-processor.xml with the plan "
                                                "(das-setup diff), and look for errors above")}};
}

Judgements haTwoActive(const VerdictCase &c)
{
    const auto isActive = [](const VerdictCase &of) {
        return of.hasFacts() && of.facts().haRole.value == "Active"_L1 && of.links.isLive(of.index);
    };
    if (!isActive(c))
        return {};
    QStringList others;
    for (qsizetype other = 0; other < c.nodes.size(); ++other) {
        if (other != c.index && isActive(c.at(other)))
            others.append(c.plan.nodes[other].id);
    }
    if (others.isEmpty())
        return {};
    return {
        {c.facts().haRole.place,
         QCoreApplication::translate("das", "It is the active member, and so is %1: results are "
                                            "published twice")
             .arg(others.join(u", "_s)),
         QCoreApplication::translate("das", "Bring the two into one cluster, then start one of "
                                            "them again")}};
}

Judgements haDisconnected(const VerdictCase &c)
{
    Judgements found;
    if (!c.hasFacts() || !isHaWorker(c))
        return found;
    for (const auto &[peer, fact] : c.facts().haPeers.asKeyValueRange()) {
        if (fact.value == "disconnected"_L1)
            found.append(
                {fact.place,
                 QCoreApplication::translate("das", "Event sync with %1 was lost").arg(peer),
                 QCoreApplication::translate("das", "Check whether that node runs, and "
                                                    "open its event sync port")});
    }
    return found;
}

Judgements storesNotUp(const VerdictCase &c)
{
    if (!c.isComplete() || c.facts().storesUp.isKnown())
        return {};
    const auto isReason = [](const LoggedError &error) {
        return error.known->severity == Severity::Error;
    };
    if (std::ranges::any_of(c.facts().errors, isReason))
        return {};
    return {{c.facts().started.place,
             QCoreApplication::translate("das", "No line shows that the stores are up"),
             QCoreApplication::translate("das", "Look for errors above; a failed store does not "
                                                "hold the start")}};
}

Judgements registryNotMounted(const VerdictCase &c)
{
    if (!c.isComplete() || !c.facts().registryUp.isKnown() || c.facts().mount.isKnown())
        return {};
    return {{c.facts().registryUp.place,
             QCoreApplication::translate("das", "No shared registry is mounted"), diffHint()}};
}

Judgements otherCommitter(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().commit.isKnown() ||
        (c.plan.deploymentSync.kind == SyncKind::Svn &&
         c.node().id == c.plan.deploymentSync.autoCommitNode))
        return {};
    return {{c.facts().commit.place,
             QCoreApplication::translate("das", "It commits artifacts, which only %1 is to do")
                 .arg(c.plan.deploymentSync.kind == SyncKind::Svn
                          ? c.plan.deploymentSync.autoCommitNode
                          : QCoreApplication::translate("das", "a node with AutoCommit")),
             QCoreApplication::translate("das", "Set AutoCommit to false on this node: das-setup "
                                                "apply")}};
}

Judgements nothingCommitted(const VerdictCase &c)
{
    if (c.plan.deploymentSync.kind != SyncKind::Svn ||
        c.node().id != c.plan.deploymentSync.autoCommitNode || !c.isComplete() ||
        c.facts().commit.isKnown())
        return {};
    return {{c.facts().started.place,
             QCoreApplication::translate("das", "Nothing was committed to Subversion yet"),
             QCoreApplication::translate("das", "Expected until the first artifact is deployed "
                                                "here")}};
}

constexpr Check kChecks[] = {
    {"spark.alone", Severity::Error, sparkLocal},
    {"spark.missing", Severity::Error, sparkMissing},
    {"spark.unusable", Severity::Error, sparkUnusable},
    {"spark.elsewhere", Severity::Warning, sparkElsewhere},
    {"index.role", Severity::Error, indexingDiffers},
    {"ha.single", Severity::Error, haSingle},
    {"ha.missing", Severity::Error, haMissing},
    {"ha.two-active", Severity::Error, haTwoActive},
    {"ha.disconnected", Severity::Warning, haDisconnected},
    {"store.not-shown", Severity::Warning, storesNotUp},
    {"registry.not-mounted", Severity::Warning, registryNotMounted},
    {"sync.other-committer", Severity::Error, otherCommitter},
    {"sync.nothing", Severity::Hint, nothingCommitted},
};

} // namespace

std::span<const Check> roleChecks()
{
    return kChecks;
}

} // namespace das
