#pragma once

#include "verify/nodelog.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace das {

/// Reads a node's log while it grows: each time only what was added, or all of it where its files
/// are others than before (rotated, emptied, replaced, removed).
class LogFollower {
public:
    /// `file` may be empty, or not exist yet.
    explicit LogFollower(const QString &file = {}) : m_file(file), m_problem(noLogText(file)) {}

    const QString &file() const { return m_file; }
    /// Reads what there is. True if facts() or problem() are others than before.
    bool read(const MayReadOn &mayReadOn = {});

    /// The files that were read, oldest first; empty if there are none yet.
    const QStringList &files() const { return m_files; }
    const std::optional<LogFacts> &facts() const { return m_facts; }
    /// Why there are no facts.
    const QString &problem() const { return m_problem; }

private:
    Result<FileGrowth> readAll(const QStringList &files, const MayReadOn &mayReadOn);
    Result<FileGrowth> readOn(const MayReadOn &mayReadOn);
    bool giveUp(const QString &problem);

    QString m_file;
    QStringList m_files;
    std::optional<OpenLog> m_open;
    std::optional<LogFacts> m_facts;
    QString m_problem;
};

} // namespace das
