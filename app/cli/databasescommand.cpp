#include "cli/commands.h"

#include "export/databasesql.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace das {

void addDatabasesCommand(CLI::App &program, CommandContext &context)
{
    auto plan = std::make_shared<std::string>();
    CLI::App *command =
        program.add_subcommand("databases", "Prints the SQL that makes the plan's databases");
    command->add_option("PLAN", *plan, "The plan file")->required();
    command->callback([plan, &context] {
        if (const auto loaded = loadKnownPlan(QString::fromStdString(*plan), context))
            context.streams.out << createDatabasesSql(*loaded->profile, loaded->plan).toStdString();
    });
}

} // namespace das
