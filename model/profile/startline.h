#pragma once

#include "profile/productprofile.h"

namespace das {

/// A system property of the start line, "-Dname=value".
struct StartFlag {
    QString name;
    QString value;

    bool operator==(const StartFlag &) const = default;
};

/// The effective set of flags of a node with these roles (product-facts 7.2), without those that a
/// profile option of the launcher covers; empty where an option or a plain start does it.
QList<StartFlag> startFlags(const ProductProfile &profile, Roles roles);

/// How the node is started, from the folder above the launcher's: "sh bin/wso2server.sh
/// -receiverNode start". `flagsInLauncher`: the launcher of the bundle already carries
/// startFlags().
QString startLine(const ProductProfile &profile, const NodePlan &node, bool flagsInLauncher);

/// The nodes in the order in which they are started: receivers, analyzers, indexers, dashboards;
/// the committing node before the others of its role. Each inner list is started together.
QList<QList<NodePlan>> startOrder(const ClusterPlan &plan);

} // namespace das
