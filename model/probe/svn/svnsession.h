#pragma once

#include "probe/probe.h"
#include "probe/svn/svnurl.h"

#include <memory>

namespace das {

/// Why libsvn could not do what it was asked.
enum class SvnFailure : quint8 {
    None,
    TimeUp,
    Stopped,       ///< by the user
    Certificate,   ///< not trusted; see SvnSession::certificate()
    WrongPassword, ///< user and password were given and not accepted
    NoUser,        ///< a user is demanded and none is there
    Forbidden,     ///< signed in, and still not allowed
    NotFound,      ///< no repository there, or no such path in it
    Moved,         ///< the server names another URL
    Other,
};

/// A certificate that is not trusted.
struct SvnCertificate {
    QString subject;
    QString issuer;
    QString validFrom;
    QString validUntil;
    QString sha256; ///< "AB:CD:..."
    QString sha1;
    QStringList failures; ///< what is wrong with it, in words

    bool operator==(const SvnCertificate &) const = default;
};

struct SvnCredentials {
    QString user; ///< empty: nobody signs in
    QString password;
};

/// What a repository says of itself.
struct SvnRepository {
    QString root;
    QString uuid;
    qint64 revision = -1;
    bool hasTenantFolder = false;
};

/// One session of libsvn with a repository, which keeps to the budget of its run. It reads and
/// writes nothing below ~/.subversion, asks nobody anything and trusts no certificate by itself.
class SvnSession {
public:
    SvnSession(ProbeRun &run, SvnTarget target, SvnCredentials credentials);
    ~SvnSession();
    Q_DISABLE_COPY_MOVE(SvnSession)

    /// Signs in, as far as the server asks. `address`: of the server's host.
    bool open(const QString &address);
    /// Root, identity and newest revision.
    bool look(SvnRepository &repository);
    /// Lists the folder of the URL.
    bool read(SvnRepository &repository);
    /// Opens a transaction, changes in it what the committing node would change, and aborts it:
    /// nothing is committed. Only if the server falls silent between opening it and saying its
    /// name does it stay, until `svnadmin rmtxns`.
    bool tryCommit(const SvnRepository &repository, bool inTenantFolder);
    /// The oldest version of Subversion that can do what the server says it can: "1.10".
    QString oldestVersion();

    /// Whether the server asked for a user and password.
    bool wasAsked() const;
    SvnFailure failure() const;
    /// What libsvn says about the failure.
    QString reason() const;
    const SvnCertificate &certificate() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace das
