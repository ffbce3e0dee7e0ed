#pragma once

#include "plan/clusterplan.h"
#include "probe/probe.h"

#include <optional>

namespace das {

/// A host name of the plan.
struct PlanName {
    QString name;
    QString where;   ///< key of the plan file that names it first
    QString planned; ///< the address that the plan gives it; empty if none

    bool operator==(const PlanName &) const = default;
};

/// Every host name of the plan, each once; addresses are no names.
QList<PlanName> namesOfPlan(const ClusterPlan &plan);

/// What this machine's resolver says about a name.
struct ResolvedName {
    QStringList addresses; ///< empty: it does not resolve
    bool isAnswered = true;
    /// Of its first address; empty: that has none.
    QString reverse;
};

/// What a check of a name found.
struct NameFinding {
    ProbeStatus status = ProbeStatus::Passed;
    QString summary;
    QString hint;

    bool operator==(const NameFinding &) const = default;
};

/// Whether the name leads where the plan says.
NameFinding judgeForward(const PlanName &name, const ResolvedName &resolved);
/// Whether its address leads back to it.
NameFinding judgeReverse(const PlanName &name, const ResolvedName &resolved);
/// Whether the name means this machine only, as Debian's line "127.0.1.1 NAME" in /etc/hosts does.
NameFinding judgeLoopback(const PlanName &name, const ResolvedName &resolved);

} // namespace das
