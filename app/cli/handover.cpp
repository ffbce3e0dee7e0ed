#include "cli/serviceverbs.h"
#include "plan/secretsenvironment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <vector>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Goes on as das-setup-services, with the same call: process, terminal and streams stay. Returns
/// only where that cannot be started.
void handOver(const CommandArguments & /*arguments*/, CommandContext &context)
{
    const QString program = QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' +
                                            QStringLiteral(DAS_SETUP_SERVICES));
    QByteArrayList words;
    for (const QString &argument : QCoreApplication::arguments())
        words.append(argument.toLocal8Bit());
    std::vector<char *> call;
    for (QByteArray &word : words)
        call.push_back(word.data());
    call.push_back(nullptr);
    restoreEnvironment(context.streams.environment);
    execv(QFile::encodeName(program).constData(), call.data());
    context.stop(ExitFailure, {qt_error_string(), program, 0});
}

} // namespace

void runProbe(const CommandArguments &arguments, CommandContext &context)
{
    handOver(arguments, context);
}

void runDatabases(const CommandArguments &arguments, CommandContext &context)
{
    handOver(arguments, context);
}

} // namespace das
