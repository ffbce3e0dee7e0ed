#include "cli/cli.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/serverprocess.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;

class TestAnsibleCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void initTestCase()
    {
        QCOMPARE(runVerb({u"sample"_s, u"--out"_s, path(u"sample"_s)}).exitCode, int(ExitDone));
    }

    void passwords_are_neither_needed_nor_written()
    {
        const QByteArray passwords[] = {"mysql-Passw0rd-7f3a", "svn-Passw0rd-91c2"};
        const auto write = [this] {
            return runVerb(
                {u"ansible"_s, path(u"sample/sample.dasplan"_s), u"--out"_s, path(u"out"_s)});
        };
        const CliRun without = write();
        QVERIFY2(without.exitCode == ExitDone, without.err.constData());
        qputenv("DAS_SETUP_MYSQL_PASSWORD", passwords[0]);
        qputenv("DAS_SETUP_SVN_PASSWORD", passwords[1]);
        const CliRun with = write();
        QCOMPARE(with.exitCode, int(ExitDone));
        QDirIterator files(path(u"out"_s), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int zips = 0;
        while (files.hasNext()) {
            const QString file = files.next();
            QByteArray text = readFile(file).value();
            if (file.endsWith(u".zip"_s)) {
                text = test::runProgram(u"unzip"_s, {u"-p"_s, file});
                QVERIFY(text.contains("@das-setup:mysql.password:"));
                ++zips;
            }
            for (const QByteArray &password : passwords)
                QVERIFY2(!text.contains(password), qPrintable(file));
            QVERIFY(with.out.contains(file.toUtf8() + '\n') || file.endsWith(u"/vault.yml"_s) ||
                    file.endsWith(u"/settings.yml"_s));
        }
        QCOMPARE(zips, 7);
    }

    void secure_vault_is_refused_since_each_host_would_ask()
    {
        QByteArray plan = readFile(path(u"sample/sample.dasplan"_s)).value();
        plan.replace("\"cluster\": {", "\"cluster\": { \"secureVault\": true,");
        QVERIFY_OK(writeFile(path(u"sample/vault.dasplan"_s), plan, kPublicFile));
        const CliRun refused = runVerb(
            {u"ansible"_s, path(u"sample/vault.dasplan"_s), u"--out"_s, path(u"vaulted"_s)});
        QCOMPARE(refused.exitCode, int(ExitUsage));
        QVERIFY2(refused.err.contains("cluster/secureVault"), refused.err.constData());
        QVERIFY(!QFileInfo::exists(path(u"vaulted"_s)));
    }

    void wrong_calls_touch_nothing()
    {
        test::samplePlanWithHomes(m_folder.path()); // names no pack that is there
        const CliRun noPack = runVerb(
            {u"ansible"_s, test::samplePlanFile(m_folder.path()), u"--out"_s, path(u"none"_s)});
        QCOMPARE(noPack.exitCode, int(ExitFailure));
        QCOMPARE(runVerb({u"ansible"_s, path(u"sample/sample.dasplan"_s)}).exitCode,
                 int(ExitUsage));
        QVERIFY(!QFileInfo::exists(path(u"none"_s)));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestAnsibleCommand)
#include "tst_ansiblecommand.moc"
