#include "support/editcase.h"

#include "support/fileio.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringConverter>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, DocumentKind> kKinds{{u"xml"_s, DocumentKind::Xml},
                                         {u"properties"_s, DocumentKind::Properties},
                                         {u"shell"_s, DocumentKind::Shell},
                                         {u"cipher-text"_s, DocumentKind::CipherText}};
const QMap<QString, EditVerb> kVerbs{{u"set"_s, EditVerb::Set},
                                     {u"uncomment"_s, EditVerb::Uncomment},
                                     {u"ensure"_s, EditVerb::Ensure},
                                     {u"set-children"_s, EditVerb::SetChildren},
                                     {u"java-option"_s, EditVerb::JavaOption}};

/// {U+0041} stands for a character that cannot be seen in the file.
QString withCharacters(QString text)
{
    static const QRegularExpression character(u"\\{U\\+([0-9A-F]+)\\}"_s);
    for (QRegularExpressionMatch match = character.match(text); match.hasMatch();
         match = character.match(text))
        text.replace(
            match.capturedStart(), match.capturedLength(),
            QString::fromUcs4(std::u32string(1, match.captured(1).toUInt(nullptr, 16)).c_str(), 1));
    return text;
}

/// The headers and sections of one file.
struct CaseReader {
    EditCase read;
    QString encoding = u"UTF-8"_s;
    bool hasCrlf = false;
    bool hasByteOrderMark = false;
    bool hasFinalNewline = true;
    QString problem;

    QByteArray bytesOf(QString text) const
    {
        text = withCharacters(text);
        if (!hasFinalNewline)
            text.chop(1);
        if (hasCrlf)
            text.replace(u'\n', "\r\n"_L1);
        if (hasByteOrderMark)
            text.prepend(QChar(0xFEFF));
        QStringEncoder encoder(encoding.toLatin1().constData());
        return encoder(text);
    }

    void takeOp(const QString &text)
    {
        const QString verb = text.section(u' ', 0, 0);
        const QString rest = text.section(u' ', 1);
        const qsizetype equals = rest.indexOf(" = "_L1);
        EditOp op;
        op.id = u"case"_s;
        op.verb = kVerbs.value(verb);
        op.at = withCharacters(equals < 0 ? rest : rest.first(equals));
        op.value = equals < 0 ? QString() : withCharacters(rest.sliced(equals + 3));
        if (!kVerbs.contains(verb))
            problem = u"unknown verb "_s + verb;
        read.ops.append(op);
    }

    void takeHeader(const QString &name, const QString &value)
    {
        if (name == "kind"_L1 && kKinds.contains(value))
            read.kind = kKinds.value(value);
        else if (name == "op"_L1)
            takeOp(value);
        else if (name == "after"_L1 && !read.ops.isEmpty())
            read.ops.last().after = value;
        else if (name == "error"_L1)
            read.error = value;
        else if (name == "encoding"_L1)
            encoding = value;
        else if (name == "eol"_L1 && value == "crlf"_L1)
            hasCrlf = true;
        else if (name == "bom"_L1 && value == "yes"_L1)
            hasByteOrderMark = true;
        else if (name == "final-newline"_L1 && value == "no"_L1)
            hasFinalNewline = false;
        else
            problem = u"unknown header "_s + name;
    }

    void takeSection(const QString &name, const QString &text)
    {
        if (name == "value"_L1 && !read.ops.isEmpty())
            read.ops.last().value = withCharacters(text.chopped(1));
        else if (name == "item"_L1 && !read.ops.isEmpty())
            read.ops.last().items.append(text.chopped(1));
        else if (name == "before"_L1)
            read.before = bytesOf(text);
        else if (name == "after"_L1)
            read.after = bytesOf(text);
        else
            problem = u"unknown section "_s + name;
    }
};

} // namespace

Result<EditCase> readEditCase(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    CaseReader reader;
    QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    lines.removeLast();
    QString section;
    QString body;
    const auto finish = [&] {
        if (!section.isEmpty())
            reader.takeSection(section, body);
    };
    for (const QString &line : std::as_const(lines)) {
        if (line.startsWith("--- "_L1)) {
            finish();
            section = line.sliced(4);
            body.clear();
        } else if (!section.isEmpty()) {
            body += line + u'\n';
        } else {
            reader.takeHeader(line.section(u": "_s, 0, 0), line.section(u": "_s, 1));
        }
    }
    finish();
    if (reader.read.ops.isEmpty() || section.isEmpty())
        reader.problem = u"no op, or nothing to edit"_s;
    if (!reader.problem.isEmpty())
        return fail(reader.problem, path);
    return reader.read;
}

Result<SourceText> applyOps(DocumentKind kind, const SourceText &source, const QList<EditOp> &ops)
{
    Result<SourceText> text = source;
    for (const EditOp &op : ops) {
        const Result<QList<TextEdit>> edits = planEdit(kind, *text, op);
        if (!edits)
            return tl::unexpected(edits.error());
        text = text->withEdits(*edits);
        if (!text)
            return text;
    }
    return text;
}

} // namespace das::test
