#include "profile/startline.h"

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The launcher's option for a node of one role; empty where the version has none.
QString roleOption(const ProductProfile &profile, Roles roles)
{
    for (const Role role : allRoles()) {
        if (roles != Roles(role))
            continue;
        return role == Role::Dashboard && !profile.traits.dashboardOption
                   ? QString()
                   : u'-' + roleName(role) + u"Node"_s;
    }
    return {};
}

bool isEverything(Roles roles)
{
    return std::ranges::all_of(allRoles(), [roles](Role role) { return roles.testFlag(role); });
}

} // namespace

QList<StartFlag> startFlags(const ProductProfile &profile, Roles roles)
{
    if (isEverything(roles) || !roleOption(profile, roles).isEmpty())
        return {};
    QList<StartFlag> flags;
    const auto add = [&flags](const QString &name) { flags.append({name, u"true"_s}); };
    if (!roles.testFlag(Role::Receiver)) {
        add(u"disableEventSink"_s);
        add(u"disableDataPurging"_s);
    }
    if (!roles.testFlag(Role::Indexer))
        add(u"disableIndexing"_s);
    if (roles.testFlag(Role::Analyzer)) {
        add(u"enableAnalyticsStats"_s);
    } else {
        add(u"disableAnalyticsEngine"_s);
        add(u"disableAnalyticsExecution"_s);
        add(u"disableAnalyticsSparkCtx"_s);
    }
    if (profile.traits.machineLearner)
        add(u"disableMl"_s);
    return flags;
}

QString startLine(const ProductProfile &profile, const NodePlan &node, bool flagsInLauncher)
{
    QStringList words{u"sh"_s, profile.launcher};
    if (const QString option = roleOption(profile, node.roles); !option.isEmpty())
        words.append(option);
    words.append(u"start"_s);
    if (!flagsInLauncher) {
        for (const StartFlag &flag : startFlags(profile, node.roles))
            words.append(u"-D"_s + flag.name + u'=' + flag.value);
    }
    return words.join(u' ');
}

QList<QList<NodePlan>> startOrder(const ClusterPlan &plan)
{
    const Role order[] = {Role::Receiver, Role::Analyzer, Role::Indexer, Role::Dashboard};
    QList<QList<NodePlan>> groups;
    QStringList placed;
    for (const Role role : order) {
        QList<NodePlan> group;
        for (const NodePlan &node : plan.nodesWith(role)) {
            if (!placed.contains(node.id))
                group.append(node);
        }
        std::stable_partition(group.begin(), group.end(), [&plan](const NodePlan &node) {
            return node.id == plan.deploymentSync.autoCommitNode;
        });
        for (const NodePlan &node : group)
            placed.append(node.id);
        if (!group.isEmpty())
            groups.append(group);
    }
    return groups;
}

} // namespace das
