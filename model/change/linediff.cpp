#include "change/linediff.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <dtl/dtl.hpp>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kContextLines = 3;
// Longer texts are shown as replaced: their difference would take minutes.
constexpr qsizetype kMaxComparedLines = 20000;

QString textOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// The lines without their "\n"; a text that ends in one has no empty last line.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// A number for each different line, so that long lines are compared once.
class LineNumbers {
public:
    std::vector<int> of(const QStringList &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(size_t(lines.size()));
        for (const QString &line : lines) {
            const auto found = m_known.constFind(line);
            const int number = found == m_known.constEnd() ? int(m_known.size()) : *found;
            if (found == m_known.constEnd())
                m_known.insert(line, number);
            numbers.push_back(number);
        }
        return numbers;
    }

private:
    QHash<QString, int> m_known;
};

struct ShownText {
    QStringList compared;
    QStringList shown;
    bool endsInNewline = true;
};

ShownText shownText(const QByteArray &bytes, Passwords passwords)
{
    const QString text = textOf(bytes);
    ShownText result{linesOf(text), {}, text.isEmpty() || text.endsWith(u'\n')};
    result.shown =
        passwords == Passwords::Shown ? result.compared : linesOf(withPasswordsMasked(text));
    if (!result.endsInNewline)
        result.compared.last() += u'\n'; // differs from the same line with a line break
    return result;
}

QList<DiffLine> comparedLines(const ShownText &before, const ShownText &after)
{
    QList<DiffLine> lines;
    const auto removed = [&](qsizetype i) {
        lines.append({DiffLineKind::Removed, int(i) + 1, 0, before.shown[i]});
    };
    const auto added = [&](qsizetype i) {
        lines.append({DiffLineKind::Added, 0, int(i) + 1, after.shown[i]});
    };
    if (before.compared.size() + after.compared.size() > kMaxComparedLines) {
        for (qsizetype i = 0; i < before.shown.size(); ++i)
            removed(i);
        for (qsizetype i = 0; i < after.shown.size(); ++i)
            added(i);
        return lines;
    }
    LineNumbers numbers;
    dtl::Diff<int, std::vector<int>> diff(numbers.of(before.compared), numbers.of(after.compared));
    diff.compose();
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        // dtl counts from 1
        if (info.type == dtl::SES_DELETE)
            removed(info.beforeIdx - 1);
        else if (info.type == dtl::SES_ADD)
            added(info.afterIdx - 1);
        else
            lines.append({DiffLineKind::Context, int(info.beforeIdx), int(info.afterIdx),
                          after.shown[info.afterIdx - 1]});
    }
    // dtl may give what was added first; a reader expects old, then new
    for (auto run = lines.begin(); run != lines.end();) {
        const auto isContext = [](const DiffLine &line) {
            return line.kind == DiffLineKind::Context;
        };
        const auto end = std::find_if(run, lines.end(), isContext);
        std::stable_partition(
            run, end, [](const DiffLine &line) { return line.kind == DiffLineKind::Removed; });
        run = std::find_if_not(end, lines.end(), isContext);
    }
    return lines;
}

QList<DiffHunk> hunksOf(const QList<DiffLine> &lines)
{
    QList<DiffHunk> hunks;
    qsizetype end = -1; // of the last hunk, in `lines`
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == DiffLineKind::Context)
            continue;
        const qsizetype first = qMax<qsizetype>(0, i - kContextLines);
        const qsizetype last = qMin(lines.size(), i + kContextLines + 1);
        if (hunks.isEmpty() || first > end)
            hunks.append(DiffHunk{lines.mid(first, last - first)});
        else
            hunks.last().lines.append(lines.mid(end, last - end));
        end = last;
    }
    return hunks;
}

QString range(int start, int count)
{
    return count == 1 ? QString::number(start) : u"%1,%2"_s.arg(start).arg(count);
}

QString unifiedHunk(const DiffHunk &hunk, const ShownText &before, const ShownText &after)
{
    int beforeStart = 0;
    int afterStart = 0;
    int beforeCount = 0;
    int afterCount = 0;
    QString body;
    for (const DiffLine &line : hunk.lines) {
        if (line.kind != DiffLineKind::Added && beforeCount++ == 0)
            beforeStart = line.before;
        if (line.kind != DiffLineKind::Removed && afterCount++ == 0)
            afterStart = line.after;
        const QChar sign = line.kind == DiffLineKind::Context ? u' '
                           : line.kind == DiffLineKind::Added ? u'+'
                                                              : u'-';
        body += sign + line.text + u'\n';
        const bool isLastBefore = line.before == before.shown.size() && !before.endsInNewline;
        const bool isLastAfter = line.after == after.shown.size() && !after.endsInNewline;
        if (isLastBefore || isLastAfter)
            body += u"\\ No newline at end of file\n"_s;
    }
    return u"@@ -%1 +%2 @@\n"_s.arg(range(beforeStart, beforeCount),
                                    range(afterStart, afterCount)) +
           body;
}

/// What a masked value looks like in one kind of notation; group 1 stands before it, the match is
/// the value.
const QList<QRegularExpression> &passwordPatterns()
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption;
    static const QList<QRegularExpression> patterns{
        // <SvnPassword>value</SvnPassword>, also with attributes
        QRegularExpression(
            u"<(?:!--)?(?<name>[\\w:.-]*password)(?:\\s[^<>]*)?>(?<value><!\\[CDATA\\[.*?\\]\\]>|[^<]+)</\\k<name>\\s*(?:--)?>"_s,
            options | QRegularExpression::DotMatchesEverythingOption),
        // <Property name="password">value</Property>
        QRegularExpression(
            u"<(?<name>[\\w:.-]+)\\s[^<>]*\\w*name\\s*=\\s*[\"'][^\"'<>]*password[\"'][^<>]*>(?<value>[^<]+)</\\k<name>\\s*>"_s,
            options),
        // keystorePass="value", password='value'
        QRegularExpression(u"\\b[\\w:.-]*pass(?:word)?\\s*=\\s*\"(?<value>[^\"<]+)\""_s, options),
        QRegularExpression(u"\\b[\\w:.-]*pass(?:word)?\\s*=\\s*'(?<value>[^'<]+)'"_s, options),
        // jdbc:mysql://host/db?user=x&password=value
        QRegularExpression(u"[?&;]password=(?<value>[^&;<>\"'\\s]+)"_s, options),
        // some.password = value, in a properties file
        QRegularExpression(
            u"^[ \\t]*[#!]*[ \\t]*[\\w.-]*pass(?:word)?[ \\t]*[=:][ \\t]*(?!\\S+\\.xml//)(?<value>[^\\s\"'<][^\\r\\n]*)"_s,
            options | QRegularExpression::MultilineOption),
    };
    return patterns;
}

} // namespace

FileDiff diffOf(const QString &nodeId, const FileChange &file, Passwords passwords,
                const DiffSides &sides)
{
    FileDiff diff;
    if (file.before == file.after)
        return diff;
    const QString name = nodeId + u'/' + file.path;
    const QString from = file.isNew ? u"/dev/null"_s : sides.before + u'/' + name;
    const QString to = sides.after + u'/' + name;
    if (file.isBinary) {
        diff.unified = u"Binary files %1 and %2 differ\n"_s.arg(from, to);
        return diff;
    }
    const ShownText before = shownText(file.before, passwords);
    const ShownText after = shownText(file.after, passwords);
    diff.hunks = hunksOf(comparedLines(before, after));
    diff.unified = u"--- %1\n+++ %2\n"_s.arg(from, to);
    for (const DiffHunk &hunk : diff.hunks) {
        diff.unified += unifiedHunk(hunk, before, after);
        for (const DiffLine &line : hunk.lines) {
            diff.added += line.kind == DiffLineKind::Added ? 1 : 0;
            diff.removed += line.kind == DiffLineKind::Removed ? 1 : 0;
        }
    }
    return diff;
}

QString withPasswordsMasked(const QString &text)
{
    QString masked = text;
    for (const QRegularExpression &pattern : passwordPatterns()) {
        QString result;
        qsizetype copied = 0;
        for (const QRegularExpressionMatch &match : pattern.globalMatch(masked)) {
            const qsizetype breaks = match.capturedView(u"value").count(u'\n');
            result += QStringView(masked).mid(copied, match.capturedStart(u"value") - copied);
            result += kMaskedPassword + QString(breaks, u'\n');
            copied = match.capturedEnd(u"value");
        }
        masked = result + masked.mid(copied);
    }
    return masked;
}

} // namespace das
