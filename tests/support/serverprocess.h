#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace das::test {

/// The path of a program, also in the folders of system programs; empty where it is not installed.
QString findProgram(const QString &name);

/// A server program that runs as long as this object lives, in a folder of its own.
class ServerProcess {
public:
    ServerProcess();
    ~ServerProcess();

    /// The server's folder, which goes when the server does.
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void writeFile(const QString &name, const QByteArray &bytes) const;
    void setEnvironment(const QString &name, const QString &value);

    /// Starts it in the foreground; true once 127.0.0.1:`port` accepts connections.
    bool start(const QString &program, const QStringList &arguments, int port);
    /// Ends it as a crash would: no goodbye to anybody.
    void kill();
    void stop();
    qint64 processId() const { return m_process.processId(); }
    /// What it printed, for the message of a failure.
    QByteArray output() const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/// Runs a program to its end; its output, or nothing where it failed.
QByteArray runProgram(const QString &program, const QStringList &arguments,
                      const QByteArray &input = {});

} // namespace das::test

/// Leaves the test because the machine lacks something; in CI, which sets DAS_REQUIRE_SERVERS, that
/// fails.
#define DAS_SKIP_HERE(reason)                                                                      \
    do {                                                                                           \
        if (qEnvironmentVariableIsSet("DAS_REQUIRE_SERVERS"))                                      \
            QFAIL(reason);                                                                         \
        QSKIP(reason);                                                                             \
    } while (false)

/// Leaves the test where a program is missing.
#define DAS_NEEDS_PROGRAM(name)                                                                    \
    do {                                                                                           \
        if (das::test::findProgram(QStringLiteral(name)).isEmpty())                                \
            DAS_SKIP_HERE(name " is not installed");                                               \
    } while (false)
