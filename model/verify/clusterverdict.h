#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"
#include "validate/validate.h"
#include "verify/clusterlinks.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace das {

/// What the logs show to be wrong on one node.
struct LogFinding {
    QString id; ///< "member.missing", or of a known error
    Severity severity = Severity::Error;
    LogPlace place;  ///< line 0: no line shows it
    QString message; ///< what it means
    QString fix;     ///< what to do
    int count = 1;   ///< how often the log says it
};

struct NodeVerdict {
    QString node;
    QString state;       ///< "started in 40 s, coordinator", for people
    QStringList members; ///< nodes that are proved to be in one cluster with it
    QStringList missing; ///< all others
    QList<LogFinding> findings;

    /// All members there and no finding of severity error.
    bool isFine() const;
};

/// Judges all logs together, one verdict for each node in the order of the plan. `nodes` are in
/// that order too.
QList<NodeVerdict> judgeCluster(const ProductProfile &profile, const ClusterPlan &plan,
                                const QList<NodeEvidence> &nodes);

/// The ids of all findings but the known errors', for tests.
QStringList verdictIds();

} // namespace das
