#include "cli/commands.h"

#include "export/databasesql.h"

#include <ostream>

namespace das {

using namespace Qt::StringLiterals;

namespace {

void runDatabases(const CommandArguments &arguments, CommandContext &context)
{
    if (const auto loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context))
        context.streams.out << createDatabasesSql(*loaded->profile, loaded->plan).toStdString();
}

} // namespace

Command databasesCommand()
{
    return {u"databases"_s,
            u"Print the SQL that creates the databases"_s,
            {planOption()},
            runDatabases};
}

} // namespace das
