#pragma once

#include "change/nodechanges.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"
#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace das {

/// A file of a bundle or of the cluster folder.
struct BundleFile {
    QString path;
    QByteArray bytes;
    int mode = 0644; ///< Unix permission bits
};

/// What NODE.zip brings (contract.md 3): the changed files and das-setup/. With a top folder, for
/// the whole pack that has it (empty: its files stand at the top): nothing is left for scripts to
/// put in place.
QList<BundleFile> nodeBundle(const ProductProfile &profile, const ClusterPlan &plan,
                             const NodePlan &node, const NodeChanges &changes,
                             const std::optional<QString> &topFolder = {});

/// Everything in DIR/cluster (contract.md 3).
QList<BundleFile> clusterFolder(const ProductProfile &profile, const ClusterPlan &plan,
                                const QList<NodeChanges> &changes);

/// Told before each bundle, and of the latest again while long ones are written; returning false
/// stops the work. Threads take turns to call it.
using BundleProgress = std::function<bool(int done, int total, const QString &nodeId)>;

/// Writes one NODE.zip (0600) per node and cluster/ into `folder`, which is made if absent.
/// Everything is written into a hidden folder beside its place first, so that a failure or a stop
/// leaves nothing. `wholePack`, the stock zip, puts the whole pack into each NODE.zip. Returns the
/// paths written.
Result<QStringList> writeBundles(const ProductProfile &profile, const ClusterPlan &plan,
                                 const QList<NodeChanges> &changes, const QString &folder,
                                 const BundleProgress &progress = {},
                                 const QString &wholePack = {});

} // namespace das
