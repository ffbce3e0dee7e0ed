#include "probe/mysql/mysqlfault.h"
#include "probe/mysql/mysqlgrants.h"
#include "probe/mysql/mysqlgreeting.h"
#include "probe/mysql/mysqltls.h"
#include "support/resultmacros.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// The body of a greeting as MySQL from 5.6 on sends it.
QByteArray greeting(const QByteArray &version, bool tls, const QByteArray &plugin)
{
    return "\x0a" + version + '\0' + "\x09\0\0\0"_ba + "abcdefgh" + '\0' +
           (tls ? "\xff\xff"_ba : "\xff\xf7"_ba) + "\x21\x02\0"_ba + "\xff\xc1"_ba + "\x15" +
           QByteArray(10, '\0') + "ijklmnopqrst" + '\0' + plugin + '\0';
}

} // namespace

class TestMysqlParsers : public QObject {
    Q_OBJECT

private slots:
    void versions_are_read_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("MySQL 8") << u"8.0.36"_s << u"MySQL 8.0.36"_s;
        QTest::newRow("MySQL 5.7 of a distribution")
            << u"5.7.42-0ubuntu0.18.04.1-log"_s << u"MySQL 5.7.42"_s;
        QTest::newRow("MariaDB") << u"11.4.2-MariaDB-ubu2404"_s << u"MariaDB 11.4.2"_s;
        QTest::newRow("MariaDB for older clients")
            << u"5.5.5-10.11.6-MariaDB-0+deb12u1"_s << u"MariaDB 10.11.6"_s;
        QTest::newRow("MySQL 5.5.5 itself") << u"5.5.5"_s << u"MySQL 5.5.5"_s;
        QTest::newRow("nonsense") << u"hello"_s << u"MySQL 0.0.0"_s;
    }
    void versions_are_read()
    {
        QFETCH(const QString, text);
        QTEST(mySqlVersion(text).text(), "expected");
    }

    void a_greeting_is_read()
    {
        const Result<MySqlGreeting> read =
            parseGreeting(greeting("8.0.36", true, "caching_sha2_password"));
        QVERIFY_OK(read);
        QCOMPARE(read->versionText, u"8.0.36"_s);
        QCOMPARE(read->authPlugin, u"caching_sha2_password"_s);
        QVERIFY(read->offersTls);
        QVERIFY(read->version.isMySqlFrom(8, 0));
        QVERIFY(!parseGreeting(greeting("8.0.36", false, "x"))->offersTls);
    }

    void a_refusal_is_read()
    {
        const Result<MySqlGreeting> read =
            parseGreeting("\xff\x69\x04Host '10.0.0.9' is blocked"_ba);
        QVERIFY_OK(read);
        QCOMPARE(read->refusal, 1129U);
        QCOMPARE(read->refusalReason, u"Host '10.0.0.9' is blocked"_s);
        QCOMPARE(parseGreeting("\xff\x10\x04#08004Too many connections"_ba)->refusalReason,
                 u"Too many connections"_s);
    }

    void every_cut_and_every_other_byte_is_survived()
    {
        const QByteArray whole = greeting("8.0.36", true, "caching_sha2_password");
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const Result<MySqlGreeting> cut = parseGreeting(whole.first(size));
            QVERIFY(!cut || cut->version.major == 8);
            for (const char byte : {'\0', '\x7f', '\xff'}) {
                QByteArray other = whole;
                other[size] = byte;
                const Result<MySqlGreeting> changed = parseGreeting(other);
                QVERIFY(!changed || changed->authPlugin.size() < 100);
            }
        }
    }

    void other_protocols_have_no_greeting_length_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qsizetype>("length");
        QTest::newRow("greeting") << "\x4a\0\0\0"_ba << qsizetype(74);
        QTest::newRow("HTTP") << "HTTP"_ba << qsizetype(0);
        QTest::newRow("second packet") << "\x4a\0\0\1"_ba << qsizetype(0);
        QTest::newRow("megabytes") << "\xff\xff\xff\0"_ba << qsizetype(0);
        QTest::newRow("short") << "\x4a\0\0"_ba << qsizetype(0);
    }
    void other_protocols_have_no_greeting_length()
    {
        QFETCH(const QByteArray, header);
        QTEST(greetingLength(header), "length");
    }

    void grants_are_counted_as_the_server_does_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("missing");
        const QString all = rightsForTables().join(u',');
        QTest::newRow("nothing but a login")
            << QStringList{u"GRANT USAGE ON *.* TO `das`@`%`"_s} << u"regdb"_s << all;
        QTest::newRow("everything") << QStringList{u"GRANT ALL PRIVILEGES ON *.* TO `r`@`%` WITH "
                                                   "GRANT OPTION"_s}
                                    << u"regdb"_s << QString();
        QTest::newRow("everything by name, as MySQL 8 lists it")
            << QStringList{u"GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, "
                           "REFERENCES, INDEX, ALTER, CREATE TEMPORARY TABLES ON *.* TO `r`@`%`"_s,
                           u"GRANT BACKUP_ADMIN,CLONE_ADMIN ON *.* TO `r`@`%`"_s}
            << u"regdb"_s << QString();
        QTest::newRow("one database")
            << QStringList{u"GRANT ALL PRIVILEGES ON `regdb`.* TO `das`@`%`"_s} << u"regdb"_s
            << QString();
        QTest::newRow("another database")
            << QStringList{u"GRANT ALL PRIVILEGES ON `regdb`.* TO `das`@`%`"_s} << u"regdb2"_s
            << all;
        QTest::newRow("wildcards") << QStringList{u"GRANT ALL PRIVILEGES ON `das%`.* TO `d`@`%`"_s}
                                   << u"dasreceiver1"_s << QString();
        QTest::newRow("one character")
            << QStringList{u"GRANT ALL PRIVILEGES ON `das_1`.* TO `d`@`%`"_s} << u"dasX1"_s
            << QString();
        QTest::newRow("escaped wildcard")
            << QStringList{u"GRANT ALL PRIVILEGES ON `das\\_1`.* TO `d`@`%`"_s} << u"dasX1"_s
            << all;
        QTest::newRow("escaped wildcard, the name itself")
            << QStringList{u"GRANT ALL PRIVILEGES ON `das\\_1`.* TO `d`@`%`"_s} << u"das_1"_s
            << QString();
        QTest::newRow("the most specific pattern counts alone")
            << QStringList{u"GRANT ALL PRIVILEGES ON `das%`.* TO `d`@`%`"_s,
                           u"GRANT SELECT ON `das\\_1`.* TO `d`@`%`"_s}
            << u"das_1"_s << u"INSERT,UPDATE,DELETE,CREATE,ALTER,INDEX,DROP,REFERENCES"_s;
        QTest::newRow("those of a role are added")
            << QStringList{u"GRANT `app` TO `d`@`%`"_s, u"GRANT SELECT ON `regdb`.* TO `d`@`%`"_s,
                           u"GRANT ALL PRIVILEGES ON `reg%`.* TO `app`"_s}
            << u"regdb"_s << QString();
        QTest::newRow("tables and columns do not count")
            << QStringList{u"GRANT ALL PRIVILEGES ON `regdb`.`REG_PATH` TO `d`@`%`"_s,
                           u"GRANT SELECT (`a, b`, `c`), INSERT (`a`) ON `regdb`.`t` TO `d`@`%`"_s,
                           u"GRANT EXECUTE ON PROCEDURE `regdb`.`p` TO `d`@`%`"_s,
                           u"GRANT PROXY ON ''@'%' TO `d`@`%`"_s}
            << u"regdb"_s << all;
        QTest::newRow("backtick, dot and quote in a name")
            << QStringList{u"GRANT ALL PRIVILEGES ON `a``b.c\"d`.* TO `d`@`%`"_s} << u"a`b.c\"d"_s
            << QString();
        QTest::newRow("double quotes, as with ANSI_QUOTES")
            << QStringList{u"GRANT ALL PRIVILEGES ON \"regdb\".* TO \"d\"@\"%\""_s} << u"regdb"_s
            << QString();
        QTest::newRow("not ASCII") << QStringList{u"GRANT ALL PRIVILEGES ON `größe`.* TO `d`@`%`"_s}
                                   << u"größe"_s << QString();
        QTest::newRow("taken away in part")
            << QStringList{u"GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX, DROP, "
                           "REFERENCES ON *.* TO `d`@`%`"_s,
                           u"REVOKE INSERT, DROP ON `regdb`.* FROM `d`@`%`"_s}
            << u"regdb"_s << u"INSERT,DROP"_s;
        QTest::newRow("case counts")
            << QStringList{u"GRANT ALL PRIVILEGES ON `RegDb`.* TO `d`@`%`"_s} << u"regdb"_s << all;
        QTest::newRow("no line at all") << QStringList() << u"regdb"_s << all;
        QTest::newRow("lines of nonsense")
            << QStringList{u"GRANT"_s, u"GRANT ALL ON"_s, u"GRANT ALL ON `"_s, u"ON ON ON"_s}
            << u"regdb"_s << all;
    }
    void grants_are_counted_as_the_server_does()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const QString, database);
        QTEST(missingRights(parseGrants(lines), database, rightsForTables(), {}).join(u','),
              "missing");
    }

    void names_of_grants_follow_the_settings_of_the_server()
    {
        QVERIFY(grantCovers(u"RegDb"_s, u"regdb"_s, {true, false}));
        QVERIFY(!grantCovers(u"das%"_s, u"das1"_s, {false, true}));
        QVERIFY(grantCovers(u"das_1"_s, u"das_1"_s, {false, true}));
        QVERIFY(grantCovers(u"%a%b%"_s, u"xaxbx"_s, {}));
        QVERIFY(!grantCovers(u"%a%b"_s, u"xaxbx"_s, {}));
        QVERIFY(grantCovers(u"%"_s, QString(), {}));
        QVERIFY(!grantCovers(u"_"_s, QString(), {}));
    }

    void url_options_tell_about_encryption_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<int>("use");
        QTest::addColumn<bool>("checks");
        const auto never = int(TlsWish::Use::Never);
        const auto offered = int(TlsWish::Use::IfOffered);
        const auto always = int(TlsWish::Use::Always);
        QTest::newRow("nothing") << QString() << offered << false;
        QTest::newRow("other options") << u"autoReconnect=true"_s << offered << false;
        QTest::newRow("off") << u"a=b&useSSL=false"_s << never << false;
        QTest::newRow("off counts before required")
            << u"useSSL=false&requireSSL=true"_s << never << false;
        QTest::newRow("on") << u"useSSL=true"_s << offered << true;
        QTest::newRow("on, unchecked")
            << u"usessl=TRUE&verifyServerCertificate=false"_s << offered << false;
        QTest::newRow("required") << u"useSSL=true&requireSSL=true"_s << always << true;
        QTest::newRow("mode off") << u"sslMode=DISABLED&useSSL=true"_s << never << false;
        QTest::newRow("mode preferred") << u"sslMode=preferred"_s << offered << false;
        QTest::newRow("mode required") << u"sslMode=REQUIRED"_s << always << false;
        QTest::newRow("mode verified") << u"sslMode=VERIFY_CA"_s << always << true;
    }
    void url_options_tell_about_encryption()
    {
        QFETCH(const QString, options);
        const TlsWish wish = tlsWish(options);
        QTEST(int(wish.use), "use");
        QTEST(wish.checksCertificate, "checks");
    }

    void each_error_code_has_words_and_a_hint_data()
    {
        QTest::addColumn<unsigned>("code");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("hint");
        const auto row = [](unsigned code, const char *summary, const char *hint) {
            QTest::addRow("%u", code)
                << code << QString::fromLatin1(summary) << QString::fromLatin1(hint);
        };
        row(1040, "takes no more connections", "max_connections");
        row(1044, "may not do that", "GRANT ALL PRIVILEGES");
        row(1045, "wrong user or password", "The server says: SAID");
        row(1129, "blocks this machine", "FLUSH HOSTS");
        row(1130, "lets nobody in from this machine", "CREATE USER");
        row(1203, "takes no more connections", "limit of the user");
        row(1251, "old format", "old_passwords");
        row(1698, "does not sign in with a password", "Create a user");
        row(1820, "has expired", "ALTER USER");
        row(2013, "closed the connection", "error log");
        row(2026, "No encrypted connection", "useSSL=false");
        row(2059, "method that is not available here", "libmariadb3");
        row(2061, "broke off: SAID", "allowPublicKeyRetrieval=true");
        row(3118, "is locked", "UNLOCK");
        row(3159, "encrypted connections only", "Take useSSL=false out");
        row(4151, "is locked", "UNLOCK");
        row(5010, "could show the password", "mysql_native_password");
        row(7777, "says: SAID", "error 7777");
    }
    void each_error_code_has_words_and_a_hint()
    {
        QFETCH(const unsigned, code);
        QFETCH(const QString, summary);
        QFETCH(const QString, hint);
        const MySqlFault fault = mySqlFault(code, u"SAID"_s, {u"%3%1"_s, u"db:3306"_s});
        QVERIFY2(fault.summary.contains(summary), qPrintable(fault.summary));
        QVERIFY2(fault.hint.contains(hint), qPrintable(fault.hint));
        if (code == 1820)
            QCOMPARE(fault.summary, u"The password of %3%1 has expired"_s);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestMysqlParsers)
#include "tst_mysqlparsers.moc"
