#include "export/databasesql.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "probe/mysql/createdatabases.h"
#include "probe/mysql/mysqlprobe.h"
#include "profile/profilecatalog.h"
#include "support/clirun.h"
#include "support/faultserver.h"
#include "support/mariadbserver.h"
#include "support/proberun.h"
#include "support/resultmacros.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::Fault;
using test::FaultServer;
using test::reportOf;

namespace {

const QString kPassword = u"pa\"ss'w\\örd"_s;

QString quoted(const QString &name)
{
    return u'`' + QString(name).replace(u'`', u"``"_s) + u'`';
}

/// The statements that make an account with this password.
QStringList account(const QString &user, const QString &grants = {}, const QString &demands = {})
{
    const QString name = u"'%1'@'127.0.0.1'"_s.arg(user);
    QStringList statements{
        u"DROP USER IF EXISTS "_s + name,
        u"CREATE USER %1 IDENTIFIED BY 'pa\"ss\\'w\\\\örd' %2"_s.arg(name, demands)};
    if (!grants.isEmpty())
        statements.append(u"GRANT %1 TO %2"_s.arg(grants, name));
    return statements;
}

/// The checks that ended with `status`.
QStringList checksThat(const QList<ProbeReport> &reports, ProbeStatus status)
{
    QStringList checks;
    for (const ProbeReport &report : reports) {
        if (report.status == status)
            checks.append(report.check);
    }
    return checks;
}

} // namespace

class TestMysqlProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DAS_NEEDS_PROGRAM("mariadbd");
        DAS_NEEDS_PROGRAM("mariadb-install-db");
        DAS_NEEDS_PROGRAM("openssl");
        QVERIFY2(start(m_server.tlsOptions()), m_server.output().constData());
        QVERIFY(m_server.execute(account(u"das"_s, u"ALL PRIVILEGES ON *.*"_s)));
        m_isRunning = true;
    }

    void init()
    {
        m_plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.1.0"_s);
        m_server.use(m_plan, u"das"_s);
        m_plan.mysql.urlOptions = u"useSSL=false"_s;
        m_password = kPassword;
        if (m_isRunning)
            QVERIFY(m_server.execute({u"SET GLOBAL max_connections = 10000"_s,
                                      u"SET GLOBAL read_only = OFF"_s,
                                      u"SET GLOBAL sql_mode = 'STRICT_TRANS_TABLES'"_s}));
    }

    void what_is_missing_is_created_once()
    {
        QVERIFY(dropDatabases());
        const ProbeReport before = reportOf(probe(), u"databases"_s);
        QCOMPARE(before.status, ProbeStatus::Warned);
        QVERIFY2(before.summary.startsWith(u"11 of 11 databases are missing: "_s),
                 qPrintable(before.summary));
        QVERIFY(m_server.execute({u"CREATE DATABASE regdb CHARACTER SET utf8"_s}));

        const Result<QStringList> created = createMissingDatabases(input());
        QVERIFY_OK(created);
        QCOMPARE(created->size(), 10);
        QVERIFY(!created->contains(u"regdb"_s));
        const Result<QStringList> again = createMissingDatabases(input());
        QVERIFY_OK(again);
        QCOMPARE(*again, QStringList());
        QCOMPARE(characterSetOf(u"userdb"_s), u"latin1"_s);
        QCOMPARE(characterSetOf(u"regdb"_s), u"utf8mb3"_s);
    }

    void a_healthy_server_passes()
    {
        QVERIFY_OK(createMissingDatabases(input()));
        const QList<ProbeReport> reports = probe();
        QCOMPARE(checksThat(reports, ProbeStatus::Passed).join(u' '),
                 u"server tls sign-in databases rights encoding settings connections driver"_s);
        const ProbeReport server = reportOf(reports, u"server"_s);
        QCOMPARE(server.facts.value(u"product"_s).toString(), u"MariaDB"_s);
        QVERIFY(server.facts.value(u"offersTls"_s).toBool());
        QCOMPARE(reportOf(reports, u"databases"_s).facts.value(u"present"_s).toArray().size(), 11);
        QVERIFY(!test::textOf(reports).contains(kPassword));
    }

    void the_probe_changes_nothing()
    {
        QVERIFY(dropDatabases());
        const QList<QStringList> before = m_server.rows(u"SHOW DATABASES"_s);
        probe();
        QCOMPARE(m_server.rows(u"SHOW DATABASES"_s), before);
        QVERIFY_OK(createMissingDatabases(input()));
    }

    void each_broken_thing_is_the_one_failure_data()
    {
        QTest::addColumn<QStringList>("breakIt");
        QTest::addColumn<QString>("user");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("words");
        const auto failed = ProbeStatus::Failed;
        const auto warned = ProbeStatus::Warned;
        QTest::newRow("nobody of that name") << QStringList() << u"nobody"_s << failed
                                             << u"sign-in"_s << u"wrong user or password"_s;
        QTest::newRow("a user without rights")
            << account(u"bare"_s) << u"bare"_s << failed << u"databases"_s
            << u"missing or hidden from bare@127.0.0.1"_s;
        QTest::newRow("a user that only reads")
            << account(u"reader"_s, u"SELECT ON *.*"_s) << u"reader"_s << failed << u"rights"_s
            << u"lacks INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX, DROP, REFERENCES on"_s;
        QTest::newRow("a user of one database less")
            << account(u"most"_s, u"ALL PRIVILEGES ON `das%`.*"_s) +
                   QStringList{u"GRANT ALL ON userdb.* TO most@127.0.0.1"_s,
                               u"GRANT ALL ON metrics.* TO most@127.0.0.1"_s,
                               u"GRANT SELECT ON regdb.* TO most@127.0.0.1"_s,
                               u"GRANT ALL ON `analytics\\_processed\\_data\\_store`.* TO "
                               "most@127.0.0.1"_s}
            << u"most"_s << failed << u"rights"_s << u"on regdb"_s;
        QTest::newRow("a user who needs TLS")
            << account(u"safe"_s, u"ALL PRIVILEGES ON *.*"_s, u"REQUIRE SSL"_s) << u"safe"_s
            << failed << u"sign-in"_s << u"over an encrypted connection only"_s;
        QTest::newRow("an account that is locked")
            << account(u"locked"_s, {}, u"ACCOUNT LOCK"_s) << u"locked"_s << failed << u"sign-in"_s
            << u"The account locked is locked"_s;
        QTest::newRow("a password that has expired")
            << account(u"old"_s, {}, u"PASSWORD EXPIRE"_s) << u"old"_s << failed << u"sign-in"_s
            << u"has expired"_s;
        QTest::newRow("a server that is read-only")
            << account(
                   u"plain"_s,
                   u"SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX, DROP, REFERENCES ON *.*"_s) +
                   QStringList{u"SET GLOBAL read_only = ON"_s}
            << u"plain"_s << failed << u"settings"_s << u"read-only"_s;
        QTest::newRow("too few connections")
            << QStringList{u"SET GLOBAL max_connections = 151"_s} << u"das"_s << warned
            << u"connections"_s << u"allows 151 connections, this cluster may open 1,750"_s;
        QTest::newRow("an account with few connections")
            << account(u"few"_s, u"ALL PRIVILEGES ON *.*"_s, u"WITH MAX_USER_CONNECTIONS 7"_s)
            << u"few"_s << warned << u"connections"_s << u"few@127.0.0.1 may hold 7 connections"_s;
        QTest::newRow("zero dates refused")
            << QStringList{u"SET GLOBAL sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_DATE'"_s}
            << u"das"_s << warned << u"settings"_s << u"fails with error 1067"_s;
        QTest::newRow("all of MySQL 8's modes")
            << QStringList{u"SET GLOBAL sql_mode = 'TRADITIONAL,ANSI_QUOTES,NO_BACKSLASH_ESCAPES'"_s}
            << u"das"_s << warned << u"settings"_s << u"NO_ZERO_DATE"_s;
    }
    void each_broken_thing_is_the_one_failure()
    {
        QFETCH(const QStringList, breakIt);
        QFETCH(const ProbeStatus, status);
        QFETCH(const QString, check);
        QFETCH(const QString, words);
        QVERIFY(m_server.execute(breakIt));
        QFETCH(const QString, user);
        m_plan.mysql.user = user;
        const QList<ProbeReport> reports = probe();
        const QString text = test::textOf(reports);
        QVERIFY2(checksThat(reports, status) == QStringList{check}, qPrintable(text));
        QVERIFY2(status == ProbeStatus::Failed ||
                     checksThat(reports, ProbeStatus::Failed).isEmpty(),
                 qPrintable(text));
        const ProbeReport report = reportOf(reports, check);
        QVERIFY2(report.summary.contains(words), qPrintable(text));
        QVERIFY2(!report.hint.isEmpty(), qPrintable(text));
        QVERIFY(!text.contains(kPassword));
    }

    void a_wrong_password_is_told_from_none_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("options");
        const QString plain = u"useSSL=false"_s;
        QTest::newRow("wrong") << u"hunter2 is not it"_s << u"wrong user or password"_s << plain;
        QTest::newRow("none") << QString() << u"without a password"_s << plain;
        QTest::newRow("wrong, encrypted")
            << u"hunter2 is not it"_s << u"wrong user or password"_s << QString();
    }
    void a_wrong_password_is_told_from_none()
    {
        QFETCH(const QString, password);
        QFETCH(const QString, words);
        QFETCH(const QString, options);
        m_password = password;
        m_plan.mysql.urlOptions = options;
        const QList<ProbeReport> reports = probe();
        QCOMPARE(reportOf(reports, u"tls"_s).status, ProbeStatus::Passed);
        const ProbeReport signIn = reportOf(reports, u"sign-in"_s);
        QCOMPARE(checksThat(reports, ProbeStatus::Failed), QStringList{u"sign-in"_s});
        QCOMPARE(signIn.facts.value(u"errorCode"_s).toInt(), 1045);
        QVERIFY2(signIn.summary.contains(words), qPrintable(signIn.summary));
        QVERIFY(password.isEmpty() || !test::textOf(reports).contains(password));
    }

    void a_database_of_wide_characters_is_told_for_the_version_it_hurts_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<ProbeStatus>("status");
        QTest::newRow("3.1.0 has a script for it") << u"wso2das-3.1.0"_s << ProbeStatus::Passed;
        QTest::newRow("3.0.0 has none") << u"wso2das-3.0.0"_s << ProbeStatus::Warned;
    }
    void a_database_of_wide_characters_is_told_for_the_version_it_hurts()
    {
        QFETCH(const QString, product);
        m_plan = samplePlan(Pattern::FullyDistributed, product);
        m_server.use(m_plan, u"das"_s);
        QVERIFY(m_server.execute({u"ALTER DATABASE regdb CHARACTER SET utf8mb4"_s}));
        const ProbeReport report = reportOf(probe(), u"encoding"_s);
        QVERIFY(m_server.execute({u"ALTER DATABASE regdb CHARACTER SET latin1"_s}));
        QTEST(report.status, "status");
        QCOMPARE(report.facts.value(u"databases"_s)[u"regdb"_s][u"characterSet"_s].toString(),
                 u"utf8mb4"_s);
    }

    void short_index_keys_fail_with_wide_characters()
    {
        QVERIFY(m_server.execute({u"SET GLOBAL innodb_default_row_format = COMPACT"_s,
                                  u"ALTER DATABASE regdb CHARACTER SET utf8mb4"_s}));
        const QList<ProbeReport> reports = probe();
        QVERIFY(m_server.execute({u"SET GLOBAL innodb_default_row_format = DYNAMIC"_s,
                                  u"ALTER DATABASE regdb CHARACTER SET latin1"_s}));
        QCOMPARE(checksThat(reports, ProbeStatus::Failed), QStringList{u"encoding"_s});
        QVERIFY(reportOf(reports, u"encoding"_s).summary.contains(u"regdb is utf8mb4"_s));
        QVERIFY(reportOf(reports, u"encoding"_s)
                    .hint.contains(u"ALTER DATABASE `regdb` CHARACTER SET latin1"_s));
    }

    void tables_that_are_there_need_no_script()
    {
        m_plan.nodes = {m_plan.nodes.first()};
        QVERIFY(m_server.execute({u"SET GLOBAL sql_mode = 'NO_ZERO_DATE'"_s}));
        const QStringList databases{m_plan.nodes.first().database, u"userdb"_s, u"regdb"_s};
        for (const QString &name : databases)
            QVERIFY(m_server.execute(
                {u"CREATE TABLE %1.REG_PATH (id INT PRIMARY KEY)"_s.arg(quoted(name)),
                 u"CREATE TABLE %1.UM_USER (id INT PRIMARY KEY)"_s.arg(quoted(name))}));
        const ProbeReport report = reportOf(probe(), u"settings"_s);
        for (const QString &name : databases)
            QVERIFY(m_server.execute({u"DROP TABLE %1.REG_PATH, %1.UM_USER"_s.arg(quoted(name))}));
        QCOMPARE(report.status, ProbeStatus::Passed);
        QCOMPARE(report.facts.value(u"tables"_s)[u"userdb"_s].toString(), u"there"_s);
        QCOMPARE(report.facts.value(u"tables"_s)[u"metrics"_s].toString(),
                 u"dbscripts/metrics/mysql.sql"_s);
    }

    void what_the_url_options_ask_of_encryption_counts_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("nothing said") << QString() << ProbeStatus::Passed << true;
        QTest::newRow("off") << u"useSSL=false"_s << ProbeStatus::Passed << false;
        QTest::newRow("on, unchecked")
            << u"useSSL=true&verifyServerCertificate=false"_s << ProbeStatus::Passed << true;
        QTest::newRow("on, checked") << u"useSSL=true"_s << ProbeStatus::Warned << true;
        QTest::newRow("demanded") << u"sslMode=REQUIRED"_s << ProbeStatus::Passed << true;
    }
    void what_the_url_options_ask_of_encryption_counts()
    {
        QFETCH(const QString, options);
        QFETCH(const bool, isUsed);
        m_plan.mysql.urlOptions = options;
        const QList<ProbeReport> reports = probe();
        const ProbeReport tls = reportOf(reports, u"tls"_s);
        QTEST(tls.status, "status");
        QCOMPARE(tls.facts.value(u"used"_s).toBool(), isUsed);
        QCOMPARE(tls.facts.value(u"version"_s).toString().startsWith("TLSv1."_L1), isUsed);
        QCOMPARE(reportOf(reports, u"sign-in"_s).status, ProbeStatus::Passed);
    }

    void names_are_quoted_whatever_they_hold()
    {
        const QString odd = u"a`b'c\"d\\e ß%_;--"_s;
        m_plan.nodes.first().database = odd;
        const QString allowed = u"odd user's"_s;
        QVERIFY(m_server.execute({u"DROP DATABASE IF EXISTS "_s + quoted(odd)}));
        const Result<QStringList> created = createMissingDatabases(input());
        QVERIFY_OK(created);
        QCOMPARE(*created, QStringList{odd});
        QVERIFY(m_server.rows(u"SHOW DATABASES"_s).contains(QStringList{odd}));
        const QList<ProbeReport> reports = probe();
        QVERIFY2(checksThat(reports, ProbeStatus::Failed).isEmpty(),
                 qPrintable(test::textOf(reports)));
        QCOMPARE(reportOf(reports, u"databases"_s).status, ProbeStatus::Passed);
        QVERIFY(m_server.execute({u"DROP DATABASE "_s + quoted(odd)}));
    }

    void creation_that_is_refused_says_why_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("words");
        QTest::newRow("rights") << u"reader"_s << kPassword << u"reader may not do that"_s;
        QTest::newRow("password") << u"das"_s << u"wrong"_s << u"wrong user or password"_s;
    }
    void creation_that_is_refused_says_why()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        QFETCH(const QString, words);
        QVERIFY(m_server.execute(account(u"reader"_s, u"SELECT ON *.*"_s)));
        m_plan.mysql.user = user;
        m_plan.mysql.databases.users = u"userdb_new"_s;
        m_password = password;
        QVERIFY_ERROR(createMissingDatabases(input()), words);
        QVERIFY(!m_server.rows(u"SHOW DATABASES"_s).contains(QStringList{u"userdb_new"_s}));
    }

    void what_was_created_before_a_refusal_is_said()
    {
        QVERIFY(m_server.execute(account(u"some"_s, u"ALL PRIVILEGES ON `das%`.*"_s)));
        m_plan.mysql.user = u"some"_s;
        m_plan.nodes.first().database = u"das_first"_s;
        m_plan.mysql.databases.users = u"other"_s;
        QVERIFY_ERROR(createMissingDatabases(input()), u"Created before that: das_first"_s);
        QVERIFY(m_server.execute({u"DROP DATABASE das_first"_s}));
    }

    void the_verbs_do_the_same()
    {
        QVERIFY(dropDatabases());
        QFile file(m_folder.filePath(u"x.dasplan"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(planToJson(m_plan));
        file.close();
        qputenv("DAS_SETUP_MYSQL_PASSWORD", kPassword.toUtf8());
        const auto create = [&] {
            return test::runVerb({u"databases"_s, file.fileName(), u"--create"_s});
        };
        const test::CliRun first = create();
        QVERIFY2(first.exitCode == 0, first.err.constData());
        QCOMPARE(first.out.count("created  "), 11);
        QVERIFY(first.out.contains("created  userdb\n"));
        const test::CliRun second = create();
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.out.count("there    "), 11);

        const QStringList arguments{u"probe"_s, file.fileName(), u"--only"_s, u"mysql"_s,
                                    u"--json"_s};
        const test::CliRun healthy = test::runVerb(arguments);
        QVERIFY2(healthy.exitCode == 0, healthy.out.constData());
        const QJsonArray reports = QJsonDocument::fromJson(healthy.out).array();
        QCOMPARE(reports.size(), 9);
        for (const QJsonValue &report : reports)
            QCOMPARE(report[u"status"_s].toString(), u"passed"_s);
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "wrong");
        QCOMPARE(test::runVerb(arguments).exitCode, 1);
        const test::CliRun refused = create();
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.err.contains("wrong user or password"), refused.err.constData());
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
    }

    void each_fault_is_named_within_the_budget_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        QTest::newRow("refused") << Fault::Refused << u"refuses the connection"_s;
        QTest::newRow("filtered") << Fault::Filtered << u"did not answer within 0.5 s"_s;
        QTest::newRow("silent") << Fault::Silent << u"says nothing for 0.5 s"_s;
        QTest::newRow("slow byte by byte") << Fault::Slow << u"too slowly"_s;
        QTest::newRow("closing at once") << Fault::ClosesAtOnce << u"before it speaks MySQL"_s;
        QTest::newRow("garbage") << Fault::Garbage << u"is not a MySQL server"_s;
        QTest::newRow("wrong protocol") << Fault::WrongProtocol << u"it speaks HTTP"_s;
    }
    void each_fault_is_named_within_the_budget()
    {
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        const FaultServer server(fault, "\x40\0\0\0\x0a"_ba);
        m_plan.mysql.port = server.port();
        QElapsedTimer clock;
        clock.start();
        const QList<ProbeReport> reports = probe(500ms);
        QCOMPARE_LT(clock.elapsed(), 500 + 1000);
        const ProbeReport report = reportOf(reports, u"server"_s);
        QCOMPARE(checksThat(reports, ProbeStatus::Failed), QStringList{u"server"_s});
        QVERIFY2(report.summary.contains(words), qPrintable(report.summary));
        QVERIFY(!report.hint.isEmpty());
        QVERIFY_ERROR(createMissingDatabases(input(), 500ms), words);
    }

    void no_encryption_where_it_is_demanded_fails()
    {
        m_server.stop();
        QVERIFY2(start({}), m_server.output().constData());
        m_plan.mysql.urlOptions = u"useSSL=true&requireSSL=true"_s;
        const QList<ProbeReport> reports = probe();
        QCOMPARE(checksThat(reports, ProbeStatus::Failed), QStringList{u"tls"_s});
        QCOMPARE(reportOf(reports, u"sign-in"_s).status, ProbeStatus::Skipped);
        QVERIFY_ERROR(createMissingDatabases(input()), u"demand encryption"_s);
        m_plan.mysql.urlOptions = u"useSSL=true"_s;
        QCOMPARE(reportOf(probe(), u"tls"_s).status, ProbeStatus::Warned);
        m_plan.mysql.urlOptions.clear();
        QCOMPARE(reportOf(probe(), u"tls"_s).status, ProbeStatus::Passed);
    }

    void names_that_differ_by_case_are_one_where_case_does_not_count()
    {
        m_server.stop();
        QVERIFY2(start({u"--lower-case-table-names=1"_s}), m_server.output().constData());
        m_plan.mysql.databases.users = u"RegDB"_s;
        const QList<ProbeReport> reports = probe();
        QCOMPARE(checksThat(reports, ProbeStatus::Failed), QStringList{u"databases"_s});
        QVERIFY(reportOf(reports, u"databases"_s)
                    .summary.contains(u"RegDB and regdb are one database"_s));
    }

private:
    bool start(const QStringList &options)
    {
        return m_server.start(options + QStringList{u"--max-connections=10000"_s,
                                                    u"--thread-handling=pool-of-threads"_s});
    }
    ProbeInput input() const { return {m_plan, profileById(m_plan.product), {m_password, {}}}; }
    QList<ProbeReport> probe(std::chrono::milliseconds budget = 10s) const
    {
        return test::reportsOf(mysqlProbe().tasks(input()).first(), budget);
    }
    bool dropDatabases()
    {
        QStringList statements;
        for (const PlannedDatabase &database : plannedDatabases(m_plan))
            statements.append(u"DROP DATABASE IF EXISTS "_s + quoted(database.name));
        return m_server.execute(statements);
    }
    QString characterSetOf(const QString &database)
    {
        return m_server
            .rows(u"SELECT DEFAULT_CHARACTER_SET_NAME FROM information_schema.SCHEMATA WHERE "
                  "SCHEMA_NAME = '%1'"_s.arg(database))
            .value(0)
            .value(0);
    }

    test::MariaDbServer m_server;
    QTemporaryDir m_folder;
    ClusterPlan m_plan;
    QString m_password;
    bool m_isRunning = false;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestMysqlProbe)
#include "tst_mysqlprobe.moc"
