#include "cli/commands.h"

#include "export/samplepackzip.h"
#include "pack/packsource.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace das {

using namespace Qt::StringLiterals;

namespace {

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

void runSample(const CommandArguments &arguments, CommandContext &context)
{
    const QString productId = arguments.text(u"--product"_s);
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
    const QString name = arguments.text(u"--pattern"_s);
    const std::optional<Pattern> pattern =
        name.isEmpty() ? profile->patterns.first() : patternNamed(name);
    if (!pattern) {
        context.stop(ExitUsage,
                     {QCoreApplication::translate("das", "--pattern: \"%1\" is not known; use "
                                                         "fully-distributed, minimum-ha or custom")
                          .arg(name),
                      {},
                      0});
        return;
    }
    if (!profile->patterns.contains(*pattern)) {
        QStringList names;
        for (const Pattern other : profile->patterns)
            names.append(patternName(other));
        context.stop(ExitUsage, {QCoreApplication::translate(
                                     "das", "--pattern: %1 does not come as %2; use %3")
                                     .arg(profile->title, name, names.join(u", "_s)),
                                 {},
                                 0});
        return;
    }
    const ClusterPlan plan = samplePlan(*pattern, productId);
    if (arguments.text(u"--out"_s).isEmpty()) {
        context.printJson(planToJson(plan));
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
    writeSample(plan, arguments.text(u"--out"_s), context);
}

} // namespace

Command sampleCommand()
{
    return {
        u"sample"_s,
        QCoreApplication::translate("das", "Print a complete plan to start from"),
        QCoreApplication::translate("das", "Then put your own hosts, addresses and names into it."),
        {u"das-setup sample > orders.dasplan"_s,
         u"das-setup sample --pattern minimum-ha --product wso2das-3.1.0 > pair.dasplan"_s},
        {{u"--pattern"_s, OptionKind::Text,
          QCoreApplication::translate(
              "das", "fully-distributed, minimum-ha or custom; by default the product's first"),
          u"NAME"_s},
         {u"--product"_s, OptionKind::Text,
          QCoreApplication::translate("das", "An id that `das-setup products` lists"), u"ID"_s,
          u"wso2das-3.0.0"_s},
         {u"--out"_s, OptionKind::Text,
          QCoreApplication::translate(
              "das", "Write the plan and a small sample pack that it works on into this folder"),
          u"DIR"_s}},
        runSample};
}

} // namespace das
