#include "topology/textmeasure.h"

#include "support/oneline.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kEms = 0.62;
constexpr qreal kBoldEms = 0.66;
constexpr qreal kTamilEms = 1.4; // a letter with its vowel signs, which stand beside it
constexpr char16_t kFirstCombining = 0x0300;
constexpr char16_t kFirstWide = 0x1100; // Hangul, then the other scripts of full width

/// The characters as a reader counts them: a letter with its accents is one.
QList<QStringView> graphemes(const QString &text)
{
    QList<QStringView> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        found.append(QStringView(text).sliced(start, end - start));
        start = end;
    }
    return found;
}

/// A mark that only keeps the direction of a value from what stands round it (languages.h).
bool isIsolate(QChar character)
{
    return character.unicode() == 0x2068 || character.unicode() == 0x2069;
}

qreal emsOf(QStringView grapheme, bool bold)
{
    if (isIsolate(grapheme.front()))
        return 0;
    const char16_t first = grapheme.front().unicode();
    const bool isPunctuation = first >= 0x2000 && first < 0x2100;
    const bool isIndic = first >= 0x0900 && first < 0x0e00;
    if (first >= 0x0b80 && first < 0x0c00)
        return kTamilEms;
    if ((first >= kFirstWide && !isPunctuation) || isIndic)
        return 1;
    return bold ? kBoldEms : kEms;
}

bool isUndrawable(QChar character)
{
    return (changesDisplay(character) && !isIsolate(character)) || character.unicode() >= 0xfffe;
}

} // namespace

qreal textWidth(const QString &text, qreal pixelSize, bool bold)
{
    // Nearly all texts: below the combining marks, each unit is a character.
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < kFirstCombining; }))
        return static_cast<qreal>(text.size()) * (bold ? kBoldEms : kEms) * pixelSize;
    qreal ems = 0;
    for (const QStringView grapheme : graphemes(text))
        ems += emsOf(grapheme, bold);
    return ems * pixelSize;
}

QString elidedMiddle(const QString &text, qreal width, qreal pixelSize, bool bold)
{
    if (textWidth(text, pixelSize, bold) <= width)
        return text;
    const QList<QStringView> parts = graphemes(text);
    qreal left = width / pixelSize - (bold ? kBoldEms : kEms);
    if (left < 0)
        return {};
    QString head;
    QString tail;
    qsizetype first = 0;
    qsizetype last = parts.size() - 1;
    // Beginning and end in turn, the beginning first.
    for (bool atStart = true; first <= last; atStart = !atStart) {
        const QStringView part = parts[atStart ? first : last];
        left -= emsOf(part, bold);
        if (left < 0)
            break;
        if (atStart) {
            head += part;
            ++first;
        } else {
            tail.prepend(part.toString());
            --last;
        }
    }
    return head + u'…' + tail;
}

QStringList brokenLines(const QStringList &words, qreal width, qreal pixelSize, bool bold)
{
    QStringList lines;
    for (const QString &word : words) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.isEmpty() || textWidth(longer, pixelSize, bold) > width)
            lines.append(elidedMiddle(word, width, pixelSize, bold));
        else
            lines.last() = longer;
    }
    return lines;
}

QString drawable(const QString &text)
{
    QString clean = QString::fromUtf8(text.simplified().toUtf8()); // half a pair becomes U+FFFD
    for (QChar &character : clean)
        if (isUndrawable(character))
            character = QChar::ReplacementCharacter;
    return clean;
}

} // namespace das
