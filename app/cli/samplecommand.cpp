#include "cli/commands.h"

#include "export/zipwriter.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QDir>

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

/// The sample pack as a zip like the products' own, below one top folder.
Result<QByteArray> zippedSamplePack(const QString &topFolder)
{
    QList<BundleFile> files;
    const std::unique_ptr<PackSource> pack = samplePack();
    for (const QString &path : samplePackFiles()) {
        const Result<std::optional<PackFile>> file = pack->read(path);
        if (!file)
            return tl::unexpected(file.error());
        files.append({topFolder + u'/' + path, (*file)->bytes, (*file)->mode});
    }
    return zipOf(files);
}

/// Writes the plan and the pack that it starts from, so that everything can be tried with nothing
/// downloaded.
void writeSample(ClusterPlan plan, const QString &folder, CommandContext &context)
{
    const QString topFolder = plan.product + u"-sample"_s;
    plan.source = topFolder + u".zip"_s;
    const Result<QByteArray> zip = zippedSamplePack(topFolder);
    if (!zip)
        return context.stop(ExitFailure, zip.error());
    if (!QDir().mkpath(folder))
        return context.stop(ExitFailure,
                            {QCoreApplication::translate("das", "cannot be made"), folder, 0});
    const QString zipPath = folder + u'/' + plan.source;
    const QString planPath = folder + u"/sample.dasplan"_s;
    for (const auto &[path, bytes] :
         {std::pair(zipPath, *zip), std::pair(planPath, planToJson(plan))}) {
        if (const Result<> written = writeFile(path, bytes, kPublicFile); !written)
            return context.stop(ExitFailure, written.error());
        context.print(path);
    }
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
