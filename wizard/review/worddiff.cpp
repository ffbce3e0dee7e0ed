#include "review/worddiff.h"

#include <algorithm>

namespace das {

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Whether a word goes on across `at`.
bool cutsWord(const QString &line, qsizetype at)
{
    return at > 0 && at < line.size() && isWord(line[at - 1]) && isWord(line[at]);
}

WordMark trimmedText(const QString &line)
{
    const qsizetype start =
        std::ranges::find_if_not(line, [](QChar c) { return c.isSpace(); }) - line.begin();
    return {start, line.trimmed().size()};
}

} // namespace

WordMarks wordMarks(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before[prefix] == after[prefix])
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           before[before.size() - suffix - 1] == after[after.size() - suffix - 1])
        ++suffix;
    const qsizetype shared = prefix + suffix - std::min(prefix, trimmedText(before).start);
    const qsizetype longer = std::max(before.trimmed().size(), after.trimmed().size());
    if (shared * 3 < longer)
        return {trimmedText(before), trimmedText(after)};
    while (cutsWord(before, prefix) || cutsWord(after, prefix))
        --prefix;
    while (cutsWord(before, before.size() - suffix) || cutsWord(after, after.size() - suffix))
        --suffix;
    return {{prefix, before.size() - suffix - prefix}, {prefix, after.size() - suffix - prefix}};
}

} // namespace das
