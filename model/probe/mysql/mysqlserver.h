#pragma once

#include "export/databasesql.h"
#include "probe/mysql/mysqlgrants.h"
#include "probe/mysql/mysqlgreeting.h"
#include "probe/probe.h"

#include <QJsonObject>
#include <QMap>

namespace das {

/// A database that the user can see.
struct MySqlSchema {
    QString characterSet;
    QString collation;
};

/// What a server tells to a user who signed in.
struct MySqlServer {
    MySqlVersion version;
    QString authPlugin;               ///< how accounts sign in by default
    bool isEncrypted = false;         ///< this connection
    QString account;                  ///< CURRENT_USER(): "das@10.%"
    QMap<QString, QString> variables; ///< SHOW GLOBAL VARIABLES, names in lower case
    QMap<QString, QString> status;    ///< those of SHOW GLOBAL STATUS that count here
    QMap<QString, MySqlSchema> schemas;
    QMap<QString, QStringList> tables;    ///< per database: those by which the scripts are known
    QMap<QString, int> bytesPerCharacter; ///< per character set, the most
    QList<MySqlGrant> grants;
    qint64 clockAheadSeconds = 0; ///< of this machine's clock; below 0 where it is behind
    int userConnections = 0; ///< max_user_connections that counts for this account; 0: no limit

    /// Whether the variable is switched on; false where the server has none of that name.
    bool isOn(const QString &variable) const;
    int number(const QString &variable) const;
    bool ignoresCase() const { return number(QStringLiteral("lower_case_table_names")) != 0; }
    GrantNames grantNames() const;
    /// The name under which the server has the database; empty if the user sees none.
    QString schemaNamed(const QString &name) const;
    /// Whether an index may hold 3072 bytes, as from MySQL 5.7 and MariaDB 10.2 on; else 767.
    bool takesLongKeys() const;
};

/// One answer of a check.
struct MySqlVerdict {
    ProbeStatus status = ProbeStatus::Passed;
    QString summary;
    QString hint;
    QJsonObject facts;
};

/// Each database of the plan exists, or this user may create it.
MySqlVerdict databasesVerdict(const ProbeInput &input, const MySqlServer &server);
/// The user may create and use the tables.
MySqlVerdict rightsVerdict(const ProbeInput &input, const MySqlServer &server);
/// The character sets fit the scripts and the index keys (product-facts 6.2, 6.3).
MySqlVerdict encodingVerdict(const ProbeInput &input, const MySqlServer &server);
/// sql_mode, lower_case_table_names, replication of several masters, read-only servers, the clock.
MySqlVerdict settingsVerdict(const ProbeInput &input, const MySqlServer &server);
/// max_connections is enough for what the nodes' pools may open (field-notes 2.3, row 21).
MySqlVerdict connectionsVerdict(const ProbeInput &input, const MySqlServer &server);
/// The driver of the plan works with this server (product-facts 6.4; field-notes 2.3, row 16).
MySqlVerdict driverVerdict(const ProbeInput &input, const MySqlServer &server);

/// The databases of the plan that the server does not have, or does not show to this user.
QStringList missingDatabases(const ProbeInput &input, const MySqlServer &server);

} // namespace das
