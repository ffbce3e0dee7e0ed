#include "cli/commands.h"

#include "export/samplepackzip.h"
#include "pack/packsource.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct SampleOptions {
    std::string pattern = "fully-distributed";
    std::string product = "wso2das-3.0.0";
    std::string folder;
};

/// Writes the plan and the pack that it starts from, so that everything can be tried with nothing
/// downloaded.
void writeSample(ClusterPlan plan, const QString &folder, CommandContext &context)
{
    const Result<QString> zipPath = writeSamplePack(folder);
    if (!zipPath)
        return context.stop(ExitFailure, zipPath.error());
    plan.source = QFileInfo(*zipPath).fileName();
    const QString planPath = folder + u"/sample.dasplan"_s;
    if (const Result<> written = writeFile(planPath, planToJson(plan), kPublicFile); !written)
        return context.stop(ExitFailure, written.error());
    context.print(*zipPath);
    context.print(planPath);
}

void runSample(const SampleOptions &options, CommandContext &context)
{
    const QString name = QString::fromStdString(options.pattern);
    const std::optional<Pattern> pattern = patternNamed(name);
    if (!pattern) {
        context.stop(ExitUsage,
                     {QCoreApplication::translate("das", "--pattern: \"%1\" is not known; use "
                                                         "fully-distributed, minimum-ha or custom")
                          .arg(name),
                      {},
                      0});
        return;
    }
    const QString productId = QString::fromStdString(options.product);
    const ProductProfile *profile = profileById(productId);
    if (profile == nullptr) {
        context.stop(ExitUsage, {QCoreApplication::translate(
                                     "das", "--product: \"%1\" is not supported; `das-setup "
                                            "products` lists those that are")
                                     .arg(productId),
                                 {},
                                 0});
        return;
    }
    if (!profile->patterns.contains(*pattern)) {
        context.stop(ExitUsage,
                     {QCoreApplication::translate("das", "--pattern: %1 does not come as %2")
                          .arg(profile->title, name),
                      {},
                      0});
        return;
    }
    const ClusterPlan plan = samplePlan(*pattern, productId);
    if (options.folder.empty()) {
        context.streams.out << planToJson(plan).constData();
        return;
    }
    if (productId != kSamplePackProduct) {
        context.stop(ExitUsage, {QCoreApplication::translate(
                                     "das", "--out: the sample pack is a %1; leave --product out")
                                     .arg(kSamplePackProduct),
                                 {},
                                 0});
        return;
    }
    writeSample(plan, QString::fromStdString(options.folder), context);
}

} // namespace

void addSampleCommand(CLI::App &program, CommandContext &context)
{
    CLI::App *verb = program.add_subcommand("sample", "Print a complete plan to start from");
    auto options = std::make_shared<SampleOptions>();
    verb->add_option("--pattern", options->pattern, "fully-distributed, minimum-ha or custom")
        ->capture_default_str();
    verb->add_option("--product", options->product, "An id that `das-setup products` lists")
        ->capture_default_str();
    verb->add_option("--out", options->folder,
                     "Write the plan and a small sample pack that it works on into this folder");
    verb->callback([options, &context] { runSample(*options, context); });
}

} // namespace das
