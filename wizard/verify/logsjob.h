#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"
#include "verify/clustersummary.h"
#include "verify/clusterverdict.h"
#include "verify/logfollower.h"

#include <QFuture>
#include <QList>
#include <QStringList>

class QThreadPool;

namespace das {

/// What is read and judged, by value: a worker thread has it.
struct LogsInput {
    ClusterPlan plan;
    const ProductProfile *profile = nullptr;
    QList<LogFollower> logs; ///< one for each node, as far as it was read
    bool isJudged = false;   ///< the plan is the one that was judged the last time
};

struct LogsAnswer {
    QList<LogFollower> logs; ///< one for each node, read to its present end
    QStringList watchable;   ///< their files and folders, as far as they exist
    bool isNew = false;      ///< what follows is filled, and other than before
    QList<NodeVerdict> verdicts;
    ClusterSummary summary;
};

/// Reads on and judges on a thread of `pool`, which is not to be the global one: Qt paints with
/// that, and a big log would keep it. Cancelling the future stops it after the next piece of a
/// file. Progress is counted in thousandths of a node; its text is the node.
QFuture<LogsAnswer> readLogsLater(const LogsInput &input, QThreadPool &pool);

} // namespace das
