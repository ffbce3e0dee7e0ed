#pragma once

#include "change/linediff.h"
#include "change/nodechanges.h"
#include "pack/packsource.h"
#include "plan/clusterplan.h"
#include "plan/secrets.h"
#include "profile/productprofile.h"
#include "support/result.h"

#include <QFuture>
#include <QList>

#include <functional>
#include <memory>

namespace das {

class PlanSession;

/// What is computed with, by value: a worker thread has it.
struct ChangesInput {
    ClusterPlan plan; ///< with its jars made absolute, as the commands of `das-setup` have it
    Secrets secrets;
    QString source; ///< the stock pack, absolute
    const ProductProfile *profile = nullptr;
};

/// The session's plan and passwords. Paths count from the folder of the plan file.
ChangesInput changesInputOf(const PlanSession &session);

/// Opens a pack or a home and proves that it is of that product.
Result<std::unique_ptr<PackSource>> openPackOfPlan(const QString &path,
                                                   const ProductProfile &profile);

/// What every node becomes, in the order of the plan. `mayGoOn` is asked before each node; once it
/// says no, the result is an error that nobody should show.
Result<QList<NodeChanges>> changesOfAllNodes(const ChangesInput &input,
                                             const std::function<bool()> &mayGoOn);

/// One node as the review shows it.
struct NodePreview {
    NodeChanges changes;
    QList<FileDiff> diffs; ///< of changes.files, masked
    qsizetype bundleFiles = 0;
};

struct ClusterPreview {
    QList<NodePreview> nodes;
    qsizetype clusterFiles = 0; ///< in cluster/
    qsizetype files() const;
    int lines() const; ///< added and removed, of all files
};

/// Computes the preview on a worker thread. Cancelling the future stops it before the next node.
QFuture<Result<ClusterPreview>> previewLater(const ChangesInput &input);

} // namespace das
