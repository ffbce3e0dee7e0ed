#include "cli/commands.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

Command databasesCommand(CommandRun run)
{
    return {
        u"databases"_s,
        QCoreApplication::translate(
            "das", "Print the SQL that creates the databases, or create those that are missing"),
        {},
        {u"das-setup databases orders.dasplan > databases.sql"_s,
         u"das-setup databases orders.dasplan --create"_s},
        {planOption(),
         secretsOption(),
         {u"--create"_s, OptionKind::Flag,
          QCoreApplication::translate(
              "das", "Create what is missing on the server; nothing else is changed there")}},
        run};
}

} // namespace das
