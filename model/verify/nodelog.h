#pragma once

#include "support/result.h"
#include "verify/logfacts.h"

#include <QStringList>

namespace das {

/// A node's log as it is read, or as it grows.
class NodeLog {
public:
    void beginFile(const QString &file);
    void feed(QByteArrayView bytes);
    /// Of what was read so far, the last event included.
    LogFacts facts() const;

private:
    LogReader m_reader;
    LogFacts m_facts;
};

/// The files of a log, oldest first: `current` and those beside it that the product renamed at
/// midnight, `wso2carbon.log.YYYY-MM-DD` (product-facts 4.1). Empty if there is none.
QStringList logFilesOf(const QString &current);

/// What the files, oldest first, tell about the last run; those before its beginning are not read.
/// At most one piece of a file is in memory.
Result<LogFacts> readLog(const QStringList &files);

} // namespace das
