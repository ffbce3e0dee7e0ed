#pragma once

#include "probe/probe.h"

namespace das::test {

/// Runs a task here and now; its reports, with those that were not made as skipped.
inline QList<ProbeReport> reportsOf(const ProbeTask &task,
                                    std::chrono::milliseconds budget = std::chrono::seconds(10))
{
    QList<ProbeReport> reports;
    ProbeRun run(task, budget, [&reports](const ProbeReport &report) { reports.append(report); });
    task.run(run);
    run.skipRest(QStringLiteral("Not tried"));
    return reports;
}

/// The report of one check; an empty one if there is none.
inline ProbeReport reportOf(const QList<ProbeReport> &reports, const QString &check)
{
    for (const ProbeReport &report : reports) {
        if (report.check == check)
            return report;
    }
    return {};
}

/// Everything a report says, for searching and for messages of failures.
inline QString textOf(const QList<ProbeReport> &reports)
{
    QString text;
    for (const ProbeReport &report : reports)
        text += probeStatusName(report.status) + QStringLiteral(" ") + report.probe +
                QStringLiteral(" ") + report.check + QStringLiteral(" ") + report.target +
                QStringLiteral(": ") + report.summary + QStringLiteral(". ") + report.hint +
                QStringLiteral("\n");
    return text;
}

} // namespace das::test
