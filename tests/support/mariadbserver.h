#pragma once

#include "plan/clusterplan.h"
#include "plan/secrets.h"
#include "support/serverprocess.h"

namespace das::test {

/// A MariaDB server on a free port of 127.0.0.1, with a data folder of its own. Its administrator
/// is root, with kRootPassword.
class MariaDbServer {
public:
    static constexpr const char *kRootPassword = "r00t \"of' all\\";

    /// Starts it with these options besides its own; also again, on the same data.
    bool start(const QStringList &options = {});
    void stop() { m_process.stop(); }
    /// Makes a certificate that nobody trusts; the options with which a server uses it.
    QStringList tlsOptions();
    int port() const { return m_port; }
    QByteArray output() const { return m_process.output(); }

    /// Runs statements as root; false, with a warning, where one failed.
    bool execute(const QStringList &statements);
    /// The rows of one statement, run as root.
    QList<QStringList> rows(const QString &statement);

    /// Lets `plan` use this server.
    void use(ClusterPlan &plan, const QString &user) const;

private:
    ServerProcess m_process;
    int m_port = 0;
};

} // namespace das::test
