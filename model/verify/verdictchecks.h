#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"
#include "validate/validate.h"
#include "verify/clusterlinks.h"

#include <QList>
#include <QString>

#include <span>

namespace das {

/// One node among all, and what is known about them.
struct VerdictCase {
    const ProductProfile &profile;
    const ClusterPlan &plan;
    const QList<NodeEvidence> &nodes;
    const ClusterLinks &links;
    qsizetype index = 0;

    const NodePlan &node() const { return plan.nodes[index]; }
    bool hasFacts() const { return nodes[index].facts && nodes[index].facts->any.isKnown(); }
    const LogFacts &facts() const { return *nodes[index].facts; }
    /// Whether the log can show that something is absent: it holds the run from its beginning on,
    /// and the start is over.
    bool isComplete() const
    {
        return hasFacts() && facts().run.isKnown() && facts().started.isKnown();
    }
    VerdictCase at(qsizetype other) const { return {profile, plan, nodes, links, other}; }
};

struct Judgement {
    LogPlace place;
    QString message;
    QString fix;
};

using Judgements = QList<Judgement>;

/// A thing to find out from the logs.
struct Check {
    const char *id;
    Severity severity;
    Judgements (*judge)(const VerdictCase &c);
};

/// Log, start and clustering (product-facts 4.2, 4.3).
std::span<const Check> memberChecks();
/// Spark, indexing, event processing, stores and synchronizer (product-facts 4.4 to 4.6).
std::span<const Check> roleChecks();

/// What to do where a file may differ from the plan.
QString diffHint();

} // namespace das
