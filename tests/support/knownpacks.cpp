#include "support/knownpacks.h"

#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/standinpack.h"
#include "support/stock.h"

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

const QString kStandIn = u"stand-in "_s; ///< before a product: a StandInPack

} // namespace

Result<std::unique_ptr<PackSource>> packNamed(const QString &name)
{
    if (name == kSample)
        return samplePack();
    if (name.startsWith(kStandIn))
        return std::make_unique<StandInPack>(name.mid(kStandIn.size()));
    return openPack(stockFolder() + u'/' + name);
}

QString productOf(const QString &pack)
{
    if (pack.startsWith(kStandIn))
        return pack.mid(kStandIn.size());
    return pack == kSample ? u"wso2das-3.0.0"_s : pack;
}

ClusterPlan planFor(Pattern pattern, const QString &product, EventStoreKind store)
{
    ClusterPlan plan = samplePlan(pattern, product);
    if (store == EventStoreKind::HBase && pattern == Pattern::MinimumHa) {
        const bool isDas = product.startsWith("wso2das-"_L1);
        const ClusterPlan distributed =
            samplePlan(Pattern::FullyDistributed, isDas ? product : u"wso2das-3.1.0"_s);
        plan.eventStore = distributed.eventStore;
        plan.hosts = distributed.hosts;
    }
    plan.eventStore.kind = store;
    if (store == EventStoreKind::MySql)
        plan.mysql.databases.eventStore = u"analytics_event_store"_s;
    return plan;
}

QStringList knownPacks()
{
    QStringList packs{kSample};
    for (const QString &tree : stockTrees()) {
        if (profileById(tree))
            packs.append(tree);
    }
    for (const ProductProfile &profile : builtInProfiles()) {
        if (profile.id != productOf(kSample))
            packs.append(kStandIn + profile.id);
    }
    return packs;
}

} // namespace das::test
