#include "support/process.h"

#include <sys/types.h>

#include <cerrno>
#include <csignal>

namespace das {

bool isProcessRunning(qint64 id)
{
    return id > 0 && (::kill(static_cast<pid_t>(id), 0) == 0 || errno == EPERM);
}

} // namespace das
