#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QString>

namespace das {

/// The line of a shell that encrypts the passwords of the node whose home that is; ciphertool.sh
/// takes the current folder for the home (product-facts 5.2).
QString cipherToolCommand(const ProductProfile &profile, const QString &home);

/// What is done on a node before its first start so that its passwords are encrypted, as Markdown
/// paragraphs; empty where the plan does without Secure Vault (product-facts 5.2).
QString vaultSteps(const ProductProfile &profile, const ClusterPlan &plan, const QString &home);

/// What each start needs then; empty without Secure Vault (product-facts 5.1).
QString vaultStartHint(const ProductProfile &profile, const ClusterPlan &plan);

/// What Secure Vault means for the way back; empty without it.
QString vaultWayBackHint(const ClusterPlan &plan);

} // namespace das
