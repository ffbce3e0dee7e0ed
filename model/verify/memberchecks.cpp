#include "verify/verdictchecks.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString portOf(const QString &address)
{
    return address.mid(address.lastIndexOf(u':') + 1);
}

QString hostPartOf(const QString &address)
{
    return address.left(address.lastIndexOf(u':'));
}

Judgements logMissing(const VerdictCase &c)
{
    if (c.nodes[c.index].facts)
        return {};
    return {{{},
             QCoreApplication::translate("das", "No log: %1").arg(c.nodes[c.index].problem),
             QCoreApplication::translate("das", "Start the node, or name its log with --logs "
                                                "%1=FILE")
                 .arg(c.node().id)}};
}

Judgements logEmpty(const VerdictCase &c)
{
    if (!c.nodes[c.index].facts || c.hasFacts())
        return {};
    return {{{},
             QCoreApplication::translate("das", "The log holds no line of a server"),
             QCoreApplication::translate("das", "Start the node, or name its wso2carbon.log with "
                                                "--logs %1=FILE")
                 .arg(c.node().id)}};
}

Judgements logCut(const VerdictCase &c)
{
    if (!c.hasFacts() || c.facts().run.isKnown())
        return {};
    return {{c.facts().any.place,
             QCoreApplication::translate("das", "The log begins after the start of the server, so "
                                                "that all of its lines are taken for one run"),
             QCoreApplication::translate("das", "Keep the older wso2carbon.log.YYYY-MM-DD beside "
                                                "it")}};
}

Judgements notStarted(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().run.isKnown() || c.facts().started.isKnown() ||
        c.facts().stopped.isKnown())
        return {};
    if (!c.facts().waitingTasks.isEmpty()) {
        const LogFact &waiting = c.facts().waitingTasks.first();
        return {{waiting.place,
                 QCoreApplication::translate("das", "The start waits for %1 servers of task type "
                                                    "%2")
                     .arg(waiting.value, c.facts().waitingTasks.firstKey()),
                 QCoreApplication::translate("das", "Start the other nodes of this role; "
                                                    "taskServerCount in tasks-config.xml must not "
                                                    "be above their number")}};
    }
    if (c.facts().waitsFor.isKnown())
        return {{c.facts().waitsFor.place,
                 QCoreApplication::translate("das", "The start waits for %1")
                     .arg(c.facts().waitsFor.value),
                 QCoreApplication::translate("das", "Look for the first error above this line")}};
    return {{c.facts().run.place, QCoreApplication::translate("das", "The start is not finished"),
             QCoreApplication::translate("das", "Wait for \"WSO2 Carbon started in\", then verify "
                                                "again")}};
}

Judgements stopped(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().stopped.isKnown())
        return {};
    return {{c.facts().stopped.place, QCoreApplication::translate("das", "The server was stopped"),
             QCoreApplication::translate("das", "Start it again")}};
}

Judgements clusteringOff(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().clusteringOff.isKnown())
        return {};
    return {{c.facts().clusteringOff.place, QCoreApplication::translate("das", "Clustering is off"),
             diffHint()}};
}

Judgements otherConfiguration(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().configuration.isKnown() ||
        c.facts().configuration.value.startsWith("axis2 clustering configuration"_L1))
        return {};
    return {
        {c.facts().configuration.place,
         QCoreApplication::translate("das", "Hazelcast is configured from %1, so that axis2.xml "
                                            "is not in force")
             .arg(c.facts().configuration.value),
         QCoreApplication::translate("das", "Remove hazelcast.xml or -Dhazelcast.config")}};
}

Judgements otherScheme(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().scheme.isKnown() || c.facts().scheme.value == "wka"_L1)
        return {};
    return {{c.facts().scheme.place,
             QCoreApplication::translate("das", "The membership scheme is %1, not wka: the list of "
                                                "members is not used")
                 .arg(c.facts().scheme.value),
             diffHint()}};
}

Judgements otherDomain(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().domain.isKnown() ||
        c.facts().domain.value == c.plan.cluster.domain)
        return {};
    return {
        {c.facts().domain.place,
         QCoreApplication::translate("das", "The cluster domain is %1, not %2: a cluster of its "
                                            "own")
             .arg(c.facts().domain.value, c.plan.cluster.domain),
         diffHint()}};
}

Judgements otherPort(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().localMember.isKnown() ||
        portOf(c.facts().localMember.value) == QString::number(c.node().port))
        return {};
    return {
        {c.facts().localMember.place,
         QCoreApplication::translate("das", "Hazelcast listens on port %1, not on %2, where the "
                                            "others look for it")
             .arg(portOf(c.facts().localMember.value), QString::number(c.node().port)),
         QCoreApplication::translate("das", "Port %1 was taken, or axis2.xml differs: free the "
                                            "port, compare with das-setup diff, start again")
             .arg(c.node().port)}};
}

Judgements otherHost(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.facts().localMember.isKnown())
        return {};
    const QString host = hostPartOf(c.facts().localMember.value);
    if (host == c.node().ip || host == c.node().hostName)
        return {};
    return {{c.facts().localMember.place,
             QCoreApplication::translate("das", "Hazelcast tells the others to find this node at "
                                                "%1, not at %2")
                 .arg(host, c.node().ip),
             diffHint()}};
}

Judgements membersLeft(const VerdictCase &c)
{
    Judgements found;
    for (qsizetype other = 0; other < c.nodes.size(); ++other) {
        const QString &name = c.plan.nodes[other].id;
        const QString fix =
            QCoreApplication::translate("das", "If both run, the network between them broke: open "
                                               "the cluster port both ways, then start one of them "
                                               "again");
        if (const LogMember *left = c.links.leaving(c.index, other))
            found.append({left->fact.place,
                          QCoreApplication::translate("das", "%1 left at %2 and did not come back")
                              .arg(name, left->fact.time),
                          fix});
        else if (const LogMember *lost = c.links.leaving(other, c.index))
            found.append(
                {lost->fact.place,
                 QCoreApplication::translate("das", "%1 lost it at %2").arg(name, lost->fact.time),
                 fix});
    }
    return found;
}

/// Whether the log is there and tells of all members: none is told of before the start is over.
bool tellsOfMembers(const VerdictCase &c)
{
    return c.hasFacts() &&
           (!c.facts().run.isKnown() || c.facts().started.isKnown() || c.facts().stopped.isKnown());
}

/// The nodes that no log shows to be with this one, or to have left it. `tells`: those of them
/// where both logs would show it.
QStringList notJoined(const VerdictCase &c, bool tells)
{
    QStringList nodes;
    for (qsizetype other = 0; other < c.nodes.size(); ++other) {
        if (other == c.index || c.links.areJoined(c.index, other) ||
            c.links.leaving(c.index, other) != nullptr ||
            c.links.leaving(other, c.index) != nullptr)
            continue;
        if ((tellsOfMembers(c) && tellsOfMembers(c.at(other))) == tells)
            nodes.append(c.plan.nodes[other].id);
    }
    return nodes;
}

LogPlace memberPlace(const VerdictCase &c)
{
    return c.hasFacts() ? c.facts().localMember.place : LogPlace{};
}

Judgements membersMissing(const VerdictCase &c)
{
    const QStringList nodes = notJoined(c, true);
    if (nodes.isEmpty())
        return {};
    return {{memberPlace(c),
             QCoreApplication::translate("das", "No log shows it in one cluster with %1")
                 .arg(nodes.join(u", "_s)),
             QCoreApplication::translate("das", "Compare domain, addresses and members "
                                                "(das-setup diff), and open the cluster "
                                                "port both ways")}};
}

Judgements membersUnproved(const VerdictCase &c)
{
    const QStringList nodes = notJoined(c, false);
    if (nodes.isEmpty())
        return {};
    return {{memberPlace(c),
             QCoreApplication::translate("das", "Not proved to be in one cluster with %1: a log is "
                                                "missing, or a start is not finished")
                 .arg(nodes.join(u", "_s)),
             QCoreApplication::translate("das", "Only the node that was up first logs the other: "
                                                "give all logs")}};
}

Judgements strangers(const VerdictCase &c)
{
    Judgements found;
    for (const LogMember &member : c.links.strangers(c.index))
        found.append({member.fact.place,
                      QCoreApplication::translate("das", "%1 is in the cluster, but no node of the "
                                                         "plan")
                          .arg(member.address),
                      QCoreApplication::translate("das", "Add it to the plan, or give it another "
                                                         "domain; a node of the plan may have "
                                                         "another address than planned")});
    return found;
}

/// Two clusters that met again: each saw the other join after it had elected itself.
bool areMerged(const VerdictCase &a, const VerdictCase &b)
{
    const LogMember *ofB = a.links.joining(a.index, b.index);
    const LogMember *ofA = a.links.joining(b.index, a.index);
    return ofA != nullptr && ofB != nullptr && ofB->fact.time >= a.facts().coordinator.time &&
           ofA->fact.time >= b.facts().coordinator.time;
}

Judgements twoCoordinators(const VerdictCase &c)
{
    const auto coordinates = [](const VerdictCase &of) {
        return of.hasFacts() && of.facts().coordinator.isKnown() && of.links.isLive(of.index);
    };
    if (!coordinates(c))
        return {};
    QStringList others;
    for (qsizetype other = 0; other < c.nodes.size(); ++other) {
        if (other != c.index && coordinates(c.at(other)) && !areMerged(c, c.at(other)))
            others.append(c.plan.nodes[other].id);
    }
    if (others.isEmpty())
        return {};
    return {{c.facts().coordinator.place,
             QCoreApplication::translate("das", "It is coordinator, and so is %1: more than one "
                                                "cluster")
                 .arg(others.join(u", "_s)),
             QCoreApplication::translate("das", "Compare domain and members, open the cluster port "
                                                "both ways, then start the smaller cluster "
                                                "again")}};
}

/// The leader that a node names, as one spelling for one node; empty if it names none.
QString leaderOf(const VerdictCase &c)
{
    if (!c.hasFacts() || !c.links.isLive(c.index))
        return {};
    const QString &address = c.facts().groupLeader.value;
    const qsizetype leader = c.links.nodeAt(address);
    return leader < 0 ? address : c.plan.nodes[leader].id;
}

Judgements twoLeaders(const VerdictCase &c)
{
    const QString own = leaderOf(c);
    if (own.isEmpty())
        return {};
    QStringList others;
    for (qsizetype other = 0; other < c.nodes.size(); ++other) {
        const QString named = leaderOf(c.at(other));
        if (!named.isEmpty() && named != own)
            others.append(c.plan.nodes[other].id);
    }
    if (others.isEmpty())
        return {};
    return {{c.facts().groupLeader.place,
             QCoreApplication::translate("das", "It names %1 as leader of the data service group, "
                                                "other than %2: more than one cluster")
                 .arg(own, others.join(u", "_s)),
             QCoreApplication::translate("das", "Compare domain and members, open the cluster port "
                                                "both ways, then start the smaller cluster "
                                                "again")}};
}

constexpr Check kChecks[] = {
    {"log.missing", Severity::Error, logMissing},
    {"log.empty", Severity::Error, logEmpty},
    {"log.cut", Severity::Warning, logCut},
    {"start.unfinished", Severity::Error, notStarted},
    {"start.stopped", Severity::Error, stopped},
    {"cluster.off", Severity::Error, clusteringOff},
    {"cluster.configuration", Severity::Error, otherConfiguration},
    {"cluster.not-wka", Severity::Error, otherScheme},
    {"cluster.domain", Severity::Error, otherDomain},
    {"cluster.port", Severity::Error, otherPort},
    {"cluster.host", Severity::Error, otherHost},
    {"cluster.two-coordinators", Severity::Error, twoCoordinators},
    {"cluster.two-leaders", Severity::Error, twoLeaders},
    {"member.left", Severity::Error, membersLeft},
    {"member.missing", Severity::Error, membersMissing},
    {"member.unproved", Severity::Error, membersUnproved},
    {"member.stranger", Severity::Warning, strangers},
};

} // namespace

std::span<const Check> memberChecks()
{
    return kChecks;
}

QString diffHint()
{
    return QCoreApplication::translate("das", "Compare the node's files with the plan: das-setup "
                                              "diff");
}

} // namespace das
