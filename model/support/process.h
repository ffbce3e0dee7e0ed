#pragma once

#include <QtGlobal>

namespace das {

/// Whether a process of this machine has that id, whoever owns it. False for 0 and below.
bool isProcessRunning(qint64 id);

} // namespace das
