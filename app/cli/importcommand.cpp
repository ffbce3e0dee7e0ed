#include "cli/commands.h"

#include "import/importhomes.h"
#include "plan/planjson.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const ImportFinding &found)
{
    return {
        {u"rule"_s, found.finding.ruleId},   {u"severity"_s, severityName(found.finding.severity)},
        {u"where"_s, found.finding.where},   {u"message"_s, found.finding.message},
        {u"fix"_s, found.finding.fix.label}, {u"file"_s, found.place.file},
        {u"line"_s, found.place.line}};
}

/// "FILE:LINE: error  import.domain  cluster/domain  ..."
QString lineOf(const ImportFinding &found)
{
    return Error{lineOf(found.finding), found.place.file, found.place.line}.text();
}

void report(const QList<ImportFinding> &findings, bool asJson, CommandContext &context)
{
    QJsonArray array;
    for (const ImportFinding &found : findings) {
        if (found.finding.severity == Severity::Error)
            context.exitCode = ExitNo;
        if (asJson)
            array.append(objectOf(found));
        else
            context.message(lineOf(found));
    }
    if (asJson)
        context.printJson(array);
}

void runImport(const CommandArguments &arguments, CommandContext &context)
{
    const auto opened = openHomes(arguments.list(u"HOME"_s));
    if (!opened)
        return context.stop(opened.error().isUnsupported ? ExitUsage : ExitFailure,
                            opened.error().error);
    const Result<ImportedCluster> imported = importHomes(*opened);
    if (!imported)
        return context.stop(ExitFailure, imported.error());
    const bool asJson = arguments.flag(u"--json"_s);
    const QByteArray plan = planToJson(imported->plan);
    if (const QString file = arguments.text(u"--out"_s); !file.isEmpty()) {
        if (const Result<> written = writeFile(file, plan, kPublicFile); !written)
            return context.stop(ExitFailure, written.error());
    } else if (!asJson) {
        context.printJson(plan);
    }
    report(imported->findings, asJson, context);
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            QCoreApplication::translate(
                "das", "Read configured homes back into a plan, and say where they disagree"),
            QCoreApplication::translate("das", "What most homes say goes into the plan. No "
                                               "password is read. Exit code 1: there is an error."),
            {u"das-setup import /srv/receiver1/das /srv/receiver2/das --out found.dasplan"_s,
             u"das-setup diff found.dasplan"_s},
            {{u"HOME"_s, OptionKind::List,
              QCoreApplication::translate("das", "The homes of the cluster's nodes")},
             {u"--out"_s, OptionKind::Text,
              QCoreApplication::translate("das", "Write the plan into this file"), u"FILE"_s},
             jsonOption()},
            runImport};
}

} // namespace das
