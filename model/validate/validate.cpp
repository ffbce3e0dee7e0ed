#include "validate/validate.h"

#include "validate/rules.h"

#include <algorithm>
#include <array>
#include <vector>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The topics, each with its table of rules.
std::array<std::span<const Rule>, 10> ruleTables()
{
    return {clusterRules(), nodeRules(), portRules(),  mysqlRules(), databaseRules(),
            storeRules(),   syncRules(), sparkRules(), packRules(),  textRules()};
}

/// The keys of the plan file, in its order.
constexpr std::array kKeyOrder{"product"_L1,
                               "pattern"_L1,
                               "source"_L1,
                               "mysql"_L1,
                               "host"_L1,
                               "port"_L1,
                               "user"_L1,
                               "urlOptions"_L1,
                               "driverClass"_L1,
                               "driverJar"_L1,
                               "databases"_L1,
                               "users"_L1,
                               "registry"_L1,
                               "metrics"_L1,
                               "processedData"_L1,
                               "eventStore"_L1,
                               "kind"_L1,
                               "hbaseMaster"_L1,
                               "zookeeperQuorum"_L1,
                               "zookeeperPort"_L1,
                               "hdfs"_L1,
                               "dfsDataDir"_L1,
                               "hosts"_L1,
                               "deploymentSync"_L1,
                               "url"_L1,
                               "appendTenantId"_L1,
                               "autoCommitNode"_L1,
                               "clientJars"_L1,
                               "cluster"_L1,
                               "domain"_L1,
                               "secureVault"_L1,
                               "spark"_L1,
                               "masterCount"_L1,
                               "symbolicLink"_L1,
                               "eventProcessor"_L1,
                               "persistence"_L1,
                               "nodes"_L1,
                               "id"_L1,
                               "roles"_L1,
                               "ip"_L1,
                               "portOffset"_L1,
                               "hostName"_L1,
                               "managementHostName"_L1,
                               "database"_L1,
                               "home"_L1};

/// Sorts `where` like the plan file: keys in their order, nodes by number.
std::vector<qsizetype> placeOf(const QString &where)
{
    std::vector<qsizetype> place;
    for (const QString &part : where.split(u'/')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        place.push_back(isNumber ? number : std::ranges::find(kKeyOrder, part) - kKeyOrder.begin());
    }
    return place;
}

bool comesFirst(const Finding &left, const Finding &right)
{
    if (left.severity != right.severity)
        return left.severity > right.severity;
    return placeOf(left.where) < placeOf(right.where);
}

} // namespace

void Findings::add(const QString &where, const QString &message, const QString &detail, Fix fix)
{
    Q_ASSERT(!fix.label.isEmpty());
    m_list.append({m_ruleId, m_severity, where, message, detail, std::move(fix)});
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    return {};
}

bool RuleInput::knowsJars() const
{
    const auto isOfProduct = [this](const PackSurvey &survey) {
        return survey.isUsable() && survey.productId == plan.product;
    };
    if (packs.source && isOfProduct(*packs.source))
        return true;
    return !plan.nodes.isEmpty() && std::ranges::all_of(plan.nodes, [&](const NodePlan &node) {
        const auto home = packs.homes.constFind(node.home);
        return home != packs.homes.constEnd() && isOfProduct(*home);
    });
}

QList<Finding> validate(const ClusterPlan &plan, const ProductProfile *profile,
                        const PackSurveys &packs)
{
    RuleInput input{plan, profile, {}, packs};
    for (const NodePlan &node : plan.nodes)
        input.ports.append(profile == nullptr ? QList<EffectivePort>()
                                              : effectivePorts(*profile, plan, node));
    Findings findings;
    for (const std::span<const Rule> table : ruleTables()) {
        for (const Rule &rule : table) {
            findings.m_ruleId = QLatin1StringView(rule.id);
            findings.m_severity = rule.severity;
            rule.check(input, findings);
        }
    }
    std::ranges::stable_sort(findings.m_list, comesFirst);
    return findings.m_list;
}

QStringList ruleIds()
{
    QStringList ids;
    for (const std::span<const Rule> table : ruleTables())
        for (const Rule &rule : table)
            ids.append(QLatin1StringView(rule.id));
    return ids;
}

} // namespace das
