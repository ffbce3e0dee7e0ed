#include "cli/cli.h"
#include "plan/planjson.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/treesnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;

class TestApplyCommand : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "db-secret");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-secret");
        m_plan = test::samplePlanWithHomes(m_folder->path());
        m_stock = test::treeOf(homes());
    }

    void cleanup()
    {
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
    }

    void applied_homes_have_no_difference_left()
    {
        const CliRun run = apply();
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QCOMPARE(run.out.count("\nbackup: "), 7);
        QVERIFY(run.out.contains(home(u"receiver1"_s).toUtf8() + "/repository/conf/carbon.xml\n"));
        QCOMPARE(runVerb({u"diff"_s, planFile()}).exitCode, int(ExitDone));
    }

    void second_apply_changes_nothing()
    {
        QCOMPARE(apply().exitCode, int(ExitDone));
        const test::Tree once = test::treeOf(homes());
        const CliRun again = apply();
        QCOMPARE(again.exitCode, int(ExitDone));
        QVERIFY(again.out.isEmpty());
        QCOMPARE(test::differenceOf(test::treeOf(homes()), once), QString());
        QCOMPARE(backupsOf(u"receiver1"_s).size(), 1);
    }

    void one_node_leaves_the_others_alone()
    {
        QCOMPARE(runVerb({u"apply"_s, planFile(), u"--node"_s, u"indexer2"_s}).exitCode,
                 int(ExitDone));
        QVERIFY(test::treeOf(home(u"indexer2"_s)) != stockOf(u"indexer2"_s));
        QCOMPARE(test::differenceOf(test::treeOf(home(u"receiver1"_s)), stockOf(u"receiver1"_s)),
                 QString());
    }

    void one_home_that_is_not_there_keeps_all_from_being_written()
    {
        QVERIFY(QDir(home(u"dashboard"_s)).removeRecursively());
        const CliRun run = apply();
        QCOMPARE(run.exitCode, int(ExitFailure));
        QVERIFY2(run.err.contains("dashboard"), run.err.constData());
        QCOMPARE(test::differenceOf(test::treeOf(home(u"receiver1"_s)), stockOf(u"receiver1"_s)),
                 QString());
    }

    void two_nodes_with_one_home_are_refused()
    {
        m_plan.nodes[1].home = m_plan.nodes[0].home;
        QVERIFY_OK(writeFile(planFile(), planToJson(m_plan), kPublicFile));
        const CliRun run = apply();
        QVERIFY(run.exitCode == ExitUsage || run.exitCode == ExitFailure);
        QCOMPARE(test::differenceOf(test::treeOf(homes()), m_stock), QString());
    }

    void restore_gives_the_bytes_modes_and_times_from_before()
    {
        QCOMPARE(apply().exitCode, int(ExitDone));
        const CliRun run = restore({});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QVERIFY(run.out.contains(home(u"receiver1"_s).toUtf8() + "/repository/conf/carbon.xml\n"));
        QCOMPARE(test::differenceOf(test::treeOf(homes()), m_stock), QString());
        const CliRun again = restore({});
        QCOMPARE(again.exitCode, int(ExitDone));
        QVERIFY(again.err.contains("Nothing to restore"));
    }

    void restore_refuses_what_was_edited_since_unless_forced()
    {
        QCOMPARE(apply().exitCode, int(ExitDone));
        const QString carbon = home(u"analyzer1"_s) + u"/repository/conf/carbon.xml"_s;
        const QByteArray edited = readFile(carbon).value() + "<!-- by hand -->\n";
        QVERIFY_OK(writeFile(carbon, edited, kPublicFile));
        const test::Tree before = test::treeOf(homes());

        const CliRun refused = restore({});
        QCOMPARE(refused.exitCode, int(ExitNo));
        QVERIFY2(refused.out.contains("-<!-- by hand -->"), refused.out.constData());
        QVERIFY(!refused.out.contains("secret"));
        QCOMPARE(test::differenceOf(test::treeOf(homes()), before), QString());

        QCOMPARE(restore({u"--force"_s}).exitCode, int(ExitDone));
        QCOMPARE(test::differenceOf(test::treeOf(homes()), m_stock), QString());
        const QString kept =
            backupsOf(u"analyzer1"_s).first() + u"/edited/repository/conf/carbon.xml"_s;
        QCOMPARE(readFile(kept).value_or(QByteArray()), edited);
    }

    void list_names_each_backup_and_its_state()
    {
        QCOMPARE(apply().exitCode, int(ExitDone));
        QCOMPARE(restore({}).exitCode, int(ExitDone));
        QCOMPARE(apply().exitCode, int(ExitDone));
        const CliRun run = runVerb({u"restore"_s, home(u"receiver1"_s), u"--list"_s, u"--json"_s});
        QCOMPARE(run.exitCode, int(ExitDone));
        const QJsonArray sets = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(sets.size(), 2);
        QCOMPARE(sets[0][u"state"_s].toString(), u"restored"_s);
        QCOMPARE(sets[1][u"state"_s].toString(), u"applied"_s);
        QVERIFY(sets[1][u"files"_s].toArray().contains(u"repository/conf/carbon.xml"_s));
    }

    void backups_are_as_private_as_the_originals()
    {
        const QString datasources =
            home(u"receiver1"_s) + u"/repository/conf/datasources/master-datasources.xml"_s;
        QVERIFY(QFile::setPermissions(datasources, kPrivateFile));
        QCOMPARE(apply().exitCode, int(ExitDone));
        struct stat status {};
        const std::string name = QFile::encodeName(backupsOf(u"receiver1"_s).first()).toStdString();
        QCOMPARE(::stat(name.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
        for (const QString &part : {u"/files"_s, u"/written"_s}) {
            const QFileInfo copy(backupsOf(u"receiver1"_s).first() + part +
                                 u"/repository/conf/datasources/master-datasources.xml"_s);
            QVERIFY(copy.exists());
            QCOMPARE(copy.permission(QFile::ReadGroup | QFile::ReadOther), false);
        }
        QVERIFY(!readFile(backupsOf(u"receiver1"_s).first() + u"/plan.dasplan"_s)
                     .value()
                     .contains("secret"));
    }

    void owner_and_group_stay()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files away");
        const QString carbon = home(u"receiver1"_s) + u"/repository/conf/carbon.xml"_s;
        const std::string name = QFile::encodeName(carbon).toStdString();
        QCOMPARE(::chown(name.c_str(), 1234, 1235), 0);
        QCOMPARE(::chmod(name.c_str(), 0640), 0);
        QCOMPARE(apply().exitCode, int(ExitDone));
        struct stat status {};
        QCOMPARE(::stat(name.c_str(), &status), 0);
        QCOMPARE(status.st_uid, 1234U);
        QCOMPARE(status.st_gid, 1235U);
    }

    void files_with_passwords_are_closed_to_others_until_restore()
    {
        const auto modeOf = [this](const QString &path) {
            struct stat status {};
            const QString file = home(u"receiver1"_s) + u"/repository/conf/"_s + path;
            return ::stat(qPrintable(file), &status) == 0 ? status.st_mode & 07777U : 0;
        };
        const QString strict = u"datasources/metrics-datasources.xml"_s;
        QVERIFY(QFile::setPermissions(home(u"receiver1"_s) + u"/repository/conf/"_s + strict,
                                      QFile::ReadOwner));
        QCOMPARE(apply().exitCode, int(ExitDone));
        QCOMPARE(modeOf(u"datasources/master-datasources.xml"_s), 0600U);
        QCOMPARE(modeOf(u"carbon.xml"_s), 0600U);
        QCOMPARE(modeOf(strict), 0400U);
        QCOMPARE(modeOf(u"axis2/axis2.xml"_s), 0644U);
        QCOMPARE(runVerb({u"restore"_s, home(u"receiver1"_s)}).exitCode, int(ExitDone));
        QCOMPARE(modeOf(u"datasources/master-datasources.xml"_s), 0644U);
        QCOMPARE(modeOf(strict), 0400U);
    }

    void a_home_that_another_run_is_writing_is_said_so()
    {
        const std::string name = QFile::encodeName(home(u"indexer1"_s)).toStdString();
        const int other = ::open(name.c_str(), O_RDONLY | O_DIRECTORY);
        QCOMPARE(::flock(other, LOCK_EX), 0);
        const CliRun run = apply();
        ::close(other);
        QCOMPARE(run.exitCode, int(ExitFailure));
        QVERIFY2(run.err.contains("another das-setup"), run.err.constData());
        QCOMPARE(test::differenceOf(test::treeOf(homes()), m_stock), QString());
    }

    void a_running_server_must_be_confirmed()
    {
        const QString pid = home(u"analyzer2"_s) + u"/wso2carbon.pid"_s;
        QVERIFY_OK(writeFile(pid, QByteArray::number(QCoreApplication::applicationPid()) + '\n',
                             kPublicFile));
        m_stock = test::treeOf(homes());
        const CliRun refused = apply();
        QCOMPARE(refused.exitCode, int(ExitUsage));
        QVERIFY2(refused.err.contains("running server") && refused.err.contains("--yes"),
                 refused.err.constData());
        QCOMPARE(test::differenceOf(test::treeOf(homes()), m_stock), QString());
        QCOMPARE(runVerb({u"apply"_s, planFile(), u"--yes"_s}).exitCode, int(ExitDone));
        // Nothing is left to write into it, so there is nothing to confirm.
        QCOMPARE(apply().exitCode, int(ExitDone));
    }

    void sides_tell_what_was_written_from_what_was_edited_since()
    {
        QCOMPARE(apply().exitCode, int(ExitDone));
        const CliRun untouched = runVerb({u"diff"_s, planFile(), u"--sides"_s});
        QCOMPARE(untouched.exitCode, int(ExitDone));
        QVERIFY(untouched.out.contains("--- stock/receiver1/repository/conf/carbon.xml\n"
                                       "+++ written/receiver1/repository/conf/carbon.xml\n"));
        QVERIFY(!untouched.out.contains("+++ now/"));
        QVERIFY(!untouched.out.contains("secret"));

        // A second run writes one of the files again; stock stays what it was at first.
        m_plan.cluster.domain = u"another.domain"_s;
        QVERIFY_OK(writeFile(planFile(), planToJson(m_plan), kPublicFile));
        QCOMPARE(apply().exitCode, int(ExitDone));
        const QString axis2 = home(u"indexer1"_s) + u"/repository/conf/axis2/axis2.xml"_s;
        QVERIFY_OK(writeFile(axis2, readFile(axis2).value() + "<!-- by hand -->\n", kPublicFile));
        const CliRun edited =
            runVerb({u"diff"_s, planFile(), u"--sides"_s, u"--node"_s, u"indexer1"_s, u"--json"_s});
        QCOMPARE(edited.exitCode, int(ExitNo));
        QStringList sides;
        QString diffs;
        for (const QJsonValue &value : QJsonDocument::fromJson(edited.out).array()) {
            if (!value[u"path"_s].toString().endsWith(u"axis2.xml"_s))
                continue;
            sides.append(value[u"from"_s].toString() + u" to "_s + value[u"to"_s].toString());
            diffs += value[u"diff"_s].toString();
        }
        QCOMPARE(sides, QStringList({u"stock to written"_s, u"written to now"_s}));
        QVERIFY(diffs.contains(u"+<!-- by hand -->"_s));
        QVERIFY(diffs.contains(u"another.domain"_s));
        // What the first run wrote is no longer on any side.
        QVERIFY2(!diffs.contains(u"wso2.qa.das.domain"_s), qPrintable(diffs));
    }

    void a_bundle_s_rollback_script_undoes_an_apply()
    {
        QCOMPARE(apply().exitCode, int(ExitDone));
        m_plan.source = home(u"dashboard"_s);
        QVERIFY_OK(writeFile(planFile(), planToJson(m_plan), kPublicFile));
        QCOMPARE(runVerb({u"bundle"_s, planFile(), u"--out"_s, path(u"out"_s)}).exitCode,
                 int(ExitDone));
        QProcess shell;
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.start(u"sh"_s, {u"-c"_s,
                              u"cd \"$1\" && unzip -q receiver1.zip -d bundle && "
                              "sh bundle/das-setup/rollback.sh \"$2\""_s,
                              u"sh"_s, path(u"out"_s), home(u"receiver1"_s)});
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0, shell.readAll().constData());
        QCOMPARE(test::differenceOf(test::treeOf(home(u"receiver1"_s)), stockOf(u"receiver1"_s)),
                 QString());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString homes() const { return path(u"homes"_s); }
    QString home(const QString &node) const { return homes() + u'/' + node; }
    QString planFile() const { return test::samplePlanFile(m_folder->path()); }
    CliRun apply() const { return runVerb({u"apply"_s, planFile()}); }

    CliRun restore(const QStringList &options) const
    {
        QStringList call{u"restore"_s};
        for (const NodePlan &node : m_plan.nodes)
            call.append(node.home);
        return runVerb(call + options);
    }

    QStringList backupsOf(const QString &node) const
    {
        const QDir folder(home(node) + u"/das-setup-backup"_s);
        QStringList paths;
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            paths.append(folder.filePath(name));
        return paths;
    }

    /// The part of the first snapshot that is one home's.
    test::Tree stockOf(const QString &node) const
    {
        test::Tree tree;
        for (auto entry = m_stock.cbegin(); entry != m_stock.cend(); ++entry) {
            if (entry.key().startsWith(node + u'/'))
                tree.insert(entry.key().mid(node.size() + 1), *entry);
        }
        return tree;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ClusterPlan m_plan;
    test::Tree m_stock;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestApplyCommand)
#include "tst_applycommand.moc"
