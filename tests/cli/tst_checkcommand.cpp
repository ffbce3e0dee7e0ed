#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "support/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace das;
using namespace Qt::StringLiterals;

namespace {

using Run = test::CliRun;

Run run(const QStringList &arguments)
{
    return test::runVerb(arguments);
}

} // namespace

class TestCheckCommand : public QObject {
    Q_OBJECT

private slots:
    void sampleIsTheDefaultPlan();
    void sampleTakesPatternAndProduct();
    void aWrongSampleIsAWrongCall_data();
    void aWrongSampleIsAWrongCall();
    void productsAreListed();
    void productsAreListedAsJson();
    void aSampleHasNoErrors();
    void anErrorIsTheAnswerNo();
    void findingsAsJson();
    void aFindingStaysOnItsLine();
    void aBrokenPlanIsAWrongCall();

private:
    QString saved(const ClusterPlan &plan);

    QTemporaryDir m_folder;
};

QString TestCheckCommand::saved(const ClusterPlan &plan)
{
    QFile file(m_folder.filePath(u"x.dasplan"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary folder");
    file.write(planToJson(plan));
    return file.fileName();
}

void TestCheckCommand::sampleIsTheDefaultPlan()
{
    const Run result = run({u"sample"_s});
    QCOMPARE(result.exitCode, int(ExitDone));
    QCOMPARE(result.out, planToJson(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s)));
    QCOMPARE(result.err, QByteArray());
}

void TestCheckCommand::sampleTakesPatternAndProduct()
{
    const Run result =
        run({u"sample"_s, u"--pattern"_s, u"minimum-ha"_s, u"--product"_s, u"wso2das-3.1.0"_s});
    QCOMPARE(result.exitCode, int(ExitDone));
    QCOMPARE(result.out, planToJson(samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s)));
}

void TestCheckCommand::aWrongSampleIsAWrongCall_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("pattern") << QStringList{u"--pattern"_s, u"big"_s};
    QTest::newRow("product") << QStringList{u"--product"_s, u"wso2das-9"_s};
    QTest::newRow("option") << QStringList{u"--colour"_s};
}

void TestCheckCommand::aWrongSampleIsAWrongCall()
{
    QFETCH(QStringList, arguments);
    const Run result = run(QStringList{u"sample"_s} + arguments);
    QCOMPARE(result.exitCode, int(ExitUsage));
    QCOMPARE(result.out, QByteArray());
    QVERIFY(result.err.contains(arguments.first().toUtf8()));
}

void TestCheckCommand::productsAreListed()
{
    const Run result = run({u"products"_s, u"--check"_s});
    QCOMPARE(result.exitCode, int(ExitDone));
    QVERIFY(result.out.contains("wso2das-3.0.0\tWSO2 DAS 3.0.0\n"));
}

void TestCheckCommand::productsAreListedAsJson()
{
    const Run result = run({u"products"_s, u"--json"_s});
    QCOMPARE(result.exitCode, int(ExitDone));
    const QJsonArray array = QJsonDocument::fromJson(result.out).array();
    QVERIFY(!array.isEmpty());
    QCOMPARE(array.first().toObject().value("id"_L1).toString(), u"wso2das-3.0.0"_s);
}

void TestCheckCommand::aSampleHasNoErrors()
{
    const Run result =
        run({u"check"_s, saved(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s))});
    QCOMPARE(result.exitCode, int(ExitDone));
    QVERIFY(result.out.contains("hint  pattern.fully-distributed.two-each  nodes  Only one "
                                "dashboard node. Add a second dashboard\n"));
    QVERIFY(result.err.contains("errors: 0"));
}

void TestCheckCommand::anErrorIsTheAnswerNo()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.nodes[4].ip = plan.nodes[0].ip;
    plan.nodes[4].portOffset = 1;
    const Run result = run({u"check"_s, saved(plan)});
    QCOMPARE(result.exitCode, int(ExitNo));
    QVERIFY2(result.out.contains("error  cluster.port.shared  nodes/4/port  receiver1 and indexer1 "
                                 "share 192.168.48.205:4000. Use port 4001 for indexer1\n"),
             result.out.constData());
}

void TestCheckCommand::findingsAsJson()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.mysql.port = 0;
    const Run result = run({u"check"_s, u"--json"_s, saved(plan)});
    QCOMPARE(result.exitCode, int(ExitNo));
    const QJsonObject first = QJsonDocument::fromJson(result.out).array().first().toObject();
    QCOMPARE(first, (QJsonObject{{u"rule"_s, u"mysql.port.range"_s},
                                 {u"severity"_s, u"error"_s},
                                 {u"where"_s, u"mysql/port"_s},
                                 {u"message"_s, u"0 is not a port"_s},
                                 {u"fix"_s, u"Use 3306"_s}}));
}

void TestCheckCommand::aFindingStaysOnItsLine()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.hosts.append({u"a\nb\x1b[31m"_s, u"10.0.0.1"_s});
    const Run result = run({u"check"_s, saved(plan)});
    QCOMPARE(result.exitCode, int(ExitNo));
    QVERIFY(result.out.startsWith("error  hosts.name.invalid  hosts/a b [31m  "));
}

void TestCheckCommand::aBrokenPlanIsAWrongCall()
{
    QCOMPARE(run({u"check"_s}).exitCode, int(ExitUsage));
    const Run absent = run({u"check"_s, u"/nowhere/x.dasplan"_s});
    QCOMPARE(absent.exitCode, int(ExitUsage));
    QVERIFY(absent.err.contains("/nowhere/x.dasplan"));

    QFile file(m_folder.filePath(u"bad.dasplan"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n\"format\": 1 }");
    file.close();
    const Run broken = run({u"check"_s, file.fileName()});
    QCOMPARE(broken.exitCode, int(ExitUsage));
    QVERIFY(broken.err.contains("bad.dasplan:2: format: must be a text in quotes"));
    QCOMPARE(broken.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestCheckCommand)
#include "tst_checkcommand.moc"
