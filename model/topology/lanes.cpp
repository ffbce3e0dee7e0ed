#include "topology/lanes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr Roles kAllRoles = Role::Receiver | Role::Indexer | Role::Analyzer | Role::Dashboard;

/// The lanes of one role, in the order of start (product-facts 7.1).
constexpr std::array kStartOrder{Role::Receiver, Role::Analyzer, Role::Indexer, Role::Dashboard};

QString singular(Role role)
{
    switch (role) {
    case Role::Receiver:
        return QCoreApplication::translate("das", "Receiver");
    case Role::Indexer:
        return QCoreApplication::translate("das", "Indexer");
    case Role::Analyzer:
        return QCoreApplication::translate("das", "Analyzer");
    case Role::Dashboard:
        return QCoreApplication::translate("das", "Dashboard");
    }
    return {};
}

QString plural(Role role)
{
    switch (role) {
    case Role::Receiver:
        return QCoreApplication::translate("das", "Receivers");
    case Role::Indexer:
        return QCoreApplication::translate("das", "Indexers");
    case Role::Analyzer:
        return QCoreApplication::translate("das", "Analyzers");
    case Role::Dashboard:
        return QCoreApplication::translate("das", "Dashboards");
    }
    return {};
}

QList<Role> rolesOf(Roles roles)
{
    QList<Role> found;
    std::ranges::copy_if(allRoles(), std::back_inserter(found),
                         [roles](Role role) { return roles.testFlag(role); });
    return found;
}

/// Lanes of one role first, in the order of start; then mixed ones, those with the earliest role
/// first; nodes without a role last.
int orderOf(Roles roles)
{
    int order = 0;
    for (const Role role : kStartOrder)
        order = order * 2 + (roles.testFlag(role) ? 0 : 1);
    const qsizetype count = rolesOf(roles).size();
    return order + (count == 0 ? 32 : count > 1 ? 16 : 0);
}

QString titleOf(Roles roles, qsizetype nodes)
{
    if (roles == kAllRoles)
        return QCoreApplication::translate("das", "All roles");
    const QList<Role> each = rolesOf(roles);
    if (each.isEmpty())
        return QCoreApplication::translate("das", "No role");
    if (each.size() == 1 && nodes > 1)
        return plural(each.first());
    QStringList names;
    for (const Role role : each)
        names.append(singular(role));
    return names.join(" + "_L1);
}

/// A line of a lane's head: the ports of `ids`, as far as all nodes share them.
struct PortLine {
    Role role;
    const char *text; ///< translated in context "das"; %1 = "7611, 7711"
    std::array<QLatin1StringView, 2> ids;
};
constexpr std::array kPortLines{
    PortLine{Role::Receiver, QT_TRANSLATE_NOOP("das", "Thrift %1"), {"thrift"_L1, "thrift.ssl"_L1}},
    PortLine{Role::Receiver, QT_TRANSLATE_NOOP("das", "Binary %1"), {"binary"_L1, "binary.ssl"_L1}},
    PortLine{Role::Analyzer,
             QT_TRANSLATE_NOOP("das", "Spark %1"),
             {"spark.master"_L1, "spark.master.rest"_L1}},
    PortLine{Role::Analyzer,
             QT_TRANSLATE_NOOP("das", "Spark pages %1"),
             {"spark.master.ui"_L1, "spark.ui"_L1}},
    PortLine{Role::Dashboard, QT_TRANSLATE_NOOP("das", "People: HTTPS %1"), {"https"_L1, {}}}};

int portOf(const QList<EffectivePort> &ports, QLatin1StringView id)
{
    const auto found = std::ranges::find(ports, id, &EffectivePort::id);
    return found == ports.end() ? 0 : found->number;
}

/// The port of that id if all nodes of the lane have the same; 0 if one has none, -1 if they
/// differ.
int sharedPort(const TopologyLane &lane, const QList<QList<EffectivePort>> &ports,
               QLatin1StringView id)
{
    const int first = portOf(ports[lane.nodes.first()], id);
    const bool isShared =
        std::ranges::all_of(lane.nodes, [&](int node) { return portOf(ports[node], id) == first; });
    return isShared ? first : -1;
}

QStringList portLines(const TopologyLane &lane, const QList<QList<EffectivePort>> &ports)
{
    QStringList lines;
    bool differs = false;
    for (const PortLine &line : kPortLines) {
        if (!lane.roles.testFlag(line.role))
            continue;
        QStringList numbers;
        for (const QLatin1StringView id : line.ids) {
            const int port = id.isEmpty() ? 0 : sharedPort(lane, ports, id);
            differs = differs || port < 0;
            if (port > 0)
                numbers.append(QString::number(port));
        }
        if (!numbers.isEmpty())
            lines.append(QCoreApplication::translate("das", line.text).arg(numbers.join(", "_L1)));
    }
    if (differs)
        lines.append(QCoreApplication::translate("das", "Ports differ by offset"));
    else if (lines.isEmpty() && lane.roles && !ports[lane.nodes.first()].isEmpty())
        lines.append(QCoreApplication::translate("das", "No ports of their own"));
    return lines;
}

/// The nodes' effective ports, worked out once for each set of roles and offset: nothing else of a
/// node decides them.
class PortCache {
public:
    PortCache(const ClusterPlan &plan, const ProductProfile &profile)
        : m_profile(profile),
          m_alone(plan)
    {
    }

    QList<EffectivePort> portsOf(const NodePlan &node)
    {
        const auto key = qMakePair(node.roles.toInt(), node.portOffset);
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd()) {
            QList<EffectivePort> ports = *known;
            ports.first().number = node.port;
            return ports;
        }
        // The other members decide none of them, and cost time with each node.
        m_alone.nodes = {node};
        return *m_known.insert(key, effectivePorts(m_profile, m_alone, node));
    }

private:
    const ProductProfile &m_profile;
    ClusterPlan m_alone;
    QMap<QPair<int, int>, QList<EffectivePort>> m_known;
};

/// "receiver1 to 80", or "receiver1 to lastnode" where they do not begin the same.
QString range(const QString &first, const QString &last)
{
    if (first == last)
        return first;
    qsizetype common = 0;
    while (common < first.size() && common < last.size() && first[common] == last[common])
        ++common;
    while (common > 0 && first[common - 1].isDigit())
        --common;
    const bool endsInNumber =
        common > 0 && common < last.size() &&
        std::all_of(last.cbegin() + common, last.cend(), [](QChar c) { return c.isDigit(); });
    return QCoreApplication::translate("das", "%1 to %2", "a range: receiver1 to 80")
        .arg(first, endsInNumber ? last.sliced(common) : last);
}

} // namespace

QList<QList<EffectivePort>> portsOfNodes(const ClusterPlan &plan, const ProductProfile *profile)
{
    QList<QList<EffectivePort>> ports(plan.nodes.size());
    if (profile == nullptr)
        return ports;
    PortCache cache(plan, *profile);
    std::ranges::transform(plan.nodes, ports.begin(),
                           [&cache](const NodePlan &node) { return cache.portsOf(node); });
    return ports;
}

QList<TopologyLane> topologyLanes(const ClusterPlan &plan, const QList<QList<EffectivePort>> &ports)
{
    QMap<int, TopologyLane> lanes;
    for (int i = 0; i < plan.nodes.size(); ++i) {
        TopologyLane &lane = lanes[orderOf(plan.nodes[i].roles)];
        lane.roles = plan.nodes[i].roles;
        lane.nodes.append(i);
    }
    for (TopologyLane &lane : lanes) {
        QStringList names;
        for (const Role role : rolesOf(lane.roles))
            names.append(roleName(role));
        lane.boxId = "lane:"_L1 + names.join(u'+');
        lane.title = titleOf(lane.roles, lane.nodes.size());
        lane.lines = portLines(lane, ports);
    }
    return lanes.values();
}

int httpsPort(const QList<EffectivePort> &ports)
{
    return portOf(ports, "https"_L1);
}

QStringList rangeLines(const ClusterPlan &plan, const TopologyLane &lane)
{
    const NodePlan &first = plan.nodes[lane.nodes.first()];
    const NodePlan &last = plan.nodes[lane.nodes.last()];
    return {range(first.id, last.id), range(first.ip, last.ip)};
}

} // namespace das
