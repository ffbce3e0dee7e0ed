#pragma once

#include "probe/probe.h"
#include "support/result.h"

namespace das {

/// Every address that this machine's resolver gives for `name`, within the run's budget; an error
/// says that there is none, or that the resolver did not answer in time.
Result<QStringList> resolveName(const QString &name, const ProbeRun &run);

/// The name that this machine's resolver gives for an address; empty if it gives none.
Result<QString> resolveAddress(const QString &address, const ProbeRun &run);

/// The address to connect to for a host of the plan: itself where it is an address, else what the
/// plan's hosts table says (each node gets these lines), else what the resolver says.
Result<QString> addressOf(const QString &host, const ProbeRun &run);

/// "host:port", with brackets round an IPv6 address.
QString hostPort(const QString &host, int port);

} // namespace das
