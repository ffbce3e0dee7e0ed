#include "support/mariadbserver.h"

#include "probe/mysql/mysqlsession.h"
#include "support/faultserver.h"

namespace das::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What `work` makes of a session of root.
bool asRoot(int port, const QString &password, const std::function<bool(MySqlSession &)> &work)
{
    const ProbeRun run({}, 30s, [](const ProbeReport &) {});
    MySqlSession session(run);
    if (session.open({u"127.0.0.1"_s, port, u"root"_s, password}) && work(session))
        return true;
    qWarning("%s", qPrintable(session.errorText()));
    return false;
}

} // namespace

bool MariaDbServer::start(const QStringList &options)
{
    const QString data = m_process.path(u"data"_s);
    const bool isNew = m_port == 0;
    if (isNew) {
        m_port = freePort();
        runProgram(u"mariadb-install-db"_s,
                   {u"--no-defaults"_s, u"--datadir="_s + data, u"--user=root"_s,
                    u"--auth-root-authentication-method=normal"_s, u"--skip-test-db"_s});
    }
    QStringList arguments{u"--no-defaults"_s,
                          u"--user=root"_s,
                          u"--datadir="_s + data,
                          u"--socket="_s + m_process.path(u"socket"_s),
                          u"--pid-file="_s + m_process.path(u"pid"_s),
                          u"--bind-address=127.0.0.1"_s,
                          u"--port="_s + QString::number(m_port),
                          u"--skip-name-resolve"_s,
                          u"--skip-log-bin"_s,
                          u"--innodb-buffer-pool-size=16M"_s,
                          u"--innodb-flush-log-at-trx-commit=0"_s};
    if (!m_process.start(u"mariadbd"_s, arguments + options, m_port))
        return false;
    return !isNew || asRoot(m_port, {}, [](MySqlSession &session) {
        return session
            .query(u"SET PASSWORD = PASSWORD(%1)"_s.arg(
                session.literal(QString::fromLatin1(kRootPassword))))
            .has_value();
    });
}

QStringList MariaDbServer::tlsOptions()
{
    const QString key = m_process.path(u"key.pem"_s);
    const QString certificate = m_process.path(u"certificate.pem"_s);
    if (!QFile::exists(certificate))
        runProgram(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                  u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=elsewhere.invalid"_s,
                                  u"-keyout"_s, key, u"-out"_s, certificate});
    return {u"--ssl-key="_s + key, u"--ssl-cert="_s + certificate};
}

bool MariaDbServer::execute(const QStringList &statements)
{
    return asRoot(m_port, QString::fromLatin1(kRootPassword), [&](MySqlSession &session) {
        return std::ranges::all_of(statements, [&session](const QString &statement) {
            return session.query(statement).has_value();
        });
    });
}

QList<QStringList> MariaDbServer::rows(const QString &statement)
{
    QList<QStringList> rows;
    asRoot(m_port, QString::fromLatin1(kRootPassword), [&](MySqlSession &session) {
        const auto answer = session.query(statement);
        rows = answer.value_or(QList<QStringList>());
        return answer.has_value();
    });
    return rows;
}

void MariaDbServer::use(ClusterPlan &plan, const QString &user) const
{
    plan.mysql.host = u"127.0.0.1"_s;
    plan.mysql.port = m_port;
    plan.mysql.user = user;
}

} // namespace das::test
