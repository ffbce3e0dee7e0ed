#include "cli/cli.h"

#include "cli/commands.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <array>

namespace das {

namespace {

using AddCommand = void (*)(CLI::App &program, CommandContext &context);

/// The verbs, in the order of the help.
constexpr std::array kCommands{
    addSampleCommand, addProductsCommand, addCheckCommand,     addDiffCommand,
    addBundleCommand, addDiagramCommand,  addDatabasesCommand,
};

} // namespace

int runCli(const QStringList &arguments, CliStreams streams)
{
    CommandContext context{streams};
    CLI::App program("Sets up clusters of WSO2 Data Analytics Server and EI Analytics.",
                     "das-setup");
    program.set_version_flag("--version", std::string("das-setup ") + DAS_SETUP_VERSION);
    program.require_subcommand(1);
    for (const AddCommand add : kCommands)
        add(program, context);

    std::vector<std::string> words;
    for (const QString &argument : arguments.mid(1))
        words.insert(words.begin(), argument.toStdString());
    try {
        program.parse(words);
    } catch (const CLI::ParseError &stopped) {
        const int code = program.exit(stopped, streams.out, streams.err);
        return code == 0 ? ExitDone : ExitUsage;
    }
    return context.exitCode;
}

} // namespace das
