#pragma once

#include "verify/clusterverdict.h"

#include <QList>
#include <QStringList>

namespace das {

/// All verdicts in a few numbers.
struct ClusterSummary {
    /// The nodes, those that are proved to be in one cluster together; the largest first. A node
    /// that is proved to be with no other stands alone.
    QList<QStringList> clusters;
    bool isSplit = false;   ///< more than one cluster, where one was meant
    qsizetype errors = 0;   ///< findings that no waiting ends
    qsizetype open = 0;     ///< errors that end when all nodes have started
    qsizetype warnings = 0; ///< findings

    /// How many nodes are in the largest cluster; none if no two are together.
    qsizetype joined() const;
};

/// Whether that finding ends by itself when the nodes start: "log.missing".
bool isOpenMatter(const LogFinding &finding);

ClusterSummary summaryOf(const QList<NodeVerdict> &verdicts);

} // namespace das
