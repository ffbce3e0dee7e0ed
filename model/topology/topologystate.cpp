#include "topology/topologystate.h"

#include <QSet>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The box at which a finding shows; empty if it concerns the whole cluster.
QString boxOf(const QString &where, const ClusterPlan &plan, const QStringList &nodeIds)
{
    const QStringList keys = where.split(u'/');
    const QString key = keys.value(1);
    if (keys.first() == "nodes"_L1) {
        bool isNumber = false;
        const int index = key.toInt(&isNumber);
        return isNumber ? nodeIds.value(index) : QString();
    }
    if (keys.first() == "mysql"_L1)
        return kMySqlBox;
    if (keys.first() == "deploymentSync"_L1)
        return kSubversionBox;
    if (keys.first() != "eventStore"_L1)
        return {};
    if (plan.eventStore.kind == EventStoreKind::MySql)
        return kMySqlBox;
    return key == "hdfs"_L1 || key == "dfsDataDir"_L1 ? kHdfsBox : kHBaseBox;
}

int &counterOf(Severity severity, TopologyState &state)
{
    switch (severity) {
    case Severity::Hint:
        return state.hints;
    case Severity::Warning:
        return state.warnings;
    case Severity::Error:
        break;
    }
    return state.errors;
}

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return Mark::None;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Error:
        break;
    }
    return Mark::Error;
}

} // namespace

QString boxOfKey(const QString &where, const ClusterPlan &plan)
{
    return boxOf(where, plan, where.startsWith("nodes/"_L1) ? nodeBoxIds(plan) : QStringList());
}

QString quorumKey(const QString &host)
{
    return "quorum:"_L1 + host;
}

QStringList nodeBoxIds(const ClusterPlan &plan)
{
    QStringList ids;
    QSet<QString> taken;
    for (const NodePlan &node : plan.nodes) {
        QString id = "node:"_L1 + node.id;
        if (node.id.isEmpty() || taken.contains(id))
            id += u'#' + QString::number(ids.size() + 1);
        while (taken.contains(id))
            id += u'#';
        taken.insert(id);
        ids.append(id);
    }
    return ids;
}

TopologyState topologyState(const ClusterPlan &plan, const QList<Finding> &findings)
{
    TopologyState state;
    for (const QLatin1StringView service : {kMySqlBox, kHBaseBox, kHdfsBox, kSubversionBox})
        state.elements[service].mark = Mark::Untested;
    for (const QString &host : plan.eventStore.zookeeperQuorum)
        state.elements[quorumKey(host)].mark = Mark::Untested;

    const QStringList nodeIds = nodeBoxIds(plan);
    for (const Finding &finding : findings) {
        ++counterOf(finding.severity, state);
        const QString box = boxOf(finding.where, plan, nodeIds);
        if (box.isEmpty())
            continue;
        ElementState &element = state.elements[box];
        const Mark mark = markOf(finding.severity);
        if (element.finding.isEmpty() || mark > element.mark)
            element.finding = finding.message;
        element.mark = std::max(element.mark, mark);
    }
    return state;
}

} // namespace das
