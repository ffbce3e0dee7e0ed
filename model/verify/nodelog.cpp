#include "verify/nodelog.h"

#include "export/nodefiles.h"
#include <QCoreApplication>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// `log` goes on with this file.
Result<LogFile> readInto(NodeLog &log, const QString &path, const MayReadOn &mayReadOn)
{
    LogFile file(path);
    log.beginFile(path);
    const Result<FileGrowth> read =
        file.readOn([&log](QByteArrayView bytes) { log.feed(bytes); }, mayReadOn);
    if (!read)
        return tl::unexpected(read.error());
    return file;
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

QString homeLogOf(const ProductProfile &profile, const NodePlan &node)
{
    return node.home.isEmpty() ? QString() : node.home + u'/' + logFile(profile);
}

QString noLogText(const QString &file)
{
    return file.isEmpty() ? QCoreApplication::translate("das", "the plan gives the node no home")
                          : QCoreApplication::translate("das", "%1 does not exist").arg(file);
}

Result<OpenLog> openLog(const QStringList &files, const MayReadOn &mayReadOn)
{
    const qsizetype newest = files.size() - 1;
    qsizetype first = newest;
    for (; first > 0; --first) {
        NodeLog log;
        const Result<LogFile> file = readInto(log, files[first], mayReadOn);
        if (!file)
            return tl::unexpected(file.error());
        if (!log.facts().run.isKnown())
            continue;
        if (first == newest)
            return OpenLog{std::move(log), *file};
        break;
    }
    OpenLog open;
    for (const QString &path : files.sliced(qMax(qsizetype(0), first))) {
        const Result<LogFile> file = readInto(open.log, path, mayReadOn);
        if (!file)
            return tl::unexpected(file.error());
        open.last = *file;
    }
    return open;
}

Result<LogFacts> readLog(const QStringList &files)
{
    return openLog(files).map([](const OpenLog &open) { return open.log.facts(); });
}

} // namespace das
