#include "probe/mysql/mysqlserver.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString number(qsizetype value)
{
    return QLocale().toString(value);
}

/// "a, b, c and 4 more"
QString listed(const QStringList &names)
{
    constexpr qsizetype kMost = 5;
    if (names.size() <= kMost)
        return names.join(u", "_s);
    return QCoreApplication::translate("das", "%1 and %2 more")
        .arg(names.first(kMost).join(u", "_s), number(names.size() - kMost));
}

/// The account as GRANT takes it: 'das'@'10.%'.
QString quotedAccount(const QString &account)
{
    const auto quoted = [](QString part) { return u'\'' + part.replace(u'\'', u"''"_s) + u'\''; };
    return quoted(account.section(u'@', 0, -2)) + u'@' + quoted(account.section(u'@', -1));
}

/// A database as the target of a grant, in which _ and % would stand for anything.
QString grantTarget(const QString &database, const GrantNames &names)
{
    QString escaped = database;
    if (!names.literal)
        escaped.replace(u'_', u"\\_"_s).replace(u'%', u"\\%"_s);
    return u'`' + escaped.replace(u'`', u"``"_s) + u"`.*"_s;
}

bool mayCreate(const MySqlServer &server, const QString &database)
{
    return missingRights(server.grants, database, {u"CREATE"_s}, server.grantNames()).isEmpty();
}

/// Names of the plan that are one database where case does not count: "Regdb and regdb"; empty if
/// there are none.
QString sameWithoutCase(const QList<PlannedDatabase> &planned)
{
    for (qsizetype i = 0; i < planned.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (planned.at(i).name.compare(planned.at(j).name, Qt::CaseInsensitive) == 0)
                return QCoreApplication::translate("das", "%1 and %2")
                    .arg(planned.at(j).name, planned.at(i).name);
        }
    }
    return {};
}

/// "The server has userdb, written otherwise": a name that differs from a missing one by case only.
QString otherCaseHint(const MySqlServer &server, const QStringList &missing)
{
    for (const QString &name : missing) {
        for (auto it = server.schemas.cbegin(); it != server.schemas.cend(); ++it) {
            if (it.key().compare(name, Qt::CaseInsensitive) == 0)
                return QCoreApplication::translate("das",
                                                   "The server has %1, and distinguishes case. ")
                    .arg(it.key());
        }
    }
    return {};
}

MySqlVerdict sameNameVerdict(const MySqlServer &server, const QString &names,
                             const QJsonObject &facts)
{
    return {ProbeStatus::Failed,
            QCoreApplication::translate("das", "%1 are one database on this server").arg(names),
            QCoreApplication::translate(
                "das", "It does not distinguish case (lower_case_table_names is %1). Give them "
                       "names that differ otherwise")
                .arg(server.number(u"lower_case_table_names"_s)),
            facts};
}

MySqlVerdict lockedVerdict(const MySqlServer &server, const QStringList &locked, qsizetype planned,
                           const QJsonObject &facts)
{
    return {
        ProbeStatus::Failed,
        QCoreApplication::translate("das", "%1 of %2 databases are missing or hidden from %3, who "
                                           "may not create them: %4")
            .arg(number(locked.size()), number(planned), server.account, listed(locked)),
        otherCaseHint(server, locked) +
            QCoreApplication::translate("das", "Let an administrator run the SQL of das-setup "
                                               "databases, and then: GRANT ALL PRIVILEGES ON %1 "
                                               "TO %2")
                .arg(grantTarget(locked.first(), server.grantNames()),
                     quotedAccount(server.account)),
        facts};
}

MySqlVerdict creatableVerdict(const MySqlServer &server, const QStringList &missing,
                              qsizetype planned, const QJsonObject &facts)
{
    return {ProbeStatus::Warned,
            QCoreApplication::translate("das", "%1 of %2 databases are missing: %3")
                .arg(number(missing.size()), number(planned), listed(missing)),
            otherCaseHint(server, missing) +
                QCoreApplication::translate("das",
                                            "%1 may create them: das-setup databases PLAN --create")
                    .arg(server.account),
            facts};
}

} // namespace

bool MySqlServer::isOn(const QString &variable) const
{
    const QString value = variables.value(variable);
    return value.compare("ON"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1;
}

int MySqlServer::number(const QString &variable) const
{
    return variables.value(variable).toInt();
}

GrantNames MySqlServer::grantNames() const
{
    return {ignoresCase(), isOn(u"partial_revokes"_s)};
}

QString MySqlServer::schemaNamed(const QString &name) const
{
    if (schemas.contains(name))
        return name;
    for (auto it = schemas.cbegin(); ignoresCase() && it != schemas.cend(); ++it) {
        if (it.key().compare(name, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return {};
}

bool MySqlServer::takesLongKeys() const
{
    const QString format = variables.value(u"innodb_default_row_format"_s).toLower();
    const bool isLong = format == "dynamic"_L1 || format == "compressed"_L1;
    return isLong &&
           (!variables.contains(u"innodb_large_prefix"_s) || isOn(u"innodb_large_prefix"_s));
}

QStringList missingDatabases(const ProbeInput &input, const MySqlServer &server)
{
    QStringList missing;
    for (const PlannedDatabase &database : plannedDatabases(input.plan)) {
        if (server.schemaNamed(database.name).isEmpty())
            missing.append(database.name);
    }
    return missing;
}

MySqlVerdict databasesVerdict(const ProbeInput &input, const MySqlServer &server)
{
    const QList<PlannedDatabase> planned = plannedDatabases(input.plan);
    const QStringList missing = missingDatabases(input, server);
    QStringList present;
    for (const PlannedDatabase &database : planned)
        if (!missing.contains(database.name))
            present.append(database.name);
    QStringList locked = missing;
    locked.removeIf([&server](const QString &name) { return mayCreate(server, name); });
    const QJsonObject facts{{u"present"_s, QJsonArray::fromStringList(present)},
                            {u"missing"_s, QJsonArray::fromStringList(missing)},
                            {u"notCreatable"_s, QJsonArray::fromStringList(locked)}};
    if (const QString same = sameWithoutCase(planned); server.ignoresCase() && !same.isEmpty())
        return sameNameVerdict(server, same, facts);
    if (!locked.isEmpty())
        return lockedVerdict(server, locked, planned.size(), facts);
    if (!missing.isEmpty())
        return creatableVerdict(server, missing, planned.size(), facts);
    return {ProbeStatus::Passed,
            QCoreApplication::translate("das", "All %1 databases of the plan are there")
                .arg(number(planned.size())),
            {},
            facts};
}

MySqlVerdict rightsVerdict(const ProbeInput &input, const MySqlServer &server)
{
    QStringList databases;
    QStringList lacking;
    for (const PlannedDatabase &database : plannedDatabases(input.plan)) {
        const QStringList missing =
            missingRights(server.grants, database.name, rightsForTables(), server.grantNames());
        if (missing.isEmpty())
            continue;
        databases.append(database.name);
        for (const QString &right : missing)
            if (!lacking.contains(right))
                lacking.append(right);
    }
    QJsonObject facts{{u"account"_s, server.account},
                      {u"missing"_s, QJsonArray::fromStringList(lacking)},
                      {u"databases"_s, QJsonArray::fromStringList(databases)}};
    if (lacking.isEmpty())
        return {
            ProbeStatus::Passed,
            QCoreApplication::translate("das", "%1 may create and use the tables of every database")
                .arg(server.account),
            {},
            facts};
    return {ProbeStatus::Failed,
            QCoreApplication::translate("das", "%1 lacks %2 on %3")
                .arg(server.account, lacking.join(u", "_s), listed(databases)),
            QCoreApplication::translate("das", "For each of them: GRANT ALL PRIVILEGES ON %1 TO %2")
                .arg(grantTarget(databases.first(), server.grantNames()),
                     quotedAccount(server.account)),
            facts};
}

MySqlVerdict connectionsVerdict(const ProbeInput &input, const MySqlServer &server)
{
    const int pools = connectionPools(input.profile, input.plan);
    const qsizetype nodes = input.plan.nodes.size();
    const qsizetype need = nodes * pools * kConnectionsPerPool;
    // One of those connected is this test.
    const qsizetype others = std::max(0, server.status.value(u"threads_connected"_s).toInt() - 1);
    const qsizetype allowed = server.number(u"max_connections"_s);
    constexpr qsizetype kStep = 100;
    const qsizetype advised = (need + others) / kStep * kStep + kStep;
    QJsonObject facts{{u"maxConnections"_s, allowed},
                      {u"needed"_s, need},
                      {u"nodes"_s, nodes},
                      {u"poolsPerNode"_s, pools},
                      {u"maxActive"_s, kConnectionsPerPool},
                      {u"others"_s, others}};
    const QString pooled = QCoreApplication::translate("das", "%1 nodes with %2 pools of %3 each. ")
                               .arg(number(nodes), number(pools), number(kConnectionsPerPool));
    if (allowed < need + others) {
        facts.insert(u"advised"_s, advised);
        return {ProbeStatus::Warned,
                QCoreApplication::translate(
                    "das", "The server allows %1 connections, this cluster may open %2, and "
                           "others hold %3")
                    .arg(number(allowed), number(need), number(others)),
                pooled + QCoreApplication::translate("das", "Set max_connections to %1 in my.cnf")
                             .arg(advised),
                facts};
    }
    if (server.userConnections > 0 && server.userConnections < need)
        return {ProbeStatus::Warned,
                QCoreApplication::translate("das",
                                            "%1 may hold %2 connections, this cluster may open %3")
                    .arg(server.account, number(server.userConnections), number(need)),
                pooled + QCoreApplication::translate(
                             "das", "Raise MAX_USER_CONNECTIONS of the account to %1")
                             .arg(need / kStep * kStep + kStep),
                facts};
    return {ProbeStatus::Passed,
            QCoreApplication::translate(
                "das", "The server allows %1 connections, this cluster may open %2")
                .arg(number(allowed), number(need)),
            {},
            facts};
}

} // namespace das
