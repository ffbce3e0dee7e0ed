#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/packzip.h"
#include "support/resultmacros.h"
#include "support/sanitizers.h"
#include "support/standinpack.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;
using test::StandInPack;

/// `das-setup bundle --full`.
class TestFullBundle : public QObject {
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

    void packs_and_the_cluster_folder_are_written()
    {
        QVERIFY(test::makePackZip(path(u"pack.zip"_s), {u"--odd"_s}));
        const CliRun run =
            runVerb({u"bundle"_s, planOf(u"pack.zip"_s), u"--out"_s, path(u"out"_s), u"--full"_s});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QVERIFY(run.out.contains("/out/node1.zip\n"));
        QVERIFY(run.out.contains("/out/cluster/RUNBOOK.md\n"));
        QVERIFY(QFileInfo(path(u"out/node1.zip"_s)).size() > QFileInfo(path(u"pack.zip"_s)).size());
        QVERIFY(!(run.out + run.err).contains("-secret"));
    }

    void every_product_is_unpacked_as_its_readme_says_data()
    {
        QTest::addColumn<QString>("product");
        for (const ProductProfile &profile : builtInProfiles())
            QTest::newRow(qPrintable(profile.id)) << profile.id;
    }

    void every_product_is_unpacked_as_its_readme_says()
    {
        QFETCH(QString, product);
        ClusterPlan plan = samplePlan(profileById(product)->patterns.first(), product);
        QVERIFY_OK(StandInPack(product).writeTo(path(product)));
        QVERIFY(runIn(m_folder->path(), u"zip"_s, {u"-qry"_s, u"pack.zip"_s, product}));
        plan.source = u"pack.zip"_s;
        for (NodePlan &node : plan.nodes)
            node.home = path(u"homes of/"_s + node.id);
        plan.nodes.first().home = path(u"one/"_s + product);
        const QString file = path(u"x.dasplan"_s);
        QVERIFY_OK(writeFile(file, planToJson(plan), kPublicFile));
        const CliRun run = runVerb({u"bundle"_s, file, u"--out"_s, path(u"out"_s), u"--full"_s});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        for (const NodePlan &node : plan.nodes) {
            QProcess unzip;
            unzip.start(u"unzip"_s, {u"-p"_s, path(u"out/"_s + node.id + u".zip"_s),
                                     product + u"/das-setup/README.md"_s});
            QVERIFY(unzip.waitForFinished());
            const QString readme = QString::fromUtf8(unzip.readAllStandardOutput());
            const QString lines = readme.section(u"```sh\n"_s, 1, 1).section(u"```"_s, 0, 0);
            QVERIFY(runIn(path(u"out"_s), u"sh"_s, {u"-ec"_s, lines}));
        }
        const CliRun after = runVerb({u"diff"_s, file});
        QCOMPARE(after.out, QByteArray());
        QCOMPARE(after.exitCode, int(ExitDone));
    }

    void interrupted_program_leaves_nothing()
    {
        QVERIFY(test::makePackZip(path(u"pack.zip"_s), {u"--megabytes"_s, u"300"_s}));
        QProcess program;
        program.start(QStringLiteral(DAS_SETUP_PROGRAM), {u"bundle"_s, planOf(u"pack.zip"_s),
                                                          u"--out"_s, path(u"out"_s), u"--full"_s});
        const auto isWriting = [this] {
            return QDirIterator(path(u"out"_s), {u"*.zip"_s}, QDir::Files | QDir::Hidden,
                                QDirIterator::Subdirectories)
                .hasNext();
        };
        while (!isWriting() && program.state() != QProcess::NotRunning)
            QTest::qWait(1);
        QCOMPARE(::kill(pid_t(program.processId()), SIGINT), 0);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), int(ExitFailure));
        QVERIFY(program.readAllStandardError().contains("stopped; nothing was written"));
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    void folder_as_source_is_a_wrong_call()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"pack"_s));
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD"); // no password is asked for in vain
        const CliRun run =
            runVerb({u"bundle"_s, planOf(u"pack"_s), u"--out"_s, path(u"out"_s), u"--full"_s});
        QCOMPARE(run.exitCode, int(ExitUsage));
        QVERIFY2(run.err.contains("pack: is a folder; whole packs are made from a zip"),
                 run.err.constData());
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    void zip_that_cannot_be_read_is_named()
    {
        QVERIFY_OK(writeFile(path(u"pack.zip"_s), "PK", kPublicFile));
        const CliRun run =
            runVerb({u"bundle"_s, planOf(u"pack.zip"_s), u"--out"_s, path(u"out"_s), u"--full"_s});
        QCOMPARE(run.exitCode, int(ExitFailure));
        QVERIFY2(run.err.contains("pack.zip: cannot be opened as a zip"), run.err.constData());
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    void memory_does_not_grow_with_the_pack()
    {
        QVERIFY(test::makePackZip(path(u"pack.zip"_s), {u"--megabytes"_s, u"300"_s}));
        QProcess program;
        program.start(QStringLiteral(DAS_SETUP_PROGRAM), {u"bundle"_s, planOf(u"pack.zip"_s),
                                                          u"--out"_s, path(u"out"_s), u"--full"_s});
        QVERIFY(program.waitForFinished(120'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        rusage children{}; // the largest of them
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &children), 0);
#if !DAS_HAS_SANITIZER
        QVERIFY2(children.ru_maxrss < 64L * 1024, qPrintable(u"%1 KiB"_s.arg(children.ru_maxrss)));
#endif
        QVERIFY(QFileInfo(path(u"out/node2.zip"_s)).size() > 300'000'000);
    }

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    static bool runIn(const QString &folder, const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    /// A plan of two nodes that starts from this pack.
    QString planOf(const QString &source) const
    {
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.0.0"_s);
        plan.source = source;
        const QString file = path(u"x.dasplan"_s);
        return writeFile(file, planToJson(plan), kPublicFile) ? file : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestFullBundle)
#include "tst_fullbundle.moc"
