#include "cli/commands.h"

#include "change/computechanges.h"
#include "change/linediff.h"
#include "cli/secretsource.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct DiffOptions {
    std::string plan;
    std::string node;
    std::string secrets;
    bool json = false;
};

/// The node's own home where there is one, else the stock pack.
Result<std::unique_ptr<PackSource>> sourceOf(const LoadedPlan &loaded, const NodePlan &node)
{
    const bool hasHome = !node.home.isEmpty() && QFileInfo(node.home).isDir();
    return openPack(hasHome ? node.home : loaded.resolved(loaded.plan.source));
}

QJsonObject toJson(const QString &nodeId, const FileChange &file, const FileDiff &diff)
{
    return {{u"node"_s, nodeId},
            {u"path"_s, file.path},
            {u"added"_s, diff.added},
            {u"removed"_s, diff.removed},
            {u"diff"_s, diff.unified}};
}

void runDiff(const DiffOptions &options, CommandContext &context)
{
    const std::optional<LoadedPlan> loaded =
        loadKnownPlan(QString::fromStdString(options.plan), context);
    if (!loaded)
        return;
    const QString only = QString::fromStdString(options.node);
    if (!only.isEmpty() && loaded->plan.node(only) == nullptr) {
        const QString text =
            QCoreApplication::translate("das", "there is no node \"%1\" in the plan");
        return context.stop(ExitUsage, {text.arg(only), loaded->file, 0});
    }
    const Result<Secrets> secrets = readSecrets(QString::fromStdString(options.secrets),
                                                missingSecrets(loaded->plan, {}), context);
    if (!secrets)
        return context.stop(ExitUsage, secrets.error());

    QJsonArray array;
    for (const NodePlan &node : loaded->plan.nodes) {
        if (!only.isEmpty() && node.id != only)
            continue;
        const Result<std::unique_ptr<PackSource>> pack = sourceOf(*loaded, node);
        if (!pack)
            return context.stop(ExitFailure, pack.error());
        if (!isPackOfPlan(**pack, *loaded, context))
            return;
        const Result<NodeChanges> changes =
            computeChanges(*loaded->profile, loaded->plan, node, *secrets, **pack);
        if (!changes)
            return context.stop(ExitFailure, changes.error());
        for (const FileChange &file : changes->files) {
            const FileDiff diff = diffOf(node.id, file, Passwords::Masked);
            if (options.json)
                array.append(toJson(node.id, file, diff));
            else
                context.streams.out << diff.unified.toStdString();
            context.exitCode = ExitNo;
        }
        for (const QString &note : changes->notes)
            context.message(node.id + u": "_s + note);
    }
    if (options.json)
        context.printJson(array);
}

} // namespace

void addDiffCommand(CLI::App &program, CommandContext &context)
{
    auto options = std::make_shared<DiffOptions>();
    CLI::App *command =
        program.add_subcommand("diff", "Shows what would change, as a unified diff");
    command->add_option("PLAN", options->plan, "The plan file")->required();
    command->add_option("--node", options->node, "Only this node");
    command->add_option("--secrets", options->secrets,
                        "JSON file with the passwords; only its owner may read it");
    command->add_flag("--json", options->json, "Print a JSON array");
    command->callback([options, &context] { runDiff(*options, context); });
}

} // namespace das
