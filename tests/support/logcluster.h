#pragma once

#include "plan/clusterplan.h"
#include "verify/clusterlinks.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace das::test {

/// A first line of wso2carbon.log, as its log4j pattern writes it, with a line break.
QByteArray logLine(const QString &time, const QString &level, const QString &logger,
                   const QString &message);

/// Writes the logs of a cluster as its nodes start, stop and die. Texts are built from the patterns
/// of product-facts 4.
class LogCluster {
public:
    explicit LogCluster(const ClusterPlan &plan);

    /// One run begins on the node; those that are up log it, if it shares their network.
    void start(const QString &node);
    void startAll();
    void stop(const QString &node); ///< orderly
    void kill(const QString &node); ///< its own log says nothing
    /// Each side logs that the other left, and elects a coordinator.
    void split(const QStringList &side);

    /// One more line in the node's log.
    void add(const QString &node, const QString &level, const QString &logger,
             const QString &message);
    void replace(const QString &node, const QByteArray &before, const QByteArray &after);
    void forget(const QString &node) { m_logs.remove(node); }
    void addToNetwork(const QString &node, int network) { m_networks[node] = network; }

    QByteArray log(const QString &node) const { return m_logs.value(node); }
    /// What the logs tell, in the order of the plan; none for an empty log.
    QList<NodeEvidence> evidence() const;

private:
    QString tick();
    void member(const QString &at, const QString &node, const QString &what);
    void elect(const QString &node);
    void startRoles(const NodePlan &node);
    QStringList upWith(const QString &node) const;
    QString addressOf(const QString &node) const;

    ClusterPlan m_plan;
    QHash<QString, QByteArray> m_logs;
    QHash<QString, QString> m_ids;
    QHash<QString, int> m_networks;
    QStringList m_up;
    QStringList m_coordinators;
    bool m_hasActive = false;
    int m_seconds = 0;
    int m_runs = 0;
};

} // namespace das::test
