#include "cli/commands.h"

#include "apply/applyhomes.h"
#include "apply/restorehomes.h"
#include "change/computechanges.h"
#include "cli/secretsource.h"
#include "plan/planjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <iostream>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The nodes to write: the one that --node names, or all; each has a home.
Result<QList<NodePlan>> chosenNodes(const LoadedPlan &loaded, const QString &only)
{
    QList<NodePlan> nodes;
    for (const NodePlan &node : loaded.plan.nodes) {
        if (!only.isEmpty() && node.id != only)
            continue;
        if (node.home.isEmpty())
            return fail(QCoreApplication::translate("das", "%1 has no \"home\" to write into; give "
                                                           "it one, or make bundles")
                            .arg(node.id),
                        loaded.file);
        nodes.append(node);
    }
    if (nodes.isEmpty())
        return fail(only.isEmpty()
                        ? QCoreApplication::translate("das", "the plan has no nodes")
                        : QCoreApplication::translate("das", "there is no node \"%1\" in the plan")
                              .arg(only),
                    loaded.file);
    return nodes;
}

/// What an earlier run left half done would be taken for the stock files.
bool recover(const QList<NodePlan> &nodes, CommandContext &context)
{
    QStringList homes;
    for (const NodePlan &node : nodes)
        homes.append(node.home);
    const Result<QStringList> recovered = recoverHomes(homes);
    if (!recovered) {
        context.stop(ExitFailure, recovered.error());
        return false;
    }
    for (const QString &home : *recovered)
        context.message(
            QCoreApplication::translate("das", "%1: an interrupted apply was undone").arg(home));
    return true;
}

/// What the homes become, and what lies in them; on failure says why.
std::optional<QList<HomeChanges>> changesOf(const QList<NodePlan> &nodes, const LoadedPlan &loaded,
                                            const Secrets &secrets, PackSurveys &packs,
                                            CommandContext &context)
{
    QList<HomeChanges> homes;
    for (const NodePlan &node : nodes) {
        const Result<std::unique_ptr<PackSource>> pack = openPack(node.home);
        if (!pack) {
            context.stop(ExitFailure, pack.error());
            return std::nullopt;
        }
        if (!isPackOfPlan(**pack, loaded, context))
            return std::nullopt;
        const Result<NodeChanges> changes =
            computeChanges(*loaded.profile, loaded.plan, node, secrets, **pack);
        if (!changes) {
            context.stop(ExitFailure, changes.error());
            return std::nullopt;
        }
        for (const QString &note : changes->notes)
            context.message(node.id + u": "_s + note);
        if (!changes->files.isEmpty())
            packs.homes.insert(node.home, surveyPack(**pack, *loaded.profile));
        homes.append({node.id, node.home, changes->files});
    }
    return homes;
}

/// Whether to go on although servers run in some of the homes.
bool isConfirmed(const PackSurveys &packs, bool isYesGiven, CommandContext &context)
{
    const bool isRunning = std::ranges::any_of(packs.homes, &PackSurvey::isRunning);
    if (!isRunning || isYesGiven)
        return true;
    if (context.isAtTerminal()) {
        context.streams.err
            << QCoreApplication::translate("das", "Write all the same? [y/N] ").toStdString()
            << std::flush;
        std::string answer;
        if (std::getline(context.streams.in, answer) && (answer == "y" || answer == "Y"))
            return true;
    }
    context.stop(ExitUsage, {QCoreApplication::translate(
                                 "das", "nothing was written; stop the server, or give --yes"),
                             {},
                             0});
    return false;
}

void runApply(const CommandArguments &arguments, CommandContext &context)
{
    const std::optional<LoadedPlan> loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded || !isSound(*loaded, context))
        return;
    const Result<QList<NodePlan>> nodes = chosenNodes(*loaded, arguments.text(u"--node"_s));
    if (!nodes)
        return context.stop(ExitUsage, nodes.error());
    const Result<Secrets> secrets = readSecrets(
        arguments.text(u"--secrets"_s), missingSecrets(loaded->plan, {}), loaded->plan, context);
    if (!secrets)
        return context.stop(ExitUsage, secrets.error());
    if (!recover(*nodes, context))
        return;
    PackSurveys packs;
    const std::optional<QList<HomeChanges>> homes =
        changesOf(*nodes, *loaded, *secrets, packs, context);
    if (!homes)
        return;
    warnOfPacks(*loaded, packs, context);
    if (!isConfirmed(packs, arguments.flag(u"--yes"_s), context))
        return;
    const Result<QList<AppliedHome>> applied = applyToHomes(*homes, planToJson(loaded->plan));
    if (!applied)
        return context.stop(ExitFailure, applied.error());
    for (const AppliedHome &home : *applied) {
        for (const QString &path : home.files)
            context.print(home.home + u'/' + path);
        context.print(QCoreApplication::translate("das", "backup: %1").arg(home.backup));
    }
    if (applied->isEmpty())
        context.message(QCoreApplication::translate(
            "das", "Nothing to do: every home is as the plan wants it"));
}

} // namespace

Command applyCommand()
{
    return {u"apply"_s,
            QCoreApplication::translate("das",
                                        "Write into the homes of the plan: all of them, or none"),
            QCoreApplication::translate(
                "das", "What was there is kept in das-setup-backup of each home. A plan in which "
                       "`das-setup check` finds an error is refused."),
            {u"das-setup apply orders.dasplan"_s},
            {planOption(),
             {u"--node"_s, OptionKind::Text, QCoreApplication::translate("das", "Only this node"),
              u"ID"_s},
             {u"--yes"_s, OptionKind::Flag,
              QCoreApplication::translate("das", "Write although a server runs in a home")},
             secretsOption()},
            runApply};
}

} // namespace das
