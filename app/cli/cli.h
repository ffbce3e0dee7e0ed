#pragma once

#include "plan/secrets.h"

#include <QStringList>

#include <iosfwd>

namespace das {

class KeyRing;

/// Where a verb reads and writes. Text is UTF-8.
struct CliStreams {
    std::istream &in;
    std::ostream &out;        ///< what the verb was asked for
    std::ostream &err;        ///< messages for people
    Secrets environment = {}; ///< passwords of the environment
    KeyRing *ring = nullptr;  ///< where others may be found
};

/// The exit codes of contract.md 2.
enum ExitCode : int {
    ExitDone = 0,    ///< done; nothing found
    ExitNo = 1,      ///< the answer is no
    ExitUsage = 2,   ///< the call or the plan is wrong; nothing was touched
    ExitFailure = 3, ///< reading or writing failed; what was there is still there
};

/// Runs one verb; `arguments` starts with the program's name. Returns the exit code.
int runCli(const QStringList &arguments, CliStreams streams);

} // namespace das
