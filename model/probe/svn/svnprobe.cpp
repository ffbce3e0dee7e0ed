#include "probe/svn/svnprobe.h"

#include "probe/clockdifference.h"
#include "probe/hostaddress.h"
#include "probe/svn/svnknock.h"
#include "probe/svn/svnsession.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QVersionNumber>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kServer = u"server"_s;
const QString kCertificate = u"certificate"_s;
const QString kSignIn = u"sign-in"_s;
const QString kRepository = u"repository"_s;
const QString kRead = u"read"_s;
const QString kCommit = u"commit"_s;
const QString kVersion = u"version"_s;
const QString kClock = u"clock"_s;

QList<ProbeCheck> checksFor(const QString &scheme)
{
    QList<ProbeCheck> checks{
        {kServer, QCoreApplication::translate("das", "Server")},
        {kSignIn, QCoreApplication::translate("das", "Sign-in")},
        {kRepository, QCoreApplication::translate("das", "Repository")},
        {kRead, QCoreApplication::translate("das", "Reading")},
        {kCommit, QCoreApplication::translate("das", "Committing")},
        {kVersion, QCoreApplication::translate("das", "Version")},
    };
    if (scheme == "https"_L1)
        checks.insert(1, {kCertificate, QCoreApplication::translate("das", "Certificate")});
    if (scheme == "http"_L1)
        checks.append({kClock, QCoreApplication::translate("das", "Clock")});
    return checks;
}

/// What a run needs to know of the plan.
struct SvnJob {
    SvnTarget target;
    SvnCredentials credentials;
    bool inTenantFolder = true;
};

/// The words for what kept libsvn from doing what `check` is about.
struct FailureWords {
    QString summary;
    QString hint;
};

/// The checks of one run, in their order.
class SvnCheck {
public:
    SvnCheck(ProbeRun &run, SvnJob job)
        : m_run(run),
          m_job(std::move(job)),
          m_session(run, m_job.target, m_job.credentials)
    {
    }

    void run();

private:
    FailureWords wordsFor(const QString &check) const;
    void reportFailure(const QString &check);
    bool reportServer();
    bool reportOpening();
    bool reportReading();
    void reportCertificate();
    void reportSignIn();
    void reportRepository();
    void reportVersion();
    void reportClock();
    QString hostAndPort() const { return hostPort(m_job.target.host, m_job.target.port); }

    ProbeRun &m_run;
    SvnJob m_job;
    SvnSession m_session;
    SvnKnock m_knock;
    SvnRepository m_repository;
    bool m_isOpen = false;
};

void SvnCheck::run()
{
    if (!reportServer() || !reportOpening() || !reportReading())
        return;
    if (m_session.tryCommit(m_repository, m_job.inTenantFolder)) {
        m_run.report(
            kCommit, ProbeStatus::Passed,
            QCoreApplication::translate("das", "The user may commit; the test committed nothing"));
    } else {
        reportFailure(kCommit);
        if (m_run.remainingMs() == 0 || m_session.failure() == SvnFailure::TimeUp)
            return m_run.skipRest(QCoreApplication::translate("das", "Not tried: no time left"));
    }
    reportVersion();
    if (m_job.target.scheme == "http"_L1)
        reportClock();
}

bool SvnCheck::reportServer()
{
    m_knock = knockAt(m_job.target, m_run);
    if (!m_knock.isAnswered) {
        m_run.report(kServer, ProbeStatus::Failed, m_knock.summary, m_knock.hint);
        m_run.skipRest(
            QCoreApplication::translate("das", "Not tried: no Subversion server answered"));
        return false;
    }
    QJsonObject facts{{u"address"_s, m_knock.address}};
    if (!m_knock.http.server.isEmpty())
        facts.insert(u"server"_s, m_run.quoted(m_knock.http.server));
    m_run.report(kServer, ProbeStatus::Passed,
                 QCoreApplication::translate("das", "%1 answers").arg(hostAndPort()), {}, facts);
    return true;
}

/// Certificate and sign-in: what the first words with the repository show.
bool SvnCheck::reportOpening()
{
    m_isOpen = m_session.open(m_knock.address);
    const SvnFailure failure = m_session.failure();
    if (m_job.target.scheme == "https"_L1) {
        reportCertificate();
        if (failure == SvnFailure::Certificate) {
            m_run.skipRest(QCoreApplication::translate(
                "das", "Not tried: nothing is said to a server that is not trusted"));
            return false;
        }
    }
    if (failure == SvnFailure::WrongPassword || failure == SvnFailure::NoUser) {
        reportFailure(kSignIn);
        m_run.skipRest(QCoreApplication::translate("das", "Not tried: not signed in"));
        return false;
    }
    if (m_isOpen || failure == SvnFailure::Forbidden)
        reportSignIn();
    return true;
}

bool SvnCheck::reportReading()
{
    if (!m_isOpen || !m_session.look(m_repository)) {
        const bool isForbidden = m_session.failure() == SvnFailure::Forbidden;
        if (isForbidden)
            m_run.report(kRepository, ProbeStatus::Skipped,
                         QCoreApplication::translate("das", "Not seen: the server shows nothing"));
        reportFailure(isForbidden ? kRead : kRepository);
        m_run.skipRest(
            isForbidden ? QCoreApplication::translate("das", "Not tried: cannot read")
                        : QCoreApplication::translate("das", "Not tried: there is no repository"));
        return false;
    }
    reportRepository();
    if (!m_session.read(m_repository)) {
        reportFailure(kRead);
        m_run.skipRest(QCoreApplication::translate("das", "Not tried: cannot read"));
        return false;
    }
    m_run.report(kRead, ProbeStatus::Passed,
                 QCoreApplication::translate("das", "The user may read"), {},
                 {{u"tenantFolder"_s, m_repository.hasTenantFolder}});
    return true;
}

FailureWords timeWords(SvnFailure failure, const QString &target, const ProbeRun &run)
{
    if (failure == SvnFailure::Stopped)
        return {QCoreApplication::translate("das", "Stopped"), {}};
    return {QCoreApplication::translate("das", "%1 answers too slowly: not done within %2")
                .arg(target, secondsText(run.budget())),
            QCoreApplication::translate(
                "das", "Check the port and the load of the server, or give the test more time")};
}

FailureWords accessWords(const QString &check, const QString &user)
{
    const bool isCommit = check == kCommit;
    if (user.isEmpty())
        return {
            isCommit ? QCoreApplication::translate("das", "Nobody may commit without signing in")
                     : QCoreApplication::translate("das", "Nobody may read without signing in"),
            QCoreApplication::translate("das", "Enter a user of the repository and the password")};
    return {isCommit
                ? QCoreApplication::translate("das", "%1 signs in and may not commit").arg(user)
                : QCoreApplication::translate("das", "%1 signs in and may not read").arg(user),
            QCoreApplication::translate(
                "das", "Give %1 read and write access (rw) to the repository's folder")
                .arg(user)};
}

/// `root`: of the repository, once it was found.
FailureWords notFoundWords(const QString &url, const QString &root)
{
    if (root.isEmpty())
        return {QCoreApplication::translate("das", "No repository at %1").arg(url),
                QCoreApplication::translate("das", "Check the path of the URL: it begins with the "
                                                   "name of the repository")};
    return {QCoreApplication::translate("das", "The repository %1 has no such folder").arg(root),
            QCoreApplication::translate("das", "Create it: svn mkdir %1").arg(url)};
}

FailureWords otherWords(const QString &said, bool isNoSubversion)
{
    if (isNoSubversion)
        return {
            QCoreApplication::translate("das", "A web server, and no Subversion at this URL: %1")
                .arg(said),
            QCoreApplication::translate("das", "Check host, port and path")};
    return {QCoreApplication::translate("das", "The server answers with an error: %1").arg(said),
            QCoreApplication::translate("das", "Look into the log of the Subversion server")};
}

FailureWords SvnCheck::wordsFor(const QString &check) const
{
    const QString said = m_run.quoted(m_session.reason());
    const QString user = m_job.credentials.user;
    switch (m_session.failure()) {
    case SvnFailure::TimeUp:
    case SvnFailure::Stopped:
        return timeWords(m_session.failure(), hostAndPort(), m_run);
    case SvnFailure::WrongPassword:
        return {
            QCoreApplication::translate("das", "The server does not accept %1 with this password")
                .arg(user),
            QCoreApplication::translate(
                "das", "Check user and password; both count upper and lower case")};
    case SvnFailure::NoUser:
    case SvnFailure::Forbidden:
        return accessWords(check, user);
    case SvnFailure::NotFound:
        return notFoundWords(m_run.quoted(m_job.target.url), m_run.quoted(m_repository.root));
    case SvnFailure::Moved:
        return {QCoreApplication::translate("das", "The server sends on to %1").arg(said),
                QCoreApplication::translate("das", "Enter that URL")};
    case SvnFailure::None:
    case SvnFailure::Certificate:
    case SvnFailure::Other:
        break;
    }
    return otherWords(said, check == kRepository && m_job.target.scheme != "svn"_L1);
}

void SvnCheck::reportFailure(const QString &check)
{
    const FailureWords words = wordsFor(check);
    m_run.report(check, ProbeStatus::Failed, words.summary, words.hint);
}

void SvnCheck::reportCertificate()
{
    const SvnFailure failure = m_session.failure();
    const bool isUnclear = failure == SvnFailure::TimeUp || failure == SvnFailure::Stopped ||
                           failure == SvnFailure::Other;
    if (isUnclear && !m_session.wasAsked())
        return m_run.report(kCertificate, ProbeStatus::Skipped,
                            QCoreApplication::translate("das", "Not seen"));
    if (failure != SvnFailure::Certificate)
        return m_run.report(kCertificate, ProbeStatus::Passed,
                            QCoreApplication::translate("das", "The certificate is trusted"));
    const SvnCertificate &certificate = m_session.certificate();
    const QJsonObject facts{{u"subject"_s, m_run.quoted(certificate.subject)},
                            {u"issuer"_s, m_run.quoted(certificate.issuer)},
                            {u"validFrom"_s, certificate.validFrom},
                            {u"validUntil"_s, certificate.validUntil},
                            {u"sha256"_s, certificate.sha256},
                            {u"sha1"_s, certificate.sha1},
                            {u"failures"_s, QJsonArray::fromStringList(certificate.failures)}};
    m_run.report(
        kCertificate, ProbeStatus::Failed,
        QCoreApplication::translate("das", "The certificate is not trusted: %1. Subject %2, "
                                           "issuer %3, valid from %4 until %5, SHA-256 %6, "
                                           "SHA-1 %7")
            .arg(certificate.failures.join(", "_L1), m_run.quoted(certificate.subject),
                 m_run.quoted(certificate.issuer), certificate.validFrom, certificate.validUntil,
                 certificate.sha256, certificate.sha1),
        QCoreApplication::translate("das", "Have the server show a valid certificate for %1, and "
                                           "this machine and every node trust its issuer")
            .arg(m_job.target.host),
        facts);
}

void SvnCheck::reportSignIn()
{
    const QString user = m_job.credentials.user;
    m_run.report(kSignIn, ProbeStatus::Passed,
                 m_session.wasAsked()
                     ? QCoreApplication::translate("das", "Signed in as %1").arg(user)
                     : QCoreApplication::translate("das", "The server asks for no user so far"));
}

void SvnCheck::reportRepository()
{
    const QString version = svnVersionIn(m_knock.http.server);
    QJsonObject facts{{u"uuid"_s, m_run.quoted(m_repository.uuid)},
                      {u"root"_s, m_run.quoted(m_repository.root)},
                      {u"revision"_s, m_repository.revision}};
    if (!version.isEmpty())
        facts.insert(u"serverVersion"_s, version);
    m_run.report(kRepository, ProbeStatus::Passed,
                 QCoreApplication::translate("das", "A repository at revision %1")
                     .arg(m_repository.revision),
                 {}, facts);
}

/// The kernel's client supports Subversion 1.7 and 1.8 (product-facts 3.3, field-notes row 35).
/// Subversion promises that any client 1.x works with any server 1.x, so this is no failure.
void SvnCheck::reportVersion()
{
    const QString said = svnVersionIn(m_knock.http.server);
    const QString version = said.isEmpty() ? m_session.oldestVersion() : said;
    if (version.isEmpty())
        return m_run.report(
            kVersion, ProbeStatus::Skipped,
            QCoreApplication::translate("das", "The server does not say its version"));
    const QVersionNumber number = QVersionNumber::fromString(version);
    const QString words =
        said.isEmpty() ? QCoreApplication::translate("das", "Subversion %1 or later").arg(version)
                       : QCoreApplication::translate("das", "Subversion %1").arg(version);
    const QJsonObject facts{{said.isEmpty() ? u"atLeast"_s : u"serverVersion"_s, version}};
    if (number < QVersionNumber(1, 7))
        return m_run.report(
            kVersion, ProbeStatus::Warned,
            QCoreApplication::translate("das", "%1: the products know 1.7 and 1.8").arg(words),
            QCoreApplication::translate("das", "Update the server"), facts);
    if (number >= QVersionNumber(1, 9))
        return m_run.report(
            kVersion, ProbeStatus::Warned,
            QCoreApplication::translate("das", "%1: the products' client is made for 1.7 and 1.8")
                .arg(words),
            QCoreApplication::translate("das", "Newer servers still speak with it; check one "
                                               "deployment on every node after the first start"),
            facts);
    m_run.report(kVersion, ProbeStatus::Passed, words, {}, facts);
}

void SvnCheck::reportClock()
{
    const std::optional<QDateTime> date = parseHttpDate(m_knock.http.date);
    if (!date)
        return m_run.report(kClock, ProbeStatus::Skipped,
                            QCoreApplication::translate("das", "The server does not say its time"));
    const ClockFinding finding =
        clockDifference(hostAndPort(), *date, m_knock.answeredAt, std::chrono::seconds(1));
    m_run.report(kClock, finding.status, finding.summary, finding.hint, finding.facts);
}

QList<ProbeTask> svnTasks(const ProbeInput &input)
{
    const DeploymentSyncPlan &plan = input.plan.deploymentSync;
    const QString url = plan.url.trimmed();
    if (plan.kind != SyncKind::Svn || url.isEmpty())
        return {};
    const auto target = svnTarget(url);
    ProbeTask task;
    task.probe = u"svn"_s;
    task.where = u"deploymentSync/url"_s;
    task.hosts = hostsOfPlan(input.plan);
    const QString password = input.secrets.svnPassword.value_or(QString());
    task.secrets = {password};
    if (!target) {
        static const QRegularExpression user(u"(?<=//)[^/]*@"_s);
        task.target = url.section(u'/', 0, 2).remove(user);
        task.checks = checksFor({});
        task.run = [refusal = target.error()](ProbeRun &run) {
            run.report(kServer, ProbeStatus::Failed, refusal.summary, refusal.hint);
            run.skipRest(QCoreApplication::translate("das", "Not tried: there is no URL to try"));
        };
        return {task};
    }
    task.target = hostPort(target->host, target->port);
    task.checks = checksFor(target->scheme);
    const SvnJob job{*target, {plan.user, password}, plan.appendTenantId};
    task.run = [job](ProbeRun &run) { SvnCheck(run, job).run(); };
    return {task};
}

} // namespace

Probe svnProbe()
{
    return {u"svn"_s, QCoreApplication::translate("das", "Subversion"), svnTasks};
}

} // namespace das
