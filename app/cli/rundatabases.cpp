#include "cli/serviceverbs.h"

#include "cli/secretsource.h"
#include "export/databasesql.h"
#include "probe/mysql/createdatabases.h"

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
    const Result<QStringList> created =
        createMissingDatabases({loaded.plan, loaded.profile, *secrets});
    if (!created)
        return context.stop(ExitFailure, created.error());
    printDatabases(loaded.plan, *created, context);
}

} // namespace

void runDatabases(const CommandArguments &arguments, CommandContext &context)
{
    const auto loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded)
        return;
    if (arguments.flag(u"--create"_s))
        return createDatabases(*loaded, arguments.text(u"--secrets"_s), context);
    context.printText(createDatabasesSql(*loaded->profile, loaded->plan));
}

} // namespace das
