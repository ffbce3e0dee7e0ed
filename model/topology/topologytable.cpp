#include "topology/topologytable.h"

#include "topology/lanes.h"
#include "topology/services.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(const ElementState &state, bool isService)
{
    if (!state.reachable)
        return QCoreApplication::translate("das", "cannot be reached");
    switch (state.mark) {
    case Mark::None:
        return isService ? QString() : QCoreApplication::translate("das", "ok");
    case Mark::Untested:
        return QCoreApplication::translate("das", "not tested");
    case Mark::Passed:
        return QCoreApplication::translate("das", "proved");
    case Mark::Warning:
        return QCoreApplication::translate("das", "warning");
    case Mark::Error:
        break;
    }
    return QCoreApplication::translate("das", "error");
}

QString groupTitle(const QString &title, qsizetype count)
{
    return u"%1 (%2)"_s.arg(title, QString::number(count));
}

/// The numbers that others connect to; the node's own and the unused ones are left out.
QString portNumbers(const NodePlan &node, const QList<EffectivePort> &ports)
{
    QStringList numbers;
    for (const EffectivePort &port : ports)
        if (port.users != "local"_L1 && port.users != "none"_L1)
            numbers.append(QString::number(port.number));
    return numbers.isEmpty() ? QString::number(node.port) : numbers.join(", "_L1);
}

QString servicesOf(Roles roles, const QList<TopologyService> &services)
{
    QStringList used;
    for (const TopologyService &service : services)
        if (!roles || (roles & service.users))
            used.append(service.title);
    if (used.size() == services.size() && services.size() > 1)
        return QCoreApplication::translate("das", "all %1 services")
            .arg(QString::number(services.size()));
    return used.join(", "_L1);
}

QString usersOf(const TopologyService &service, const QList<TopologyLane> &lanes)
{
    QStringList users;
    for (const TopologyLane &lane : lanes)
        if (!lane.roles || (lane.roles & service.users))
            users.append(lane.title);
    return users.size() == lanes.size() ? QCoreApplication::translate("das", "all nodes")
                                        : users.join(", "_L1);
}

/// The members of a quorum with their state, since the drawing shows them as chips.
QString chipsText(const TopologyService &service)
{
    QStringList members;
    for (const ServiceChip &chip : service.chips)
        members.append(u"%1: %2"_s.arg(chip.label, wordFor({chip.mark, true, {}, {}}, true)));
    return members.join(", "_L1);
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join("; "_L1);
}

} // namespace

QList<TopologyRow> topologyTable(const ClusterPlan &plan, const ProductProfile *profile,
                                 const TopologyState &state)
{
    const QList<QList<EffectivePort>> ports = portsOfNodes(plan, profile);
    const QList<TopologyLane> lanes = topologyLanes(plan, ports);
    const QList<TopologyService> services = topologyServices(plan, profile, state);
    const QStringList boxIds = nodeBoxIds(plan);
    const bool hasRepository = plan.deploymentSync.kind == SyncKind::Svn;
    QList<TopologyRow> rows;
    for (const TopologyLane &lane : lanes) {
        const QString group = groupTitle(lane.title, lane.nodes.size());
        const QString connects = servicesOf(lane.roles, services);
        for (const int i : lane.nodes) {
            const NodePlan &node = plan.nodes[i];
            const ElementState element = state.element(boxIds[i]);
            const bool commits = hasRepository && !node.id.isEmpty() &&
                                 node.id == plan.deploymentSync.autoCommitNode;
            const QString note =
                commits ? QCoreApplication::translate("das", "commits to Subversion") : QString();
            rows.append({group, boxIds[i], u"nodes/%1"_s.arg(i), node.id, node.ip,
                         portNumbers(node, ports[i]), connects, element.mark,
                         wordFor(element, false), joined({element.finding, note})});
        }
    }
    const QString group =
        groupTitle(QCoreApplication::translate("das", "Services"), services.size());
    for (const TopologyService &service : services)
        rows.append({group, service.boxId, service.where, service.title, service.host, service.link,
                     usersOf(service, lanes), service.state.mark, wordFor(service.state, true),
                     joined({service.state.finding, service.detail, chipsText(service)})});
    return rows;
}

} // namespace das
