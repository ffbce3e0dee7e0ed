#include "import/planvalues.h"

#include "import/agreement.h"
#include "import/homevalues.h"
#include "import/planslot.h"
#include "import/registryvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct NodeSlot {
    QLatin1StringView key;
    PlanSlot (*slot)(NodePlan &node);
};
constexpr std::array kNodeSlots{
    NodeSlot{"ip"_L1, [](NodePlan &node) { return PlanSlot(&node.ip); }},
    NodeSlot{"port"_L1, [](NodePlan &node) { return PlanSlot(&node.port); }},
    NodeSlot{"portOffset"_L1, [](NodePlan &node) { return PlanSlot(&node.portOffset); }},
    NodeSlot{"hostName"_L1, [](NodePlan &node) { return PlanSlot(&node.hostName); }},
    NodeSlot{"managementHostName"_L1,
             [](NodePlan &node) { return PlanSlot(&node.managementHostName); }},
};

void readNodes(ClusterPlan &plan, ImportNotes &notes)
{
    for (qsizetype i = 0; i < notes.homes.size(); ++i) {
        const HomeReading &home = notes.homes[i];
        NodePlan node;
        node.id = home.id;
        node.home = home.home;
        node.roles = home.roles;
        node.portOffset = notes.profile.traits.portOffset;
        for (const ValueRow &row : home.isStock ? std::span<const ValueRow>() : nodeRows()) {
            const HomeValue value = valueOf(home.files, row);
            const QString key = nodeWhere(i) + u'/' + row.key;
            notes.places.insert(key, value.place);
            const auto *slot = std::ranges::find(kNodeSlots, row.key, &NodeSlot::key);
            if (slot != kNodeSlots.end() && !put(slot->slot(node), value.text))
                notes.find(noValue(key, value.text, value.place));
        }
        notes.places.insert(nodeWhere(i) + u"/home"_s, {home.home, 0});
        plan.nodes.append(node);
    }
}

bool speaks(const HomeReading &home, Speakers speakers, const ProductTraits &traits)
{
    switch (speakers) {
    case Speakers::All:
        return true;
    case Speakers::HaWorkers:
        return traits.haPersistence && isHaWorkerHome(home.files);
    case Speakers::Analyzers:
        return home.roles.testFlag(Role::Analyzer);
    case Speakers::Synchronized:
        return isSynchronized(home.files);
    }
    return false;
}

/// As the node's own registry has it: that password goes into the vault wherever any does
/// (product-facts 5.4).
void seeVault(qsizetype i, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[i];
    if (const DataSource *own = dataSourceAt(home.sources, ownRegistry(home.files).text))
        notes.see(i, u"cluster/secureVault"_s,
                  {own->hasPasswordInVault ? u"true"_s : u"false"_s, own->place, true});
}

} // namespace

void readHomes(ClusterPlan &plan, ImportNotes &notes)
{
    readNodes(plan, notes);
    for (const qsizetype i : notes.configured()) {
        for (const ValueRow &row : clusterRows()) {
            if (speaks(notes.homes[i], row.speakers, notes.profile.traits))
                notes.see(i, row.key, valueOf(notes.homes[i].files, row));
        }
        seeVault(i, notes);
    }
}

} // namespace das
