#include "plan/clusterplan.h"

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct RoleName {
    Role role;
    QLatin1StringView name;
};
constexpr std::array kRoleNames{
    RoleName{Role::Receiver, "receiver"_L1}, RoleName{Role::Indexer, "indexer"_L1},
    RoleName{Role::Analyzer, "analyzer"_L1}, RoleName{Role::Dashboard, "dashboard"_L1}};

struct PatternName {
    Pattern pattern;
    QLatin1StringView name;
};
constexpr std::array kPatternNames{PatternName{Pattern::FullyDistributed, "fully-distributed"_L1},
                                   PatternName{Pattern::MinimumHa, "minimum-ha"_L1},
                                   PatternName{Pattern::Custom, "custom"_L1}};

} // namespace

const QList<Role> &allRoles()
{
    static const QList<Role> roles{Role::Receiver, Role::Indexer, Role::Analyzer, Role::Dashboard};
    return roles;
}

QString roleName(Role role)
{
    const auto *row = std::ranges::find(kRoleNames, role, &RoleName::role);
    return row == kRoleNames.end() ? QString() : QString(row->name);
}

std::optional<Role> roleNamed(QStringView name)
{
    const auto *row =
        std::ranges::find_if(kRoleNames, [name](const RoleName &r) { return r.name == name; });
    return row == kRoleNames.end() ? std::nullopt : std::optional(row->role);
}

QString patternName(Pattern pattern)
{
    const auto *row = std::ranges::find(kPatternNames, pattern, &PatternName::pattern);
    return row == kPatternNames.end() ? QString() : QString(row->name);
}

std::optional<Pattern> patternNamed(QStringView name)
{
    const auto *row = std::ranges::find_if(kPatternNames,
                                           [name](const PatternName &p) { return p.name == name; });
    return row == kPatternNames.end() ? std::nullopt : std::optional(row->pattern);
}

QList<NodePlan> ClusterPlan::nodesWith(Role role) const
{
    QList<NodePlan> found;
    std::ranges::copy_if(nodes, std::back_inserter(found),
                         [role](const NodePlan &node) { return node.roles.testFlag(role); });
    return found;
}

const NodePlan *ClusterPlan::node(QStringView id) const
{
    const auto found =
        std::ranges::find_if(nodes, [id](const NodePlan &node) { return node.id == id; });
    return found == nodes.end() ? nullptr : &*found;
}

} // namespace das
