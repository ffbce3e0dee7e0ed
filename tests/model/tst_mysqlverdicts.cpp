#include "plan/sampleplan.h"
#include "probe/mysql/mysqlserver.h"
#include "profile/profilecatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

using Variables = QMap<QString, QString>;

const auto kPassed = ProbeStatus::Passed;
const auto kWarned = ProbeStatus::Warned;
const auto kFailed = ProbeStatus::Failed;

ProbeInput inputOf(const QString &product, EventStoreKind kind = EventStoreKind::HBase)
{
    ProbeInput input{samplePlan(Pattern::FullyDistributed, product), profileById(product), {}};
    input.plan.eventStore.kind = kind;
    input.plan.mysql.databases.eventStore = u"events"_s;
    return input;
}

/// A server that has every database, in `characterSet`.
MySqlServer serverOf(const ProbeInput &input, const QString &version, const Variables &variables,
                     const QString &characterSet = u"latin1"_s)
{
    MySqlServer server;
    server.version = mySqlVersion(version);
    server.account = u"das@%"_s;
    server.variables = variables;
    server.bytesPerCharacter = {{u"latin1"_s, 1}, {u"utf8"_s, 3}, {u"utf8mb4"_s, 4}};
    for (const PlannedDatabase &database : plannedDatabases(input.plan))
        server.schemas.insert(database.name, {characterSet, characterSet + u"_bin"_s});
    return server;
}

/// What differs between the versions (product-facts 6.2).
const Variables kMySql56{{u"innodb_large_prefix"_s, u"OFF"_s}};
const Variables kMySql57{{u"innodb_large_prefix"_s, u"ON"_s},
                         {u"innodb_default_row_format"_s, u"dynamic"_s},
                         {u"sql_mode"_s, u"STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE"_s}};
const Variables kMySql8{{u"innodb_default_row_format"_s, u"dynamic"_s},
                        {u"sql_mode"_s, u"STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE"_s}};

Variables with(Variables variables, const QString &name, const QString &value)
{
    variables.insert(name, value);
    return variables;
}

} // namespace

class TestMysqlVerdicts : public QObject {
    Q_OBJECT

private slots:
    void character_sets_are_judged_by_version_and_product_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("characterSet");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<QString>("words");
        const QString das300 = u"wso2das-3.0.0"_s;
        const QString das310 = u"wso2das-3.1.0"_s;
        QTest::newRow("5.6 latin1") << das300 << kMySql56 << u"latin1"_s << kPassed << QString();
        QTest::newRow("5.6 utf8") << das300 << kMySql56 << u"utf8"_s << kFailed << u"1709"_s;
        QTest::newRow("5.6 utf8, 3.1.0") << das310 << kMySql56 << u"utf8"_s << kFailed << u"1709"_s;
        QTest::newRow("5.7 utf8mb4, 3.1.0")
            << das310 << kMySql57 << u"utf8mb4"_s << kPassed << QString();
        QTest::newRow("8 utf8mb4, 3.1.0")
            << das310 << kMySql8 << u"utf8mb4"_s << kPassed << QString();
        QTest::newRow("8 utf8mb4, 3.0.0")
            << das300 << kMySql8 << u"utf8mb4"_s << kWarned << u"made for latin1"_s;
        QTest::newRow("5.7 with short keys")
            << das310 << with(kMySql57, u"innodb_large_prefix"_s, u"OFF"_s) << u"utf8mb4"_s
            << kFailed << u"1709"_s;
    }
    void character_sets_are_judged_by_version_and_product()
    {
        QFETCH(const QString, product);
        QFETCH(const Variables, variables);
        QFETCH(const QString, characterSet);
        QFETCH(const QString, words);
        const ProbeInput input = inputOf(product);
        const MySqlVerdict verdict =
            encodingVerdict(input, serverOf(input, u"8.0.36"_s, variables, characterSet));
        QTEST(verdict.status, "status");
        QVERIFY2(verdict.summary.contains(words), qPrintable(verdict.summary));
        QCOMPARE(verdict.hint.isEmpty(), verdict.status == kPassed);
    }

    void the_file_system_of_3_0_0_takes_three_bytes_a_character_data()
    {
        QTest::addColumn<QString>("characterSet");
        QTest::addColumn<ProbeStatus>("status");
        QTest::newRow("utf8") << u"utf8"_s << kPassed;
        QTest::newRow("utf8mb4") << u"utf8mb4"_s << kFailed;
    }
    void the_file_system_of_3_0_0_takes_three_bytes_a_character()
    {
        QFETCH(const QString, characterSet);
        const ProbeInput input = inputOf(u"wso2das-3.0.0"_s, EventStoreKind::MySql);
        MySqlServer server = serverOf(input, u"5.7.42"_s, kMySql57);
        server.schemas[u"events"_s].characterSet = characterSet;
        const MySqlVerdict verdict = encodingVerdict(input, server);
        QTEST(verdict.status, "status");
        QCOMPARE(verdict.summary.contains(u"events is utf8mb4"_s), verdict.status == kFailed);
        QCOMPARE(verdict.summary.contains(u"1071"_s), verdict.status == kFailed);
    }

    void settings_that_hurt_are_named_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("hint");
        const QString das300 = u"wso2das-3.0.0"_s;
        const QString das310 = u"wso2das-3.1.0"_s;
        QTest::newRow("5.6") << das310 << kMySql56 << kPassed << QString()
                             << u"come from dbscripts/mysql.sql"_s;
        QTest::newRow("8, 3.1.0") << das310 << kMySql8 << kWarned << u"1067"_s
                                  << u"Run dbscripts/mysql5.7.sql by hand"_s;
        QTest::newRow("8, 3.0.0") << das300 << kMySql8 << kWarned << u"1067"_s
                                  << u"SET SESSION sql_mode=''"_s;
        QTest::newRow("Galera") << das310
                                << Variables{{u"wsrep_on"_s, u"ON"_s},
                                             {u"wsrep_provider"_s, u"/usr/lib/libgalera_smm.so"_s}}
                                << kWarned << u"Galera cluster, where some tables"_s
                                << u"one member"_s;
        QTest::newRow("Galera with MyISAM stores")
            << das300
            << Variables{{u"wsrep_on"_s, u"ON"_s}, {u"wsrep_provider"_s, u"/x/libgalera.so"_s}}
            << kWarned << u"MyISAM tables of the stores"_s << u"plain replica"_s;
        QTest::newRow("Galera without a provider")
            << das300 << Variables{{u"wsrep_on"_s, u"ON"_s}, {u"wsrep_provider"_s, u"none"_s}}
            << kPassed << QString() << QString();
        QTest::newRow("group replication")
            << das310 << Variables{{u"group_replication_group_name"_s, u"aaaa-bbbb"_s}} << kWarned
            << u"replication group"_s << QString();
        QTest::newRow("keys demanded")
            << das310 << Variables{{u"sql_require_primary_key"_s, u"ON"_s}} << kWarned
            << u"without a primary key"_s << QString();
        QTest::newRow("MyISAM disabled")
            << das300 << Variables{{u"disabled_storage_engines"_s, u"MyISAM,BLACKHOLE"_s}}
            << kFailed << u"disables MyISAM"_s << QString();
        QTest::newRow("MyISAM disabled, unused")
            << das310 << Variables{{u"disabled_storage_engines"_s, u"MyISAM,BLACKHOLE"_s}}
            << kPassed << QString() << QString();
        QTest::newRow("read-only for all") << das310 << Variables{{u"super_read_only"_s, u"ON"_s}}
                                           << kFailed << u"read-only"_s << u"primary server"_s;
    }
    void settings_that_hurt_are_named()
    {
        QFETCH(const QString, product);
        QFETCH(const Variables, variables);
        QFETCH(const QString, words);
        QFETCH(const QString, hint);
        const ProbeInput input = inputOf(product);
        const MySqlVerdict verdict =
            settingsVerdict(input, serverOf(input, u"8.0.36"_s, variables));
        QTEST(verdict.status, "status");
        QVERIFY2(verdict.summary.contains(words), qPrintable(verdict.summary));
        QVERIFY2(verdict.hint.contains(hint), qPrintable(verdict.hint));
    }

    void who_makes_the_tables_is_told_for_each_database()
    {
        const ProbeInput input = inputOf(u"wso2das-3.1.0"_s);
        const QJsonValue tables =
            settingsVerdict(input, serverOf(input, u"8.0.36"_s, kMySql8)).facts[u"tables"_s];
        QCOMPARE(tables[u"regdb"_s].toString(), u"dbscripts/mysql5.7.sql"_s);
        QCOMPARE(tables[u"metrics"_s].toString(), u"dbscripts/metrics/mysql.sql"_s);
        QCOMPARE(tables[u"analytics_processed_data_store"_s].toString(), u"server"_s);
    }

    void a_clock_that_is_off_is_named_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<QString>("words");
        QTest::newRow("in step") << qint64(-30) << u"suit the product"_s;
        QTest::newRow("ahead") << qint64(90) << u"90 s ahead of this machine's"_s;
        QTest::newRow("behind") << qint64(-90) << u"90 s behind this machine's"_s;
    }
    void a_clock_that_is_off_is_named()
    {
        const ProbeInput input = inputOf(u"wso2das-3.1.0"_s);
        MySqlServer server = serverOf(input, u"5.6.51"_s, kMySql56);
        QFETCH(const qint64, ahead);
        QFETCH(const QString, words);
        server.clockAheadSeconds = ahead;
        const MySqlVerdict verdict = settingsVerdict(input, server);
        QVERIFY2(verdict.summary.contains(words), qPrintable(verdict.summary));
    }

    void connections_are_counted_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<EventStoreKind>("kind");
        QTest::addColumn<int>("allowed");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<int>("needed");
        QTest::addColumn<int>("advised");
        const QString das300 = u"wso2das-3.0.0"_s;
        const QString das310 = u"wso2das-3.1.0"_s;
        // Seven nodes with pools of 50; 12 connections are open, one of them this test's.
        QTest::newRow("HBase") << das310 << EventStoreKind::HBase << 151 << kWarned << 1750 << 1800;
        QTest::newRow("MySQL") << das310 << EventStoreKind::MySql << 151 << kWarned << 2100 << 2200;
        QTest::newRow("MySQL with the file system of 3.0.0")
            << das300 << EventStoreKind::MySql << 151 << kWarned << 2450 << 2500;
        QTest::newRow("just enough")
            << das310 << EventStoreKind::HBase << 1761 << kPassed << 1750 << 0;
        QTest::newRow("one too few")
            << das310 << EventStoreKind::HBase << 1760 << kWarned << 1750 << 1800;
    }
    void connections_are_counted()
    {
        QFETCH(const QString, product);
        QFETCH(const EventStoreKind, kind);
        QFETCH(const int, allowed);
        const ProbeInput input = inputOf(product, kind);
        MySqlServer server =
            serverOf(input, u"8.0.36"_s, {{u"max_connections"_s, QString::number(allowed)}});
        server.status.insert(u"threads_connected"_s, u"12"_s);
        const MySqlVerdict verdict = connectionsVerdict(input, server);
        QTEST(verdict.status, "status");
        QTEST(verdict.facts[u"needed"_s].toInt(), "needed");
        QTEST(verdict.facts[u"advised"_s].toInt(), "advised");
        QFETCH(const int, advised);
        QCOMPARE(verdict.hint.contains(QString::number(advised)), verdict.status == kWarned);
    }

    void the_driver_fits_the_server_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("driverClass");
        QTest::addColumn<QString>("jar");
        QTest::addColumn<QString>("options");
        QTest::addColumn<ProbeStatus>("status");
        QTest::addColumn<QString>("words");
        const QString oldClass = u"com.mysql.jdbc.Driver"_s;
        const QString newClass = u"com.mysql.cj.jdbc.Driver"_s;
        const QString ssl = u"useSSL=true"_s;
        QTest::newRow("5.1.34 on 5.6")
            << u"5.6.51"_s << oldClass << u"/jars/mysql-connector-java-5.1.34-bin.jar"_s
            << QString() << kPassed << QString();
        QTest::newRow("5.1.34 on 8")
            << u"8.0.36"_s << oldClass << u"/jars/mysql-connector-java-5.1.34-bin.jar"_s
            << QString() << kFailed << u"too old for MySQL 8.0.36"_s;
        QTest::newRow("5.1.49 on 8")
            << u"8.0.36"_s << oldClass << u"C:\\jars\\mysql-connector-java-5.1.49.jar"_s << ssl
            << kPassed << QString();
        QTest::newRow("8 on 8") << u"8.0.36"_s << newClass << u"mysql-connector-j-8.3.0.jar"_s
                                << ssl << kPassed << QString();
        QTest::newRow("8 on 8, no TLS")
            << u"8.0.36"_s << newClass << u"mysql-connector-j-8.3.0.jar"_s << u"useSSL=false"_s
            << kWarned << u"caching_sha2_password without TLS"_s;
        QTest::newRow("8 on 8, no TLS, key allowed")
            << u"8.0.36"_s << newClass << u"mysql-connector-j-8.3.0.jar"_s
            << u"useSSL=false&allowPublicKeyRetrieval=true"_s << kPassed << QString();
        QTest::newRow("MariaDB's jar")
            << u"10.11.6-MariaDB"_s << oldClass << u"mariadb-java-client-3.1.0.jar"_s << QString()
            << kFailed << u"MariaDB Connector/J does not do"_s;
        QTest::newRow("MariaDB's class")
            << u"10.11.6-MariaDB"_s << u"org.mariadb.jdbc.Driver"_s << QString() << QString()
            << kFailed << u"MariaDB Connector/J does not do"_s;
        QTest::newRow("the new class in an old jar")
            << u"5.7.42"_s << newClass << u"mysql-connector-java-5.1.49.jar"_s << QString()
            << kFailed << u"has no class"_s;
        QTest::newRow("no class") << u"5.7.42"_s << QString() << QString() << QString() << kFailed
                                  << u"names no driver class"_s;
        QTest::newRow("old TLS only")
            << u"10.11.6-MariaDB"_s << oldClass << u"mysql-connector-java-5.1.40.jar"_s << ssl
            << kWarned << u"TLS versions"_s;
        QTest::newRow("old TLS, told otherwise")
            << u"10.11.6-MariaDB"_s << oldClass << u"mysql-connector-java-5.1.40.jar"_s
            << u"useSSL=true&enabledTLSProtocols=TLSv1.2"_s << kPassed << QString();
    }
    void the_driver_fits_the_server()
    {
        QFETCH(const QString, version);
        QFETCH(const QString, words);
        ProbeInput input = inputOf(u"wso2das-3.1.0"_s);
        QFETCH(const QString, driverClass);
        QFETCH(const QString, jar);
        QFETCH(const QString, options);
        input.plan.mysql.driverClass = driverClass;
        input.plan.mysql.driverJar = jar;
        input.plan.mysql.urlOptions = options;
        MySqlServer server = serverOf(input, version, {{u"tls_version"_s, u"TLSv1.2,TLSv1.3"_s}});
        server.isEncrypted = options.startsWith(u"useSSL=true"_s);
        server.authPlugin = server.version.isMySqlFrom(8, 0) ? u"caching_sha2_password"_s
                                                             : u"mysql_native_password"_s;
        const MySqlVerdict verdict = driverVerdict(input, server);
        QTEST(verdict.status, "status");
        QVERIFY2(verdict.summary.contains(words), qPrintable(verdict.summary));
        QCOMPARE(verdict.hint.isEmpty(), verdict.status == kPassed);
    }

    void a_hidden_name_of_other_case_is_pointed_out()
    {
        const ProbeInput input = inputOf(u"wso2das-3.1.0"_s);
        MySqlServer server = serverOf(input, u"8.0.36"_s, kMySql8);
        server.schemas.insert(u"UserDB"_s, server.schemas.take(u"userdb"_s));
        const MySqlVerdict verdict = databasesVerdict(input, server);
        QCOMPARE(verdict.status, kFailed);
        QVERIFY2(verdict.hint.startsWith(u"The server has UserDB"_s), qPrintable(verdict.hint));
        QVERIFY2(verdict.hint.contains(u"ON `userdb`.* TO 'das'@'%'"_s), qPrintable(verdict.hint));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestMysqlVerdicts)
#include "tst_mysqlverdicts.moc"
