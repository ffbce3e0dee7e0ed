#include "nodes/rangeexpansion.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(das::RangeExpansion)
};

tl::unexpected<RangeError> failure(const QString &message, qsizetype position)
{
    return tl::unexpected(RangeError{message, position});
}

tl::unexpected<RangeError> tooMany(qsizetype position)
{
    return failure(Texts::tr("This stands for more than %1 nodes").arg(kRangeLimit), position);
}

bool isDigits(QStringView part)
{
    return !part.isEmpty() && part.size() <= 9 &&
           std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// One number or range between the commas of a bracket.
tl::expected<QStringList, RangeError> expandItem(QStringView item, qsizetype position)
{
    const qsizetype hyphen = item.indexOf(u'-');
    const QStringView first = hyphen < 0 ? item : item.first(hyphen);
    const QStringView last = hyphen < 0 ? item : item.sliced(hyphen + 1);
    if (!isDigits(first))
        return failure(first.isEmpty() ? Texts::tr("A number is missing")
                                       : Texts::tr("\"%1\" is not a number").arg(first),
                       position);
    if (!isDigits(last))
        return failure(last.isEmpty() ? Texts::tr("The range has no end")
                                      : Texts::tr("\"%1\" is not a number").arg(last),
                       position + hyphen + 1);
    const int from = first.toInt();
    const int to = last.toInt();
    if (to < from)
        return failure(
            Texts::tr("The range ends before it begins: %1 is less than %2").arg(to).arg(from),
            position);
    if (to - from >= kRangeLimit)
        return tooMany(position);
    // Leading zeros give the width.
    const int width = first.startsWith(u'0') ? static_cast<int>(first.size()) : 0;
    QStringList values;
    for (int number = from; number <= to; ++number)
        values.append(u"%1"_s.arg(number, width, 10, QLatin1Char('0')));
    return values;
}

tl::expected<QStringList, RangeError> expandBracket(QStringView inside, qsizetype position)
{
    QStringList values;
    for (const QStringView item : inside.split(u',')) {
        const qsizetype at = position + (item.data() - inside.data());
        const tl::expected<QStringList, RangeError> expanded = expandItem(item.trimmed(), at);
        if (!expanded)
            return expanded;
        values += *expanded;
    }
    return values;
}

/// One pattern, which begins at `position` of the whole text.
tl::expected<QStringList, RangeError> expandPattern(QStringView pattern, qsizetype position)
{
    QStringList values{QString()};
    const auto append = [&values](const QStringList &endings) {
        QStringList longer;
        for (const QString &value : std::as_const(values))
            for (const QString &ending : endings)
                longer.append(value + ending);
        values = longer;
    };
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'[', at);
        const QStringView plain = pattern.sliced(at, (open < 0 ? pattern.size() : open) - at);
        if (const qsizetype stray = plain.indexOf(u']'); stray >= 0)
            return failure(Texts::tr("The bracket \"]\" has no beginning"), position + at + stray);
        append({plain.toString()});
        if (open < 0)
            break;
        const qsizetype close = pattern.indexOf(u']', open);
        if (close < 0)
            return failure(Texts::tr("The bracket \"[\" is not closed"), position + open);
        const tl::expected<QStringList, RangeError> endings =
            expandBracket(pattern.sliced(open + 1, close - open - 1), position + open + 1);
        if (!endings)
            return endings;
        if (values.size() * endings->size() > kRangeLimit)
            return tooMany(position + open);
        append(*endings);
        at = close + 1;
    }
    return values;
}

bool isSeparator(QChar c)
{
    return c == u',' || c.isSpace();
}

} // namespace

tl::expected<QStringList, RangeError> expandRange(const QString &text)
{
    QStringList values;
    qsizetype begin = 0;
    bool isInside = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size();
        if (!isEnd && text[i] == u'[')
            isInside = true;
        else if (!isEnd && text[i] == u']')
            isInside = false;
        if (!isEnd && (isInside || !isSeparator(text[i])))
            continue;
        if (i > begin) {
            const tl::expected<QStringList, RangeError> expanded =
                expandPattern(QStringView(text).sliced(begin, i - begin), begin);
            if (!expanded)
                return expanded;
            values += *expanded;
            if (values.size() > kRangeLimit)
                return tooMany(begin);
        }
        begin = i + 1;
    }
    return values;
}

} // namespace das
