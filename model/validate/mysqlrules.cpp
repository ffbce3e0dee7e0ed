#include "validate/rules.h"
#include "validate/ruletools.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView kOldClass{"com.mysql.jdbc.Driver"};
const QLatin1StringView kNewClass{"com.mysql.cj.jdbc.Driver"};

Fix useClass(QLatin1StringView name)
{
    return {QCoreApplication::translate("das", "Use %1").arg(name),
            [name](ClusterPlan &plan) { plan.mysql.driverClass = name; }};
}

void hostMissing(const RuleInput &input, Findings &findings)
{
    if (input.plan.mysql.host.isEmpty())
        findings.add(u"mysql/host"_s,
                     QCoreApplication::translate("das", "The MySQL server has no host"), {},
                     byHand(QCoreApplication::translate("das", "Enter its address or host name")));
}

void hostInvalid(const RuleInput &input, Findings &findings)
{
    const QString host = input.plan.mysql.host.trimmed();
    if (host.isEmpty() || isHostName(host) || looksLikeIpv6(host))
        return;
    static const QRegularExpression url(
        u"\\A(?:jdbc:)?(?:\\w+://)?([A-Za-z0-9.-]+)(?::(\\d{1,5}))?(?:/.*)?\\z"_s);
    const QRegularExpressionMatch match = url.match(host);
    Fix fix = byHand(QCoreApplication::translate("das", "Enter only the host"));
    if (match.hasMatch() && isHostName(match.captured(1))) {
        const QString name = match.captured(1);
        const int port = match.captured(2).toInt();
        fix = {QCoreApplication::translate("das", "Use %1").arg(name),
               [name, port](ClusterPlan &plan) {
                   plan.mysql.host = name;
                   if (isPort(port))
                       plan.mysql.port = port;
               }};
    }
    findings.add(
        u"mysql/host"_s, QCoreApplication::translate("das", "\"%1\" is not a host").arg(host),
        QCoreApplication::translate("das", "The JDBC URL is made of host, port and database."),
        fix);
}

void hostLoopback(const RuleInput &input, Findings &findings)
{
    QSet<QString> machines;
    for (const NodePlan &node : input.plan.nodes)
        machines.insert(node.ip.trimmed());
    if (machines.size() > 1 && isLoopback(input.plan.mysql.host.trimmed()))
        findings.add(u"mysql/host"_s,
                     QCoreApplication::translate("das", "%1 is another machine on every node")
                         .arg(input.plan.mysql.host),
                     QCoreApplication::translate(
                         "das", "The nodes stand on several machines and share one MySQL server."),
                     byHand(QCoreApplication::translate(
                         "das", "Enter the server's address as the nodes see it")));
}

void portRange(const RuleInput &input, Findings &findings)
{
    if (!isPort(input.plan.mysql.port))
        findings.add(
            u"mysql/port"_s,
            QCoreApplication::translate("das", "%1 is not a port").arg(input.plan.mysql.port),
            QCoreApplication::translate("das", "Ports go from 1 to 65535."),
            {QCoreApplication::translate("das", "Use 3306"),
             [](ClusterPlan &plan) { plan.mysql.port = 3306; }});
}

void userMissing(const RuleInput &input, Findings &findings)
{
    if (input.plan.mysql.user.isEmpty())
        findings.add(u"mysql/user"_s,
                     QCoreApplication::translate("das", "The MySQL server has no user"),
                     QCoreApplication::translate("das", "Every datasource signs in with it."),
                     byHand(QCoreApplication::translate("das", "Enter the user")));
}

bool isPasswordOption(const QString &option)
{
    return option.section(u'=', 0, 0).contains("password"_L1, Qt::CaseInsensitive);
}

void optionsSecret(const RuleInput &input, Findings &findings)
{
    const QStringList options = input.plan.mysql.urlOptions.split(u'&');
    if (std::ranges::none_of(options, isPasswordOption))
        return;
    findings.add(u"mysql/urlOptions"_s,
                 QCoreApplication::translate("das", "The URL options hold a password"),
                 QCoreApplication::translate(
                     "das", "It would stand in the plan, in every diff and in the servers' logs."),
                 {QCoreApplication::translate("das", "Remove it"), [](ClusterPlan &plan) {
                      QStringList kept = plan.mysql.urlOptions.split(u'&');
                      kept.removeIf(isPasswordOption);
                      plan.mysql.urlOptions = kept.join(u'&');
                  }});
}

void optionsLeading(const RuleInput &input, Findings &findings)
{
    const QString options = input.plan.mysql.urlOptions.trimmed();
    if (!options.startsWith(u'?') && !options.startsWith(u'&'))
        return;
    findings.add(u"mysql/urlOptions"_s,
                 QCoreApplication::translate("das", "The URL options begin with \"%1\"")
                     .arg(options.first(1)),
                 QCoreApplication::translate("das", "The \"?\" of the URL is added for you."),
                 {QCoreApplication::translate("das", "Remove it"), [](ClusterPlan &plan) {
                      static const QRegularExpression leading(u"\\A[\\s?&]+"_s);
                      plan.mysql.urlOptions.remove(leading);
                  }});
}

void optionsEscaped(const RuleInput &input, Findings &findings)
{
    if (input.plan.mysql.urlOptions.contains("&amp;"_L1))
        findings.add(u"mysql/urlOptions"_s,
                     QCoreApplication::translate("das", "The URL options hold \"&amp;\""),
                     QCoreApplication::translate(
                         "das", "Values are escaped when they are written; this one would be "
                                "escaped twice."),
                     {QCoreApplication::translate("das", "Use a plain &"), [](ClusterPlan &plan) {
                          plan.mysql.urlOptions.replace("&amp;"_L1, "&"_L1);
                      }});
}

void optionsMalformed(const RuleInput &input, Findings &findings)
{
    if (input.plan.mysql.urlOptions.isEmpty())
        return;
    static const QRegularExpression leading(u"\\A[\\s?&]+"_s);
    QString options = input.plan.mysql.urlOptions;
    options.remove(leading).replace("&amp;"_L1, "&"_L1);
    static const QRegularExpression pair(u"\\A[\\w.]+=[^\\s?#&]*\\z"_s);
    for (const QString &option : options.trimmed().split(u'&')) {
        if (isPasswordOption(option) || pair.match(option).hasMatch())
            continue;
        findings.add(u"mysql/urlOptions"_s,
                     QCoreApplication::translate("das", "\"%1\" is not a URL option").arg(option),
                     QCoreApplication::translate("das", "Options are key=value, joined by &."),
                     byHand(QCoreApplication::translate("das", "Correct or remove it")));
    }
}

/// product-facts 6.4: the record store does not know the product name that this driver reports.
void driverMariaDb(const RuleInput &input, Findings &findings)
{
    const MySqlPlan &mysql = input.plan.mysql;
    const bool isClass = mysql.driverClass.contains("mariadb"_L1, Qt::CaseInsensitive);
    const bool isJar = driverJarKind(mysql.driverJar) == DriverJar::MariaDb;
    if (!isClass && !isJar)
        return;
    findings.add(
        isClass ? u"mysql/driverClass"_s : u"mysql/driverJar"_s,
        QCoreApplication::translate("das", "MariaDB Connector/J does not do"),
        QCoreApplication::translate(
            "das", "Analytics finds no settings for the database that it reports, and the "
                   "server does not start. MySQL Connector/J serves MariaDB too."),
        {QCoreApplication::translate("das", "Use MySQL Connector/J"), [isJar](ClusterPlan &plan) {
             if (isJar)
                 plan.mysql.driverJar.clear();
             plan.mysql.driverClass = kOldClass;
         }});
}

void classMissing(const RuleInput &input, Findings &findings)
{
    if (!input.plan.mysql.driverClass.isEmpty())
        return;
    const bool isNew = driverJarKind(input.plan.mysql.driverJar) == DriverJar::Version8;
    findings.add(u"mysql/driverClass"_s,
                 QCoreApplication::translate("das", "No driver class is named"),
                 QCoreApplication::translate("das", "Every datasource needs it."),
                 useClass(isNew ? kNewClass : kOldClass));
}

void classUnknown(const RuleInput &input, Findings &findings)
{
    const QString name = input.plan.mysql.driverClass.trimmed();
    if (name.isEmpty() || name == kOldClass || name == kNewClass ||
        name.contains("mariadb"_L1, Qt::CaseInsensitive))
        return;
    const bool isNew = driverJarKind(input.plan.mysql.driverJar) == DriverJar::Version8;
    findings.add(u"mysql/driverClass"_s,
                 QCoreApplication::translate("das", "%1 is not a class of Connector/J").arg(name),
                 QCoreApplication::translate("das", "It is %1, and %2 from Connector/J 8 on.")
                     .arg(kOldClass, kNewClass),
                 useClass(isNew ? kNewClass : kOldClass));
}

void classOldName(const RuleInput &input, Findings &findings)
{
    if (driverJarKind(input.plan.mysql.driverJar) == DriverJar::Version8 &&
        input.plan.mysql.driverClass == kOldClass)
        findings.add(u"mysql/driverClass"_s,
                     QCoreApplication::translate(
                         "das", "Connector/J 8 has its driver class under another name"),
                     QCoreApplication::translate(
                         "das", "It is %1. The old name still works and logs a warning.")
                         .arg(kNewClass),
                     useClass(kNewClass));
}

void classTooNew(const RuleInput &input, Findings &findings)
{
    if (driverJarKind(input.plan.mysql.driverJar) == DriverJar::Version5 &&
        input.plan.mysql.driverClass == kNewClass)
        findings.add(
            u"mysql/driverClass"_s,
            QCoreApplication::translate("das", "Connector/J 5 has no class %1").arg(kNewClass),
            QCoreApplication::translate("das", "No datasource would open."), useClass(kOldClass));
}

void jarMissing(const RuleInput &input, Findings &findings)
{
    if (!input.plan.mysql.driverJar.isEmpty() || input.knowsJars())
        return;
    const QString folder = input.profile == nullptr ? QString() : input.profile->driverFolder;
    findings.add(
        u"mysql/driverJar"_s, QCoreApplication::translate("das", "No Connector/J jar is named"),
        QCoreApplication::translate(
            "das", "The packs hold no MySQL driver. Without one no datasource opens."),
        byHand(folder.isEmpty() ? QCoreApplication::translate("das", "Name the jar")
                                : QCoreApplication::translate(
                                      "das", "Name the jar, or put it into %1 of each home")
                                      .arg(folder)));
}

void jarIsNone(const RuleInput &input, Findings &findings)
{
    const QString jar = input.plan.mysql.driverJar.trimmed();
    if (!jar.isEmpty() && !jar.endsWith(".jar"_L1, Qt::CaseInsensitive))
        findings.add(
            u"mysql/driverJar"_s,
            QCoreApplication::translate("das", "\"%1\" is not a jar").arg(jar),
            QCoreApplication::translate(
                "das", "Connector/J is often downloaded as an archive that holds the jar."),
            byHand(QCoreApplication::translate("das", "Name the jar itself")));
}

constexpr std::array kRules{
    Rule{"mysql.host.missing", Severity::Error, hostMissing},
    Rule{"mysql.host.invalid", Severity::Error, hostInvalid},
    Rule{"mysql.host.loopback", Severity::Error, hostLoopback},
    Rule{"mysql.port.range", Severity::Error, portRange},
    Rule{"mysql.user.missing", Severity::Error, userMissing},
    Rule{"mysql.url-options.secret", Severity::Error, optionsSecret},
    Rule{"mysql.url-options.leading", Severity::Error, optionsLeading},
    Rule{"mysql.url-options.escaped", Severity::Error, optionsEscaped},
    Rule{"mysql.url-options.malformed", Severity::Error, optionsMalformed},
    Rule{"mysql.driver.mariadb", Severity::Error, driverMariaDb},
    Rule{"mysql.driver-class.missing", Severity::Error, classMissing},
    Rule{"mysql.driver-class.unknown", Severity::Warning, classUnknown},
    Rule{"mysql.driver-class.old-name", Severity::Warning, classOldName},
    Rule{"mysql.driver-class.too-new", Severity::Error, classTooNew},
    Rule{"mysql.driver-jar.missing", Severity::Hint, jarMissing},
    Rule{"mysql.driver-jar.not-a-jar", Severity::Error, jarIsNone},
};

} // namespace

std::span<const Rule> mysqlRules()
{
    return kRules;
}

} // namespace das
