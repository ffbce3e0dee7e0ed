#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/standinpack.h"
#include "support/stock.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;
using test::StandInPack;

namespace {

/// The plan without what its homes cannot tell (model/import/importhomes.h). Custom nodes carry no
/// roles in their names.
ClusterPlan tellable(ClusterPlan plan)
{
    plan.source.clear();
    plan.hosts.clear();
    if (plan.pattern == Pattern::Custom) {
        for (NodePlan &node : plan.nodes)
            node.roles &= Role::Receiver | Role::Analyzer;
    }
    return plan;
}

QStringList homesOf(const ClusterPlan &plan)
{
    QStringList homes;
    for (const NodePlan &node : plan.nodes)
        homes.append(node.home);
    return homes;
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "db-secret");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-secret");
    }

    void what_apply_wrote_is_read_back_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<Pattern>("pattern");
        QTest::addColumn<EventStoreKind>("store");
        QTest::addColumn<QString>("stock");
        const QStringList trees = test::stockTrees();
        for (const ProductProfile &profile : builtInProfiles()) {
            for (const Pattern pattern : profile.patterns) {
                const QString name = profile.id + u", "_s + patternName(pattern);
                const ClusterPlan plan = samplePlan(pattern, profile.id);
                QTest::newRow(qPrintable(name))
                    << profile.id << pattern << plan.eventStore.kind << QString();
                if (plan.eventStore.kind == EventStoreKind::HBase)
                    QTest::newRow(qPrintable(name + u", MySQL"_s))
                        << profile.id << pattern << EventStoreKind::MySql << QString();
                if (trees.contains(profile.id))
                    QTest::newRow(qPrintable(name + u", stock"_s))
                        << profile.id << pattern << plan.eventStore.kind
                        << QString(test::stockFolder() + u'/' + profile.id);
            }
        }
    }

    void what_apply_wrote_is_read_back()
    {
        QFETCH(QString, product);
        QFETCH(Pattern, pattern);
        QFETCH(EventStoreKind, store);
        QFETCH(QString, stock);
        const QTemporaryDir folder;
        ClusterPlan plan = samplePlan(pattern, product);
        if (store != plan.eventStore.kind) {
            plan.eventStore = {};
            plan.eventStore.kind = store;
            plan.mysql.databases.eventStore = u"analytics_event_store"_s;
            plan.mysql.urlOptions = u"useSSL=false&autoReconnect=true"_s;
            plan.hosts.clear();
        }
        const StandInPack pack(product);
        for (NodePlan &node : plan.nodes) {
            node.home = folder.filePath(u"homes/"_s + node.id);
            if (stock.isEmpty()) {
                QVERIFY_OK(pack.writeTo(node.home));
                continue;
            }
            QVERIFY(QDir().mkpath(folder.filePath(u"homes"_s)));
            QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, stock, node.home}), 0);
        }
        const QString file = folder.filePath(u"cluster.dasplan"_s);
        QVERIFY_OK(writeFile(file, planToJson(plan), kPublicFile));
        const CliRun applied = runVerb({u"apply"_s, file});
        QVERIFY2(applied.exitCode == ExitDone, applied.err.constData());

        const QString again = folder.filePath(u"imported.dasplan"_s);
        const CliRun run =
            runVerb(QStringList{u"import"_s} + homesOf(plan) + QStringList{u"--out"_s, again});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QVERIFY(run.out.isEmpty());
        const Result<QByteArray> bytes = readFile(again);
        QVERIFY_OK(bytes);
        const Result<ClusterPlan> imported = planFromJson(*bytes, again);
        QVERIFY_OK(imported);
        QCOMPARE(planToJson(tellable(*imported)), planToJson(tellable(plan)));
        for (const QByteArray &password : {"db-secret"_ba, "svn-secret"_ba}) {
            QVERIFY(!bytes->contains(password));
            QVERIFY(!run.err.contains(password));
        }

        const CliRun diff = runVerb({u"diff"_s, again});
        QCOMPARE(diff.out, QByteArray());
        QVERIFY2(diff.exitCode == ExitDone, diff.err.constData());
    }

    void without_a_file_the_plan_goes_to_the_output()
    {
        const QTemporaryDir folder;
        QVERIFY_OK(StandInPack(u"wso2das-3.0.0"_s).writeTo(folder.filePath(u"one"_s)));
        const CliRun run = runVerb({u"import"_s, folder.filePath(u"one"_s)});
        QCOMPARE(run.exitCode, int(ExitNo));
        const Result<ClusterPlan> plan = planFromJson(run.out, u"output"_s);
        QVERIFY_OK(plan);
        QCOMPARE(plan->nodes.size(), qsizetype(1));
        QVERIFY2(run.err.startsWith(folder.filePath(u"one: "_s).toUtf8() +
                                    "error  import.home.stock  nodes/0  one is WSO2 DAS 3.0.0 as "
                                    "it was unpacked."),
                 run.err.constData());
    }

    void json_is_an_array_of_findings()
    {
        const QTemporaryDir folder;
        QVERIFY_OK(StandInPack(u"wso2das-3.0.0"_s).writeTo(folder.filePath(u"one"_s)));
        const CliRun run = runVerb({u"import"_s, folder.filePath(u"one"_s), u"--json"_s});
        QCOMPARE(run.exitCode, int(ExitNo));
        const QJsonArray array = QJsonDocument::fromJson(run.out).array();
        QVERIFY(!array.isEmpty());
        const QJsonObject first = array.first().toObject();
        QCOMPARE(first.keys(), (QStringList{u"file"_s, u"fix"_s, u"line"_s, u"message"_s, u"rule"_s,
                                            u"severity"_s, u"where"_s}));
        QCOMPARE(first.value(u"severity"_s).toString(), u"error"_s);
        QVERIFY(run.err.isEmpty());
    }

    void folders_that_cannot_be_imported_data()
    {
        QTest::addColumn<QStringList>("homes");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("not there")
            << QStringList{u"nothing"_s} << int(ExitUsage) << QByteArray("is not a folder");
        QTest::newRow("no pack") << QStringList{u"empty"_s} << int(ExitUsage)
                                 << QByteArray("version.txt");
        QTest::newRow("not supported")
            << QStringList{u"other"_s} << int(ExitUsage) << QByteArray("is not known");
        QTest::newRow("two products") << QStringList{u"das"_s, u"ei"_s} << int(ExitUsage)
                                      << QByteArray("a cluster has one product");
        QTest::newRow("twice") << QStringList{u"das"_s, u"das/../das"_s} << int(ExitUsage)
                               << QByteArray("is named twice");
        QTest::newRow("broken") << QStringList{u"broken"_s} << int(ExitFailure)
                                << QByteArray("carbon.xml:2:");
    }

    void folders_that_cannot_be_imported()
    {
        QFETCH(QStringList, homes);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, reason);
        const QTemporaryDir folder;
        const auto path = [&folder](const QString &name) { return folder.filePath(name); };
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QVERIFY(QDir().mkpath(path(u"other/bin"_s)));
        QVERIFY_OK(writeFile(path(u"other/bin/version.txt"_s),
                             "WSO2 Data Analytics Server v9.9.9\n", kPublicFile));
        QVERIFY_OK(StandInPack(u"wso2das-3.0.0"_s).writeTo(path(u"das"_s)));
        QVERIFY_OK(StandInPack(u"wso2ei-6.1.1"_s).writeTo(path(u"ei"_s)));
        QVERIFY_OK(StandInPack(u"wso2das-3.0.0"_s).writeTo(path(u"broken"_s)));
        QVERIFY_OK(writeFile(path(u"broken/repository/conf/carbon.xml"_s), "<Server>\n</Sever>\n",
                             kPublicFile));
        QStringList arguments{u"import"_s};
        for (const QString &home : homes)
            arguments.append(path(home));
        const CliRun run = runVerb(arguments);
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.err.contains(reason), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestImportCommand)
#include "tst_importcommand.moc"
