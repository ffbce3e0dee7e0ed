#pragma once

#include "profile/productprofile.h"
#include "topology/topologystate.h"

namespace das {

/// A member of the ZooKeeper quorum as a chip of the HBase box.
struct ServiceChip {
    QString label; ///< without what all members have in common
    Mark mark = Mark::Untested;
};

/// A service outside the cluster, as the drawing and the table show it.
struct TopologyService {
    QString boxId;
    QString where; ///< key of the plan file
    QString icon;
    QString title;  ///< name and, where known, version
    QString host;   ///< "10.100.7.53"
    QString detail; ///< "11 databases"; not used beside chips
    QString link;   ///< protocol and port: "JDBC 3306"
    QList<ServiceChip> chips;
    Roles users = Roles::fromInt(15); ///< nodes with any of these roles connect to it
    ElementState state;
};

/// The services of the plan in the order MySQL, HBase, HDFS, Subversion. Every node uses all of
/// them: each listed store is initialised at its start (product-facts 3.2), the pools of MySQL are
/// in its configuration, and each checks out the deployment synchronizer's repository.
QList<TopologyService> topologyServices(const ClusterPlan &plan, const ProductProfile *profile,
                                        const TopologyState &state);

/// How many databases the cluster has on the MySQL server.
int databaseCount(const ClusterPlan &plan);

} // namespace das
