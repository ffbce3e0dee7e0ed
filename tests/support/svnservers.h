#pragma once

#include "support/serverprocess.h"

#include <QString>

namespace das::test {

/// svnserve and Apache with mod_dav_svn over the same repositories, on ports of 127.0.0.1:
///
/// - repo: folders das, used (with the folder of a tenant), secret and elsewhere. Users writer,
///   reader (reads all but secret) and elsewhere (writes there only), each with the password.
/// - open: everybody may do everything. readable: everybody reads, users write.
class SvnServers {
public:
    /// What the certificate of an https port is like.
    enum Certificate : quint8 { Good, Unknown, Expired, OtherHost };

    explicit SvnServers(QString password);

    bool start();
    QByteArray output() const { return m_svnserve.output() + m_apache.output(); }

    QString svn(const QString &path) const;
    /// With basic authentication.
    QString http(const QString &path) const;
    QString https(Certificate certificate, const QString &path) const;
    /// Without any.
    QString open(const QString &path) const;
    /// Of "svn", "http" or "https".
    int portOf(const QString &scheme) const;

    /// The file with the certificate of the only authority to trust.
    QString authority() const { return m_apache.path(QStringLiteral("ca.pem")); }
    /// The fingerprint as openssl tells it: "AB:CD:...".
    QString sha256(Certificate certificate) const;
    /// How often somebody sent a request over the port of that certificate.
    qsizetype signInsOver(Certificate certificate) const;
    /// An empty folder for HOME.
    QString home() const;

    QString uuid() const;
    QByteArray youngest(const QString &name) const;
    /// What "svnadmin COMMAND" says about a repository.
    QByteArray admin(const QString &command, const QString &name) const;

private:
    QString repository(const QString &name) const;
    void makeRepositories();
    void writeAccess();
    void makeCertificates();
    QByteArray apacheConfiguration() const;

    QString m_password;
    ServerProcess m_svnserve;
    ServerProcess m_apache;
    int m_svnPort = 0;
    int m_httpPort = 0;
    int m_httpsPorts[4] = {};
};

} // namespace das::test
