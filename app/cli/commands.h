#pragma once

#include "cli/commandcontext.h"

namespace das {

/// Each adds its verb to the program: options, help, and what it does when called.
/// A new verb is one <verb>command.cpp, one line here and one row in cli.cpp.
void addSampleCommand(CLI::App &program, CommandContext &context);
void addProductsCommand(CLI::App &program, CommandContext &context);
void addCheckCommand(CLI::App &program, CommandContext &context);
void addDiffCommand(CLI::App &program, CommandContext &context);
void addBundleCommand(CLI::App &program, CommandContext &context);
void addDiagramCommand(CLI::App &program, CommandContext &context);
void addDatabasesCommand(CLI::App &program, CommandContext &context);

} // namespace das
