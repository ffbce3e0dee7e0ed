#include "document/sourcetext.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kByteOrderMark(0xFEFF);

/// The converter for a name; a byte order mark tells the byte order of UTF-16 and UTF-32.
std::optional<QStringConverter::Encoding> encodingNamed(const QByteArray &name,
                                                        const QByteArray &bytes)
{
    const auto named = QStringConverter::encodingForName(name.constData());
    const auto marked = QStringConverter::encodingForData(bytes);
    const bool leavesOrderOpen =
        named && (*named == QStringConverter::Utf16 || *named == QStringConverter::Utf32);
    return leavesOrderOpen && marked ? marked : named;
}

QByteArray encoded(QStringView text, const QByteArray &encoding)
{
    QStringEncoder encoder(encoding.constData(), QStringConverter::Flag::Stateless);
    return encoder(text);
}

} // namespace

Result<SourceText> SourceText::decode(const QByteArray &bytes, const QByteArray &encoding,
                                      const QString &file)
{
    const auto known = encodingNamed(encoding, bytes);
    if (!known)
        return fail(QCoreApplication::translate(
                        "das", "the encoding %1 is not supported; save the file as UTF-8")
                        .arg(QString::fromLatin1(encoding)),
                    file);
    QStringDecoder decoder(*known, QStringConverter::Flag::Stateless |
                                       QStringConverter::Flag::ConvertInitialBom);
    SourceText source;
    source.m_file = file;
    source.m_encoding = QStringConverter::nameForEncoding(*known);
    source.m_text = decoder(bytes);
    if (*known != QStringConverter::Latin1 && source.m_text.startsWith(kByteOrderMark)) {
        source.m_hasByteOrderMark = true;
        source.m_text.remove(0, 1);
    }
    if (decoder.hasError() || source.bytes() != bytes)
        return fail(QCoreApplication::translate(
                        "das", "the bytes are not %1; correct the file or its declared encoding")
                        .arg(QString::fromLatin1(encoding)),
                    file);
    const qsizetype all = source.m_text.count(u'\n');
    if (source.m_text.count("\r\n"_L1) * 2 > all)
        source.m_newline = u"\r\n"_s;
    return source;
}

int SourceText::lineAt(qsizetype offset) const
{
    return static_cast<int>(
               text().first(std::clamp(offset, qsizetype(0), m_text.size())).count(u'\n')) +
           1;
}

bool SourceText::canEncode(QStringView text) const
{
    // Qt 6.4's encoder of ISO-8859-1 writes question marks without calling it an error.
    QStringDecoder decoder(m_encoding.constData(), QStringConverter::Flag::Stateless |
                                                       QStringConverter::Flag::ConvertInitialBom);
    return QString(decoder(encoded(text, m_encoding))) == text;
}

QByteArray SourceText::bytes() const
{
    return m_hasByteOrderMark ? encoded(QString(kByteOrderMark + m_text), m_encoding)
                              : encoded(m_text, m_encoding);
}

Result<SourceText> SourceText::withEdits(QList<TextEdit> edits) const
{
    std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &a, const TextEdit &b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end < b.span.end;
    });
    SourceText result = *this;
    result.m_xmlIndex.reset();
    result.m_text.clear();
    result.m_text.reserve(m_text.size());
    qsizetype done = 0;
    for (const TextEdit &edit : std::as_const(edits)) {
        const auto [begin, end] = edit.span;
        if (begin < done || end < begin || end > m_text.size())
            return fail(QCoreApplication::translate("das", "two edits overlap, or one lies "
                                                           "outside of the text"),
                        m_file, lineAt(begin));
        if (!canEncode(edit.replacement))
            return fail(
                QCoreApplication::translate("das", "the encoding %1 lacks a character to write")
                    .arg(QString::fromLatin1(m_encoding)),
                m_file, lineAt(begin));
        result.m_text += text().sliced(done, begin - done);
        result.m_text += edit.replacement;
        done = end;
    }
    result.m_text += text().sliced(done);
    return result;
}

QString lineList(const SourceText &source, const QList<qsizetype> &offsets)
{
    QStringList lines;
    for (const qsizetype offset : offsets)
        lines += QString::number(source.lineAt(offset));
    return lines.join(u", "_s);
}

} // namespace das
