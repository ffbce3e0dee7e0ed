#pragma once

#include "export/bundle.h"
#include "plan/secrets.h"

#include <QByteArray>

namespace das {

/// What stands for the passwords in bundles that are filled in on the host. A quotation mark in it
/// shows how each place of a document writes one, and so which escapes a password needs there.
Secrets passwordPlaceholders();

/// NODE.zip with a placeholder for each password and for the hash of each file that holds one. With
/// those filled in, its files are byte for byte those of nodeBundle(); until then its apply.sh
/// refuses to run. `changes` were computed with passwordPlaceholders(). Templates of Ansible would
/// not do: they read every file as UTF-8 and change its line ends.
QList<BundleFile> unfilledBundle(const ProductProfile &profile, const ClusterPlan &plan,
                                 const NodePlan &node, const NodeChanges &changes);

} // namespace das
