#include "cli/commandcontext.h"

#include "plan/planjson.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <ostream>

namespace das {

using namespace Qt::StringLiterals;

void CommandContext::print(const QString &line) const
{
    streams.out << line.toUtf8().constData() << '\n';
}

void CommandContext::message(const QString &line) const
{
    streams.err << line.toUtf8().constData() << '\n';
}

void CommandContext::printJson(const QJsonArray &array) const
{
    streams.out << QJsonDocument(array).toJson(QJsonDocument::Indented).constData();
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
    const ProductProfile *profile = profileById(plan->product);
    return LoadedPlan{std::move(*plan), file, profile};
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

} // namespace das
