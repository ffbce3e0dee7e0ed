#pragma once

#include "support/serverprocess.h"

namespace das::test {

/// sshd on a port of 127.0.0.1, with a host key of its own; lets the account of the test in with
/// the given key.
class SshServer {
public:
    bool start(const QString &publicKeyFile);
    int port() const { return m_port; }
    QByteArray output() const { return m_process.output(); }

    /// Makes a key without a passphrase: `file` and `file`.pub.
    static void makeKey(const QString &file);

private:
    ServerProcess m_process;
    int m_port = 0;
};

} // namespace das::test
