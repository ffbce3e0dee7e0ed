#include "probe/mysql/mysqlreader.h"

#include <QDateTime>

namespace das {

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

/// Name and value of each row; the names in lower case.
QMap<QString, QString> pairsOf(const Rows &rows)
{
    QMap<QString, QString> pairs;
    for (const QStringList &row : rows) {
        if (row.size() >= 2)
            pairs.insert(row.at(0).toLower(), row.at(1));
    }
    return pairs;
}

QStringList firstCells(const Rows &rows)
{
    QStringList cells;
    for (const QStringList &row : rows)
        cells += row.mid(0, 1);
    return cells;
}

bool readIdentity(MySqlSession &session, const ProbeRun &run, MySqlServer &server)
{
    const auto rows =
        session.query(u"SELECT CURRENT_USER(), @@max_user_connections, UNIX_TIMESTAMP()"_s);
    if (!rows || rows->isEmpty() || rows->first().size() < 3)
        return false;
    server.account = run.quoted(rows->first().at(0));
    server.userConnections = rows->first().at(1).toInt();
    server.clockAheadSeconds =
        rows->first().at(2).toLongLong() - QDateTime::currentSecsSinceEpoch();
    return true;
}

bool readVariables(MySqlSession &session, MySqlServer &server)
{
    const auto variables = session.query(u"SHOW GLOBAL VARIABLES"_s);
    const auto status =
        variables ? session.query(u"SHOW GLOBAL STATUS LIKE 'Threads_connected'"_s) : std::nullopt;
    if (!status)
        return false;
    server.variables = pairsOf(*variables);
    server.status = pairsOf(*status);
    return true;
}

bool readCharacterSets(MySqlSession &session, MySqlServer &server)
{
    const auto rows = session.query(
        u"SELECT CHARACTER_SET_NAME, MAXLEN FROM information_schema.CHARACTER_SETS"_s);
    if (!rows)
        return false;
    const QMap<QString, QString> sizes = pairsOf(*rows);
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        server.bytesPerCharacter.insert(it.key(), it->toInt());
    return true;
}

bool readSchemas(MySqlSession &session, const ProbeRun &run, MySqlServer &server)
{
    const auto rows = session.query(u"SELECT SCHEMA_NAME, DEFAULT_CHARACTER_SET_NAME, "
                                    "DEFAULT_COLLATION_NAME FROM information_schema.SCHEMATA"_s);
    if (!rows)
        return false;
    for (const QStringList &row : *rows) {
        if (row.size() >= 3)
            server.schemas.insert(row.at(0), {run.quoted(row.at(1)), run.quoted(row.at(2))});
    }
    return true;
}

/// The tables by which it is known that a script has run.
bool readTables(MySqlSession &session, const ProbeInput &input, MySqlServer &server)
{
    QStringList names;
    for (const PlannedDatabase &database : plannedDatabases(input.plan)) {
        const QString name = server.schemaNamed(database.name);
        if (!name.isEmpty())
            names.append(session.literal(name));
    }
    if (names.isEmpty())
        return true;
    const auto rows = session.query(
        u"SELECT TABLE_SCHEMA, TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA IN "
        "("_s +
        names.join(u',') +
        u") AND TABLE_NAME IN ('REG_PATH', 'UM_USER', 'UM_SYSTEM_USER', 'METRIC_GAUGE')"_s);
    if (!rows)
        return false;
    for (const QStringList &row : *rows) {
        if (row.size() >= 2)
            server.tables[server.schemaNamed(row.at(0))].append(row.at(1));
    }
    return true;
}

bool readGrants(MySqlSession &session, MySqlServer &server)
{
    QString question = u"SHOW GRANTS"_s;
    // MySQL 8 shows what roles give only where they are named; MariaDB shows those in force.
    if (server.version.isMySqlFrom(8, 0)) {
        const auto roles = session.query(u"SELECT CURRENT_ROLE()"_s);
        if (!roles)
            return false;
        const QString names = firstCells(*roles).value(0);
        if (!names.isEmpty() && names != "NONE"_L1)
            question += u" FOR CURRENT_USER() USING "_s + names;
    }
    const auto rows = session.query(question);
    if (rows)
        server.grants = parseGrants(firstCells(*rows));
    return rows.has_value();
}

} // namespace

std::optional<MySqlServer> readMySqlServer(MySqlSession &session, const ProbeInput &input,
                                           const ProbeRun &run, const MySqlGreeting &greeting)
{
    MySqlServer server;
    server.version = greeting.version;
    server.authPlugin = greeting.authPlugin;
    server.isEncrypted = !session.tlsCipher().isEmpty();
    if (!readIdentity(session, run, server) || !readVariables(session, server) ||
        !readCharacterSets(session, server) || !readSchemas(session, run, server) ||
        !readGrants(session, server) || !readTables(session, input, server))
        return {};
    return server;
}

} // namespace das
