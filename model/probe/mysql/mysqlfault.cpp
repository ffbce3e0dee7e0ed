#include "probe/mysql/mysqlfault.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Words with %1 for the user, %2 for the server and %3 for what was said.
struct FaultWords {
    QList<unsigned> codes;
    const char *summary;
    const char *hint;
};

QString filled(const char *words, const QString &said, const MySqlCaller &caller)
{
    QString text = QCoreApplication::translate("das", words);
    // In one pass: a user may be named %3.
    for (qsizetype at = 0; (at = text.indexOf(u'%', at)) >= 0;) {
        const QChar which = at + 1 < text.size() ? text.at(at + 1) : QChar();
        const QString value = which == u'1'   ? caller.user
                              : which == u'2' ? caller.target
                              : which == u'3' ? said
                                              : text.mid(at, 2);
        text.replace(at, 2, value);
        at += value.size();
    }
    return text;
}

/// Codes below 2000 and from 3000 on are the server's, those between the client library's.
const QList<FaultWords> &faultWords()
{
    static const QList<FaultWords> words{
        {{1045},
         QT_TRANSLATE_NOOP("das", "%2 does not let %1 in: wrong user or password"),
         QT_TRANSLATE_NOOP("das", "Check both, and that this account may come from this machine. "
                                  "The server says: %3")},
        {{1698},
         QT_TRANSLATE_NOOP("das", "%1 does not sign in with a password at %2"),
         QT_TRANSLATE_NOOP("das", "The account uses the login of its own machine. Create a user "
                                  "with a password for the cluster")},
        {{1130},
         QT_TRANSLATE_NOOP("das", "%2 lets nobody in from this machine"),
         QT_TRANSLATE_NOOP("das", "Create the account for the addresses of all nodes, and of this "
                                  "machine to test it: CREATE USER 'name'@'address'. The server "
                                  "says: %3")},
        {{1129},
         QT_TRANSLATE_NOOP("das", "%2 blocks this machine after too many broken connections"),
         QT_TRANSLATE_NOOP("das", "Run FLUSH HOSTS on the server, and raise max_connect_errors")},
        {{1040, 1203, 1226},
         QT_TRANSLATE_NOOP("das", "%2 takes no more connections"),
         QT_TRANSLATE_NOOP("das", "Raise max_connections, or the limit of the user. The server "
                                  "says: %3")},
        {{1044, 1142, 1227},
         QT_TRANSLATE_NOOP("das", "%1 may not do that at %2: %3"),
         QT_TRANSLATE_NOOP("das", "Let an administrator grant it: GRANT ALL PRIVILEGES ON "
                                  "database.* TO the user")},
        {{1251, 1275, 2049},
         QT_TRANSLATE_NOOP("das", "%1 has a password in the old format, which nothing accepts any "
                                  "more"),
         QT_TRANSLATE_NOOP("das", "Set the password again with old_passwords=0")},
        {{1820, 1862},
         QT_TRANSLATE_NOOP("das", "The password of %1 has expired"),
         QT_TRANSLATE_NOOP("das", "Set a new one with ALTER USER, without expiry")},
        {{3118, 3955, 4151},
         QT_TRANSLATE_NOOP("das", "The account %1 is locked"),
         QT_TRANSLATE_NOOP("das", "Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: "
                                  "%3")},
        {{3159},
         QT_TRANSLATE_NOOP("das", "%2 accepts encrypted connections only"),
         QT_TRANSLATE_NOOP("das", "Take useSSL=false out of the URL options")},
        {{2058, 2059},
         QT_TRANSLATE_NOOP("das", "%1 signs in by a method that is not available here: %3"),
         QT_TRANSLATE_NOOP("das", "Give the account mysql_native_password or "
                                  "caching_sha2_password. For the latter this program needs the "
                                  "plugins of the package libmariadb3")},
        // The library's own text for it quotes the wrong part of its memory.
        {{5010},
         QT_TRANSLATE_NOOP("das", "%2 wants %1 to sign in by a method that could show the "
                                  "password, or that is not known here"),
         QT_TRANSLATE_NOOP("das", "Give the account mysql_native_password or "
                                  "caching_sha2_password")},
        {{2061},
         QT_TRANSLATE_NOOP("das", "The sign-in of %1 broke off: %3"),
         QT_TRANSLATE_NOOP("das",
                           "With caching_sha2_password the server needs TLS, or its RSA key; "
                           "Connector/J then needs allowPublicKeyRetrieval=true among the "
                           "URL options. Or give the account mysql_native_password")},
        {{2026},
         QT_TRANSLATE_NOOP("das", "No encrypted connection to %2 came about: %3"),
         QT_TRANSLATE_NOOP("das", "Check the server's certificate and tls_version, or set "
                                  "useSSL=false among the URL options")},
        {{1047},
         QT_TRANSLATE_NOOP("das", "%2 is not part of its Galera cluster now: %3"),
         QT_TRANSLATE_NOOP("das", "Let it rejoin, or name another node of that cluster")},
        {{1053},
         QT_TRANSLATE_NOOP("das", "%2 is shutting down"),
         QT_TRANSLATE_NOOP("das", "Start it, then test again")},
        {{1290, 1792, 1836, 3100},
         QT_TRANSLATE_NOOP("das", "%2 does not take changes: %3"),
         QT_TRANSLATE_NOOP("das",
                           "Name the primary server, not a replica, or switch read_only off")},
        {{1102},
         QT_TRANSLATE_NOOP("das", "%2 does not take the name: %3"),
         QT_TRANSLATE_NOOP("das", "Choose letters, digits and underscores, 64 at most")},
        {{2012, 2014, 2027},
         QT_TRANSLATE_NOOP("das", "%2 breaks the MySQL protocol: %3"),
         QT_TRANSLATE_NOOP("das", "Check the port, and what stands between here and the server")},
        {{2002, 2003, 2006, 2013, 2055, 5013, 5014},
         QT_TRANSLATE_NOOP("das", "%2 closed the connection"),
         QT_TRANSLATE_NOOP("das", "Look into the error log of the server. It says here: %3")},
    };
    return words;
}

} // namespace

MySqlFault mySqlFault(unsigned code, const QString &said, const MySqlCaller &caller)
{
    if (code == 1045 && !caller.hasPassword)
        return {filled(QT_TRANSLATE_NOOP("das", "%2 does not let %1 in without a password"), said,
                       caller),
                QCoreApplication::translate("das", "Enter the password")};
    const auto known = std::ranges::find_if(
        faultWords(), [code](const auto &row) { return row.codes.contains(code); });
    if (known != faultWords().cend())
        return {filled(known->summary, said, caller), filled(known->hint, said, caller)};
    return {filled(QT_TRANSLATE_NOOP("das", "%2 says: %3"), said, caller),
            QCoreApplication::translate("das", "Look up error %1 in the manual of the server")
                .arg(code)};
}

bool isTlsFault(unsigned code)
{
    return code == 2026;
}

} // namespace das
