#pragma once

#include "cli/commands.h"

namespace das {

/// What `das-setup --help` prints.
QString programHelp(const QList<Command> &commands);

/// What `das-setup VERB --help` prints.
QString verbHelp(const Command &command);

/// The call of a verb: "das-setup diff PLAN [--node ID] [--json]".
QString synopsisOf(const Command &command);

} // namespace das
