#pragma once

#include "verify/clusterverdict.h"

#include <QList>
#include <QString>

namespace das {

/// "ok  receiver1  6 of 6 members  started in 40 s, coordinator"
QString lineOf(const NodeVerdict &verdict);
/// "error  member.left  receiver1  FILE:LINE  what it means. What to do"
QString lineOf(const LogFinding &finding, const QString &node);
/// A line for each node, and below it one for each of its findings.
QString reportOf(const QList<NodeVerdict> &verdicts);

} // namespace das
