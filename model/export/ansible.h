#pragma once

#include "export/bundle.h"
#include "pack/packsource.h"

namespace das {

/// What an export for Ansible wrote.
struct AnsibleFiles {
    QStringList paths;
    QStringList notes; ///< what the administrator has to know, "NODE: text"
};

/// Why the plan cannot be rolled out like that: with Secure Vault somebody has to give each host
/// the password of its key store.
Result<> checkRollOut(const ClusterPlan &plan);

/// Writes what Ansible needs to roll the plan out from `pack`: inventory, variables, playbooks, the
/// bundles and cluster/. Passwords are neither needed nor written: the bundles hold placeholders,
/// which the playbook fills in on each host from the vault file. As with writeBundles(), a failure
/// or a stop leaves nothing behind. The settings and the vault of an earlier export are kept.
Result<AnsibleFiles> writeAnsible(const ProductProfile &profile, const ClusterPlan &plan,
                                  const PackSource &pack, const QString &folder,
                                  const BundleProgress &progress = {});

} // namespace das
