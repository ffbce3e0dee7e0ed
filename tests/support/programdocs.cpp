#include "support/programdocs.h"

#include "support/stock.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace das::test {

namespace {

QString packagingFile(const QString &path)
{
    return sourceFolder() + u"/packaging/"_s + path;
}

/// The lines that a shell prints; one line that says why where it complains.
QStringList linesOf(const QString &shell, const QStringList &arguments, const QString &folder = {},
                    const QString &path = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, path + u':' + environment.value(u"PATH"_s));
    environment.insert(u"HOME"_s, folder); // no settings of somebody
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(shell, arguments);
    if (!process.waitForFinished())
        return {shell + u" does not end"_s};
    if (const QByteArray error = process.readAllStandardError(); !error.isEmpty())
        return {QString::fromUtf8(error)};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QString manPage(const QString &name)
{
    QFile file(packagingFile(u"man/"_s + name + u".1"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no man page of %s", qPrintable(name));
    return QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
}

QString manSection(const QString &source, const QString &title)
{
    const qsizetype start = source.indexOf(title);
    if (start < 0)
        return {};
    const QString level = title.left(4); // ".SH "
    const qsizetype end =
        source.indexOf(QRegularExpression(level == u".SS "_s ? u"\n\\.S[SH] "_s : u"\n\\.SH "_s),
                       start + title.size());
    return source.mid(start, end < 0 ? -1 : end - start);
}

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z][a-z-]*"_s);
    QSet<QString> options;
    for (const QRegularExpressionMatch &match : option.globalMatch(text))
        options.insert(match.captured());
    return options;
}

QSet<QString> optionsOf(const Command &command)
{
    QSet<QString> names;
    for (const CommandOption &option : command.options)
        names += optionsIn(option.name);
    return names;
}

QStringList completedByBash(const QStringList &line, const QString &folder, const QString &path)
{
    const QString script = uR"(
        compopt() { :; }
        . "$0"
        COMP_WORDS=("$@")
        COMP_CWORD=$(($# - 1))
        function=$(complete -p "$1")
        function=${function#*-F }
        ${function% *} "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf '%s\n' "${COMPREPLY[@]}")"_s;
    return linesOf(
        u"bash"_s,
        QStringList{u"--norc"_s, u"-c"_s, script, packagingFile(u"completion/"_s + line.first())} +
            line,
        folder, path);
}

QStringList completedByFish(const QStringList &line, const QString &folder, const QString &path)
{
    const QString file = packagingFile(u"completion/"_s + line.first() + u".fish"_s);
    QStringList offers =
        linesOf(u"fish"_s,
                {u"--no-config"_s, u"-c"_s, u"source $argv[1]; complete -C $argv[2]"_s, file,
                 line.join(u' ')},
                folder, path);
    for (QString &offer : offers)
        offer = offer.section(u'\t', 0, 0);
    return offers;
}

QStringList zshSpecifications(const QString &program, const QString &verb)
{
    // What the completion hands to zsh's own functions.
    const QString script = uR"(
        words=($1)
        _arguments() {
            if [[ $1 == -C ]]; then
                state=${words:+arguments}
                : ${state:=verb}
                [[ $state == verb ]] || return 0
                shift
            fi
            print -rl -- "$@"
        }
        _describe() { print -rl -- ${(P)2} }
        source $0)"_s;
    return linesOf(u"zsh"_s,
                   {u"-f"_s, u"-c"_s, script, packagingFile(u"completion/_"_s + program), verb});
}

} // namespace das::test
