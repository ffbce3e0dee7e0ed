#pragma once

#include "change/nodechanges.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QByteArray>
#include <QStringList>

namespace das {

/// The name of each node of the plan as a host of Ansible, in the same order: its id, unless that
/// would be read as something else. No two are alike, whatever their case.
QStringList ansibleHosts(const ClusterPlan &plan);

/// inventory.yml: the hosts in the order in which they start, in the groups das_receiver,
/// das_analyzer, das_indexer and das_dashboard; das_first is the one that starts first.
QByteArray ansibleInventory(const ClusterPlan &plan);

/// group_vars/all/plan.yml: what is the same on every host.
QByteArray ansibleGroupVars(const ProductProfile &profile, const ClusterPlan &plan);

/// group_vars/all/vault.yml: a name for each password that the plan needs, to be filled in.
QByteArray ansibleVault(const ClusterPlan &plan);

/// host_vars/HOST/plan.yml.
QByteArray ansibleHostVars(const ProductProfile &profile, const ClusterPlan &plan,
                           const NodePlan &node, const NodeChanges &changes);

} // namespace das
