#pragma once

#include "probe/probe.h"

#include <QDateTime>

#include <optional>

namespace das {

/// What a difference between two clocks means. The nodes, HBase and MySQL want clocks in step
/// (product-facts 2 and 7.5).
struct ClockFinding {
    ProbeStatus status = ProbeStatus::Passed;
    QString summary;
    QString hint;
    QJsonObject facts; ///< "differenceMs": above 0 where the server is ahead of this machine
};

/// Compares what a server says its time is with the time of this machine. `resolution`: how coarse
/// the server's answer is.
ClockFinding clockDifference(const QString &server, const QDateTime &theirs, const QDateTime &ours,
                             std::chrono::milliseconds resolution);

/// The time in a Date header of HTTP, "Sun, 22 Nov 2026 04:09:41 GMT"; nothing if it is none.
std::optional<QDateTime> parseHttpDate(const QString &text);

} // namespace das
