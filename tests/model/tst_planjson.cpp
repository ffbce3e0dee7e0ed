#include "plan/planjson.h"

#include "plan/sampleplan.h"
#include "support/resultmacros.h"

#include <QJsonArray>

using namespace das;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleJson()
{
    return planToJson(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
}

QByteArray replaced(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = sampleJson();
    const qsizetype at = json.indexOf(before);
    if (at < 0)
        qFatal("the sample has no %s", before.constData());
    return json.replace(at, before.size(), after);
}

/// The sample without the line that begins with `start`.
QByteArray without(const QByteArray &start)
{
    const QByteArray json = sampleJson();
    const qsizetype at = json.indexOf(start);
    if (at < 0)
        qFatal("the sample has no %s", start.constData());
    const qsizetype begin = json.lastIndexOf('\n', at) + 1;
    return json.left(begin) + json.mid(json.indexOf('\n', at) + 1);
}

} // namespace

class TestPlanJson : public QObject {
    Q_OBJECT

private slots:
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void keysStandInTheOrderOfTheContract();
    void unknownKeysAreKeptAtEveryLevel();
    void aWrongPlanIsRefused_data();
    void aWrongPlanIsRefused();
    void aKeyThatMayBeAbsentHasADefault_data();
    void aKeyThatMayBeAbsentHasADefault();
    void hostNamesMayStandTwice();
    void aByteOrderMarkIsAccepted();
};

void TestPlanJson::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<ClusterPlan>("plan");
    for (const Pattern pattern : {Pattern::FullyDistributed, Pattern::MinimumHa, Pattern::Custom})
        for (const QString &product : {u"wso2das-3.0.0"_s, u"wso2das-3.1.0"_s, u"wso2ei-6.1.1"_s})
            QTest::addRow("%s %s", qPrintable(patternName(pattern)), qPrintable(product))
                << samplePlan(pattern, product);
    QTest::newRow("empty plan") << ClusterPlan{};

    ClusterPlan odd = samplePlan(Pattern::Custom, u"wso2das-3.1.0"_s);
    odd.mysql.host = u"\"\\/\t\u00e9\U0001F600\u2028"_s;
    odd.mysql.port = -1;
    odd.deploymentSync.clientJars = {u"a.jar"_s, u"b.jar"_s};
    odd.deploymentSync.appendTenantId = false;
    QTest::newRow("quotes, control and astral characters") << odd;
}

void TestPlanJson::whatWasWrittenIsReadBack()
{
    QFETCH(ClusterPlan, plan);
    const QByteArray json = planToJson(plan);
    const Result<ClusterPlan> read = planFromJson(json, u"x.dasplan"_s);
    QVERIFY_OK(read);
    QVERIFY(*read == plan);
    QCOMPARE(planToJson(*read), json);
    QVERIFY(json.endsWith("}\n"));
}

void TestPlanJson::keysStandInTheOrderOfTheContract()
{
    const QByteArrayList keys = {"format",
                                 "version",
                                 "product",
                                 "pattern",
                                 "source",
                                 "mysql",
                                 "host",
                                 "port",
                                 "user",
                                 "urlOptions",
                                 "driverClass",
                                 "driverJar",
                                 "databases",
                                 "users",
                                 "registry",
                                 "metrics",
                                 "processedData",
                                 "eventStore",
                                 "eventStore",
                                 "kind",
                                 "hbaseMaster",
                                 "zookeeperQuorum",
                                 "zookeeperPort",
                                 "hdfs",
                                 "dfsDataDir",
                                 "hosts",
                                 "deploymentSync",
                                 "kind",
                                 "url",
                                 "user",
                                 "appendTenantId",
                                 "autoCommitNode",
                                 "clientJars",
                                 "cluster",
                                 "domain",
                                 "spark",
                                 "masterCount",
                                 "symbolicLink",
                                 "nodes",
                                 "id",
                                 "roles",
                                 "ip",
                                 "port",
                                 "portOffset",
                                 "hostName",
                                 "managementHostName",
                                 "database",
                                 "home"};
    const QByteArray json = sampleJson();
    qsizetype at = 0;
    for (const QByteArray &key : keys) {
        at = json.indexOf("  \"" + key + "\": ", at);
        QVERIFY2(at >= 0, key.constData());
        ++at;
    }
}

void TestPlanJson::unknownKeysAreKeptAtEveryLevel()
{
    const QJsonObject extra{{u"note"_s, u"keep me"_s},
                            {u"many"_s, QJsonArray{1, 0.1, true, QJsonValue::Null}},
                            {u"big"_s, Q_INT64_C(9007199254740993)},
                            {u"inner"_s, QJsonObject{{u"a"_s, 1}}}};
    ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s);
    for (QJsonObject *unknown :
         {&plan.unknown, &plan.mysql.unknown, &plan.mysql.databases.unknown,
          &plan.eventStore.unknown, &plan.deploymentSync.unknown, &plan.cluster.unknown,
          &plan.spark.unknown, &plan.nodes[0].unknown, &plan.nodes[1].unknown})
        *unknown = extra;
    plan.cluster.wellKnownMembers = Role::Receiver;
    plan.cluster.secureVault = true;
    const QByteArray json = planToJson(plan);
    const Result<ClusterPlan> read = planFromJson(json, u"x.dasplan"_s);
    QVERIFY_OK(read);
    QVERIFY(*read == plan);
    QCOMPARE(json.count("9007199254740993"), 9);
    QVERIFY(json.lastIndexOf("\"note\"") > json.lastIndexOf("\"home\""));
}

void TestPlanJson::aWrongPlanIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("error");

    const auto row = [](const char *name, const QByteArray &json, const QString &error) {
        QTest::newRow(name) << json << u"x.dasplan:"_s + error;
    };
    row("no JSON", "port = 4000", u"1: not valid JSON: "_s);
    row("empty file", "", u"1: not valid JSON: "_s);
    row("comma missing", replaced("\"version\": 1,", "\"version\": 1"), u"4: not valid JSON: "_s);
    row("something behind the end", sampleJson() + "\n{}",
        u"not valid JSON: "_s.prepend(QString::number(sampleJson().count('\n') + 2) + u": "_s));
    row("NUL byte", QByteArray("{\n\0}", 4), u"2: not valid JSON: it holds a NUL byte"_s);
    row("not UTF-8", replaced("10.100.7.53", "\xff"), u"8: not valid JSON: "_s);
    row("too deep", QByteArray(100, '['), u"1: not valid JSON: nested too deeply"_s);
    row("too long", '"' + QByteArray(100 * 1024 * 1024, 'x') + '"', u"1: is longer than 2 MB"_s);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u"1: not valid JSON: it holds a NUL byte"_s);
    row("too large a number", replaced("3306", "1e999"), u"9: not valid JSON: Number too big"_s);
    row("many zeros behind the point", replaced("3306", "0." + QByteArray(800, '0')),
        u"9: mysql/port: must be a whole number"_s);
    row("number with an exponent", replaced("3306", "3306e0"),
        u"9: mysql/port: must be a whole number"_s);
    row("no number", replaced("3306", "NaN"), u"9: not valid JSON: "_s);
    row("infinity", replaced("3306", "-Infinity"), u"9: not valid JSON: "_s);
    row("beyond 64 bits", replaced("3306", "99999999999999999999"),
        u"9: mysql/port: must be a whole number"_s);
    row("half a pair", replaced("10.100.7.53", "\\ud800"), u"8: not valid JSON: "_s);
    row("half a pair in UTF-8", replaced("10.100.7.53", "\xed\xa0\x80"), u"8: not valid JSON: "_s);
    row("comment", "// a plan\n" + sampleJson(), u"1: not valid JSON: "_s);
    row("comma too many", replaced("\"version\": 1,", "\"version\": 1,,"),
        u"3: not valid JSON: "_s);
    row("version as a fraction", replaced("\"version\": 1,", "\"version\": 1.0,"),
        u"3: version: must be a whole number"_s);
    row("a million levels", QByteArray("{\"a\":").repeated(350'000),
        u"1: not valid JSON: nested too deeply"_s);
    row("too many nodes",
        replaced("\"nodes\": [", "\"nodes\": [\n" + QByteArray("{},\n").repeated(6000)),
        u"5054: nodes: a cluster of more than 5000 nodes"_s);
    row("a list", "[\n]", u"1: must be an object {...}"_s);
    row("key twice",
        replaced("\"source\": \"wso2das-3.0.0.zip\",", "\"source\": \"\",\n\"source\": \"\","),
        u"7: source: stands twice"_s);
    row("unknown key twice",
        replaced("\"version\": 1,", "\"version\": 1, \"x\": {\"a\":1,\n\"a\":2},"),
        u"4: x/a: stands twice"_s);
    row("format missing", without("\"format\""), u"1: format: is missing"_s);
    row("other format", replaced("das-setup-plan", "ova"),
        u"2: format: \"ova\" is not known; use \"das-setup-plan\""_s);
    row("later version", replaced("\"version\": 1,", "\"version\": 2,"),
        u"3: version: 2 is not known; this program reads version 1"_s);
    row("version as text", replaced("\"version\": 1,", "\"version\": \"1\","),
        u"3: version: must be a whole number"_s);
    row("version missing", without("\"version\""), u"1: version: is missing"_s);
    row("pattern unknown", replaced("\"fully-distributed\"", "\"big\""),
        u"5: pattern: \"big\" is not known; use \"fully-distributed\""_s);
    row("role unknown", replaced("\"domain\":", "\"wellKnownMembers\": \"x\", \"domain\":"),
        u"44: cluster/wellKnownMembers: \"x\" is not known"_s);
    row("text as number", replaced("\"10.100.7.53\"", "10"),
        u"8: mysql/host: must be a text in quotes"_s);
    row("number as text", replaced("3306", "\"3306\""), u"9: mysql/port: must be a whole number"_s);
    row("number with a fraction", replaced("3306", "3306.5"),
        u"9: mysql/port: must be a whole number"_s);
    row("number out of range", replaced("3306", "3000000000"), u"9: mysql/port: is out of range"_s);
    row("null", replaced("3306", "null"), u"9: mysql/port: must be a whole number"_s);
    row("object as text", replaced("\"cluster\": {", "\"cluster\": \"x\", \"rest\": {"),
        u": cluster: must be an object {...}"_s.prepend(QString::number(
            sampleJson().left(sampleJson().indexOf("\"cluster\"")).count('\n') + 1)));
    row("event store unknown", replaced("\"hbase\"", "\"cassandra\""),
        u"23: eventStore/kind: \"cassandra\" is not known; use \"hbase\" or \"mysql\""_s);
    row("quorum as text",
        replaced("[\"das300-hdfs-master\", \"das300-hdfs-slave1\", \"das300-hdfs-slave2\"]",
                 "\"a,b\""),
        u"25: eventStore/zookeeperQuorum: must be a list [...]"_s);
    row("quorum with a number", replaced("\"das300-hdfs-slave1\", ", "7, "),
        u"25: eventStore/zookeeperQuorum/1: must be a text in quotes"_s);
    row("address as number", replaced("\"192.168.48.167\"", "1"),
        u"31: hosts/das300-hdfs-master: must be a text in quotes"_s);
    row("synchronizer unknown", replaced("\"svn\"", "\"git\""),
        u"36: deploymentSync/kind: \"git\" is not known; use \"svn\" or \"none\""_s);
    row("flag as text", replaced("\"appendTenantId\": true", "\"appendTenantId\": \"yes\""),
        u"39: deploymentSync/appendTenantId: must be true or false"_s);
    row("jar as number", replaced("\"clientJars\": []", "\"clientJars\": [1]"),
        u"41: deploymentSync/clientJars/0: must be a text in quotes"_s);
    row("nodes as object", replaced("\"nodes\": [", "\"nodes\": {}, \"rest\": ["),
        u"53: nodes: must be a list [...]"_s);
    row("node as text", replaced("\"nodes\": [", "\"nodes\": [ \"x\", "),
        u"53: nodes/0: must be an object {...}"_s);
    row("role unknown", replaced("[\"receiver\"]", "[\"receiver\", \"worker\"]"),
        u"56: nodes/0/roles/1: must be receiver, indexer"_s);
    row("port of a node as text", replaced("\"port\": 4000", "\"port\": \"4000\""),
        u"58: nodes/0/port: must be a whole number"_s);
    row("port of a node missing", without("\"port\": 4000"), u"54: nodes/0/port: is missing"_s);
    row("password",
        replaced("\"user\": \"root\",", "\"user\": \"root\", \"password\": \"s3cret\","),
        u"10: mysql/password: a plan never holds a password; use --secrets"_s);
    row("password of a node",
        replaced("\"portOffset\": 0,", "\"portOffset\": 0, \"svnPassword\": \"s3cret\","),
        u"59: nodes/0/svnPassword: a plan never holds a password"_s);
    for (const char *key : {"product",        "pattern",
                            "host",           "user",
                            "driverClass",    "users",
                            "registry",       "metrics",
                            "processedData",  "hbaseMaster",
                            "zookeeperPort",  "url",
                            "appendTenantId", "autoCommitNode",
                            "masterCount",    "id",
                            "roles",          "ip",
                            "hostName",       "managementHostName",
                            "database"})
        QTest::addRow("%s missing", key) << without(QByteArray("\"") + key + "\":")
                                         << QLatin1StringView(key) + u": is missing"_s;
}

void TestPlanJson::aWrongPlanIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, error);
    const Result<ClusterPlan> read = planFromJson(json, u"x.dasplan"_s);
    QVERIFY_ERROR(read, error);
    QVERIFY(!read.error().message.contains("s3cret"_L1));
    QVERIFY(read.error().line > 0);
}

void TestPlanJson::aKeyThatMayBeAbsentHasADefault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("source") << without("\"source\"");
    QTest::newRow("urlOptions") << without("\"urlOptions\"");
    QTest::newRow("driverJar") << without("\"driverJar\"");
    QTest::newRow("hdfs") << without("\"hdfs\"");
    QTest::newRow("symbolicLink") << without("\"masterCount\"")
                                         .replace("\"symbolicLink\": \"/home/das_symlink\"",
                                                  "\"masterCount\": 2");
    QTest::newRow("portOffset") << without("\"portOffset\"");
    QTest::newRow("clientJars") << replaced("\"receiver1\",\n    \"clientJars\": []",
                                            "\"receiver1\"");
    QTest::newRow("event store database with hbase")
        << replaced("\"analytics_processed_data_store\",\n      \"eventStore\": \"\"",
                    "\"analytics_processed_data_store\"");
}

void TestPlanJson::aKeyThatMayBeAbsentHasADefault()
{
    QFETCH(QByteArray, json);
    QVERIFY(json != sampleJson());
    QVERIFY_OK(planFromJson(json, u"x.dasplan"_s));
}

void TestPlanJson::hostNamesMayStandTwice()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.hosts = {{u"a"_s, u"10.0.0.1"_s}, {u"a"_s, u"10.0.0.2"_s}, {u"password"_s, QString()}};
    const Result<ClusterPlan> read = planFromJson(planToJson(plan), u"x.dasplan"_s);
    QVERIFY_OK(read);
    QVERIFY(read->hosts == plan.hosts);
}

void TestPlanJson::aByteOrderMarkIsAccepted()
{
    QVERIFY_OK(planFromJson("\xEF\xBB\xBF" + sampleJson(), u"x.dasplan"_s));
    QVERIFY_ERROR(planFromJson("\xEF\xBB\xBF[\n}", u"x.dasplan"_s), u"x.dasplan:2: "_s);
}

QTEST_GUILESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"
