#include "document/xmlescape.h"

#include "document/planedit.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString reference(char32_t codePoint)
{
    return u"&#x"_s + QString::number(static_cast<uint>(codePoint), 16).toUpper() + u';';
}

/// Production 2 (Char) of XML 1.0.
bool isXmlCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) ||
           (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

Result<> checkCharacters(const SourceText &target, QStringView value)
{
    const QList<uint> codePoints = value.toUcs4();
    for (const uint c : codePoints) {
        // toUcs4() turns lone surrogates into U+FFFD.
        if (!isXmlCharacter(c) || (c == QChar::ReplacementCharacter && !value.isValidUtf16()))
            return fail(QCoreApplication::translate(
                            "das", "the new value holds a character that XML cannot carry"),
                        target.file());
    }
    return {};
}

/// Whether every character that the encoding lacks stands where a reference can stand for it: in a
/// text or in the value of an attribute.
bool canReferToAll(const SourceText &target, const QString &markup)
{
    static const QRegularExpression noText(
        uR"(<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<(?:[^<>"']|"[^"]*"|'[^']*')*>)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quoted(uR"("[^"]*"|'[^']*')"_s);
    for (const QRegularExpressionMatch &match : noText.globalMatch(markup)) {
        QString part = match.captured();
        if (!part.startsWith("<!"_L1) && !part.startsWith("<?"_L1))
            part.remove(quoted);
        if (!target.canEncode(part))
            return false;
    }
    return true;
}

/// Characters that the encoding lacks become references.
QString withReferences(const SourceText &target, const QString &text)
{
    if (target.canEncode(text))
        return text;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QStringView character = QStringView(text).sliced(i, isPair ? 2 : 1);
        if (target.canEncode(character))
            result += character;
        else
            result += reference(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1])
                                       : text[i].unicode());
        i += isPair ? 1 : 0;
    }
    return result;
}

} // namespace

Result<QString> escapedXmlText(const SourceText &target, QStringView value)
{
    if (const Result<> checked = checkCharacters(target, value); !checked)
        return tl::unexpected(checked.error());
    QString text = value.toString();
    text.replace(u'&', "&amp;"_L1)
        .replace(u'<', "&lt;"_L1)
        .replace("]]>"_L1, "]]&gt;"_L1)
        .replace(u'\r', "&#13;"_L1)
        .replace(u'\n', target.newline());
    return withReferences(target, text);
}

Result<QString> escapedXmlAttribute(const SourceText &target, QStringView value, QChar quote)
{
    if (const Result<> checked = checkCharacters(target, value); !checked)
        return tl::unexpected(checked.error());
    QString text = value.toString();
    text.replace(u'&', "&amp;"_L1)
        .replace(u'<', "&lt;"_L1)
        .replace(quote, quote == u'"' ? "&quot;"_L1 : "&apos;"_L1)
        .replace(u'\t', "&#9;"_L1)
        .replace(u'\n', "&#10;"_L1)
        .replace(u'\r', "&#13;"_L1);
    return withReferences(target, text);
}

Result<QString> encodableMarkup(const SourceText &target, const QString &markup)
{
    QString text = markup;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\n', target.newline());
    if (!target.canEncode(text) && !canReferToAll(target, text))
        return fail(QCoreApplication::translate(
                        "das", "the XML to insert holds characters that the encoding of the file "
                               "lacks, in a name, a comment or a CDATA section"),
                    target.file());
    return withReferences(target, text);
}

QString escapedForXml(const QString &value)
{
    QString text = value;
    return text.replace(u'&', "&amp;"_L1)
        .replace(u'<', "&lt;"_L1)
        .replace(u'"', "&quot;"_L1)
        .replace("]]>"_L1, "]]&gt;"_L1)
        .replace(u'\t', "&#9;"_L1)
        .replace(u'\n', "&#10;"_L1)
        .replace(u'\r', "&#13;"_L1);
}

} // namespace das
