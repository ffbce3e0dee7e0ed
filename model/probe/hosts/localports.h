#pragma once

#include "profile/ports.h"

namespace das {

/// Whether something on this machine holds the TCP port already: a server could not open it at
/// `address` (empty: at all addresses). Opens nothing and connects to nothing.
bool isPortTaken(const QString &address, int port);

/// Whether the address is one of this machine's own.
bool isLocalAddress(const QString &address);

/// The process of a running server in `folder`, from its wso2carbon.pid; 0 if none runs.
qint64 runningServer(const QString &folder);

/// The ports of the node that are taken. The cluster port is opened at the node's own address
/// (product-facts 3.6), the others at all addresses.
QList<EffectivePort> takenPorts(const QList<EffectivePort> &ports, const NodePlan &node);

} // namespace das
