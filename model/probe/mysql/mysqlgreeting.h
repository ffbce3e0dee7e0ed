#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace das {

/// Which server it is: "8.0.36", or "5.5.5-10.11.6-MariaDB" as MariaDB says it to older clients.
struct MySqlVersion {
    bool isMariaDb = false;
    int major = 0;
    int minor = 0;
    int patch = 0;

    /// Whether it is MySQL, not MariaDB, of at least this version.
    bool isMySqlFrom(int fromMajor, int fromMinor) const;
    /// "MySQL 8.0.36" or "MariaDB 10.11.6".
    QString text() const;
};
MySqlVersion mySqlVersion(QStringView text);

/// The first packet of a server: a greeting of protocol 10, or the reason why it wants nobody.
struct MySqlGreeting {
    MySqlVersion version;
    QString versionText; ///< as the server says it
    bool offersTls = false;
    QString authPlugin;    ///< "caching_sha2_password": what accounts have by default; may be empty
    unsigned refusal = 0;  ///< code of an error packet: 1040, 1129, 1130; 0 for a greeting
    QString refusalReason; ///< text of the error packet
};

/// The length of the body that a packet header announces; 0 if these four bytes are no header of a
/// first packet.
qsizetype greetingLength(const QByteArray &header);

/// Reads the body of the first packet; an error if it is none of a MySQL server.
Result<MySqlGreeting> parseGreeting(const QByteArray &body);

} // namespace das
