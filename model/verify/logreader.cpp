#include "verify/logreader.h"

#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLine = 16 * 1024; ///< bytes that are kept of a line
constexpr qsizetype kLongestMore = 16 * 1024; ///< characters that are kept below a first line
constexpr qsizetype kLongestHead = 1024;      ///< characters within which the message begins

struct LevelName {
    QStringView name;
    LogLevel level;
};

constexpr LevelName kLevels[] = {{u"TRACE", LogLevel::Trace}, {u"DEBUG", LogLevel::Debug},
                                 {u"INFO", LogLevel::Info},   {u"WARN", LogLevel::Warn},
                                 {u"ERROR", LogLevel::Error}, {u"FATAL", LogLevel::Fatal}};

LogLevel levelNamed(QStringView name)
{
    return std::ranges::find(kLevels, name, &LevelName::name)->level;
}

struct FirstLine {
    LogEvent event;
    bool isWhole = false; ///< the class name stands at its end too
};

/// A line that begins an event (product-facts 4.1). The expression is tried on a bounded beginning
/// only: where it has to look for the level, it takes quadratic time.
std::optional<FirstLine> firstLine(QByteArrayView line)
{
    if (!line.startsWith("TID: ["))
        return std::nullopt;
    static const QRegularExpression head(
        u"^TID: \\[-?\\d*\\] \\[[^\\]]*\\] \\[(\\d{4}-\\d\\d-\\d\\d "
        u"\\d\\d:\\d\\d:\\d\\d,\\d{3})\\] "
        "[^\\n]*?(TRACE|DEBUG|INFO|WARN|ERROR|FATAL) \\{([^}]+)\\} - "_s);
    const QString text = QString::fromUtf8(line);
    const QRegularExpressionMatch match = head.match(text.left(kLongestHead));
    if (!match.hasMatch())
        return std::nullopt;
    FirstLine result;
    result.event.time = match.captured(1);
    result.event.level = levelNamed(match.capturedView(2));
    result.event.logger = match.captured(3);
    QStringView message = QStringView(text).mid(match.capturedEnd());
    const QString end = u" {"_s + result.event.logger + u'}';
    result.isWhole = message.endsWith(end);
    if (result.isWhole)
        message.chop(end.size());
    result.event.message = message.trimmed().toString();
    return result;
}

/// "	at org.example.Type.method(Type.java:1)" and "	... 12 more": long, and they say nothing
/// here.
bool isFrame(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    return line.size() > text.size() && (text.startsWith("at ") || text.startsWith("... "));
}

QByteArrayView withoutReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

QString LogPlace::text() const
{
    return file + u':' + QString::number(line);
}

void LogReader::beginFile(const QString &file, const LogEventTaker &take)
{
    for (const LogEvent &event : pending())
        take(event);
    *this = {};
    m_file = file;
}

void LogReader::feed(QByteArrayView bytes, const LogEventTaker &take)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        if (end < 0 || !m_rest.isEmpty())
            m_rest.append(piece.first(qMin(piece.size(), kLongestLine - m_rest.size())));
        if (end < 0)
            return;
        takeLine(m_rest.isEmpty() ? piece.first(qMin(piece.size(), kLongestLine)) : m_rest, take);
        m_rest.clear();
        bytes = bytes.sliced(end + 1);
    }
}

QList<LogEvent> LogReader::pending() const
{
    QList<LogEvent> events;
    if (m_event)
        events.append(*m_event);
    std::optional<FirstLine> last = firstLine(withoutReturn(m_rest));
    if (last && last->isWhole) {
        last->event.place = {m_file, m_lines + 1};
        events.append(last->event);
    }
    return events;
}

void LogReader::takeLine(QByteArrayView line, const LogEventTaker &take)
{
    line = withoutReturn(line);
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    if (++m_lines == 1 && line.startsWith(mark))
        line = line.sliced(mark.size());
    if (std::optional<FirstLine> first = firstLine(line)) {
        if (m_event)
            take(*m_event);
        m_event = std::move(first->event);
        m_event->place = {m_file, m_lines};
    } else if (m_event && m_event->more.size() < kLongestMore && !isFrame(line)) {
        m_event->more += QString::fromUtf8(line).left(kLongestMore - m_event->more.size()) + u'\n';
    }
}

} // namespace das
