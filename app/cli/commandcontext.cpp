#include "cli/commandcontext.h"

#include "pack/packproduct.h"
#include "plan/planjson.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/oneline.h"
#include "validate/validate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace das {

using namespace Qt::StringLiterals;

void CommandContext::print(const QString &line) const
{
    streams.out << oneLine(line).toStdString() << '\n';
}

void CommandContext::message(const QString &line) const
{
    streams.err << oneLine(line).toStdString() << '\n';
}

void CommandContext::printText(const QString &lines) const
{
    streams.out << plainLines(lines).toStdString();
}

void CommandContext::printJson(const QByteArray &json) const
{
    streams.out << plainJson(json).toStdString();
}

void CommandContext::printJson(const QJsonArray &array) const
{
    printJson(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

bool CommandContext::isAtTerminal() const
{
    return &streams.in == &std::cin && isatty(STDIN_FILENO) != 0;
}

void CommandContext::stop(ExitCode code, const Error &error)
{
    message(error.text());
    exitCode = code;
}

QString LoadedPlan::resolved(const QString &path) const
{
    return path.isEmpty() ? path
                          : QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(path));
}

std::optional<LoadedPlan> loadPlan(const QString &file, CommandContext &context)
{
    const Result<QByteArray> bytes = readFile(file);
    if (!bytes) {
        context.stop(ExitUsage, bytes.error());
        return std::nullopt;
    }
    Result<ClusterPlan> plan = planFromJson(*bytes, file);
    if (!plan) {
        context.stop(ExitUsage, plan.error());
        return std::nullopt;
    }
    LoadedPlan loaded{std::move(*plan), file, nullptr};
    loaded.profile = profileById(loaded.plan.product);
    loaded.plan.mysql.driverJar = loaded.resolved(loaded.plan.mysql.driverJar);
    for (QString &jar : loaded.plan.deploymentSync.clientJars)
        jar = loaded.resolved(jar);
    return loaded;
}

std::optional<LoadedPlan> loadKnownPlan(const QString &file, CommandContext &context)
{
    std::optional<LoadedPlan> loaded = loadPlan(file, context);
    if (loaded && loaded->profile == nullptr) {
        const QString text = QCoreApplication::translate(
            "das", "product: \"%1\" is not supported; `das-setup products` lists those that are");
        context.stop(ExitUsage, {text.arg(loaded->plan.product), file, 0});
        return std::nullopt;
    }
    return loaded;
}

bool isSound(const LoadedPlan &loaded, CommandContext &context)
{
    for (const Finding &finding : validate(loaded.plan, loaded.profile)) {
        if (finding.severity != Severity::Error)
            continue;
        context.stop(ExitUsage, {u"%1: %2 (%3: %4)"_s.arg(finding.where, finding.message,
                                                          finding.ruleId, finding.fix.label),
                                 loaded.file, 0});
    }
    return context.exitCode == ExitDone;
}

bool isPackOfPlan(const PackSource &pack, const LoadedPlan &loaded, CommandContext &context)
{
    const Result<RecognisedPack> recognised = recognisePack(pack);
    if (!recognised) {
        context.stop(ExitFailure, recognised.error());
        return false;
    }
    const QString place = pack.describe(u"bin/version.txt"_s);
    if (recognised->profile == nullptr) {
        context.stop(ExitUsage, {recognised->reason, place, 0});
        return false;
    }
    if (recognised->profile->id != loaded.plan.product) {
        const QString text = QCoreApplication::translate(
            "das", "this pack is %1, but the plan %2 is for %3; name the other pack as \"source\", "
                   "or change \"product\"");
        context.stop(
            ExitUsage,
            {text.arg(recognised->profile->id, loaded.file, loaded.plan.product), place, 0});
        return false;
    }
    return true;
}

std::unique_ptr<PackSource> openSource(const LoadedPlan &loaded, CommandContext &context)
{
    if (loaded.plan.source.isEmpty()) {
        context.stop(ExitUsage, {QCoreApplication::translate(
                                     "das", "source: no stock pack is named; name its zip or its "
                                            "unpacked folder"),
                                 loaded.file, 0});
        return nullptr;
    }
    Result<std::unique_ptr<PackSource>> pack = openPack(loaded.resolved(loaded.plan.source));
    if (!pack) {
        context.stop(ExitFailure, pack.error());
        return nullptr;
    }
    return std::move(*pack);
}

bool hasHomeHere(const NodePlan &node)
{
    return !node.home.isEmpty() && QFileInfo(node.home).isDir();
}

void warnOfPacks(const LoadedPlan &loaded, const PackSurveys &packs, const CommandContext &context)
{
    for (const Finding &finding : validate(loaded.plan, loaded.profile, packs)) {
        if (isPackRule(finding.ruleId) && finding.severity == Severity::Warning)
            context.message(lineOf(finding));
    }
}

QString lineOf(const Finding &finding)
{
    return severityName(finding.severity) + u"  "_s + finding.ruleId + u"  "_s + finding.where +
           u"  "_s + finding.message + u". "_s + finding.fix.label;
}

} // namespace das
