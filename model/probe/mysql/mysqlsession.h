#pragma once

#include "probe/probe.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct st_mysql;

namespace das {

class SocketWatch;

/// Where and as whom to sign in.
struct MySqlAccount {
    QString address; ///< no name: nothing is resolved here
    int port = 0;
    QString user;
    QString password;
    bool withTls = false; ///< encrypted, or not at all; the certificate is not checked
};

/// A signed-in connection that keeps to the budget of its run, by the client library's calls that
/// do not block. It never hands over local files nor sends the password in the clear, whatever the
/// server asks for. Lives in one thread.
class MySqlSession {
public:
    explicit MySqlSession(const ProbeRun &run);
    ~MySqlSession();
    Q_DISABLE_COPY_MOVE(MySqlSession)

    bool open(const MySqlAccount &account);
    /// The rows of one statement; nothing where it failed.
    std::optional<QList<QStringList>> query(const QString &sql);
    /// `text` as a literal, in quotes.
    QString literal(const QString &text) const;

    /// Whether the budget was used up or the run cancelled before the last call was done.
    bool isTimeUp() const;
    unsigned errorCode() const;
    /// What the server or the library says, fit to stand in a report.
    QString errorText() const;
    /// "TLSv1.3"; empty without TLS.
    QString tlsVersion() const;
    QString tlsCipher() const;

private:
    int waitFor(int events);

    const ProbeRun &m_run;
    st_mysql *m_mysql = nullptr;
    bool m_isTimeUp = false;
    std::unique_ptr<SocketWatch> m_watch;
};

} // namespace das
