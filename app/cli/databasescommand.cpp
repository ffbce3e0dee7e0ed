#include "cli/commands.h"
#include "cli/secretsource.h"
#include "export/databasesql.h"
#include "probe/proberunner.h"
#include "probe/services.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// A line for each database: what became of it.
void printDatabases(const ClusterPlan &plan, const QStringList &created,
                    const CommandContext &context)
{
    for (const PlannedDatabase &database : plannedDatabases(plan))
        context.print((created.contains(database.name) ? u"created  "_s : u"there    "_s) +
                      database.name);
}

void createDatabases(const LoadedPlan &loaded, const QString &secretsFile, CommandContext &context)
{
    const Result<Secrets> secrets =
        readSecrets(secretsFile, {u"mysql.password"_s}, loaded.plan, context);
    if (!secrets)
        return context.stop(ExitUsage, secrets.error());
    const Result<const Services *> &plugin = services();
    if (!plugin)
        return context.stop(ExitFailure, plugin.error());
    const Result<QStringList> created =
        (*plugin)->createDatabases({loaded.plan, loaded.profile, *secrets}, kProbeBudget, {});
    if (!created)
        return context.stop(ExitFailure, created.error());
    printDatabases(loaded.plan, *created, context);
}

void runDatabases(const CommandArguments &arguments, CommandContext &context)
{
    const auto loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded)
        return;
    if (arguments.flag(u"--create"_s))
        return createDatabases(*loaded, arguments.text(u"--secrets"_s), context);
    context.printText(createDatabasesSql(*loaded->profile, loaded->plan));
}

} // namespace

Command databasesCommand()
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
        runDatabases};
}

} // namespace das
