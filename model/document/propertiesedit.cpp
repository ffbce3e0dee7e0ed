#include "document/propertiesedit.h"

#include "document/textlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// One key of the file; the value span reaches over continuation lines.
struct Property {
    QString key;
    QString value;
    QString separator; ///< as written, between key and value
    qsizetype begin = 0;
    TextSpan valueSpan;
};

/// One line as Java sees it, with the offset of each of its characters.
struct LogicalLine {
    QString text;
    QList<qsizetype> offsets;
    qsizetype end = 0; ///< of the last line, before its line end
};

bool isSpace(QChar c)
{
    return isBlank(c) || c == u'\f';
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Reads the natural lines that one logical line is made of.
class LineReader {
public:
    explicit LineReader(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }

    /// The next line that is neither blank nor a comment; empty at the end of the text.
    LogicalLine next()
    {
        LogicalLine line;
        bool isContinued = false;
        while (!atEnd()) {
            const qsizetype begin = m_at;
            skipSpace();
            const bool isComment =
                !isContinued && !atEnd() && (m_text[m_at] == u'#' || m_text[m_at] == u'!');
            if (isComment)
                m_comments.append({begin, naturalLineEnd()});
            const bool goesOn = takeLine(isComment ? nullptr : &line) && !isComment;
            if (!goesOn && !line.offsets.isEmpty())
                break;
            isContinued = goesOn;
        }
        return line;
    }

    /// Those that were passed, each from the begin of its line to its line end.
    const QList<TextSpan> &comments() const { return m_comments; }

private:
    void skipSpace()
    {
        while (!atEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }

    qsizetype naturalLineEnd() const
    {
        const auto *const end = std::find_if(m_text.cbegin() + m_at, m_text.cend(), isLineEnd);
        return std::distance(m_text.cbegin(), end);
    }

    /// Takes the rest of the natural line; true if a backslash at its end continues it.
    bool takeLine(LogicalLine *line)
    {
        bool isEscaped = false;
        for (; !atEnd() && !isLineEnd(m_text[m_at]); ++m_at) {
            isEscaped = !isEscaped && m_text[m_at] == u'\\';
            if (line) {
                line->text += m_text[m_at];
                line->offsets.append(m_at);
            }
        }
        if (line) {
            line->end = m_at;
            if (isEscaped) {
                line->text.chop(1);
                line->offsets.removeLast();
            }
        }
        if (!atEnd())
            m_at += m_text.sliced(m_at).startsWith("\r\n"_L1) ? 2 : 1;
        return isEscaped;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<TextSpan> m_comments;
};

/// What a backslash before `c` makes of it.
QChar escapedAs(QChar c)
{
    switch (c.unicode()) {
    case u't':
        return u'\t';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u'f':
        return u'\f';
    default:
        return c;
    }
}

QString unescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar c = text[++i];
        if (c == u'u' && i + 4 < text.size()) {
            result += QChar(text.sliced(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
            continue;
        }
        result += escapedAs(c);
    }
    return result;
}

Property propertyOf(const LogicalLine &line)
{
    const QStringView text = line.text;
    qsizetype keyEnd = 0;
    while (keyEnd < text.size() && !isSpace(text[keyEnd]) && text[keyEnd] != u'=' &&
           text[keyEnd] != u':')
        keyEnd += text[keyEnd] == u'\\' ? 2 : 1;
    keyEnd = std::min(keyEnd, text.size());
    qsizetype valueBegin = keyEnd;
    bool hasSign = false;
    while (valueBegin < text.size()) {
        const bool isSign = !hasSign && (text[valueBegin] == u'=' || text[valueBegin] == u':');
        if (!isSign && !isSpace(text[valueBegin]))
            break;
        hasSign = hasSign || isSign;
        ++valueBegin;
    }
    Property property;
    property.key = unescaped(text.first(keyEnd));
    property.value = unescaped(text.sliced(valueBegin));
    property.separator = text.sliced(keyEnd, valueBegin - keyEnd).toString();
    property.begin = line.offsets.first();
    const qsizetype behind = line.offsets.last() + 1;
    property.valueSpan = {valueBegin < text.size() ? line.offsets[valueBegin] : behind, line.end};
    return property;
}

QList<Property> propertiesOf(QStringView text)
{
    QList<Property> properties;
    LineReader reader(text);
    while (!reader.atEnd()) {
        const LogicalLine line = reader.next();
        if (!line.offsets.isEmpty())
            properties.append(propertyOf(line));
    }
    return properties;
}

QString unicodeEscape(QChar c)
{
    return u"\\u"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

/// Characters beyond ASCII are escaped always: Java reads the file as ISO-8859-1, Spark as UTF-8.
QString escapedCharacter(QChar c)
{
    switch (c.unicode()) {
    case u'\\':
        return u"\\\\"_s;
    case u'\t':
        return u"\\t"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\f':
        return u"\\f"_s;
    default:
        return c < u' ' || c > u'~' ? unicodeEscape(c) : QString(c);
    }
}

QString escapedValue(QStringView value, QStringView separator)
{
    const bool hasSign = separator.contains(u'=') || separator.contains(u':');
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool wouldSeparate =
            i == 0 && (value[i] == u' ' || (!hasSign && (value[i] == u'=' || value[i] == u':')));
        text += wouldSeparate ? u"\\"_s + value[i] : escapedCharacter(value[i]);
    }
    return text;
}

QString escapedKey(QStringView key)
{
    QString text;
    for (const QChar c : key)
        text += u" =:#!"_s.contains(c) ? u"\\"_s + c : escapedCharacter(c);
    return text;
}

QList<Property> named(const QList<Property> &properties, const QString &key)
{
    QList<Property> found;
    std::copy_if(properties.cbegin(), properties.cend(), std::back_inserter(found),
                 [&](const Property &each) { return each.key == key; });
    return found;
}

/// What stands between keys and values in this file, judged by its last line.
QString usualSeparator(const QList<Property> &properties)
{
    return properties.isEmpty() || properties.last().separator.isEmpty()
               ? u"="_s
               : properties.last().separator;
}

tl::unexpected<Error> ambiguous(const SourceText &source, const QString &key,
                                const QList<qsizetype> &offsets)
{
    return fail(QCoreApplication::translate("das", "the key %1 stands several times, on the lines "
                                                   "%2; leave one of them")
                    .arg(key, lineList(source, offsets)),
                source.file(), source.lineAt(offsets.last()));
}

Result<QList<TextEdit>> setActive(const SourceText &source, const QList<Property> &found,
                                  const EditOp &op)
{
    if (found.size() > 1) {
        QList<qsizetype> offsets;
        for (const Property &each : found)
            offsets.append(each.begin);
        return ambiguous(source, op.at, offsets);
    }
    const Property &property = found.first();
    if (property.value == op.value)
        return QList<TextEdit>();
    const QString separator = property.separator.isEmpty() ? u"="_s : property.separator;
    return QList<TextEdit>{
        {property.valueSpan, (property.separator.isEmpty() ? separator : QString()) +
                                 escapedValue(op.value, separator)}};
}

/// A comment line that is a key with one value, and nothing else.
struct HiddenProperty {
    TextSpan line;
    QString separator;
};

QList<HiddenProperty> hiddenProperties(QStringView text, const QString &key)
{
    QList<HiddenProperty> hidden;
    LineReader reader(text);
    while (!reader.atEnd())
        reader.next();
    for (const TextSpan &span : reader.comments()) {
        const QStringView comment = text.sliced(span.begin, span.end - span.begin).trimmed();
        const QStringView content = comment.sliced(1).trimmed();
        const LogicalLine line = LineReader(content).next();
        if (line.offsets.isEmpty())
            continue;
        const Property property = propertyOf(line);
        const QStringView value = content.sliced(property.valueSpan.begin);
        if (property.key == key && !property.separator.isEmpty() &&
            std::none_of(value.cbegin(), value.cend(), isSpace))
            hidden.append({span, property.separator});
    }
    return hidden;
}

/// Whether a backslash at the very end of the text would swallow a line put behind it.
bool endsContinued(QStringView text)
{
    qsizetype end = text.size();
    end -= text.endsWith("\r\n"_L1) ? 2 : end > 0 && isLineEnd(text.back()) ? 1 : 0;
    qsizetype backslashes = 0;
    while (backslashes < end && text[end - 1 - backslashes] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

TextEdit appended(const SourceText &source, const QString &line)
{
    const QStringView text = source.text();
    const QString newline = source.newline();
    QString before = text.isEmpty() || text.endsWith(u'\n') ? QString() : newline;
    if (endsContinued(text))
        before += newline;
    return {{text.size(), text.size()}, before + line + newline};
}

Result<QList<TextEdit>> uncomment(const SourceText &source, const QList<Property> &properties,
                                  const EditOp &op)
{
    const QList<HiddenProperty> hidden = hiddenProperties(source.text(), op.at);
    if (hidden.size() > 1) {
        QList<qsizetype> offsets;
        for (const HiddenProperty &each : hidden)
            offsets.append(each.line.begin);
        return ambiguous(source, op.at, offsets);
    }
    const QString separator =
        hidden.isEmpty() ? usualSeparator(properties) : hidden.first().separator;
    const QString line = escapedKey(op.at) + separator + escapedValue(op.value, separator);
    return QList<TextEdit>{hidden.isEmpty() ? appended(source, line)
                                            : TextEdit{hidden.first().line, line}};
}

} // namespace

Result<SourceText> decodeProperties(const QByteArray &bytes, const QString &file)
{
    return SourceText::decode(bytes, "ISO-8859-1"_ba, file);
}

Result<QList<TextEdit>> planPropertiesEdit(const SourceText &source, const EditOp &op)
{
    if (op.verb != EditVerb::Set && op.verb != EditVerb::Uncomment)
        return fail(
            QCoreApplication::translate("das", "a properties file has only keys and values"),
            source.file());
    if (op.at.isEmpty())
        return fail(QCoreApplication::translate("das", "no key is named"), source.file());
    const QList<Property> properties = propertiesOf(source.text());
    const QList<Property> found = named(properties, op.at);
    if (!found.isEmpty())
        return setActive(source, found, op);
    if (op.verb == EditVerb::Uncomment)
        return uncomment(source, properties, op);
    return fail(QCoreApplication::translate("das", "the key %1 is missing").arg(op.at),
                source.file());
}

Result<QString> currentPropertiesValue(const SourceText &source, const EditOp &op)
{
    const QList<Property> found = named(propertiesOf(source.text()), op.at);
    return found.isEmpty() ? QString() : found.last().value;
}

QList<PropertyEntry> propertyEntries(const SourceText &source)
{
    QList<PropertyEntry> entries;
    for (const Property &property : propertiesOf(source.text()))
        entries.append({property.key, property.value, property.begin});
    return entries;
}

} // namespace das
