#include "cli/cli.h"

#include "cli/commands.h"
#include "cli/help.h"
#include "support/oneline.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <sstream>

namespace das {

using namespace Qt::StringLiterals;

namespace {

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

/// Its help is ours: the parser's cannot be translated, and knows no examples.
void setHelp(CLI::App &parser, const QString &help)
{
    parser.formatter_fn([help](const CLI::App * /*app*/, const std::string & /*name*/,
                               CLI::AppFormatMode /*mode*/) { return help.toStdString(); });
}

void addTo(CLI::App &program, ParsedCommand &parsed)
{
    const Command &command = parsed.command;
    parsed.parser = program.add_subcommand(command.name.toStdString());
    setHelp(*parsed.parser, verbHelp(command));
    for (const CommandOption &option : command.options) {
        const std::string name = option.name.toStdString();
        if (option.kind == OptionKind::Flag) {
            parsed.parser->add_flag(name, parsed.flags[name]);
            continue;
        }
        if (option.kind == OptionKind::List || option.kind == OptionKind::Several) {
            parsed.parser->add_option(name, parsed.lists[name])
                ->required(option.kind == OptionKind::List);
            continue;
        }
        parsed.texts[name] = option.preset.toStdString();
        parsed.parser->add_option(name, parsed.texts[name])
            ->required(option.kind == OptionKind::Required);
    }
}

/// Why a call cannot be parsed, for people. The parser's own words are not translated.
QString reasonOf(const CLI::App &program, const CLI::Error &error)
{
    QStringList unknown;
    for (const std::string &word : program.remaining(true))
        unknown.append(QString::fromStdString(word));
    if (!unknown.isEmpty())
        return QCoreApplication::translate("das", "not known here: %1").arg(unknown.join(u' '));
    if (program.get_subcommands().empty())
        return QCoreApplication::translate("das", "a verb is missing");
    const auto isMissing = [](const CLI::Option *option) {
        return option->get_required() && option->count() == 0;
    };
    const auto missing = program.get_subcommands().front()->get_options(isMissing);
    if (!missing.empty())
        return QCoreApplication::translate("das", "%1 is missing")
            .arg(QString::fromStdString(missing.front()->get_name()));
    const QString reason = QString::fromStdString(error.what());
    if (error.get_exit_code() == int(CLI::ExitCodes::ArgumentMismatch))
        return QCoreApplication::translate("das", "%1 takes one value")
            .arg(reason.section(u':', 0, 0));
    return reason;
}

std::string complaint(const CLI::App *program, const CLI::Error &error)
{
    QString help = u"das-setup --help"_s;
    if (const auto verbs = program->get_subcommands(); !verbs.empty())
        help = u"das-setup %1 --help"_s.arg(QString::fromStdString(verbs.front()->get_name()));
    const QString more = QCoreApplication::translate("das", "See `%1`.").arg(help);
    return (reasonOf(*program, error) + u'\n' + more + u'\n').toStdString();
}

} // namespace

QList<Command> commands()
{
    return {sampleCommand(),  productsCommand(), checkCommand(),     probeCommand(),
            diffCommand(),    applyCommand(),    restoreCommand(),   bundleCommand(),
            ansibleCommand(), diagramCommand(),  databasesCommand(), verifyCommand(),
            importCommand()};
}

CommandOption planOption()
{
    return {u"PLAN"_s, OptionKind::Required, QCoreApplication::translate("das", "The plan file")};
}

CommandOption secretsOption()
{
    return {u"--secrets"_s, OptionKind::Text,
            QCoreApplication::translate("das",
                                        "JSON file with the passwords; only its owner may read it"),
            u"FILE"_s};
}

CommandOption jsonOption()
{
    return {u"--json"_s, OptionKind::Flag,
            QCoreApplication::translate("das", "Print a JSON array")};
}

int runCli(const QStringList &arguments, CliStreams streams)
{
    CLI::App program("", "das-setup");
    program.set_version_flag("--version", std::string("das-setup ") + DAS_SETUP_VERSION);
    program.require_subcommand(1);
    program.failure_message(complaint);
    const QList<Command> known = commands();
    setHelp(program, programHelp(known));
    std::list<ParsedCommand> verbs; // the parser keeps references into them
    for (const Command &command : known)
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
