#include "support/serverprocess.h"

#include <QStandardPaths>
#include <QTcpSocket>

#include <csignal>
#include <sys/prctl.h>

namespace das::test {

using namespace Qt::StringLiterals;

QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(
                                 name, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

ServerProcess::ServerProcess()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_folder.path());
    m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
    // A test that crashes leaves no server behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ServerProcess::~ServerProcess()
{
    stop();
}

void ServerProcess::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void ServerProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool ServerProcess::start(const QString &program, const QStringList &arguments, int port)
{
    m_process.setStandardOutputFile(path(u"output.txt"_s));
    m_process.start(findProgram(program), arguments);
    if (!m_process.waitForStarted())
        return false;
    return QTest::qWaitFor(
               [this, port] {
                   QTcpSocket socket;
                   socket.connectToHost(u"127.0.0.1"_s, quint16(port));
                   return m_process.state() == QProcess::NotRunning ||
                          socket.waitForConnected(1000);
               },
               60'000) &&
           m_process.state() == QProcess::Running;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
}

QByteArray ServerProcess::output() const
{
    QFile file(path(u"output.txt"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(findProgram(program), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace das::test
