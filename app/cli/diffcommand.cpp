#include "cli/commands.h"

#include "apply/writtenfiles.h"
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

/// What was written into the homes, and what became of it. Somebody's edit is the difference that
/// counts.
void showSides(const QList<NodePlan> &nodes, bool asJson, CommandContext &context)
{
    QJsonArray array;
    const auto show = [&](const QString &nodeId, const FileChange &file, const DiffSides &sides) {
        const FileDiff diff = diffOf(nodeId, file, Passwords::Masked, sides);
        if (diff.unified.isEmpty())
            return;
        QJsonObject object = toJson(nodeId, file, diff);
        object.insert(u"from"_s, sides.before);
        object.insert(u"to"_s, sides.after);
        array.append(object);
        if (!asJson)
            context.printText(diff.unified);
    };
    for (const NodePlan &node : nodes) {
        const Result<QList<WrittenFile>> files = writtenFiles(node.home);
        if (!files)
            return context.stop(ExitFailure, files.error());
        if (files->isEmpty())
            context.message(QCoreApplication::translate("das", "%1: nothing was written into %2")
                                .arg(node.id, node.home.isEmpty() ? u"-"_s : node.home));
        for (const WrittenFile &file : *files) {
            const auto isBinary = file.stock.contains('\0') || file.written.contains('\0');
            show(node.id, {file.path, file.stock, file.written, {}, file.isNew, isBinary, {}},
                 {u"stock"_s, u"written"_s});
            show(node.id, {file.path, file.written, file.now, {}, false, isBinary, {}},
                 {u"written"_s, u"now"_s});
            if (file.isEdited())
                context.exitCode = ExitNo;
        }
    }
    if (asJson)
        context.printJson(array);
}

QList<NodePlan> nodesNamed(const LoadedPlan &loaded, const QString &only)
{
    QList<NodePlan> nodes = loaded.plan.nodes;
    if (!only.isEmpty())
        nodes.removeIf([&only](const NodePlan &node) { return node.id != only; });
    return nodes;
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
    const QList<NodePlan> nodes = nodesNamed(*loaded, only);
    if (arguments.flag(u"--sides"_s))
        return showSides(nodes, arguments.flag(u"--json"_s), context);
    const Result<Secrets> secrets = readSecrets(
        arguments.text(u"--secrets"_s), missingSecrets(loaded->plan, {}), loaded->plan, context);
    if (!secrets)
        return context.stop(ExitUsage, secrets.error());

    QJsonArray array;
    PackSurveys packs;
    for (const NodePlan &node : nodes) {
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
                context.printText(diff.unified);
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
            QCoreApplication::translate("das", "Show what would change, as a unified diff"),
            QCoreApplication::translate(
                "das", "A node's home is read where it is a folder of this machine, else the stock "
                       "pack. Passwords are masked. Exit code 1: there is a difference."),
            {u"das-setup diff orders.dasplan --node receiver1"_s,
             u"das-setup diff orders.dasplan --sides"_s},
            {planOption(),
             {u"--node"_s, OptionKind::Text, QCoreApplication::translate("das", "Only this node"),
              u"ID"_s},
             {u"--sides"_s, OptionKind::Flag,
              QCoreApplication::translate(
                  "das", "Of what apply wrote: stock against written, and written against what is "
                         "there now; exit 1 if a file was edited since")},
             secretsOption(),
             jsonOption()},
            runDiff};
}

} // namespace das
