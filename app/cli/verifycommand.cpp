#include "cli/commands.h"

#include "verify/clusterverdict.h"
#include "verify/nodelog.h"
#include "verify/verdicttext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

using FilesByNode = QHash<QString, QStringList>;

/// The files that --logs names, each with what was rotated beside it.
Result<FilesByNode> givenLogs(const QStringList &values, const LoadedPlan &loaded)
{
    FilesByNode given;
    for (const QString &value : values) {
        const auto node = std::ranges::find_if(loaded.plan.nodes, [&value](const NodePlan &any) {
            return value.startsWith(any.id + u'=');
        });
        if (node == loaded.plan.nodes.end())
            return fail(QCoreApplication::translate(
                            "das", "--logs: \"%1\" is not NODE=FILE with a node of the plan")
                            .arg(value),
                        loaded.file);
        const QString file = value.mid(node->id.size() + 1);
        if (file.isEmpty())
            return fail(
                QCoreApplication::translate("das", "--logs: \"%1\" names no file").arg(value),
                loaded.file);
        const QStringList files = logFilesOf(file);
        given[node->id] += files.isEmpty() ? QStringList{file} : files;
        given[node->id].removeDuplicates();
    }
    return given;
}

/// What the log of a node tells, or why there is none; one that cannot be read leaves ExitFailure.
NodeEvidence evidenceOf(const NodePlan &node, const ProductProfile &profile,
                        const QStringList &given, CommandContext &context)
{
    if (given.isEmpty() && node.home.isEmpty())
        return {node.id, std::nullopt, noLogText({})};
    const QString current = homeLogOf(profile, node);
    const QStringList files = given.isEmpty() ? logFilesOf(current) : given;
    if (files.isEmpty())
        return {node.id, std::nullopt, noLogText(current)};
    Result<LogFacts> facts = readLog(files);
    if (!facts) {
        context.exitCode = ExitFailure;
        return {node.id, std::nullopt, facts.error().text()};
    }
    return {node.id, std::move(*facts), {}};
}

QJsonObject objectOf(const LogFinding &finding)
{
    return {{u"id"_s, finding.id},           {u"severity"_s, severityName(finding.severity)},
            {u"file"_s, finding.place.file}, {u"line"_s, finding.place.line},
            {u"count"_s, finding.count},     {u"message"_s, finding.message},
            {u"fix"_s, finding.fix}};
}

QJsonObject objectOf(const NodeVerdict &verdict)
{
    QJsonArray errors;
    QJsonArray others;
    for (const LogFinding &finding : verdict.findings)
        (finding.severity == Severity::Error ? errors : others).append(objectOf(finding));
    return {{u"node"_s, verdict.node},
            {u"state"_s, verdict.state},
            {u"members"_s, QJsonArray::fromStringList(verdict.members)},
            {u"missing"_s, QJsonArray::fromStringList(verdict.missing)},
            {u"errors"_s, errors},
            {u"warnings"_s, others}};
}

void report(const QList<NodeVerdict> &verdicts, bool asJson, CommandContext &context)
{
    QJsonArray array;
    for (const NodeVerdict &verdict : verdicts) {
        if (asJson) {
            array.append(objectOf(verdict));
            continue;
        }
        context.print(lineOf(verdict));
        for (const LogFinding &finding : verdict.findings)
            context.message(lineOf(finding, verdict.node));
    }
    if (asJson)
        context.printJson(array);
}

void runVerify(const CommandArguments &arguments, CommandContext &context)
{
    const std::optional<LoadedPlan> loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded)
        return;
    if (loaded->plan.nodes.isEmpty())
        return context.stop(ExitUsage, {QCoreApplication::translate("das", "the plan has no nodes"),
                                        loaded->file, 0});
    const Result<FilesByNode> given = givenLogs(arguments.list(u"--logs"_s), *loaded);
    if (!given)
        return context.stop(ExitUsage, given.error());

    QList<NodeEvidence> nodes;
    for (const NodePlan &node : loaded->plan.nodes)
        nodes.append(evidenceOf(node, *loaded->profile, given->value(node.id), context));
    const QList<NodeVerdict> verdicts = judgeCluster(*loaded->profile, loaded->plan, nodes);
    report(verdicts, arguments.flag(u"--json"_s), context);

    const auto hasLog = [](const NodeEvidence &node) { return node.facts.has_value(); };
    if (std::ranges::none_of(nodes, hasLog))
        context.exitCode = ExitFailure;
    if (context.exitCode == ExitDone && !std::ranges::all_of(verdicts, &NodeVerdict::isFine))
        context.exitCode = ExitNo;
}

} // namespace

Command verifyCommand()
{
    return {
        u"verify"_s,
        QCoreApplication::translate(
            "das",
            "Read each node's wso2carbon.log: which members joined, which errors stand there"),
        QCoreApplication::translate("das",
                                    "Exit code 1: a member is missing, or a log has an error. Exit "
                                    "code 3: a log cannot be read, or there is none at all."),
        {u"das-setup verify orders.dasplan"_s,
         u"das-setup verify orders.dasplan --logs receiver1=receiver1.log analyzer1=analyzer1.log"_s},
        {planOption(),
         {u"--logs"_s, OptionKind::Several,
          QCoreApplication::translate(
              "das",
              "A log that is not in the node's home; older files of it beside it are read too"),
          u"NODE=FILE"_s},
         jsonOption()},
        runVerify};
}

} // namespace das
