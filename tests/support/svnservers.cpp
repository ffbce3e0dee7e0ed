#include "support/svnservers.h"

#include "support/faultserver.h"

#include <QDir>

#include <unistd.h>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

struct CertificateKind {
    QString name;
    QString subject;
    QString days;
    bool isIssued;
};

/// In the order of SvnServers::Certificate.
const QList<CertificateKind> kCertificates{{u"good"_s, u"svn.test"_s, u"2"_s, true},
                                           {u"unknown"_s, u"svn.test"_s, u"2"_s, false},
                                           {u"expired"_s, u"svn.test"_s, u"-1"_s, true},
                                           {u"other"_s, u"other.test"_s, u"2"_s, true}};

const QStringList kNewKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                          u"-nodes"_s};

} // namespace

SvnServers::SvnServers(QString password) : m_password(std::move(password))
{
    m_svnPort = freePort();
    m_httpPort = freePort();
    for (int &port : m_httpsPorts)
        port = freePort();
}

QString SvnServers::repository(const QString &name) const
{
    return m_svnserve.path(u"repositories/"_s + name);
}

bool SvnServers::start()
{
    QDir(m_apache.folder()).mkdir(u"home"_s);
    makeRepositories();
    writeAccess();
    makeCertificates();
    m_apache.writeFile(u"httpd.conf"_s, apacheConfiguration());
    return m_svnserve.start(u"svnserve"_s,
                            {u"--daemon"_s, u"--foreground"_s, u"--root"_s, repository({}),
                             u"--listen-host"_s, u"127.0.0.1"_s, u"--listen-port"_s,
                             QString::number(m_svnPort)},
                            m_svnPort) &&
           m_apache.start(u"apache2"_s,
                          {u"-d"_s, m_apache.folder(), u"-f"_s, m_apache.path(u"httpd.conf"_s),
                           u"-DFOREGROUND"_s},
                          m_httpPort);
}

void SvnServers::makeRepositories()
{
    QDir(m_svnserve.folder()).mkdir(u"repositories"_s);
    for (const QString &name : {u"repo"_s, u"open"_s, u"readable"_s}) {
        runProgram(u"svnadmin"_s, {u"create"_s, repository(name)});
        m_svnserve.writeFile(u"repositories/"_s + name + u"/conf/svnserve.conf"_s,
                             "[general]\n"
                             "password-db = ../../../passwd\n"
                             "realm = test\n"
                             "auth-access = write\n"
                             "anon-access = " +
                                 QByteArray(name == "repo"_L1   ? "none\n"
                                            : name == "open"_L1 ? "write\n"
                                                                : "read\n") +
                                 (name == "repo"_L1 ? "authz-db = ../../../authz\n" : ""));
    }
    const QString url = u"file://"_s + repository(u"repo"_s) + u'/';
    runProgram(u"svn"_s, {u"mkdir"_s, u"--config-dir"_s, m_svnserve.path(u"config"_s),
                          u"--parents"_s, u"-m"_s, u"folders"_s, url + u"das"_s,
                          url + u"used/-1234"_s, url + u"secret"_s, url + u"elsewhere"_s});
}

void SvnServers::writeAccess()
{
    QByteArray passwords = "[users]\n";
    for (const QString &user : {u"writer"_s, u"reader"_s, u"elsewhere"_s}) {
        passwords += user.toUtf8() + " = " + m_password.toUtf8() + '\n';
        const QString file = m_apache.path(u"htpasswd"_s);
        QStringList arguments{u"-i"_s, u"-m"_s, file, user};
        if (!QFile::exists(file))
            arguments.insert(1, u"-c"_s);
        runProgram(u"htpasswd"_s, arguments, m_password.toUtf8());
    }
    m_svnserve.writeFile(u"passwd"_s, passwords);
    m_svnserve.writeFile(u"authz"_s, "[/]\nwriter = rw\nreader = r\nelsewhere = r\n"
                                     "[/elsewhere]\nelsewhere = rw\n"
                                     "[/secret]\nreader =\n");
    // Apache leaves root for another user, who has to get in.
    if (::geteuid() == 0) {
        for (const QString &folder : {m_svnserve.folder(), m_apache.folder()})
            QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther |
                                              QFile::ExeOther | QFile::ExeGroup);
        runProgram(u"chmod"_s, {u"-R"_s, u"a+rwX"_s, repository({})});
    }
}

void SvnServers::makeCertificates()
{
    const auto file = [this](const QString &name) { return m_apache.path(name); };
    runProgram(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-keyout"_s, file(u"ca.key"_s),
                                         u"-out"_s, file(u"ca.pem"_s), u"-subj"_s,
                                         u"/CN=Authority of the test"_s, u"-days"_s, u"2"_s} +
                                 kNewKey);
    for (const CertificateKind &kind : kCertificates) {
        const QString key = file(kind.name + u".key"_s);
        const QString request = file(kind.name + u".csr"_s);
        runProgram(u"openssl"_s, QStringList{u"req"_s, u"-keyout"_s, key, u"-out"_s, request,
                                             u"-subj"_s, u"/CN="_s + kind.subject} +
                                     kNewKey);
        m_apache.writeFile(u"names"_s, "subjectAltName=DNS:" + kind.subject.toUtf8());
        const QStringList issuer = kind.isIssued
                                       ? QStringList{u"-CA"_s, file(u"ca.pem"_s), u"-CAkey"_s,
                                                     file(u"ca.key"_s), u"-CAcreateserial"_s}
                                       : QStringList{u"-signkey"_s, key};
        runProgram(u"openssl"_s, QStringList{u"x509"_s, u"-req"_s, u"-in"_s, request, u"-out"_s,
                                             file(kind.name + u".pem"_s), u"-days"_s, kind.days,
                                             u"-extfile"_s, file(u"names"_s)} +
                                     issuer);
    }
}

QByteArray SvnServers::apacheConfiguration() const
{
    QByteArray text = "ServerName svn.test\nPidFile apache.pid\nErrorLog error.log\n"
                      "Mutex posixsem\nStartServers 1\nMinSpareThreads 1\nThreadsPerChild 16\n"
                      "MaxRequestWorkers 16\nServerTokens Full\n";
    if (::geteuid() == 0)
        text += "User www-data\nGroup www-data\n";
    for (const char *module : {"mpm_event", "authn_core", "authn_file", "authz_core", "authz_user",
                               "auth_basic", "alias", "dav", "dav_svn", "authz_svn", "ssl"})
        text += QByteArray("LoadModule ") + module + "_module /usr/lib/apache2/modules/mod_" +
                module + ".so\n";
    const QByteArray parent = "DAV svn\nSVNParentPath " + repository({}).toUtf8() + '\n';
    const QByteArray locations = "<Location /svn/>\n" + parent +
                                 "AuthType Basic\nAuthName test\nAuthUserFile htpasswd\n"
                                 "Require valid-user\nAuthzSVNAccessFile " +
                                 m_svnserve.path(u"authz"_s).toUtf8() +
                                 "\n</Location>\n<Location /open/>\n" + parent +
                                 "Require all granted\n</Location>\n";
    text += "Listen 127.0.0.1:" + QByteArray::number(m_httpPort) + '\n' + locations +
            "Redirect permanent /moved " + http(u"repo/das"_s).toUtf8() + '\n';
    for (qsizetype i = 0; i < kCertificates.size(); ++i) {
        const QByteArray port = "127.0.0.1:" + QByteArray::number(m_httpsPorts[i]);
        const QByteArray name = kCertificates[i].name.toUtf8();
        text += "Listen " + port + " https\n<VirtualHost " + port +
                ">\nSSLEngine on\n"
                "SSLCertificateFile " +
                name + ".pem\nSSLCertificateKeyFile " + name + ".key\nCustomLog " + name +
                ".log \"%r\"\n" + locations + "</VirtualHost>\n";
    }
    return text;
}

QString SvnServers::svn(const QString &path) const
{
    return u"svn://svn.test:%1/%2"_s.arg(m_svnPort).arg(path);
}

QString SvnServers::http(const QString &path) const
{
    return u"http://svn.test:%1/svn/%2"_s.arg(m_httpPort).arg(path);
}

QString SvnServers::https(Certificate certificate, const QString &path) const
{
    return u"https://svn.test:%1/svn/%2"_s.arg(m_httpsPorts[certificate]).arg(path);
}

QString SvnServers::open(const QString &path) const
{
    return u"http://svn.test:%1/open/%2"_s.arg(m_httpPort).arg(path);
}

int SvnServers::portOf(const QString &scheme) const
{
    if (scheme == "svn"_L1)
        return m_svnPort;
    return scheme == "http"_L1 ? m_httpPort : m_httpsPorts[Good];
}

QString SvnServers::sha256(Certificate certificate) const
{
    const QByteArray said =
        runProgram(u"openssl"_s,
                   {u"x509"_s, u"-in"_s, m_apache.path(kCertificates[certificate].name + u".pem"_s),
                    u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    return QString::fromLatin1(said).section(u'=', 1).trimmed();
}

qsizetype SvnServers::signInsOver(Certificate certificate) const
{
    QFile log(m_apache.path(kCertificates[certificate].name + u".log"_s));
    return log.open(QIODevice::ReadOnly) ? log.readAll().count('\n') : -1;
}

QString SvnServers::home() const
{
    return m_apache.path(u"home"_s);
}

QString SvnServers::uuid() const
{
    return QString::fromLatin1(runProgram(u"svnlook"_s, {u"uuid"_s, repository(u"repo"_s)}))
        .trimmed();
}

QByteArray SvnServers::youngest(const QString &name) const
{
    return runProgram(u"svnlook"_s, {u"youngest"_s, repository(name)}).trimmed();
}

QByteArray SvnServers::admin(const QString &command, const QString &name) const
{
    return runProgram(u"svnadmin"_s, {command, repository(name)}).trimmed();
}

} // namespace das::test
