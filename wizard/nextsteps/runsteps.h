#pragma once

#include "change/nodechanges.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QList>
#include <QString>

namespace das {

/// A command, and the node on which it runs.
struct RunCommand {
    QString node; ///< empty: it stands for itself
    QString command;

    bool operator==(const RunCommand &) const = default;
};

/// One step from the bundles to a running cluster.
struct RunStep {
    QString title;
    QString note;
    QList<RunCommand> commands;
    QString text; ///< lines to copy as a whole: SQL, hosts; where there are no commands

    bool operator==(const RunStep &) const = default;
};

/// The steps of RUNBOOK.md that are commands, in order. A step that this plan does not need is left
/// out.
QList<RunStep> runSteps(const ProductProfile &profile, const ClusterPlan &plan);

/// What runbook() needs to know of the changes: which launchers carry the start flags. It follows
/// from the plan alone, so that no pack is read.
QList<NodeChanges> launcherChanges(const ProductProfile &profile, const ClusterPlan &plan);

} // namespace das
