#include "cli/commands.h"

#include "change/computechanges.h"
#include "change/linediff.h"
#include "cli/secretsource.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The node's own home where there is one, else the stock pack. Adds what lies in it to `packs`.
/// On failure says why and returns nullptr.
std::unique_ptr<PackSource> packOf(const NodePlan &node, const LoadedPlan &loaded,
                                   PackSurveys &packs, CommandContext &context)
{
    if (!hasHomeHere(node)) {
        std::unique_ptr<PackSource> pack = openSource(loaded, context);
        if (!pack || !isPackOfPlan(*pack, loaded, context))
            return nullptr;
        if (!packs.source)
            packs.source = surveyPack(*pack, *loaded.profile);
        return pack;
    }
    Result<std::unique_ptr<PackSource>> pack = openPack(node.home);
    if (!pack) {
        context.stop(ExitFailure, pack.error());
        return nullptr;
    }
    if (!isPackOfPlan(**pack, loaded, context))
        return nullptr;
    packs.homes.insert(node.home, surveyPack(**pack, *loaded.profile));
    return std::move(*pack);
}

QJsonObject toJson(const QString &nodeId, const FileChange &file, const FileDiff &diff)
{
    return {{u"node"_s, nodeId},
            {u"path"_s, file.path},
            {u"added"_s, diff.added},
            {u"removed"_s, diff.removed},
            {u"diff"_s, diff.unified}};
}

void runDiff(const CommandArguments &arguments, CommandContext &context)
{
    const std::optional<LoadedPlan> loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded)
        return;
    const QString only = arguments.text(u"--node"_s);
    if (!only.isEmpty() && loaded->plan.node(only) == nullptr) {
        const QString text =
            QCoreApplication::translate("das", "there is no node \"%1\" in the plan");
        return context.stop(ExitUsage, {text.arg(only), loaded->file, 0});
    }
    const Result<Secrets> secrets =
        readSecrets(arguments.text(u"--secrets"_s), missingSecrets(loaded->plan, {}), context);
    if (!secrets)
        return context.stop(ExitUsage, secrets.error());

    QJsonArray array;
    PackSurveys packs;
    for (const NodePlan &node : loaded->plan.nodes) {
        if (!only.isEmpty() && node.id != only)
            continue;
        const std::unique_ptr<PackSource> pack = packOf(node, *loaded, packs, context);
        if (!pack)
            return;
        const Result<NodeChanges> changes =
            computeChanges(*loaded->profile, loaded->plan, node, *secrets, *pack);
        if (!changes)
            return context.stop(ExitFailure, changes.error());
        for (const FileChange &file : changes->files) {
            const FileDiff diff = diffOf(node.id, file, Passwords::Masked);
            if (arguments.flag(u"--json"_s))
                array.append(toJson(node.id, file, diff));
            else
                context.streams.out << diff.unified.toStdString();
            context.exitCode = ExitNo;
        }
        for (const QString &note : changes->notes)
            context.message(node.id + u": "_s + note);
    }
    warnOfPacks(*loaded, packs, context);
    if (arguments.flag(u"--json"_s))
        context.printJson(array);
}

} // namespace

Command diffCommand()
{
    return {u"diff"_s,
            u"Show what would change, as a unified diff"_s,
            {planOption(),
             {u"--node"_s, OptionKind::Text, u"Only this node"_s, {}},
             secretsOption(),
             jsonOption()},
            runDiff};
}

} // namespace das
