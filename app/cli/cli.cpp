#include "cli/cli.h"

#include "cli/commands.h"
#include "support/oneline.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <sstream>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The verbs, in the order of the help.
QList<Command> commands()
{
    return {sampleCommand(),  productsCommand(), checkCommand(),     probeCommand(),
            diffCommand(),    applyCommand(),    restoreCommand(),   bundleCommand(),
            ansibleCommand(), diagramCommand(),  databasesCommand(), verifyCommand(),
            importCommand()};
}

/// A verb as the parser fills it in.
struct ParsedCommand {
    Command command;
    CLI::App *parser = nullptr;
    std::map<std::string, std::string> texts;
    std::map<std::string, bool> flags;
    std::map<std::string, std::vector<std::string>> lists;

    CommandArguments arguments() const
    {
        CommandArguments result;
        for (const auto &[name, value] : texts)
            result.texts.insert(QString::fromStdString(name), QString::fromStdString(value));
        for (const auto &[name, value] : flags)
            result.flags.insert(QString::fromStdString(name), value);
        for (const auto &[name, values] : lists) {
            for (const std::string &value : values)
                result.lists[QString::fromStdString(name)].append(QString::fromStdString(value));
        }
        return result;
    }
};

void addTo(CLI::App &program, ParsedCommand &parsed)
{
    const Command &command = parsed.command;
    parsed.parser =
        program.add_subcommand(command.name.toStdString(), command.description.toStdString());
    for (const CommandOption &option : command.options) {
        const std::string name = option.name.toStdString();
        const std::string help = option.help.toStdString();
        if (option.kind == OptionKind::Flag) {
            parsed.parser->add_flag(name, parsed.flags[name], help);
            continue;
        }
        if (option.kind == OptionKind::List || option.kind == OptionKind::Several) {
            parsed.parser->add_option(name, parsed.lists[name], help)
                ->required(option.kind == OptionKind::List);
            continue;
        }
        parsed.texts[name] = option.preset.toStdString();
        CLI::Option *added = parsed.parser->add_option(name, parsed.texts[name], help);
        added->required(option.kind == OptionKind::Required);
        if (!option.preset.isEmpty())
            added->capture_default_str();
    }
}

} // namespace

CommandOption planOption()
{
    return {u"PLAN"_s, OptionKind::Required, u"The plan file"_s, {}};
}

CommandOption secretsOption()
{
    return {u"--secrets"_s,
            OptionKind::Text,
            u"JSON file with the passwords; only its owner may read it"_s,
            {}};
}

CommandOption jsonOption()
{
    return {u"--json"_s, OptionKind::Flag, u"Print a JSON array"_s, {}};
}

int runCli(const QStringList &arguments, CliStreams streams)
{
    CLI::App program("Sets up clusters of WSO2 Data Analytics Server and EI Analytics.",
                     "das-setup");
    program.set_version_flag("--version", std::string("das-setup ") + DAS_SETUP_VERSION);
    program.require_subcommand(1);
    std::list<ParsedCommand> verbs; // the parser keeps references into them
    for (const Command &command : commands())
        addTo(program, verbs.emplace_back(ParsedCommand{command, nullptr, {}, {}, {}}));

    std::vector<std::string> words;
    for (const QString &argument : arguments.mid(1))
        words.insert(words.begin(), argument.toStdString());
    try {
        program.parse(words);
    } catch (const CLI::ParseError &stopped) {
        std::ostringstream why;
        const int code = program.exit(stopped, streams.out, why);
        streams.err << plainLines(QString::fromStdString(why.str())).toStdString();
        return code == 0 ? ExitDone : ExitUsage;
    }
    CommandContext context{streams};
    for (const ParsedCommand &verb : verbs) {
        if (verb.parser->parsed())
            verb.command.run(verb.arguments(), context);
    }
    return context.exitCode;
}

} // namespace das
