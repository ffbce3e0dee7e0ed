#include "cli/commands.h"
#include "export/ansible.h"
#include "pack/packsurvey.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

namespace {

void runAnsible(const CommandArguments &arguments, CommandContext &context)
{
    const std::optional<LoadedPlan> loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded || !isSound(*loaded, context))
        return;
    if (const Result<> fits = checkRollOut(loaded->plan); !fits)
        return context.stop(ExitUsage, fits.error());
    const std::unique_ptr<PackSource> pack = openSource(*loaded, context);
    if (!pack || !isPackOfPlan(*pack, *loaded, context))
        return;
    warnOfPacks(*loaded, {surveyPack(*pack, *loaded->profile), {}}, context);
    const Result<AnsibleFiles> written =
        writeAnsible(*loaded->profile, loaded->plan, *pack, arguments.text(u"--out"_s));
    if (!written)
        return context.stop(ExitFailure, written.error());
    for (const QString &note : written->notes)
        context.message(note);
    for (const QString &path : written->paths)
        context.print(path);
}

} // namespace

Command ansibleCommand()
{
    return {u"ansible"_s,
            QCoreApplication::translate("das", "Write an inventory, variables and playbooks that "
                                               "roll the bundles out; asks for no password"),
            QCoreApplication::translate(
                "das", "README.md in the folder tells what to fill in and what to run."),
            {u"das-setup ansible orders.dasplan --out rollout"_s},
            {planOption(),
             {u"--out"_s, OptionKind::Required,
              QCoreApplication::translate("das", "The folder to write to; made if it is missing"),
              u"DIR"_s}},
            runAnsible};
}

} // namespace das
