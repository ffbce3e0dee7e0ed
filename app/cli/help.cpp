#include "cli/help.h"

#include "plan/secretsenvironment.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidth = 80;

/// A name, and what is said of it beside the name.
struct HelpRow {
    QString name;
    QString text;
};

bool isPosition(const CommandOption &option)
{
    return !option.name.startsWith(u"--"_s);
}

/// `text` in lines that end before kWidth if they start at `column`.
QString wrapped(const QString &text, qsizetype column)
{
    QString lines;
    qsizetype width = column;
    for (const QString &word : text.split(u' ')) {
        const bool fits = width + 1 + word.size() <= kWidth;
        if (!lines.isEmpty())
            lines += fits ? u" "_s : u'\n' + QString(column, u' ');
        width = lines.isEmpty() || !fits ? column + word.size() : width + 1 + word.size();
        lines += word;
    }
    return lines;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : wrapped(text, 0) + u"\n\n"_s;
}

QString section(const QString &title, const QList<HelpRow> &rows)
{
    qsizetype width = 0;
    for (const HelpRow &row : rows)
        width = std::max(width, row.name.size());
    QString text = title + u'\n';
    for (const HelpRow &row : rows) {
        text += u"  "_s + row.name.leftJustified(row.text.isEmpty() ? 0 : width + 2);
        text += wrapped(row.text, width + 4) + u'\n';
    }
    return text + u'\n';
}

/// "--out DIR"
QString callOf(const CommandOption &option)
{
    return option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
}

HelpRow rowOf(const CommandOption &option)
{
    if (option.preset.isEmpty())
        return {callOf(option), option.help};
    const QString help = QCoreApplication::translate("das", "%1 (default: %2)");
    return {callOf(option), help.arg(option.help, option.preset)};
}

HelpRow helpRow()
{
    return {u"-h, --help"_s, QCoreApplication::translate("das", "Print this help")};
}

QString usage(const QString &call)
{
    return QCoreApplication::translate("das", "Usage: %1").arg(call) + u"\n\n"_s;
}

QString exampleSection(const QStringList &examples)
{
    QList<HelpRow> rows;
    for (const QString &example : examples)
        rows.append({example, {}});
    return section(QCoreApplication::translate("das", "For example:"), rows);
}

QString usualOrder()
{
    return section(QCoreApplication::translate("das", "The usual order:"),
                   {{u"das-setup sample > orders.dasplan"_s,
                     QCoreApplication::translate("das", "a plan to start from; edit it")},
                    {u"das-setup check orders.dasplan"_s,
                     QCoreApplication::translate("das", "what is wrong with it")},
                    {u"das-setup probe orders.dasplan"_s,
                     QCoreApplication::translate("das", "whether the services answer")},
                    {u"das-setup diff orders.dasplan"_s,
                     QCoreApplication::translate("das", "every line that would change")},
                    {u"das-setup bundle orders.dasplan --out bundles"_s,
                     QCoreApplication::translate("das", "a zip for each node")},
                    {u"das-setup verify orders.dasplan"_s,
                     QCoreApplication::translate("das", "whether they form one cluster")}});
}

QString environmentSection()
{
    const auto ofUser = [](const QString &user) {
        return QCoreApplication::translate("das", "The password of the %1 account").arg(user);
    };
    return section(QCoreApplication::translate("das", "Environment:"),
                   {{QString::fromLatin1(kMysqlPasswordVariable), ofUser(u"MySQL"_s)},
                    {QString::fromLatin1(kSvnPasswordVariable), ofUser(u"Subversion"_s)}}) +
           paragraph(QCoreApplication::translate(
               "das",
               "Passwords are taken from the file of --secrets, from the environment, or from "
               "the desktop's key ring; on a terminal you are asked for it."));
}

QString exitCodeSection()
{
    return section(
        QCoreApplication::translate("das", "Exit codes:"),
        {{u"0"_s, QCoreApplication::translate("das", "done; nothing found")},
         {u"1"_s, QCoreApplication::translate(
                      "das", "the answer is no: an error found, a failed check, a difference")},
         {u"2"_s,
          QCoreApplication::translate("das", "the call or the plan is wrong; nothing was touched")},
         {u"3"_s, QCoreApplication::translate(
                      "das", "reading or writing failed; what was there is still there")}});
}

} // namespace

QString synopsisOf(const Command &command)
{
    QString call = u"das-setup "_s + command.name;
    for (const CommandOption &option : command.options) {
        switch (option.kind) {
        case OptionKind::Required:
            call += u' ' + callOf(option);
            break;
        case OptionKind::List:
            call += u' ' + callOf(option) + u"..."_s;
            break;
        case OptionKind::Several:
            call += u" ["_s + callOf(option) + u" ...]"_s;
            break;
        case OptionKind::Text:
        case OptionKind::Flag:
            call += u" ["_s + callOf(option) + u']';
            break;
        }
    }
    return call;
}

QString programHelp(const QList<Command> &commands)
{
    QList<HelpRow> verbs;
    for (const Command &command : commands)
        verbs.append({command.name, command.description});
    return usage(u"das-setup VERB ..."_s) +
           paragraph(QCoreApplication::translate(
               "das", "Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks "
                      "it, shows every line that will change, and writes a bundle for each "
                      "node.")) +
           section(QCoreApplication::translate("das", "Verbs:"), verbs) + usualOrder() +
           section(QCoreApplication::translate("das", "Options:"),
                   {helpRow(),
                    {u"--version"_s, QCoreApplication::translate("das", "Print the version")}}) +
           environmentSection() + exitCodeSection() +
           QCoreApplication::translate("das", "More: %1")
               .arg(u"das-setup VERB --help, man das-setup\n"_s);
}

QString verbHelp(const Command &command)
{
    QList<HelpRow> positions;
    QList<HelpRow> options;
    for (const CommandOption &option : command.options)
        (isPosition(option) ? positions : options).append(rowOf(option));
    options.append(helpRow());
    QString text =
        usage(synopsisOf(command)) + paragraph(command.description) + paragraph(command.details);
    if (!positions.isEmpty())
        text += section(QCoreApplication::translate("das", "Arguments:"), positions);
    text += section(QCoreApplication::translate("das", "Options:"), options);
    return text + exampleSection(command.examples).chopped(1);
}

} // namespace das
