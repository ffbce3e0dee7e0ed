#include "support/oneline.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

bool changesDisplay(QChar c)
{
    const char16_t unit = c.unicode();
    const bool turnsDirection = unit == 0x061c || unit == 0x200e || unit == 0x200f ||
                                (unit >= 0x202a && unit <= 0x202e) ||
                                (unit >= 0x2066 && unit <= 0x2069);
    return turnsDirection || c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

QString oneLine(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return changesDisplay(c) && c != u'\t'; }, u' ');
    return text;
}

QString plainLines(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool endsLine = c == u'\n' || (c == u'\r' && text.mid(i + 1, 1) == u"\n"_s);
        if (changesDisplay(c) && c != u'\t' && !endsLine)
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QByteArray plainJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        if (changesDisplay(c) && c != u'\n') // the writer has escaped those of a text
            plain += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            plain += c;
    }
    return plain.toUtf8();
}

} // namespace das
