#include "probe/mysql/mysqlprobe.h"

#include "probe/mysql/mysqlreader.h"
#include "probe/mysql/mysqlserver.h"
#include "probe/mysql/mysqlsignin.h"
#include "validate/ruletools.h"

#include <QCoreApplication>

#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kServer{u"server"_s};
const QString kTls = u"tls"_s;
const QString kSignIn = u"sign-in"_s;

QList<ProbeCheck> checks()
{
    return {{kServer, QCoreApplication::translate("das", "Server")},
            {kTls, QCoreApplication::translate("das", "Encryption")},
            {kSignIn, QCoreApplication::translate("das", "Sign-in")},
            {u"databases"_s, QCoreApplication::translate("das", "Databases")},
            {u"rights"_s, QCoreApplication::translate("das", "Rights")},
            {u"encoding"_s, QCoreApplication::translate("das", "Character sets")},
            {u"settings"_s, QCoreApplication::translate("das", "Settings")},
            {u"connections"_s, QCoreApplication::translate("das", "Connections")},
            {u"driver"_s, QCoreApplication::translate("das", "Driver")}};
}

void reportGreeting(ProbeRun &run, const MySqlPlan &mysql, const MySqlGreeting &greeting)
{
    run.report(kServer, ProbeStatus::Passed,
               QCoreApplication::translate("das", "%1 answers: %2")
                   .arg(mySqlTarget(mysql), greeting.version.text()),
               {},
               {{u"product"_s, greeting.version.isMariaDb ? u"MariaDB"_s : u"MySQL"_s},
                {u"version"_s, run.quoted(greeting.versionText)},
                {u"authPlugin"_s, run.quoted(greeting.authPlugin)},
                {u"offersTls"_s, greeting.offersTls}});
}

/// The options ask for TLS, and the server has none: reported, and false where nothing can be done
/// beyond.
bool reportTlsNotOffered(ProbeRun &run, const TlsWish &wish)
{
    const QJsonObject facts{{u"offered"_s, false}, {u"used"_s, false}};
    const QString toDo = QCoreApplication::translate(
        "das", "Switch TLS on at the server, or set useSSL=false among the URL options");
    if (wish.use == TlsWish::Use::Always) {
        run.report(kTls, ProbeStatus::Failed,
                   QCoreApplication::translate(
                       "das", "The URL options demand encryption, which the server does not offer"),
                   toDo, facts);
        return false;
    }
    if (wish.isSaid && wish.use == TlsWish::Use::IfOffered)
        run.report(kTls, ProbeStatus::Warned,
                   QCoreApplication::translate("das",
                                               "The URL options ask for encryption, which the "
                                               "server does not offer: data travel in the clear"),
                   toDo, facts);
    else
        run.report(kTls, ProbeStatus::Passed,
                   QCoreApplication::translate(
                       "das", "The server offers no encryption, and none is asked for"),
                   {}, facts);
    return true;
}

/// Whether the code is one of the client library, not of the server.
bool isLibraryCode(unsigned code)
{
    return (code >= 2000 && code < 3000) || code >= 5000;
}

void reportTlsOffered(ProbeRun &run, const TlsWish &wish, const MySqlSession &session)
{
    const bool isWanted = wish.use != TlsWish::Use::Never;
    if (isWanted && isLibraryCode(session.errorCode()))
        return run.report(
            kTls, ProbeStatus::Skipped,
            QCoreApplication::translate("das", "The connection did not come that far"));
    // Once the server has refused the user, the library has forgotten the version.
    const QString version = session.tlsVersion().isEmpty() ? u"TLS"_s : session.tlsVersion();
    const QJsonObject facts{{u"offered"_s, true},
                            {u"used"_s, isWanted},
                            {u"version"_s, session.tlsVersion()},
                            {u"cipher"_s, session.tlsCipher()}};
    if (!isWanted)
        run.report(kTls, ProbeStatus::Passed,
                   QCoreApplication::translate(
                       "das", "The server offers encryption; the URL options switch it off"),
                   {}, facts);
    else if (wish.checksCertificate)
        run.report(kTls, ProbeStatus::Warned,
                   QCoreApplication::translate("das",
                                               "Encrypted with %1; the driver also checks the "
                                               "certificate, which this test does not")
                       .arg(version),
                   QCoreApplication::translate(
                       "das", "Import it into the trust store of Java on each node, or add "
                              "verifyServerCertificate=false to the URL options"),
                   facts);
    else
        run.report(kTls, ProbeStatus::Passed,
                   QCoreApplication::translate("das", "Encrypted with %1; the certificate is not "
                                                      "checked")
                       .arg(version),
                   wish.isSaid ? QString()
                               : QCoreApplication::translate(
                                     "das", "Say useSSL=true or useSSL=false among the URL "
                                            "options: Connector/J warns where nothing is said"),
                   facts);
}

/// Whether the account can sign in once the connection is encrypted, where the options forbid it.
bool wouldSignInWithTls(ProbeRun &run, MySqlAccount account)
{
    account.withTls = true;
    MySqlSession session(run);
    return session.open(account);
}

void reportRefusal(ProbeRun &run, const ProbeInput &input, const MySqlDoor &door,
                   const MySqlSession &session)
{
    const MySqlAccount account = accountOf(input, door);
    const unsigned code = session.errorCode();
    MySqlFault fault = faultOf(session, input, run);
    if (code == 1045 && door.greeting.offersTls && !account.withTls &&
        wouldSignInWithTls(run, account))
        fault = {QCoreApplication::translate("das", "%1 may sign in over an encrypted connection "
                                                    "only")
                     .arg(account.user),
                 QCoreApplication::translate("das", "Take useSSL=false out of the URL options")};
    run.report(kSignIn, ProbeStatus::Failed, fault.summary, fault.hint,
               {{u"errorCode"_s, int(code)}, {u"user"_s, account.user}});
    run.skipRest(QCoreApplication::translate("das", "Needs the sign-in"));
}

/// Signs in; reports the encryption and the sign-in. nullptr where it came to nothing.
std::unique_ptr<MySqlSession> signIn(ProbeRun &run, const ProbeInput &input, const MySqlDoor &door)
{
    const TlsWish wish = tlsWish(input.plan.mysql.urlOptions);
    if (!door.greeting.offersTls && !reportTlsNotOffered(run, wish)) {
        run.skipRest(QCoreApplication::translate("das", "Needs the encryption"));
        return nullptr;
    }
    auto session = std::make_unique<MySqlSession>(run);
    const bool isOpen = session->open(accountOf(input, door));
    if (!isOpen && !session->isTimeUp() && isTlsFault(session->errorCode())) {
        const MySqlFault fault = faultOf(*session, input, run);
        run.report(kTls, ProbeStatus::Failed, fault.summary, fault.hint, {{u"offered"_s, true}});
        run.skipRest(QCoreApplication::translate("das", "Needs the encryption"));
        return nullptr;
    }
    if (door.greeting.offersTls)
        reportTlsOffered(run, wish, *session);
    if (!isOpen) {
        reportRefusal(run, input, door, *session);
        return nullptr;
    }
    return session;
}

/// The facts are the server's own words.
QJsonObject quotedFacts(const ProbeRun &run, QJsonObject facts)
{
    for (QJsonValueRef value : facts) {
        if (value.isString())
            value = run.quoted(value.toString());
    }
    return facts;
}

void report(ProbeRun &run, const QString &check, const MySqlVerdict &verdict)
{
    run.report(check, verdict.status, verdict.summary, verdict.hint,
               quotedFacts(run, verdict.facts));
}

void reportServer(ProbeRun &run, const ProbeInput &input, const MySqlServer &server)
{
    const MySqlVerdict databases = databasesVerdict(input, server);
    report(run, u"databases"_s, databases);
    if (databases.status == ProbeStatus::Failed)
        run.report(u"rights"_s, ProbeStatus::Skipped,
                   QCoreApplication::translate("das", "Needs the databases"));
    else
        report(run, u"rights"_s, rightsVerdict(input, server));
    report(run, u"encoding"_s, encodingVerdict(input, server));
    report(run, u"settings"_s, settingsVerdict(input, server));
    report(run, u"connections"_s, connectionsVerdict(input, server));
    report(run, u"driver"_s, driverVerdict(input, server));
}

void testMySql(ProbeRun &run, const ProbeInput &input)
{
    const auto door = knockAtMySql(run, input.plan.mysql);
    if (!door) {
        run.report(kServer, ProbeStatus::Failed, door.error().summary, door.error().hint);
        return run.skipRest(QCoreApplication::translate("das", "Needs the server"));
    }
    reportGreeting(run, input.plan.mysql, door->greeting);
    const std::unique_ptr<MySqlSession> session = signIn(run, input, *door);
    if (session == nullptr)
        return;
    const std::optional<MySqlServer> server = readMySqlServer(*session, input, run, door->greeting);
    if (!server) {
        const MySqlFault fault = faultOf(*session, input, run);
        run.report(kSignIn, ProbeStatus::Failed, fault.summary, fault.hint,
                   {{u"errorCode"_s, int(session->errorCode())}});
        return run.skipRest(QCoreApplication::translate("das", "Needs the sign-in"));
    }
    run.report(kSignIn, ProbeStatus::Passed,
               QCoreApplication::translate("das", "%1 is let in as %2")
                   .arg(input.plan.mysql.user, server->account),
               {}, {{u"account"_s, server->account}});
    reportServer(run, input, *server);
}

QList<ProbeTask> mySqlTasks(const ProbeInput &input)
{
    const MySqlPlan &mysql = input.plan.mysql;
    if (mysql.host.trimmed().isEmpty() || !isPort(mysql.port))
        return {};
    return {{u"mysql"_s, mySqlTarget(mysql), u"mysql/host"_s, checks(), hostsOfPlan(input.plan),
             QStringList(input.secrets.mysqlPassword.value_or(QString())),
             [input](ProbeRun &run) { testMySql(run, input); }}};
}

} // namespace

Probe mysqlProbe()
{
    return {u"mysql"_s, QCoreApplication::translate("das", "MySQL"), mySqlTasks};
}

} // namespace das
