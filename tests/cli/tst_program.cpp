#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "plan/secretsenvironment.h"
#include "support/fileio.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kProgram = QStringLiteral(DAS_SETUP_PROGRAM);

struct Output {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Output run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A plan whose MySQL server is a port where nobody listens.
QString planOfNobodysServer(const QTemporaryDir &folder)
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.mysql.host = u"127.0.0.1"_s;
    plan.mysql.port = 1;
    const QString file = folder.filePath(u"nobody.dasplan"_s);
    return writeFile(file, planToJson(plan), kPublicFile) ? file : QString();
}

} // namespace

/// The built program itself, as a user runs it.
class TestProgram : public QObject {
    Q_OBJECT

private slots:
    void links_neither_gui_nor_what_only_services_need()
    {
        const Output libraries = run(u"ldd"_s, {kProgram});
        QCOMPARE(libraries.exitCode, 0);
        QVERIFY(libraries.out.contains("Qt6Core"));
        for (const char *other :
             {"Qt6Gui", "Qt6Widgets", "Qt6Network", "svn", "mariadb", "zookeeper"})
            QVERIFY2(!libraries.out.contains(other), libraries.out.constData());
    }

    void version_and_help_go_to_standard_output()
    {
        const Output version = run(kProgram, {u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("das-setup "));
        const Output help = run(kProgram, {u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.contains("bundle"));
    }

    void wrong_call_is_exit_2()
    {
        QCOMPARE(run(kProgram, {}).exitCode, 2);
        QCOMPARE(run(kProgram, {u"nonsense"_s}).exitCode, 2);
        QCOMPARE(run(kProgram, {u"bundle"_s, u"a.dasplan"_s}).exitCode, 2);
        QCOMPARE(run(kProgram, {u"check"_s, u"/nonexistent.dasplan"_s}).exitCode, 2);
    }

    void sample_can_be_checked()
    {
        const QTemporaryDir folder;
        QCOMPARE(run(kProgram, {u"sample"_s, u"--out"_s, folder.path()}).exitCode, 0);
        QCOMPARE(run(kProgram, {u"check"_s, folder.filePath(u"sample.dasplan"_s)}).exitCode, 0);
    }

    void services_are_reached_with_the_password()
    {
        const QTemporaryDir folder;
        const QString plan = planOfNobodysServer(folder);
        const Output sql = run(kProgram, {u"databases"_s, plan});
        QCOMPARE(sql.exitCode, 0);
        QVERIFY2(sql.out.contains("CREATE DATABASE"), sql.out.constData());
        const QStringList create{u"databases"_s, plan, u"--create"_s};
        QCOMPARE(run(kProgram, create).exitCode, 2); // a password is missing
        qputenv(kMysqlPasswordVariable, "secret");
        const Output created = run(kProgram, create);
        qunsetenv(kMysqlPasswordVariable);
        QCOMPARE(created.exitCode, 3);
        QVERIFY2(created.err.contains("127.0.0.1:1"), created.err.constData());
    }

    void plugin_that_is_missing_is_named()
    {
        const QTemporaryDir folder;
        const QString alone = folder.filePath(u"bin/das-setup"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"bin"_s) && QFile::copy(kProgram, alone));
        const auto missing = [&folder](const QString &name) {
            return (QFileInfo(folder.path()).canonicalFilePath() + u"/lib/das-setup/plugins/"_s +
                    name)
                .toUtf8();
        };
        const Output probed = run(alone, {u"probe"_s, planOfNobodysServer(folder)});
        QCOMPARE(probed.exitCode, 3);
        QVERIFY2(probed.err.contains(missing(u"das-services"_s)), probed.err.constData());
        const Output zipped = run(alone, {u"sample"_s, u"--out"_s, folder.filePath(u"sample"_s)});
        QCOMPARE(zipped.exitCode, 3);
        QVERIFY2(zipped.err.contains(missing(u"das-archives"_s)), zipped.err.constData());
    }

    void plugin_of_another_kind_is_refused()
    {
        const QTemporaryDir folder;
        const QString plugins = folder.filePath(u"lib/das-setup/plugins/"_s);
        const QString alone = folder.filePath(u"bin/das-setup"_s);
        QVERIFY(QDir().mkpath(folder.filePath(u"bin"_s)) && QDir().mkpath(plugins));
        QVERIFY(QFile::copy(kProgram, alone));
        const QString services =
            QFileInfo(kProgram).path() + u"/../lib/das-setup/plugins/das-services.so"_s;
        QVERIFY(QFile::copy(services, plugins + u"das-archives.so"_s));
        const Output zipped = run(alone, {u"sample"_s, u"--out"_s, folder.filePath(u"sample"_s)});
        QCOMPARE(zipped.exitCode, 3);
        QVERIFY2(zipped.err.contains("das-archives: belongs to another version"),
                 zipped.err.constData());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProgram)
#include "tst_program.moc"
