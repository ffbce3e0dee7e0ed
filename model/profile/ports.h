#pragma once

#include "profile/productprofile.h"

namespace das {

/// A port that a node of the plan will really open.
struct EffectivePort {
    QString id;     ///< of the PortTemplate; "hazelcast" for the cluster port
    int number = 0; ///< with the offset, where the product adds it
    QString users;
    QString what;
    bool followsOffset = true;

    bool operator==(const EffectivePort &) const = default;
};

/// Every port of the node, in the order of the profile, the Hazelcast port first.
QList<EffectivePort> effectivePorts(const ProductProfile &profile, const ClusterPlan &plan,
                                    const NodePlan &node);

} // namespace das
