#include "support/tracedrun.h"

#include "support/serverprocess.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000; // ms

/// Whether a system call makes a file that others may read or write.
bool makesOpenFile(const QByteArray &line)
{
    static const QRegularExpression made(
        u"\\b(?:openat|open)\\(.*O_(?:CREAT|TMPFILE)[^,]*, 0([0-7]+)|\\bcreat\\(.*, 0([0-7]+)"_s);
    const QRegularExpressionMatch match = made.match(QString::fromLatin1(line));
    const QString mode = match.captured(1) + match.captured(2);
    return match.hasMatch() && (mode.toUInt(nullptr, 8) & 077U) != 0;
}

/// Whether it starts the program itself, or what that goes on as.
bool isOwnStart(const QByteArray &line)
{
    static const QRegularExpression own(u" execve\\(\"[^\"]*/das-setup(-services)?\""_s);
    return own.match(QString::fromUtf8(line)).hasMatch();
}

void read(const QByteArray &trace, TracedRun &run)
{
    for (const QByteArray &line : trace.split('\n')) {
        if (line.contains(" execve(")) {
            if (!isOwnStart(line))
                run.starts.append(line);
        } else if (line.contains("write") && !line.contains("resumed>")) {
            run.writes.append(line);
        } else if (makesOpenFile(line)) {
            run.openFiles.append(line);
        }
    }
}

} // namespace

TracedRun runTraced(const QString &program, const QStringList &arguments,
                    const QProcessEnvironment &environment, const QString &workingFolder,
                    const QString &inject)
{
    const QTemporaryDir folder; // the trace holds what must not be found elsewhere
    const QString trace = folder.filePath(u"trace"_s);
    QStringList words{u"-c"_s, u"umask 0; exec \"$@\""_s,
                      u"sh"_s, u"strace"_s,
                      u"-f"_s, u"-qq"_s,
                      u"-v"_s, u"-y"_s,
                      u"-s"_s, u"1000000"_s,
                      u"-o"_s, trace,
                      u"-e"_s, u"trace=execve,openat,open,creat,write,pwrite64,writev,rename"_s};
    if (!inject.isEmpty())
        words += {u"-e"_s, u"inject="_s + inject};
    QProcess process;
    QProcessEnvironment traced = environment;
    traced.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // it traces the program itself for that
    process.setProcessEnvironment(traced);
    process.setWorkingDirectory(workingFolder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"sh"_s, words + QStringList{program} + arguments);
    TracedRun run;
    if (!process.waitForFinished(kPatience))
        return run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                : 128 + process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    QFile file(trace);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("strace has written nothing: %s", run.err.constData());
    read(file.readAll(), run);
    return run;
}

} // namespace das::test
