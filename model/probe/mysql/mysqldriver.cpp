#include "probe/mysql/mysqlserver.h"
#include "probe/mysql/mysqltls.h"
#include "validate/ruletools.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <tuple>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView kNewClass{"com.mysql.cj.jdbc.Driver"};

using JarVersion = std::tuple<int, int, int>;

/// 5.1.34 of "mysql-connector-java-5.1.34-bin.jar"; zeros where the name tells nothing.
JarVersion jarVersion(const QString &path)
{
    static const QRegularExpression pattern(
        u"mysql-connector-(?:java|j)[-_](\\d{1,4})\\.(\\d{1,4})\\.(\\d{1,4})[^/\\\\]*\\z"_s);
    const QRegularExpressionMatch match = pattern.match(path);
    return {match.capturedView(1).toInt(), match.capturedView(2).toInt(),
            match.capturedView(3).toInt()};
}

/// Whether the jar is of 5.1, and older than `than`.
bool isOlder(const JarVersion &jar, const JarVersion &than)
{
    return jar != JarVersion() && jar < than;
}

/// Before 5.1.49 the driver speaks TLS 1.2 to a MySQL 8 only, and there from 5.1.46 on.
bool isTlsTooNew(const ProbeInput &input, const MySqlServer &server)
{
    const JarVersion jar = jarVersion(input.plan.mysql.driverJar);
    const QStringList versions = server.variables.value(u"tls_version"_s).split(u',');
    const bool offersOld = versions.contains("TLSv1"_L1) || versions.contains("TLSv1.0"_L1) ||
                           versions.contains("TLSv1.1"_L1) || versions.first().isEmpty();
    const bool isMySql8 = server.version.isMySqlFrom(8, 0) && !isOlder(jar, {5, 1, 46});
    const TlsWish wish = tlsWish(input.plan.mysql.urlOptions);
    return server.isEncrypted && wish.isSaid && isOlder(jar, {5, 1, 49}) && !offersOld &&
           !isMySql8 && urlOption(input.plan.mysql.urlOptions, u"enabledTLSProtocols"_s).isEmpty();
}

/// Connector/J 8 asks for leave before it takes the server's key over an open line.
bool needsPublicKey(const ProbeInput &input, const MySqlServer &server)
{
    const MySqlPlan &mysql = input.plan.mysql;
    return server.authPlugin == "caching_sha2_password"_L1 && !server.isEncrypted &&
           (driverJarKind(mysql.driverJar) == DriverJar::Version8 ||
            mysql.driverClass == kNewClass) &&
           urlOption(mysql.urlOptions, u"allowPublicKeyRetrieval"_s).toLower() != "true"_L1;
}

QString jarName(const MySqlPlan &mysql)
{
    return mysql.driverJar.section(u'/', -1).section(u'\\', -1);
}

/// A driver with which no data source opens; an empty summary where it is none.
MySqlVerdict fatalDriver(const ProbeInput &input, const MySqlServer &server)
{
    const MySqlPlan &mysql = input.plan.mysql;
    const DriverJar kind = driverJarKind(mysql.driverJar);
    if (kind == DriverJar::MariaDb || mysql.driverClass.contains("mariadb"_L1, Qt::CaseInsensitive))
        return {
            ProbeStatus::Failed,
            QCoreApplication::translate("das", "MariaDB Connector/J does not do, even on MariaDB"),
            QCoreApplication::translate(
                "das", "Analytics finds no settings for the database that it reports. Use MySQL "
                       "Connector/J"),
            {}};
    if (mysql.driverClass.isEmpty())
        return {ProbeStatus::Failed,
                QCoreApplication::translate("das", "The plan names no driver class"),
                QCoreApplication::translate(
                    "das", "Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on")
                    .arg(kNewClass),
                {}};
    if (kind == DriverJar::Version5 && mysql.driverClass == kNewClass)
        return {
            ProbeStatus::Failed,
            QCoreApplication::translate("das", "%1 has no class %2").arg(jarName(mysql), kNewClass),
            QCoreApplication::translate("das", "Use com.mysql.jdbc.Driver"),
            {}};
    if (server.version.isMySqlFrom(8, 0) && isOlder(jarVersion(mysql.driverJar), {5, 1, 46}))
        return {ProbeStatus::Failed,
                QCoreApplication::translate("das", "%1 is too old for %2")
                    .arg(jarName(mysql), server.version.text()),
                QCoreApplication::translate(
                    "das", "Use Connector/J 5.1.46 or newer: older ones ask for settings that "
                           "this server does not have"),
                {}};
    return {};
}

} // namespace

MySqlVerdict driverVerdict(const ProbeInput &input, const MySqlServer &server)
{
    const MySqlPlan &mysql = input.plan.mysql;
    const QString jar = jarName(mysql);
    const QJsonObject facts{{u"driverClass"_s, mysql.driverClass}, {u"driverJar"_s, jar}};
    if (MySqlVerdict fatal = fatalDriver(input, server); !fatal.summary.isEmpty()) {
        fatal.facts = facts;
        return fatal;
    }
    if (needsPublicKey(input, server))
        return {ProbeStatus::Warned,
                QCoreApplication::translate(
                    "das", "Connector/J 8 refuses caching_sha2_password without TLS"),
                QCoreApplication::translate(
                    "das", "Unless the account uses mysql_native_password, add "
                           "allowPublicKeyRetrieval=true to the URL options, or let it use TLS"),
                facts};
    if (isTlsTooNew(input, server))
        return {ProbeStatus::Warned,
                QCoreApplication::translate(
                    "das", "%1 does not offer the TLS versions of the server by itself")
                    .arg(jar),
                QCoreApplication::translate(
                    "das", "Add enabledTLSProtocols=TLSv1.2 to the URL options, or use "
                           "Connector/J 5.1.49"),
                facts};
    QString hint;
    if (jar.isEmpty() && server.version.isMySqlFrom(8, 0))
        hint = QCoreApplication::translate("das", "The jar must be Connector/J 5.1.46 or newer");
    return {ProbeStatus::Passed,
            QCoreApplication::translate("das", "%1 works with %2")
                .arg(mysql.driverClass, server.version.text()),
            hint, facts};
}

} // namespace das
