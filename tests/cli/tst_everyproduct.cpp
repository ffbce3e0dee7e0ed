#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/standinpack.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;
using test::StandInPack;

/// Each product in each of its patterns, from the sample plan to configured homes.
class TestEveryProduct : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "db-secret");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-secret");
    }

    void the_sample_goes_through_check_diff_and_bundle_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<Pattern>("pattern");
        for (const ProductProfile &profile : builtInProfiles())
            for (const Pattern pattern : profile.patterns)
                QTest::addRow("%s, %s", qPrintable(profile.id), qPrintable(patternName(pattern)))
                    << profile.id << pattern;
    }

    void the_sample_goes_through_check_diff_and_bundle()
    {
        QFETCH(QString, product);
        QFETCH(Pattern, pattern);
        const QTemporaryDir folder;
        const auto path = [&folder](const QString &name) { return folder.filePath(name); };
        const CliRun sample =
            runVerb({u"sample"_s, u"--pattern"_s, patternName(pattern), u"--product"_s, product});
        QVERIFY2(sample.exitCode == ExitDone, sample.err.constData());
        Result<ClusterPlan> plan = planFromJson(sample.out, u"sample"_s);
        QVERIFY_OK(plan);

        const StandInPack pack(product);
        plan->source = path(u"pack"_s);
        QVERIFY_OK(pack.writeTo(plan->source));
        for (NodePlan &node : plan->nodes) {
            node.home = path(u"homes/"_s + node.id);
            QVERIFY_OK(pack.writeTo(node.home));
        }
        const QString file = path(u"cluster.dasplan"_s);
        QVERIFY_OK(writeFile(file, planToJson(*plan), kPublicFile));

        const CliRun check = runVerb({u"check"_s, file});
        QVERIFY2(check.exitCode == ExitDone, check.out.constData());
        const CliRun before = runVerb({u"diff"_s, file});
        QCOMPARE(before.exitCode, int(ExitNo));
        for (const NodePlan &node : plan->nodes)
            QVERIFY(before.out.contains("+++ b/" + node.id.toUtf8() + '/'));
        const CliRun bundle = runVerb({u"bundle"_s, file, u"--out"_s, path(u"out"_s)});
        QVERIFY2(bundle.exitCode == ExitDone, bundle.err.constData());
        for (const NodePlan &node : plan->nodes) {
            const QStringList arguments{u"-q"_s, u"-o"_s, path(u"out/"_s + node.id + u".zip"_s),
                                        u"-d"_s, node.home};
            QCOMPARE(QProcess::execute(u"unzip"_s, arguments), 0);
        }
        const CliRun after = runVerb({u"diff"_s, file});
        QCOMPARE(after.out, QByteArray());
        QCOMPARE(after.exitCode, int(ExitDone));
    }

    void sample_takes_the_products_first_pattern()
    {
        const CliRun run = runVerb({u"sample"_s, u"--product"_s, u"wso2ei-6.1.1"_s});
        QCOMPARE(run.exitCode, int(ExitDone));
        QCOMPARE(run.out, planToJson(samplePlan(Pattern::MinimumHa, u"wso2ei-6.1.1"_s)));
    }

    void a_pattern_that_a_product_lacks_is_named_with_those_it_has()
    {
        const CliRun run = runVerb({u"sample"_s, u"--product"_s, u"wso2ei-6.1.1"_s, u"--pattern"_s,
                                    u"fully-distributed"_s});
        QCOMPARE(run.exitCode, int(ExitUsage));
        QVERIFY2(run.err.contains("does not come as fully-distributed; use minimum-ha, custom"),
                 run.err.constData());
    }

    void a_pack_that_is_not_supported_is_refused_by_name_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("EI 6.4.0") << QByteArray("WSO2 Enterprise Integrator v6.4.0")
                                  << QByteArray("Stream Processor based");
        QTest::newRow("Stream Processor")
            << QByteArray("WSO2 Stream Processor v4.4.0") << QByteArray("is the successor of");
        QTest::newRow("unknown version")
            << QByteArray("WSO2 Data Analytics Server v9.9.9") << QByteArray("is not known");
        QTest::newRow("sibling") << QByteArray("WSO2 API Manager Analytics Server v2.1.0")
                                 << QByteArray("is built on Data Analytics Server");
        QTest::newRow("integrator alone") << QByteArray("WSO2 Enterprise Integrator v6.1.1")
                                          << QByteArray("but not the analytics server");
    }

    void a_pack_that_is_not_supported_is_refused_by_name()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, reason);
        const QTemporaryDir folder;
        QVERIFY(QDir().mkpath(folder.filePath(u"pack/bin"_s)));
        QVERIFY_OK(
            writeFile(folder.filePath(u"pack/bin/version.txt"_s), version + '\n', kPublicFile));
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2ei-6.1.1"_s);
        plan.source = folder.filePath(u"pack"_s);
        const QString file = folder.filePath(u"cluster.dasplan"_s);
        QVERIFY_OK(writeFile(file, planToJson(plan), kPublicFile));
        for (const QStringList &verb :
             {QStringList{u"diff"_s, file},
              QStringList{u"bundle"_s, file, u"--out"_s, folder.filePath(u"out"_s)}}) {
            const CliRun run = runVerb(verb);
            QCOMPARE(run.exitCode, int(ExitUsage));
            QVERIFY2(run.err.contains(reason), run.err.constData());
            QVERIFY2(run.err.contains("WSO2 EI Analytics 6.3.0"), run.err.constData());
        }
        QVERIFY(!QDir(folder.filePath(u"out"_s)).exists());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestEveryProduct)
#include "tst_everyproduct.moc"
