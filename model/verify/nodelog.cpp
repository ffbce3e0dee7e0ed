#include "verify/nodelog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1024 * 1024;

tl::unexpected<Error> unreadable(const QFile &file)
{
    return fail(
        QCoreApplication::translate("das", "the log cannot be read: %1").arg(file.errorString()),
        file.fileName());
}

Result<> feedFile(NodeLog &log, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    log.beginFile(path);
    QByteArray piece(kPiece, Qt::Uninitialized);
    for (;;) {
        const qint64 size = file.read(piece.data(), piece.size());
        if (size < 0)
            return unreadable(file);
        if (size == 0)
            return {};
        log.feed(QByteArrayView(piece.constData(), size));
    }
}

/// The index of the newest file in which a run begins; 0 if there is none.
Result<qsizetype> lastRunIn(const QStringList &files)
{
    for (qsizetype index = files.size() - 1; index > 0; --index) {
        NodeLog log;
        if (const Result<> read = feedFile(log, files[index]); !read)
            return tl::unexpected(read.error());
        if (log.facts().run.isKnown())
            return index;
    }
    return 0;
}

} // namespace

void NodeLog::beginFile(const QString &file)
{
    m_reader.beginFile(file, [this](const LogEvent &event) { collectFact(m_facts, event); });
}

void NodeLog::feed(QByteArrayView bytes)
{
    m_reader.feed(bytes, [this](const LogEvent &event) { collectFact(m_facts, event); });
}

LogFacts NodeLog::facts() const
{
    LogFacts facts = m_facts;
    for (const LogEvent &event : m_reader.pending())
        collectFact(facts, event);
    return facts;
}

QStringList logFilesOf(const QString &current)
{
    const QFileInfo info(current);
    const QRegularExpression rotated(u'^' + QRegularExpression::escape(info.fileName()) +
                                     u"\\.\\d{4}-\\d\\d-\\d\\d$"_s);
    QStringList files;
    for (const QString &name : info.dir().entryList(QDir::Files, QDir::Name).filter(rotated))
        files.append(info.dir().filePath(name));
    if (info.exists())
        files.append(current);
    return files;
}

Result<LogFacts> readLog(const QStringList &files)
{
    const Result<qsizetype> first = lastRunIn(files);
    if (!first)
        return tl::unexpected(first.error());
    NodeLog log;
    for (const QString &file : files.sliced(*first)) {
        if (const Result<> read = feedFile(log, file); !read)
            return tl::unexpected(read.error());
    }
    return log.facts();
}

} // namespace das
