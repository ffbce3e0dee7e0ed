#pragma once

#include <QByteArray>
#include <QStringList>

namespace das::test {

/// What a run of a verb left.
struct CliRun {
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
};

/// Runs `das-setup` in-process with these arguments and nothing on its input.
CliRun runVerb(const QStringList &arguments);

} // namespace das::test
