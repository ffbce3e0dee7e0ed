#pragma once

#include "probe/probe.h"

namespace das {

/// What the tasks of one probe are made from; the rest of the plan is left at its default. While it
/// stays the same, what the probe found still holds.
struct ProbeScope {
    ClusterPlan plan;
    Secrets secrets;
    QMap<QString, QString> addresses; ///< of the names that the probe connects to

    bool operator==(const ProbeScope &) const = default;
};

/// The scope of the probe of that name; of one that nobody knows, the whole input.
ProbeScope probeScope(const QString &probe, const ProbeInput &input);

/// The password without which the tasks of the probe would only fail, as the key of a secrets file:
/// "mysql.password". Empty if none is missing.
QString missingPassword(const QString &probe, const ProbeInput &input);

} // namespace das
