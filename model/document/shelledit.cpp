#include "document/shelledit.h"

#include "document/shellwords.h"
#include "document/textlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The class that the launchers start: the one command that holds it is the java command
/// (product-facts 2).
constexpr auto kMainClass = "org.wso2.carbon.bootstrap.Bootstrap"_L1;

/// A value in a script.
struct ShellPlace {
    TextSpan valueSpan;
    ShellWord value;
    bool isWholeWord = false; ///< the option's name stands inside of quotes, too
};

tl::unexpected<Error> ambiguous(const SourceText &source, const QString &at,
                                const QList<qsizetype> &offsets)
{
    return fail(QCoreApplication::translate("das", "%1 stands several times, on the lines %2; "
                                                   "leave one of them")
                    .arg(at, lineList(source, offsets)),
                source.file(), source.lineAt(offsets.first()));
}

/// Whether a backslash at the end of the line before makes this line a part of it.
bool isContinuation(QStringView text, qsizetype begin)
{
    if (begin < 2)
        return false;
    const qsizetype previous = lineBegin(text, begin - 1);
    if (text.sliced(previous).trimmed().startsWith(u'#'))
        return false;
    qsizetype backslashes = 0;
    while (begin - 2 - backslashes >= previous && text[begin - 2 - backslashes] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// The assignment at the begin of this line, if that is all that the line holds.
std::optional<ShellPlace> assignmentAt(QStringView text, qsizetype begin, QStringView name,
                                       bool mayExport)
{
    qsizetype at = begin;
    if (mayExport && text.sliced(at).startsWith("export "_L1))
        at += 7;
    if (!text.sliced(at).startsWith(name) || isContinuation(text, begin))
        return std::nullopt;
    at += name.size();
    if (at >= text.size() || text[at] != u'=')
        return std::nullopt;
    const std::optional<ShellWord> value = shellWordAt(text, at + 1);
    if (!value)
        return std::nullopt;
    const QStringView rest =
        text.sliced(value->span.end, lineEnd(text, value->span.end) - value->span.end).trimmed();
    if (!rest.isEmpty() && !rest.startsWith(u'#'))
        return std::nullopt;
    return ShellPlace{value->span, *value, false};
}

Result<std::optional<ShellPlace>> findVariable(const SourceText &source, const QString &at)
{
    static const QRegularExpression variable(u"\\A(export )?[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    if (!variable.match(at).hasMatch())
        return fail(QCoreApplication::translate("das", "%1 is not the name of a variable").arg(at),
                    source.file());
    const bool mayExport = !at.startsWith("export "_L1);
    const QStringView text = source.text();
    QList<ShellPlace> places;
    QList<qsizetype> offsets;
    for (qsizetype begin = 0; begin < text.size(); begin = nextLine(text, begin)) {
        if (const auto place = assignmentAt(text, begin, at, mayExport)) {
            places.append(*place);
            offsets.append(begin);
        }
    }
    if (places.size() > 1)
        return ambiguous(source, at, offsets);
    return places.isEmpty() ? std::nullopt : std::optional(places.first());
}

/// The words of the java command up to the main class.
struct JavaCommand {
    QList<ShellWord> options;
    ShellWord mainClass;
};

/// The command that begins at `begin`: words of lines that backslashes join. nullopt if it is not
/// the java command, or cannot be read.
std::optional<JavaCommand> javaCommandAt(QStringView text, qsizetype begin)
{
    JavaCommand command;
    for (qsizetype at = begin; at < text.size();) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        if (text.sliced(at).startsWith("\\\n"_L1)) {
            at += 2;
            continue;
        }
        const std::optional<ShellWord> word = shellWordAt(text, at);
        if (!word || word->span.end == at)
            return std::nullopt;
        if (word->text == kMainClass) {
            command.mainClass = *word;
            return command;
        }
        command.options.append(*word);
        at = word->span.end;
    }
    return std::nullopt;
}

Result<JavaCommand> findJavaCommand(const SourceText &source)
{
    const QStringView text = source.text();
    QList<JavaCommand> commands;
    QList<qsizetype> offsets;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = nextLine(text, begin);
        while (end < text.size() && isContinuation(text, end))
            end = nextLine(text, end);
        const QStringView lines = text.sliced(begin, end - begin);
        if (!lines.trimmed().startsWith(u'#') && lines.contains(kMainClass)) {
            if (const auto command = javaCommandAt(text.first(end), begin)) {
                commands.append(*command);
                offsets.append(command->mainClass.span.begin);
            }
        }
        begin = end;
    }
    if (commands.isEmpty())
        return fail(QCoreApplication::translate("das", "has no java command that starts %1")
                        .arg(kMainClass),
                    source.file());
    if (commands.size() > 1)
        return ambiguous(source, kMainClass, offsets);
    return commands.first();
}

/// Where the option's value stands in its word.
ShellPlace optionPlace(QStringView text, const ShellWord &word, const QString &at)
{
    const QString prefix = at + u'=';
    ShellPlace place{word.span, word, true};
    place.value.text = word.text.sliced(std::min(prefix.size(), word.text.size()));
    if (text.sliced(word.span.begin).startsWith(prefix)) {
        place.valueSpan.begin += prefix.size();
        place.isWholeWord = false;
    }
    return place;
}

Result<std::optional<ShellPlace>> findOption(const SourceText &source, const JavaCommand &command,
                                             const QString &at)
{
    QList<ShellPlace> places;
    QList<qsizetype> offsets;
    for (const ShellWord &word : command.options) {
        if (word.text != at && !word.text.startsWith(at + u'='))
            continue;
        places.append(optionPlace(source.text(), word, at));
        offsets.append(word.span.begin);
    }
    if (places.size() > 1)
        return ambiguous(source, at, offsets);
    return places.isEmpty() ? std::nullopt : std::optional(places.first());
}

QString quotedWhereNeeded(const QString &value)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./:,=@%+-]*\\z"_s);
    return plain.match(value).hasMatch() ? value : quotedForShell(value);
}

/// A line of its own before the main class, or a word before it where it shares its line.
TextEdit newOption(const SourceText &source, const JavaCommand &command, const QString &option)
{
    const QStringView text = source.text();
    const qsizetype main = command.mainClass.span.begin;
    if (!startsLine(text, main) || command.options.isEmpty())
        return {{main, main}, option + u' '};
    const qsizetype begin = lineBegin(text, main);
    const QStringView indentation = indentationAt(text, main);
    return {{begin, begin},
            (indentation.isEmpty() ? u"    "_s : indentation.toString()) + option + u" \\\n"_s};
}

Result<QList<TextEdit>> planJavaOption(const SourceText &source, const EditOp &op)
{
    static const QRegularExpression option(u"\\A-D[A-Za-z0-9_.-]+\\z"_s);
    if (!option.match(op.at).hasMatch())
        return fail(
            QCoreApplication::translate("das", "%1 is not a Java option such as -Dname").arg(op.at),
            source.file());
    const Result<JavaCommand> command = findJavaCommand(source);
    if (!command)
        return tl::unexpected(command.error());
    const auto place = findOption(source, *command, op.at);
    if (!place)
        return tl::unexpected(place.error());
    const QString written = op.at + u'=' + quotedWhereNeeded(op.value);
    if (!*place)
        return QList<TextEdit>{newOption(source, *command, written)};
    const ShellPlace &found = **place;
    if (found.value.isLiteral && found.value.text == op.value)
        return QList<TextEdit>();
    return QList<TextEdit>{
        {found.valueSpan, found.isWholeWord ? written : quotedWhereNeeded(op.value)}};
}

Result<QList<TextEdit>> planVariable(const SourceText &source, const EditOp &op)
{
    const auto place = findVariable(source, op.at);
    if (!place)
        return tl::unexpected(place.error());
    if (!*place)
        return fail(
            QCoreApplication::translate("das", "has no line that begins with %1=").arg(op.at),
            source.file());
    const ShellPlace &found = **place;
    if (found.value.isLiteral && found.value.text == op.value)
        return QList<TextEdit>();
    return QList<TextEdit>{{found.valueSpan, quotedForShell(op.value)}};
}

Result<QList<TextEdit>> planVerb(const SourceText &source, const EditOp &op)
{
    switch (op.verb) {
    case EditVerb::Set:
        return planVariable(source, op);
    case EditVerb::JavaOption:
        return planJavaOption(source, op);
    case EditVerb::Uncomment:
    case EditVerb::Ensure:
    case EditVerb::SetChildren:
        break;
    }
    return fail(QCoreApplication::translate("das", "a shell script has only variables and Java "
                                                   "options"),
                source.file());
}

/// The edits, if they do what they are for. Scripts are not parsed whole: quotes that reach over
/// from other lines can make of a line something else than it looks like.
Result<QList<TextEdit>> ifReadBack(const SourceText &source, const EditOp &op,
                                   const QList<TextEdit> &edits)
{
    const Result<SourceText> edited = source.withEdits(edits);
    if (!edited)
        return tl::unexpected(edited.error());
    const Result<QList<TextEdit>> again = planVerb(*edited, op);
    if (again && again->isEmpty())
        return edits;
    return fail(QCoreApplication::translate("das", "the quotes round %1 leave open what belongs to "
                                                   "its value")
                    .arg(op.at),
                source.file(), source.lineAt(edits.first().span.begin));
}

} // namespace

Result<SourceText> decodeShell(const QByteArray &bytes, const QString &file)
{
    return SourceText::decode(bytes, "UTF-8"_ba, file);
}

Result<QList<TextEdit>> planShellEdit(const SourceText &source, const EditOp &op)
{
    if (op.value.contains(u'\n') || op.value.contains(u'\r') || op.value.contains(QChar()))
        return fail(
            QCoreApplication::translate("das", "the new value of %1 holds a line end").arg(op.at),
            source.file());
    const Result<QList<TextEdit>> edits = planVerb(source, op);
    return edits && !edits->isEmpty() ? ifReadBack(source, op, *edits) : edits;
}

Result<QString> currentShellValue(const SourceText &source, const EditOp &op)
{
    const auto valueOf = [](const std::optional<ShellPlace> &place) {
        return place ? place->value.text : QString();
    };
    if (op.verb != EditVerb::JavaOption)
        return findVariable(source, op.at).map(valueOf);
    const Result<JavaCommand> command = findJavaCommand(source);
    if (!command)
        return tl::unexpected(command.error());
    return findOption(source, *command, op.at).map(valueOf);
}

} // namespace das
