#include "verify/clustersummary.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOpenMatters{"log.missing"_L1, "log.empty"_L1, "start.unfinished"_L1,
                                  "member.unproved"_L1};
constexpr std::array kSplits{"cluster.two-coordinators"_L1, "cluster.two-leaders"_L1};

template <std::size_t N>
bool isOneOf(const QString &id, const std::array<QLatin1StringView, N> &ids)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// All that are reached from `first`, in the order of the plan; they count as `seen`.
QStringList reachedFrom(qsizetype first, const QList<NodeVerdict> &verdicts,
                        const QHash<QString, qsizetype> &places, QList<bool> &seen)
{
    QList<qsizetype> reached{first};
    seen[first] = true;
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const QString &member : verdicts[reached[i]].members) {
            const qsizetype other = places.value(member);
            if (!std::exchange(seen[other], true))
                reached.append(other);
        }
    }
    std::ranges::sort(reached);
    QStringList nodes;
    for (const qsizetype place : std::as_const(reached))
        nodes.append(verdicts[place].node);
    return nodes;
}

QList<QStringList> clustersOf(const QList<NodeVerdict> &verdicts)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < verdicts.size(); ++i)
        places.insert(verdicts[i].node, i);
    QList<bool> seen(verdicts.size(), false);
    QList<QStringList> clusters;
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        if (!seen[i])
            clusters.append(reachedFrom(i, verdicts, places, seen));
    }
    std::ranges::stable_sort(clusters, std::greater{}, &QStringList::size);
    return clusters;
}

} // namespace

qsizetype ClusterSummary::joined() const
{
    const qsizetype most = clusters.isEmpty() ? 0 : clusters.first().size();
    return most > 1 ? most : 0;
}

bool isOpenMatter(const LogFinding &finding)
{
    return isOneOf(finding.id, kOpenMatters);
}

ClusterSummary summaryOf(const QList<NodeVerdict> &verdicts)
{
    ClusterSummary summary;
    summary.clusters = clustersOf(verdicts);
    for (const NodeVerdict &verdict : verdicts) {
        for (const LogFinding &finding : verdict.findings) {
            summary.isSplit = summary.isSplit || isOneOf(finding.id, kSplits);
            if (finding.severity == Severity::Error)
                ++(isOpenMatter(finding) ? summary.open : summary.errors);
            else if (finding.severity == Severity::Warning)
                ++summary.warnings;
        }
    }
    return summary;
}

} // namespace das
