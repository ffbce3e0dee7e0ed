#include "validate/ruletools.h"

#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text).hasMatch();
}

} // namespace

QString nodeKey(qsizetype index, QLatin1StringView key)
{
    return u"nodes/"_s + QString::number(index) + u'/' + key;
}

QString nodeLabel(const ClusterPlan &plan, qsizetype index)
{
    const QString id = plan.nodes.value(index).id.trimmed();
    return id.isEmpty() ? QCoreApplication::translate("das", "node %1").arg(index + 1) : id;
}

Fix nodeFix(QString label, qsizetype index, std::function<void(NodePlan &)> apply)
{
    return {std::move(label), [index, apply = std::move(apply)](ClusterPlan &plan) {
                if (index < plan.nodes.size())
                    apply(plan.nodes[index]);
            }};
}

Fix byHand(QString label)
{
    return {std::move(label), {}};
}

bool isIpv4(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\A(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!\\z)|\\z)){4}\\z"_s);
    return matches(pattern, text);
}

bool looksLikeIpv6(QStringView text)
{
    static const QRegularExpression pattern(u"\\A[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%\\w+)?\\z"_s);
    return text.count(u':') >= 2 && matches(pattern, text);
}

bool isLoopback(QStringView host)
{
    return (isIpv4(host) && host.startsWith("127."_L1)) || host == "::1"_L1 ||
           host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
}

bool isHostName(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\A[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
        "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*\\z"_s);
    return text.size() <= 253 && matches(pattern, text);
}

bool isAbsolutePath(QStringView path)
{
    static const QRegularExpression windows(u"\\A(?:[A-Za-z]:[\\\\/]|\\\\\\\\)"_s);
    return path.startsWith(u'/') || matches(windows, path);
}

bool isPort(int number)
{
    return number >= 1 && number <= 65535;
}

QString hostOf(QStringView endpoint)
{
    const qsizetype colon = endpoint.lastIndexOf(u':');
    return (colon < 0 ? endpoint : endpoint.first(colon)).toString();
}

bool isEndpoint(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    return colon > 0 && isHostName(text.first(colon)) && isPort(text.sliced(colon + 1).toInt());
}

bool isDatabaseName(QStringView name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9_$-]{1,64}\\z"_s);
    return matches(pattern, name);
}

bool hasJar(const QStringList &jars, QLatin1StringView part)
{
    return std::ranges::any_of(jars, [part](const QString &jar) {
        return jar.section(u'/', -1).contains(part, Qt::CaseInsensitive);
    });
}

DriverJar driverJarKind(const QString &path)
{
    const QString name = path.section(u'/', -1).section(u'\\', -1);
    if (name.contains("mariadb"_L1, Qt::CaseInsensitive))
        return DriverJar::MariaDb;
    static const QRegularExpression pattern(u"\\Amysql-connector-(?:java|j)[-_](\\d+)\\."_s);
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return DriverJar::Unknown;
    return match.capturedView(1).toInt() >= 8 ? DriverJar::Version8 : DriverJar::Version5;
}

} // namespace das
