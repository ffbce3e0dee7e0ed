#include "support/sshserver.h"

#include "support/faultserver.h"

#include <QDir>

#include <unistd.h>

namespace das::test {

using namespace Qt::StringLiterals;

void SshServer::makeKey(const QString &file)
{
    runProgram(u"ssh-keygen"_s,
               {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, file});
}

bool SshServer::start(const QString &publicKeyFile)
{
    m_port = freePort();
    makeKey(m_process.path(u"host"_s));
    m_process.writeFile(u"sshd.conf"_s, "ListenAddress 127.0.0.1\n"
                                        "Port " +
                                            QByteArray::number(m_port) + "\nHostKey " +
                                            m_process.path(u"host"_s).toUtf8() +
                                            "\nAuthorizedKeysFile " + publicKeyFile.toUtf8() +
                                            "\nPidFile none\n"
                                            "StrictModes no\n"
                                            "UsePAM no\n"
                                            "PasswordAuthentication no\n"
                                            "PermitRootLogin prohibit-password\n"
                                            "Subsystem sftp internal-sftp\n");
    // What the service would make; sshd of root does not start without.
    if (::geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s);
    return m_process.start(u"sshd"_s, {u"-D"_s, u"-e"_s, u"-f"_s, m_process.path(u"sshd.conf"_s)},
                           m_port);
}

} // namespace das::test
