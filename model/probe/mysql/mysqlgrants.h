#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace das {

/// One line of SHOW GRANTS on a whole server or a whole database; those on tables, columns and
/// routines do not let anybody create tables.
struct MySqlGrant {
    QString grantee;        ///< the account or role, as the server writes it
    QString database;       ///< "*", or a name in which _ and % stand for anything
    QStringList privileges; ///< upper case; "ALL PRIVILEGES"
    bool isRevoked = false; ///< MySQL 8: a part taken away from *.*
};

/// How a server compares the database names of grants.
struct GrantNames {
    bool ignoreCase = false; ///< lower_case_table_names is not 0
    bool literal = false;    ///< MySQL 8 with partial_revokes: _ and % stand for themselves
};

/// Reads the lines of SHOW GRANTS; those that say nothing about databases are left out.
QList<MySqlGrant> parseGrants(const QStringList &lines);

/// Whether a database pattern of a grant, with \_ and \% for the characters themselves, covers
/// `database`.
bool grantCovers(const QString &pattern, const QString &database, const GrantNames &names);

/// Those of `needed` that the grants do not give on all of `database`. Of several patterns that
/// cover the name only the most specific one counts, as the server does it.
QStringList missingRights(const QList<MySqlGrant> &grants, const QString &database,
                          const QStringList &needed, const GrantNames &names);

/// What creating and using the tables of the products takes: foreign keys and indexes included.
const QStringList &rightsForTables();

} // namespace das
