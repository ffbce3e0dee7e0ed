#include "profile/ports.h"

#include "profile/facts.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

QList<EffectivePort> effectivePorts(const ProductProfile &profile, const ClusterPlan &plan,
                                    const NodePlan &node)
{
    const Facts facts = flagFactsFor(profile, plan, node);
    QList<EffectivePort> ports;
    ports.append({u"hazelcast"_s, node.port, u"cluster"_s,
                  QCoreApplication::translate("das", "Cluster membership (Hazelcast)"), false});
    for (const PortTemplate &port : profile.ports) {
        if (!facts.hold(port.when))
            continue;
        const bool follows = facts.hold(port.offsetWhen);
        ports.append({port.id, port.number + (follows ? node.portOffset : 0), port.users,
                      profileText(port.what), follows});
    }
    return ports;
}

} // namespace das
