#pragma once

#include "plan/clusterplan.h"
#include "validate/validate.h"

#include <QMap>

namespace das {

/// What a badge of the drawing says.
enum class Mark : quint8 { None, Untested, Passed, Warning, Error };

/// What is known about a node, a service or a member of the ZooKeeper quorum.
struct ElementState {
    Mark mark = Mark::None;
    bool reachable = true; ///< false: a probe got no answer
    QString finding;       ///< the worst finding or what the probe says, one sentence
    QString version;       ///< what a service says it is: "5.7.44"
};

/// What is known about the cluster beside its plan: what the rules found, what the probes saw.
struct TopologyState {
    /// Keys: the id of a node's or service's box, or "quorum:HOST" (see quorumKey()).
    QMap<QString, ElementState> elements;
    int errors = 0; ///< findings of the whole plan
    int warnings = 0;
    int hints = 0;

    ElementState element(const QString &id) const { return elements.value(id); }
};

inline constexpr QLatin1StringView kMySqlBox{"service:mysql"};
inline constexpr QLatin1StringView kHBaseBox{"service:hbase"};
inline constexpr QLatin1StringView kHdfsBox{"service:hdfs"};
inline constexpr QLatin1StringView kSubversionBox{"service:svn"};
QString quorumKey(const QString &host);

/// The ids of the nodes' boxes, in the order of the plan: "node:ID"; a second node of that id, and
/// one without an id, have their position behind it.
QStringList nodeBoxIds(const ClusterPlan &plan);

/// The id of the box at which a finding of that key of the plan file shows; empty if it concerns
/// the whole cluster.
QString boxOfKey(const QString &where, const ClusterPlan &plan);

/// The state before any probe: findings at their nodes and services, services not tested. Hints
/// have no badge.
TopologyState topologyState(const ClusterPlan &plan, const QList<Finding> &findings);

} // namespace das
