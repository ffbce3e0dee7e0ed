#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace das {

/// UTF-16 units of SourceText::text(), half open.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype end = 0;

    bool operator==(const TextSpan &) const = default;
};

/// One replacement; an empty span inserts.
struct TextEdit {
    TextSpan span;
    QString replacement;

    bool operator==(const TextEdit &) const = default;
};

class XmlIndex;

/// One text file, decoded so that bytes() gives back exactly what was read.
class SourceText {
public:
    /// `encoding` is "UTF-8", "ISO-8859-1", ... as a declaration spells it; `file` is named in
    /// errors. Fails on an encoding that Qt lacks, on bytes that the encoding does not allow, and
    /// wherever encoding again would not give the same bytes. A byte order mark is remembered, not
    /// part of text().
    static Result<SourceText> decode(const QByteArray &bytes, const QByteArray &encoding,
                                     const QString &file);

    QStringView text() const { return m_text; }
    QString file() const { return m_file; }
    /// "\r\n" or "\n": what most line ends of the file were when it was decoded.
    QString newline() const { return m_newline; }
    /// Line of the offset, counted from 1.
    int lineAt(qsizetype offset) const;
    /// Whether the encoding has this text.
    bool canEncode(QStringView text) const;
    QByteArray bytes() const;
    /// The text with all `edits` made; refuses spans that overlap or lie outside.
    Result<SourceText> withEdits(QList<TextEdit> edits) const;

private:
    friend class XmlIndex;
    QString m_text;
    QString m_file;
    QByteArray m_encoding;
    QString m_newline = QStringLiteral("\n");
    bool m_hasByteOrderMark = false;
    /// Kept with the text by XmlIndex::build(), as the next edit begins with it again.
    mutable std::shared_ptr<const XmlIndex> m_xmlIndex;
};

/// The lines of the offsets, such as "12, 40", for errors.
QString lineList(const SourceText &source, const QList<qsizetype> &offsets);

} // namespace das
