#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const Finding &finding)
{
    return {{u"rule"_s, finding.ruleId},
            {u"severity"_s, severityName(finding.severity)},
            {u"where"_s, finding.where},
            {u"message"_s, finding.message},
            {u"fix"_s, finding.fix.label}};
}

void runCheck(const CommandArguments &arguments, CommandContext &context)
{
    const std::optional<LoadedPlan> loaded = loadPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded)
        return;
    QStringList homes;
    for (const NodePlan &node : loaded->plan.nodes)
        homes.append(node.home);
    const PackSurveys packs{surveyPackAt(loaded->resolved(loaded->plan.source)),
                            surveyHomes(homes)};
    const QList<Finding> findings = validate(loaded->plan, loaded->profile, packs);
    QJsonArray array;
    for (const Finding &finding : findings) {
        if (arguments.flag(u"--json"_s))
            array.append(objectOf(finding));
        else
            context.print(lineOf(finding));
    }
    if (arguments.flag(u"--json"_s))
        context.printJson(array);

    const auto count = [&findings](Severity severity) {
        return QString::number(std::ranges::count(findings, severity, &Finding::severity));
    };
    context.message(
        QCoreApplication::translate("das", "errors: %1, warnings: %2, hints: %3")
            .arg(count(Severity::Error), count(Severity::Warning), count(Severity::Hint)));
    if (std::ranges::find(findings, Severity::Error, &Finding::severity) != findings.end())
        context.exitCode = ExitNo;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            QCoreApplication::translate(
                "das", "Run the rules over the whole cluster, and over the packs within reach"),
            QCoreApplication::translate(
                "das", "One line for each finding: severity, rule, place in the plan, what is "
                       "wrong, what to do. Exit code 1: there is an error."),
            {u"das-setup check orders.dasplan"_s},
            {planOption(), jsonOption()},
            runCheck};
}

} // namespace das
