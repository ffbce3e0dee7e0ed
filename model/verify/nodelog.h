#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"
#include "support/result.h"
#include "verify/logfacts.h"
#include "verify/logfile.h"

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

/// The log in the node's home; empty if the plan gives it no home (product-facts 4.1).
QString homeLogOf(const ProductProfile &profile, const NodePlan &node);
/// Why a node has no log: `file` is empty, or does not exist.
QString noLogText(const QString &file);

/// A log that was read to its end, and its last file, to read on from there.
struct OpenLog {
    NodeLog log;
    LogFile last;
};

/// Reads the files, oldest first; those before the beginning of the last run are not needed. At
/// most one piece of a file is in memory.
Result<OpenLog> openLog(const QStringList &files, const MayReadOn &mayReadOn = {});

/// What the files, oldest first, tell about the last run.
Result<LogFacts> readLog(const QStringList &files);

} // namespace das
