#include "cli/commands.h"

#include "validate/validate.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// One line whatever the values of the plan hold.
QString lineOf(const Finding &finding)
{
    QString line = severityName(finding.severity) + u"  "_s + finding.ruleId + u"  "_s +
                   finding.where + u"  "_s + finding.message + u". "_s + finding.fix.label;
    std::ranges::replace_if(
        line, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return line;
}

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
    const QList<Finding> findings = validate(loaded->plan, loaded->profile);
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
            u"Run the rules over the whole cluster"_s,
            {planOption(), jsonOption()},
            runCheck};
}

} // namespace das
