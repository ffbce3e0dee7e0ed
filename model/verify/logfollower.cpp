#include "verify/logfollower.h"

namespace das {

bool LogFollower::read(const MayReadOn &mayReadOn)
{
    const QStringList files = m_file.isEmpty() ? QStringList() : logFilesOf(m_file);
    const bool isAsBefore = m_open && files == m_files;
    m_files = files;
    if (files.isEmpty())
        return giveUp(noLogText(m_file));
    Result<FileGrowth> growth = FileGrowth::Replaced;
    if (isAsBefore)
        growth = readOn(mayReadOn);
    if (growth == FileGrowth::Replaced)
        growth = readAll(files, mayReadOn);
    if (!growth)
        return giveUp(growth.error().text());
    if (*growth == FileGrowth::None)
        return false;
    m_facts = m_open->log.facts();
    m_problem.clear();
    return true;
}

Result<FileGrowth> LogFollower::readAll(const QStringList &files, const MayReadOn &mayReadOn)
{
    Result<OpenLog> open = openLog(files, mayReadOn);
    if (!open)
        return tl::unexpected(open.error());
    m_open = std::move(*open);
    return FileGrowth::Grown;
}

Result<FileGrowth> LogFollower::readOn(const MayReadOn &mayReadOn)
{
    return m_open->last.readOn([this](QByteArrayView bytes) { m_open->log.feed(bytes); },
                               mayReadOn);
}

bool LogFollower::giveUp(const QString &problem)
{
    m_open.reset();
    const bool isNew = m_facts.has_value() || problem != m_problem;
    m_facts.reset();
    m_problem = problem;
    return isNew;
}

} // namespace das
