#include "pages/startplan.h"

#include "plan/sampleplan.h"

#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool isStartPlanWith(const ClusterPlan &plan, bool withSampleValues)
{
    constexpr std::array kPatterns{Pattern::FullyDistributed, Pattern::MinimumHa, Pattern::Custom};
    return std::ranges::any_of(kPatterns, [&](Pattern pattern) {
        ClusterPlan candidate = startPlan(pattern, withSampleValues, plan.product);
        candidate.source = plan.source;
        return candidate == plan;
    });
}

} // namespace

ClusterPlan startPlan(Pattern pattern, bool withSampleValues, const QString &productId)
{
    ClusterPlan sample = samplePlan(pattern, productId);
    if (withSampleValues)
        return sample;
    ClusterPlan plan;
    plan.product = productId;
    plan.pattern = pattern;
    plan.mysql.driverClass = sample.mysql.driverClass;
    plan.eventStore.kind = sample.eventStore.kind;
    plan.deploymentSync.kind = sample.deploymentSync.kind;
    if (pattern == Pattern::Custom)
        return plan;
    plan.spark.masterCount = sample.spark.masterCount;
    for (const NodePlan &node : sample.nodes) {
        NodePlan &begun = plan.nodes.emplaceBack();
        begun.id = node.id;
        begun.roles = node.roles;
        begun.port = node.port;
        begun.portOffset = node.portOffset;
    }
    return plan;
}

ClusterPlan restartedPlan(const ClusterPlan &before, Pattern pattern, bool withSampleValues)
{
    ClusterPlan plan = startPlan(pattern, withSampleValues, before.product);
    const bool isChosen = !before.source.isEmpty() &&
                          before.source != samplePlan(before.pattern, before.product).source;
    if (isChosen)
        plan.source = before.source;
    return plan;
}

bool isStartPlan(const ClusterPlan &plan)
{
    return isStartPlanWith(plan, false) || isStartPlanWith(plan, true);
}

bool isSampleStartPlan(const ClusterPlan &plan)
{
    return isStartPlanWith(plan, true);
}

QString defaultProductId()
{
    return u"wso2das-3.0.0"_s;
}

} // namespace das
