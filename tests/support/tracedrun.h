#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace das::test {

/// What a program and its children did, as strace saw it. The umask was 0: a file is as open as the
/// program has asked for.
struct TracedRun {
    int exitCode = -1; ///< 128 and the signal where one ended it
    QByteArray out;
    QByteArray err;
    QList<QByteArray> starts;    ///< of other programs, with their arguments and environments
    QList<QByteArray> openFiles; ///< how files were made that others may read or write
    QList<QByteArray> writes;    ///< what was written, and where
};

/// How the system is to get in the way, in the words of strace: "rename:signal=KILL:when=3".
TracedRun runTraced(const QString &program, const QStringList &arguments,
                    const QProcessEnvironment &environment, const QString &workingFolder,
                    const QString &inject = {});

} // namespace das::test
