#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace das {

enum class LogLevel : quint8 { Trace, Debug, Info, Warn, Error, Fatal };

/// Where something stands in a log.
struct LogPlace {
    QString file;
    qint64 line = 0; ///< counted from 1; 0 if nothing was found

    /// "FILE:LINE"
    QString text() const;

    bool operator==(const LogPlace &) const = default;
};

/// One event of a server's log: a first line and the lines that belong to it.
struct LogEvent {
    LogPlace place; ///< of the first line
    LogLevel level = LogLevel::Info;
    QString time;   ///< as it stands there, in the node's local time: "2016-09-21 11:15:25,984"
    QString logger; ///< class that wrote it
    QString message;
    QString more; ///< the lines below it, without the frames of stack traces
};

using LogEventTaker = std::function<void(const LogEvent &)>;

/// Reads wso2carbon.log piece by piece, so that a growing file can be followed. Memory is bounded
/// whatever the bytes are: of a long line and of a long event only the beginning is kept.
class LogReader {
public:
    /// From now on lines are those of this file, counted from 1. An event does not reach from one
    /// file into the next: the product rotates between events (product-facts 4.1).
    void beginFile(const QString &file, const LogEventTaker &take);

    /// Hands over each event that these bytes end. The last one waits for what may belong to it.
    void feed(QByteArrayView bytes, const LogEventTaker &take);

    /// The events that wait. A last line without a line break is being written: it counts only if
    /// it is complete, which shows in the class name at its end.
    QList<LogEvent> pending() const;

private:
    void takeLine(QByteArrayView line, const LogEventTaker &take);

    QString m_file;
    qint64 m_lines = 0;
    QByteArray m_rest; ///< the beginning of a line whose end has not come yet
    std::optional<LogEvent> m_event;
};

} // namespace das
