#include "cli/commands.h"

#include "change/computechanges.h"
#include "cli/interruption.h"
#include "cli/secretsource.h"
#include "export/bundle.h"
#include "export/wholepack.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// What every node becomes; computed for all of them before anything is written.
Result<QList<NodeChanges>> changesOfAll(const LoadedPlan &loaded, const Secrets &secrets,
                                        const PackSource &pack)
{
    QList<NodeChanges> all;
    for (const NodePlan &node : loaded.plan.nodes) {
        Result<NodeChanges> changes =
            computeChanges(*loaded.profile, loaded.plan, node, secrets, pack);
        if (!changes)
            return tl::unexpected(changes.error());
        all.append(std::move(*changes));
    }
    return all;
}

void runBundle(const CommandArguments &arguments, CommandContext &context)
{
    const std::optional<LoadedPlan> loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded || !isSound(*loaded, context))
        return;
    const QString source = loaded->resolved(loaded->plan.source);
    const bool isFull = arguments.flag(u"--full"_s);
    if (const Result<> usable = isFull ? checkIsNoFolder(source) : Result<>(); !usable)
        return context.stop(ExitUsage, usable.error());
    const Result<Secrets> secrets = readSecrets(
        arguments.text(u"--secrets"_s), missingSecrets(loaded->plan, {}), loaded->plan, context);
    if (!secrets)
        return context.stop(ExitUsage, secrets.error());
    const std::unique_ptr<PackSource> pack = openSource(*loaded, context);
    if (!pack || !isPackOfPlan(*pack, *loaded, context))
        return;
    warnOfPacks(*loaded, {surveyPack(*pack, *loaded->profile), {}}, context);
    const Result<QList<NodeChanges>> changes = changesOfAll(*loaded, *secrets, *pack);
    if (!changes)
        return context.stop(ExitFailure, changes.error());
    for (const NodeChanges &node : *changes) {
        for (const QString &note : node.notes)
            context.message(node.nodeId + u": "_s + note);
    }
    const Interruption interruption;
    const auto goesOn = [&](int /*done*/, int /*total*/, const QString & /*nodeId*/) {
        return !interruption.isAsked();
    };
    const Result<QStringList> written =
        writeBundles(*loaded->profile, loaded->plan, *changes, arguments.text(u"--out"_s), goesOn,
                     isFull ? source : QString());
    if (!written)
        return context.stop(ExitFailure, written.error());
    for (const QString &path : *written)
        context.print(path);
}

} // namespace

Command bundleCommand()
{
    return {u"bundle"_s,
            QCoreApplication::translate(
                "das", "Write a zip for each node, and a folder for the whole cluster"),
            QCoreApplication::translate(
                "das", "The zips hold passwords, so only you can read them. das-setup/README.md in "
                       "each tells that node's administrator what to do, and cluster/RUNBOOK.md "
                       "how to bring the cluster up."),
            {u"das-setup bundle orders.dasplan --out bundles"_s},
            {planOption(),
             {u"--out"_s, OptionKind::Required,
              QCoreApplication::translate("das", "The folder to write to; made if it is missing"),
              u"DIR"_s},
             {u"--full"_s, OptionKind::Flag,
              QCoreApplication::translate(
                  "das", "Put the whole pack into each zip; the plan's source has to be a zip")},
             secretsOption()},
            runBundle};
}

} // namespace das
