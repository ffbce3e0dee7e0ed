#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/stock.h"

#include <QDirIterator>
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

namespace {

const QString kProduct = u"wso2das-3.0.0"_s;

/// Every file below `folder`, hidden ones too, with its bytes.
QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden | QDir::System,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files.insert(path.mid(folder.size() + 1), readFile(path).value_or("unreadable"));
    }
    return files;
}

QByteArray zipEntry(const QString &zip, const QString &entry)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, zip, entry});
    return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestBundleCommand : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "db-secret");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-secret");
    }

    void cleanup()
    {
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
    }

    void seven_nodes_give_seven_bundles_and_the_cluster_folder()
    {
        const CliRun run = runVerb({u"bundle"_s, sample(), u"--out"_s, path(u"out"_s)});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        const QStringList expected{u"analyzer1.zip"_s,      u"analyzer2.zip"_s,
                                   u"cluster/RUNBOOK.md"_s, u"cluster/create-databases.sql"_s,
                                   u"cluster/ports.csv"_s,  u"cluster/topology.svg"_s,
                                   u"dashboard.zip"_s,      u"indexer1.zip"_s,
                                   u"indexer2.zip"_s,       u"receiver1.zip"_s,
                                   u"receiver2.zip"_s};
        QCOMPARE(treeOf(path(u"out"_s)).keys(), expected);
        QCOMPARE(run.out.count('\n'), expected.size());
    }

    void second_run_gives_the_same_bytes()
    {
        const QString plan = sample();
        QCOMPARE(runVerb({u"bundle"_s, plan, u"--out"_s, path(u"one"_s)}).exitCode, int(ExitDone));
        QCOMPARE(runVerb({u"bundle"_s, plan, u"--out"_s, path(u"two"_s)}).exitCode, int(ExitDone));
        QCOMPARE(runVerb({u"bundle"_s, plan, u"--out"_s, path(u"two"_s)}).exitCode, int(ExitDone));
        QCOMPARE(treeOf(path(u"one"_s)), treeOf(path(u"two"_s)));
    }

    void unzipped_bundle_has_no_further_difference()
    {
        QVERIFY(!sample().isEmpty());
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        plan.source = u"wso2das-3.0.0-sample.zip"_s;
        for (NodePlan &node : plan.nodes)
            node.home = path(u"homes/"_s + node.id);
        const QString file = saved(plan);
        QCOMPARE(runVerb({u"bundle"_s, file, u"--out"_s, path(u"out"_s)}).exitCode, int(ExitDone));
        for (const NodePlan &node : plan.nodes) {
            QVERIFY(unzip(path(plan.source), path(u"packs"_s)));
            QVERIFY(QDir().mkpath(path(u"homes"_s)));
            QVERIFY(QDir().rename(path(u"packs/wso2das-3.0.0-sample"_s), node.home));
        }
        const CliRun before = runVerb({u"diff"_s, file});
        QCOMPARE(before.exitCode, int(ExitNo));
        for (const NodePlan &node : plan.nodes)
            QVERIFY(unzip(path(u"out/"_s + node.id + u".zip"_s), node.home));
        const CliRun after = runVerb({u"diff"_s, file});
        QCOMPARE(after.exitCode, int(ExitDone));
        QCOMPARE(after.out, QByteArray());
    }

    void passwords_stand_in_the_files_that_need_them_only()
    {
        const CliRun run = runVerb({u"bundle"_s, sample(), u"--out"_s, path(u"out"_s)});
        QCOMPARE(run.exitCode, int(ExitDone));
        QVERIFY(!(run.out + run.err).contains("-secret"));
        for (const QByteArray &bytes : treeOf(path(u"out/cluster"_s)))
            QVERIFY(!bytes.contains("-secret"));
        QProcess list;
        list.start(u"unzip"_s, {u"-Z1"_s, path(u"out/receiver1.zip"_s)});
        QVERIFY(list.waitForFinished());
        QStringList holders;
        for (const QByteArray &entry : list.readAllStandardOutput().trimmed().split('\n')) {
            if (zipEntry(path(u"out/receiver1.zip"_s), QString::fromUtf8(entry))
                    .contains("-secret"))
                holders.append(QString::fromUtf8(entry).section(u'/', -1));
        }
        holders.sort();
        QCOMPARE(holders, QStringList({u"analytics-datasources.xml"_s, u"carbon.xml"_s,
                                       u"master-datasources.xml"_s, u"metrics-datasources.xml"_s}));
        const CliRun diff = runVerb({u"diff"_s, m_plan});
        QCOMPARE(diff.exitCode, int(ExitNo));
        QVERIFY(!(diff.out + diff.err).contains("-secret"));
    }

    void stock_trees_give_bundles_with_only_named_entries_data()
    {
        QTest::addColumn<QString>("tree");
        for (const QString &tree : test::stockTrees()) {
            if (profileById(tree) != nullptr)
                QTest::newRow(qPrintable(tree)) << tree;
        }
        if (test::stockTrees().isEmpty())
            QTest::newRow("none") << QString();
    }

    void stock_trees_give_bundles_with_only_named_entries()
    {
        DAS_NEEDS_STOCK();
        QFETCH(QString, tree);
        const Pattern pattern = profileById(tree)->patterns.first();
        ClusterPlan plan = samplePlan(pattern, tree);
        plan.source = test::stockFolder() + u'/' + tree;
        const QString file = saved(plan);
        const CliRun check = runVerb({u"check"_s, file});
        QVERIFY2(check.exitCode == ExitDone, check.out.constData());
        const CliRun run = runVerb({u"bundle"_s, file, u"--out"_s, path(u"out"_s)});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        for (const NodePlan &node : plan.nodes) {
            const QJsonObject manifest =
                QJsonDocument::fromJson(
                    zipEntry(path(u"out/"_s + node.id + u".zip"_s), u"das-setup/manifest.json"_s))
                    .object();
            QCOMPARE(manifest[u"product"_s].toString(), tree);
            QCOMPARE(manifest[u"node"_s].toString(), node.id);
            QVERIFY(!manifest[u"files"_s].toArray().isEmpty());
        }
    }

    void whatever_is_wrong_leaves_nothing_behind_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("brokenFile");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message");
        const QString sourceFolder = u"pack"_s;
        const QByteArray none;
        QTest::newRow("source that is not there") << u"missing.zip"_s << QString() << none
                                                  << int(ExitFailure) << QByteArray("missing.zip");
        QTest::newRow("source that is no zip")
            << u"x.dasplan"_s << QString() << none << int(ExitFailure) << QByteArray("x.dasplan");
        QTest::newRow("file malformed") << sourceFolder << u"repository/conf/carbon.xml"_s
                                        << QByteArray("<Server>\n<a></Server>") << int(ExitFailure)
                                        << QByteArray("carbon.xml:2");
        QTest::newRow("file of another encoding")
            << sourceFolder << u"repository/conf/registry.xml"_s
            << QByteArray(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<wso2registry>\xff</wso2registry>")
            << int(ExitFailure) << QByteArray("registry.xml");
        QTest::newRow("version nobody knows") << sourceFolder << u"bin/version.txt"_s
                                              << QByteArray("WSO2 Data Analytics Server v9.9.9\n")
                                              << int(ExitUsage) << QByteArray("9.9.9");
        QTest::newRow("version of another plan")
            << sourceFolder << u"bin/version.txt"_s
            << QByteArray("WSO2 Data Analytics Server v3.1.0\n") << int(ExitUsage)
            << QByteArray("wso2das-3.1.0");
    }

    void whatever_is_wrong_leaves_nothing_behind()
    {
        QFETCH(QString, source);
        QFETCH(QString, brokenFile);
        QFETCH(QByteArray, bytes);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, message);
        QVERIFY(!sample().isEmpty());
        QVERIFY(unzip(path(u"wso2das-3.0.0-sample.zip"_s), path(u"pack"_s)));
        if (!brokenFile.isEmpty())
            QVERIFY_OK(
                writeFile(path(u"pack/wso2das-3.0.0-sample/"_s + brokenFile), bytes, kPublicFile));
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        plan.source = source;
        const QString file = saved(plan);
        const QMap<QString, QByteArray> before = treeOf(m_folder->path());
        const CliRun run = runVerb({u"bundle"_s, file, u"--out"_s, path(u"out"_s)});
        QCOMPARE(run.exitCode, exitCode);
        QVERIFY2(run.err.contains(message), run.err.constData());
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
        QCOMPARE(treeOf(m_folder->path()), before);
    }

    void missing_file_is_named()
    {
        QVERIFY(!sample().isEmpty());
        QVERIFY(unzip(path(u"wso2das-3.0.0-sample.zip"_s), path(u"pack"_s)));
        QVERIFY(QFile::remove(path(u"pack/wso2das-3.0.0-sample/repository/conf/user-mgt.xml"_s)));
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        plan.source = u"pack"_s;
        const CliRun run = runVerb({u"bundle"_s, saved(plan), u"--out"_s, path(u"out"_s)});
        QCOMPARE(run.exitCode, int(ExitFailure));
        QVERIFY2(run.err.contains("repository/conf/user-mgt.xml"), run.err.constData());
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    void plan_with_an_error_writes_nothing()
    {
        QVERIFY(!sample().isEmpty());
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        plan.source = u"wso2das-3.0.0-sample.zip"_s;
        plan.nodes[1].ip = plan.nodes[0].ip;
        const CliRun run = runVerb({u"bundle"_s, saved(plan), u"--out"_s, path(u"out"_s)});
        QCOMPARE(run.exitCode, int(ExitUsage));
        QVERIFY2(run.err.contains("receiver2"), run.err.constData());
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    void plan_without_a_pack_is_a_wrong_call_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("bundle") << u"bundle"_s;
        QTest::newRow("diff") << u"diff"_s;
    }

    void plan_without_a_pack_is_a_wrong_call()
    {
        QFETCH(QString, verb);
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, kProduct);
        plan.source.clear();
        QStringList call{verb, saved(plan)};
        if (verb == u"bundle"_s)
            call += {u"--out"_s, path(u"out"_s)};
        const CliRun run = runVerb(call);
        QCOMPARE(run.exitCode, int(ExitUsage));
        QVERIFY2(run.err.contains("source: no stock pack is named"), run.err.constData());
        QVERIFY2(run.err.contains(".dasplan"), run.err.constData());
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    void traces_in_the_pack_are_warned_of()
    {
        QVERIFY(!sample().isEmpty());
        QVERIFY(unzip(path(u"wso2das-3.0.0-sample.zip"_s), path(u"pack"_s)));
        const QString root = path(u"pack/wso2das-3.0.0-sample/"_s);
        const QString sources = root + u"repository/conf/datasources/"_s;
        QVERIFY_OK(writeFile(root + u"wso2carbon.pid"_s, "99999999\n", kPublicFile));
        QVERIFY(
            QFile::copy(sources + u"master-datasources.xml"_s, sources + u"old-datasources.xml"_s));
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, kProduct);
        plan.source = u"pack"_s;
        const QString file = saved(plan);
        const QByteArrayList inPack{"warning  pack.pid  source  The stock pack has been started",
                                    "warning  pack.datasources  source  The stock pack: "
                                    "old-datasources.xml is loaded too, and defines WSO2_CARBON_DB",
                                    "warning  pack.driver  mysql/driverJar  ",
                                    "warning  pack.svn-client  deploymentSync/clientJars  "};
        const CliRun check = runVerb({u"check"_s, file});
        QCOMPARE(check.exitCode, int(ExitDone));
        const CliRun diff = runVerb({u"diff"_s, file});
        QCOMPARE(diff.exitCode, int(ExitNo));
        const CliRun bundle = runVerb({u"bundle"_s, file, u"--out"_s, path(u"out"_s)});
        QCOMPARE(bundle.exitCode, int(ExitDone));
        for (const QByteArray &line : inPack) {
            QVERIFY2(check.out.contains(line), check.out.constData());
            QVERIFY2(diff.err.contains(line), diff.err.constData());
            QVERIFY2(bundle.err.contains(line), bundle.err.constData());
        }

        // The same folder as the home of a node: what matters there is told of the node.
        plan.nodes[1].home = root;
        const QString withHome = saved(plan);
        const QByteArray copy = "warning  pack.datasources  nodes/1/home  The home of node2: "
                                "old-datasources.xml";
        QVERIFY(runVerb({u"check"_s, withHome}).out.contains(copy));
        const CliRun one = runVerb({u"diff"_s, u"--node"_s, u"node2"_s, withHome});
        QVERIFY2(one.err.contains(copy), one.err.constData());
        QVERIFY2(!one.err.contains("  source  "), one.err.constData());
        QVERIFY(!runVerb({u"bundle"_s, withHome, u"--out"_s, path(u"out"_s)}).err.contains(copy));
    }

    void check_tells_a_pack_of_no_use()
    {
        QVERIFY(!sample().isEmpty());
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s);
        plan.source = u"wso2das-3.0.0-sample.zip"_s;
        const CliRun other = runVerb({u"check"_s, saved(plan)});
        QCOMPARE(other.exitCode, int(ExitNo));
        QVERIFY2(other.out.contains("error  pack.product  source  The stock pack is WSO2 DAS "
                                    "3.0.0, but the plan is for WSO2 DAS 3.1.0. Plan for"),
                 other.out.constData());
        QVERIFY_OK(writeFile(path(u"bad.zip"_s), "PK", kPublicFile));
        plan.source = u"bad.zip"_s;
        const CliRun bad = runVerb({u"check"_s, saved(plan)});
        QCOMPARE(bad.exitCode, int(ExitNo));
        QVERIFY2(bad.out.contains("error  pack.unusable  source  "), bad.out.constData());
        plan.source = u"absent.zip"_s; // it may be on another machine
        QCOMPARE(runVerb({u"check"_s, saved(plan)}).exitCode, int(ExitDone));
    }

    void missing_password_is_named()
    {
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
        const CliRun run = runVerb({u"bundle"_s, sample(), u"--out"_s, path(u"out"_s)});
        QCOMPARE(run.exitCode, int(ExitUsage));
        QVERIFY2(run.err.contains("svn.password"), run.err.constData());
    }

    void diff_of_one_node_as_json()
    {
        const CliRun run = runVerb({u"diff"_s, sample(), u"--node"_s, u"indexer1"_s, u"--json"_s});
        QCOMPARE(run.exitCode, int(ExitNo));
        const QJsonArray array = QJsonDocument::fromJson(run.out).array();
        QVERIFY(array.size() > 5);
        for (const QJsonValue &value : array) {
            const QJsonObject object = value.toObject();
            QCOMPARE(object.keys(),
                     QStringList({u"added"_s, u"diff"_s, u"node"_s, u"path"_s, u"removed"_s}));
            QCOMPARE(object[u"node"_s].toString(), u"indexer1"_s);
            QVERIFY(object[u"diff"_s].toString().startsWith(u"--- a/indexer1/"_s));
        }
        QCOMPARE(runVerb({u"diff"_s, m_plan, u"--node"_s, u"nobody"_s}).exitCode, int(ExitUsage));
    }

    void relative_jar_counts_from_the_plan_file()
    {
        QVERIFY(!sample().isEmpty());
        QVERIFY_OK(writeFile(path(u"mysql-connector-java-5.1.49.jar"_s), "jar", kPublicFile));
        ClusterPlan plan = samplePlan(Pattern::FullyDistributed, kProduct);
        plan.source = u"wso2das-3.0.0-sample.zip"_s;
        plan.mysql.driverJar = u"mysql-connector-java-5.1.49.jar"_s;
        const CliRun run = runVerb({u"bundle"_s, saved(plan), u"--out"_s, path(u"out"_s)});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QCOMPARE(zipEntry(path(u"out/receiver1.zip"_s),
                          u"repository/components/lib/mysql-connector-java-5.1.49.jar"_s),
                 QByteArray("jar"));
    }

    void drawing_and_sql_are_written()
    {
        const QString plan = sample();
        QCOMPARE(runVerb({u"diagram"_s, plan, u"--out"_s, path(u"t.svg"_s)}).exitCode,
                 int(ExitDone));
        QVERIFY(readFile(path(u"t.svg"_s)).value_or("").contains("receiver1"));
        QCOMPARE(runVerb({u"diagram"_s, plan, u"--out"_s, path(u"no/t.svg"_s)}).exitCode,
                 int(ExitFailure));
        const CliRun sql = runVerb({u"databases"_s, plan});
        QCOMPARE(sql.exitCode, int(ExitDone));
        QCOMPARE(sql.out.count("CREATE DATABASE"), 11);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Writes the sample plan and pack; the plan's path, empty on failure.
    QString sample()
    {
        m_plan = path(u"sample.dasplan"_s);
        return runVerb({u"sample"_s, u"--out"_s, m_folder->path()}).exitCode == ExitDone
                   ? m_plan
                   : QString();
    }

    QString saved(const ClusterPlan &plan) const
    {
        const QString file = path(u"x.dasplan"_s);
        return writeFile(file, planToJson(plan), kPublicFile) ? file : QString();
    }

    static bool unzip(const QString &zip, const QString &folder)
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-o"_s, u"-q"_s, zip, u"-d"_s, folder});
        return unzip.waitForFinished() && unzip.exitCode() == 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_plan;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestBundleCommand)
#include "tst_bundlecommand.moc"
