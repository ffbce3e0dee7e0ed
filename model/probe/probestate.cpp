#include "probe/probestate.h"

#include <QRegularExpression>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

int badness(ProbeStatus status)
{
    switch (status) {
    case ProbeStatus::Skipped:
        return 0;
    case ProbeStatus::Passed:
        return 1;
    case ProbeStatus::Warned:
        return 2;
    case ProbeStatus::Failed:
        break;
    }
    return 3;
}

Mark markOf(ProbeStatus status)
{
    switch (status) {
    case ProbeStatus::Skipped:
        return Mark::Untested;
    case ProbeStatus::Passed:
        return Mark::Passed;
    case ProbeStatus::Warned:
        return Mark::Warning;
    case ProbeStatus::Failed:
        break;
    }
    return Mark::Error;
}

/// "das300-hdfs-master" of "das300-hdfs-master:2181".
QString hostOf(const QString &target)
{
    QString host = target.section(u':', 0, -2);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    return host.isEmpty() ? target : host;
}

/// Reports of one target, which stand or fall together.
struct Target {
    QString probe;
    QString target;
    QList<ProbeReport> reports;
};

QList<Target> targetsOf(const QList<ProbeReport> &reports)
{
    QList<Target> targets;
    for (const ProbeReport &report : reports) {
        const auto found = std::ranges::find_if(targets, [&report](const Target &target) {
            return target.probe == report.probe && target.target == report.target;
        });
        if (found != targets.end())
            found->reports.append(report);
        else
            targets.append({report.probe, report.target, {report}});
    }
    return targets;
}

/// Nothing of what was asked came back: it is not that the service is wrong, it is not there.
bool isUnreachable(const QList<ProbeReport> &reports)
{
    const auto answers = [](const ProbeReport &report) {
        return report.status == ProbeStatus::Passed || report.status == ProbeStatus::Warned;
    };
    return worstStatus(reports) == ProbeStatus::Failed && std::ranges::none_of(reports, answers);
}

/// "5.7.44" of "5.7.44-log": the title of a box has room for the number only.
QString versionIn(const QList<ProbeReport> &reports)
{
    static const QRegularExpression number(u"^\\d+(\\.\\d+)*"_s);
    for (const ProbeReport &report : reports) {
        for (const QString &fact : {u"version"_s, u"serverVersion"_s}) {
            const QString version = report.facts.value(fact).toString();
            if (const auto match = number.match(version); match.hasMatch())
                return match.captured();
        }
    }
    return {};
}

/// Only what is worse takes the place of what is known already. That the name of a node or of a
/// service resolves is no proof of a connection.
void fold(ElementState &element, const ProbeReport &worst)
{
    const Mark mark = markOf(worst.status);
    if (worst.probe == "hosts"_L1 && mark <= Mark::Passed)
        return;
    if (mark > element.mark && mark >= Mark::Warning)
        element.finding = worst.summary;
    element.mark = std::max(element.mark, mark);
}

/// A quorum holds while most of its members do: then the service only deserves a look.
void foldQuorum(TopologyState &state, const QList<Target> &members)
{
    const auto isDown = [](const Target &member) {
        return worstStatus(member.reports) == ProbeStatus::Failed;
    };
    const auto down = std::ranges::count_if(members, isDown);
    ElementState &hbase = state.elements[kHBaseBox];
    for (const Target &member : members) {
        ProbeReport worst = *worstReport(member.reports);
        // That its quorum answers does not prove HBase.
        if (worst.status == ProbeStatus::Passed || worst.status == ProbeStatus::Skipped)
            continue;
        if (worst.status == ProbeStatus::Failed && 2 * down < members.size())
            worst.status = ProbeStatus::Warned;
        fold(hbase, worst);
    }
    const bool isGone =
        !members.isEmpty() && std::ranges::all_of(members, [](const Target &member) {
            return isUnreachable(member.reports);
        });
    hbase.reachable = hbase.reachable && !isGone;
}

/// `nodeIds`: nodeBoxIds() of the plan.
QString elementOf(const ProbeReport &report, const ClusterPlan &plan, const QStringList &nodeIds)
{
    if (report.probe == "zookeeper"_L1)
        return quorumKey(hostOf(report.target));
    if (report.probe == "hbase"_L1)
        return kHBaseBox;
    if (report.probe == "hdfs"_L1)
        return kHdfsBox;
    if (report.where.startsWith("nodes/"_L1))
        return nodeIds.value(report.where.section(u'/', 1, 1).toInt());
    return boxOfKey(report.where, plan);
}

} // namespace

ProbeStatus worstStatus(const QList<ProbeReport> &reports)
{
    const ProbeReport *worst = worstReport(reports);
    return worst == nullptr ? ProbeStatus::Skipped : worst->status;
}

const ProbeReport *worstReport(const QList<ProbeReport> &reports)
{
    const auto worst = std::ranges::max_element(
        reports, {}, [](const ProbeReport &report) { return badness(report.status); });
    return worst == reports.end() ? nullptr : &*worst;
}

QString elementOf(const ProbeReport &report, const ClusterPlan &plan)
{
    return elementOf(report, plan, nodeBoxIds(plan));
}

TopologyState withReports(TopologyState state, const ClusterPlan &plan,
                          const QList<ProbeReport> &reports)
{
    const QStringList nodeIds = nodeBoxIds(plan);
    QList<Target> members;
    for (const Target &target : targetsOf(reports)) {
        const ProbeReport &worst = *worstReport(target.reports);
        const QString id = elementOf(worst, plan, nodeIds);
        if (id.isEmpty())
            continue;
        ElementState &element = state.elements[id];
        fold(element, worst);
        if (target.probe == "hosts"_L1) // says nothing about the service of a name
            continue;
        element.reachable = element.reachable && !isUnreachable(target.reports);
        if (element.version.isEmpty())
            element.version = versionIn(target.reports);
        if (target.probe == "zookeeper"_L1)
            members.append(target);
    }
    foldQuorum(state, members);
    return state;
}

} // namespace das
