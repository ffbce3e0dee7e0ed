#pragma once

#include "plan/clusterplan.h"
#include "verify/logfacts.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <utility>

namespace das {

/// A node's log, or why there is none.
struct NodeEvidence {
    QString node;
    std::optional<LogFacts> facts;
    QString problem; ///< filled where there are no facts
};

/// Which nodes are in one cluster, as all logs together tell. A node logs only those that join
/// after it, so that a pair is proved by a line in either log (product-facts 4.3). Nodes are
/// indexes into the plan. Keeps references to its arguments.
class ClusterLinks {
public:
    ClusterLinks(const ClusterPlan &plan, const QList<NodeEvidence> &nodes);

    bool areJoined(qsizetype a, qsizetype b) const;
    /// The line in the log of `a` that says that `b` left and that nothing has overtaken; nullptr
    /// if there is none.
    const LogMember *leaving(qsizetype a, qsizetype b) const;
    /// The line in the log of `a` that says that the present run of `b` joined; nullptr if none.
    const LogMember *joining(qsizetype a, qsizetype b) const;
    /// Members in the log of `a` that are no nodes of the plan.
    QList<LogMember> strangers(qsizetype a) const;
    /// Whether the node runs, as far as its own log and those of the others tell.
    bool isLive(qsizetype a) const { return m_live[a]; }
    /// The node with this "address:port"; -1 if there is none.
    qsizetype nodeAt(const QString &address) const;

private:
    void nameNodes(const ClusterPlan &plan);
    void readMembers(qsizetype a);
    void pairByMessages();
    bool findsLive(qsizetype a) const;
    const LogMember *wordOf(qsizetype a, qsizetype b) const;

    const QList<NodeEvidence> &m_nodes;
    QHash<QString, qsizetype> m_addresses;
    QList<QHash<qsizetype, const LogMember *>> m_words; ///< by node: the last about each other
    QSet<std::pair<qsizetype, qsizetype>> m_messaged;
    QList<bool> m_live; ///< by node
};

} // namespace das
