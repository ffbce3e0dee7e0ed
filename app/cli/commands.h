#pragma once

#include "cli/commandcontext.h"

#include <QHash>

namespace das {

enum class OptionKind : quint8 {
    Required, ///< a value that must be given; the name is a position's ("PLAN") or "--name"
    Text,     ///< a value that may be given
    Flag,     ///< given or not
    List,     ///< one or more values at the end of the call; the name is a position's ("HOME")
    Several,  ///< any number of values, after one "--name" or several
};

/// One option of a verb.
struct CommandOption {
    QString name; ///< "PLAN" or "--out"
    OptionKind kind = OptionKind::Text;
    QString help;
    QString value = {};  ///< what a value is called in the help: "DIR"
    QString preset = {}; ///< the value where none is given
};

/// What a call gave, by the names of the options.
struct CommandArguments {
    QHash<QString, QString> texts;
    QHash<QString, bool> flags;
    QHash<QString, QStringList> lists;

    QString text(const QString &name) const { return texts.value(name); }
    bool flag(const QString &name) const { return flags.value(name); }
    QStringList list(const QString &name) const { return lists.value(name); }
};

/// What a verb does.
using CommandRun = void (*)(const CommandArguments &arguments, CommandContext &context);

/// One verb of the program.
struct Command {
    QString name;
    QString description;  ///< a line for the list of verbs
    QString details;      ///< the sentences that somebody who uses it wants besides; may be empty
    QStringList examples; ///< calls
    QList<CommandOption> options;
    CommandRun run = nullptr;
};

/// The verbs, in the order of the help.
QList<Command> commands();

/// A new verb is one <verb>command.cpp, one line here and one row in cli.cpp; its
/// man page and its completions are in packaging/.
Command sampleCommand();
Command productsCommand();
Command checkCommand();
Command probeCommand();
Command diffCommand();
Command applyCommand();
Command restoreCommand();
Command bundleCommand();
Command diagramCommand();
Command databasesCommand();
Command verifyCommand();
Command ansibleCommand();
Command importCommand();

/// The options that several verbs have.
CommandOption planOption();
CommandOption secretsOption();
CommandOption jsonOption();

} // namespace das
