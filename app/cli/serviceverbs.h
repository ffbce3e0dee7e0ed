#pragma once

#include "cli/commands.h"

namespace das {

/// The members of ServiceVerbs. Programs link them from the library das_cli_services, das-setup the
/// hand-over.
void runProbe(const CommandArguments &arguments, CommandContext &context);
void runDatabases(const CommandArguments &arguments, CommandContext &context);

} // namespace das
