#pragma once

#include "change/nodechanges.h"
#include "support/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace das {

/// What one home becomes.
struct HomeChanges {
    QString nodeId;
    QString home;
    QList<FileChange> files;
};

/// What was done to one home.
struct AppliedHome {
    QString nodeId;
    QString home;
    QStringList files; ///< below the home
    QString backup;    ///< the folder of what was there before
};

/// Told before each home is prepared; returning false stops the work, which leaves nothing.
using ApplyProgress = std::function<bool(int done, int total, const QString &nodeId)>;

/// Writes into all homes, or into none. Refuses, touching nothing, a home that is not there, that
/// an interrupted run left half written, or that another run is writing; two nodes with one home;
/// and a file that is no longer as its FileChange saw it. Every file is staged beside its place
/// and on the disk before the first one is renamed; a failure after that puts all back. What was
/// there goes into a backup set in each home, `planJson` with it. Homes without changes are left
/// alone and do not appear in the answer.
///
/// Owner, group, mode and access lists stay; a file that is a symbolic link is written where it
/// leads. A hard link is cut: the other name may belong to another node's home.
Result<QList<AppliedHome>> applyToHomes(const QList<HomeChanges> &homes, const QByteArray &planJson,
                                        const ApplyProgress &progress = {});

} // namespace das
