#pragma once

#include "verify/clusterlogs.h"

#include <QList>
#include <QString>

#include <optional>

namespace das {

/// A node and its log in the table.
struct LogRow {
    QString node;
    QString icon; ///< of the state
    QString state;
    QString about;  ///< "started in 40 s, coordinator, stores up"
    QString joined; ///< "5 of 6"
    QString missing;
    QString time; ///< of the newest event, in the node's local time
    QString file;

    bool operator==(const LogRow &) const = default;
};

QList<LogRow> logRows(const ClusterPlan &plan, const ClusterLogs &logs);

/// One thing that the logs show.
struct LogFindingRow {
    QString icon;
    std::optional<Severity> severity; ///< none: nothing is wrong
    QString title;
    QString detail;
    QString place; ///< FILE:LINE, and how often
    QString line;  ///< as the report has it, to be copied

    bool operator==(const LogFindingRow &) const = default;
};

/// What is found on that node, below a row that says how it stands; on all nodes, errors first, if
/// it is empty. Of very many, the first.
QList<LogFindingRow> findingRows(const ClusterPlan &plan, const ClusterLogs &logs,
                                 const QString &node);

/// How the cluster stands.
struct LogsHeadline {
    QString icon; ///< empty: none
    QString headline;
    QString detail;
};

LogsHeadline logsHeadline(const ClusterPlan &plan, const ClusterLogs &logs);

/// Whether any node has a home or a chosen log.
bool isAnyLogKnown(const ClusterPlan &plan, const ClusterLogs &logs);
/// How many nodes have a log that tells something.
qsizetype startedNodes(const ClusterPlan &plan, const ClusterLogs &logs);

} // namespace das
