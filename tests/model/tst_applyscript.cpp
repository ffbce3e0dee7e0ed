#include "export/bundle.h"
#include "export/nodescripts.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/resultmacros.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kConfig = u"repository/conf/carbon.xml"_s;
const QString kLauncher = u"bin/run it's.sh"_s;
const QString kJar = u"repository/components/lib/driver $1.jar"_s;
constexpr unsigned kPlainUser = 1234;

unsigned modeOf(const QString &path)
{
    struct stat status {};
    return ::lstat(qPrintable(path), &status) == 0 ? status.st_mode & 07777U : 0;
}

unsigned ownerOf(const QString &path)
{
    struct stat status {};
    return ::lstat(qPrintable(path), &status) == 0 ? status.st_uid : ~0U;
}

QByteArray bytesOf(const QString &path)
{
    return readFile(path).value_or(QByteArray("missing"));
}

void put(const QString &path, const QByteArray &bytes, unsigned mode = 0644)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY_OK(writeFile(path, bytes, kPublicFile));
    QCOMPARE(::chmod(qPrintable(path), mode), 0);
}

/// Every file below the folder with its mode and bytes, to see that nothing changed.
QStringList snapshot(const QString &folder)
{
    QStringList entries;
    QDirIterator files(folder,
                       QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString bytes =
            files.fileInfo().isFile() ? QString::fromUtf8(bytesOf(path)) : QString();
        entries.append(u"%1 %2 %3"_s.arg(path, QString::number(modeOf(path), 8), bytes));
    }
    entries.sort();
    return entries;
}

struct Run {
    int exitCode = -1;
    QString output;
};

} // namespace

class TestApplyScript : public QObject {
    Q_OBJECT

    // A home and a bundle, in folders whose names a careless script trips over.
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_home;
    QString m_bundle;
    ClusterPlan m_plan;
    NodePlan m_node;
    NodeChanges m_changes;

    static const ProductProfile &profile() { return *profileById(u"wso2das-3.0.0"); }

    void unpackBundle()
    {
        for (const BundleFile &file : nodeBundle(profile(), m_plan, m_node, m_changes))
            put(m_bundle + u'/' + file.path, file.bytes, static_cast<unsigned>(file.mode));
    }

    Run run(const QString &script, const QStringList &arguments, const QString &path = {}) const
    {
        QFETCH(QStringList, shell);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        if (!path.isEmpty()) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"PATH"_s, path);
            process.setProcessEnvironment(environment);
        }
        process.start(shell.first(),
                      shell.mid(1) + QStringList{m_bundle + u"/das-setup/"_s + script} + arguments);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    Run apply() const { return run(u"apply.sh"_s, {m_home}); }
    Run rollback(const QStringList &options = {}) const
    {
        return run(u"rollback.sh"_s, options + QStringList{m_home});
    }

    static void shells()
    {
        QTest::addColumn<QStringList>("shell");
        QTest::newRow("dash") << QStringList{u"/bin/dash"_s};
        QTest::newRow("busybox sh") << QStringList{u"busybox"_s, u"sh"_s};
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_home = m_folder->filePath(u"das's \"home\" $HOME"_s);
        m_bundle = m_folder->filePath(u"bun'dle  x"_s);
        m_plan = {};
        m_node = {};
        m_node.id = u"receiver's 1"_s;
        m_node.roles = Role::Analyzer;
        m_changes = {};
        m_changes.nodeId = m_node.id;
        m_changes.files = {{kConfig, "stock\n", "changed\n", 0644, false, false, {}},
                           {kLauncher, "#!/bin/sh\n", "#!/bin/sh\n:\n", 0755, false, false, {}},
                           {kJar, {}, QByteArray("j\0r", 3), 0644, true, true, {}}};
        put(m_home + u"/bin/version.txt"_s, "WSO2 Data Analytics Server v3.0.0\r\n");
        put(m_home + u'/' + kConfig, "stock\n", 0640);
        put(m_home + u'/' + kLauncher, "#!/bin/sh\n", 0755);
        for (const QString &file : {u"/bin/version.txt"_s, u'/' + kConfig, u'/' + kLauncher})
            QCOMPARE(::chown(qPrintable(m_home + file), kPlainUser, kPlainUser), 0);
        unpackBundle();
    }

    void files_are_put_in_place_data() { shells(); }
    void files_are_put_in_place()
    {
        const Run applied = apply();
        QVERIFY2(applied.exitCode == 0, qPrintable(applied.output));
        QCOMPARE(bytesOf(m_home + u'/' + kConfig), QByteArray("changed\n"));
        QCOMPARE(modeOf(m_home + u'/' + kConfig), 0640U);
        QCOMPARE(ownerOf(m_home + u'/' + kConfig), kPlainUser);
        QCOMPARE(modeOf(m_home + u'/' + kLauncher), 0755U);
        QCOMPARE(bytesOf(m_home + u'/' + kJar), QByteArray("j\0r", 3));
        QCOMPARE(modeOf(m_home + u'/' + kJar), 0644U);
        QCOMPARE(ownerOf(m_home + u'/' + kJar), kPlainUser);
        QCOMPARE(modeOf(m_home + u"/das-setup-backup"_s), 0700U);
        QVERIFY(snapshot(m_home).filter(u"das-setup-new"_s).isEmpty());
    }

    void second_run_has_nothing_to_do_data() { shells(); }
    void second_run_has_nothing_to_do()
    {
        QCOMPARE(apply().exitCode, 0);
        const QStringList before = snapshot(m_home);
        const Run second = apply();
        QCOMPARE(second.exitCode, 0);
        QVERIFY2(second.output.contains(u"nothing to do"_s), qPrintable(second.output));
        QCOMPARE(snapshot(m_home), before);
    }

    void check_tells_what_is_to_do_and_touches_nothing_data() { shells(); }
    void check_tells_what_is_to_do_and_touches_nothing()
    {
        const auto check = [this](const QString &script, int expected) {
            const QStringList before = snapshot(m_home);
            const Run checked = run(script, {u"--check"_s, m_home});
            QVERIFY2(checked.exitCode == expected, qPrintable(checked.output));
            QCOMPARE(snapshot(m_home), before);
        };
        check(u"rollback.sh"_s, 0);
        check(u"apply.sh"_s, 1);
        QCOMPARE(apply().exitCode, 0);
        check(u"apply.sh"_s, 0);
        check(u"rollback.sh"_s, 1);
        put(m_home + u'/' + kConfig, "edited");
        check(u"apply.sh"_s, 2);
        check(u"rollback.sh"_s, 2);
    }

    void rollback_restores_bytes_and_modes_data() { shells(); }
    void rollback_restores_bytes_and_modes()
    {
        const auto withoutBackups = [this] {
            QStringList files;
            for (const QString &entry : snapshot(m_home)) {
                if (!entry.contains(u"das-setup-backup"_s) && !entry.contains(u"components"_s))
                    files.append(entry);
            }
            return files;
        };
        const QStringList before = withoutBackups();
        QCOMPARE(apply().exitCode, 0);
        const Run back = rollback();
        QVERIFY2(back.exitCode == 0, qPrintable(back.output));
        QCOMPARE(withoutBackups(), before);
        QVERIFY(!QFileInfo::exists(m_home + u'/' + kJar));
        QCOMPARE(ownerOf(m_home + u'/' + kConfig), kPlainUser);
        const Run again = rollback();
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.output.contains(u"nothing to roll back"_s), qPrintable(again.output));
        QCOMPARE(apply().exitCode, 0);
        QCOMPARE(bytesOf(m_home + u'/' + kConfig), QByteArray("changed\n"));
    }

    void a_file_with_a_password_is_closed_to_others_data() { shells(); }
    void a_file_with_a_password_is_closed_to_others()
    {
        m_changes.files.first().mode = 0600;
        unpackBundle();
        QCOMPARE(apply().exitCode, 0);
        QCOMPARE(modeOf(m_home + u'/' + kConfig), 0600U);
        QCOMPARE(modeOf(m_home + u'/' + kLauncher), 0755U);
        QCOMPARE(rollback().exitCode, 0);
        QCOMPARE(modeOf(m_home + u'/' + kConfig), 0640U);
    }

    void refusal_names_the_file_and_touches_nothing_data()
    {
        QTest::addColumn<QStringList>("shell");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        const QStringList dash{u"/bin/dash"_s};
        const QStringList busybox{u"busybox"_s, u"sh"_s};
        for (const QStringList &shell : {dash, busybox}) {
            const QByteArray name = shell.first().toUtf8();
            QTest::addRow("%s: edited file", name.constData())
                << shell << u"home/"_s + kConfig << QByteArray("edited") << u"it was edited"_s;
            QTest::addRow("%s: other file where a new one goes", name.constData())
                << shell << u"home/"_s + kJar << QByteArray("other") << u"it was edited"_s;
            QTest::addRow("%s: other version", name.constData())
                << shell << u"home/bin/version.txt"_s
                << QByteArray("WSO2 Data Analytics Server v3.1.0")
                << u"holds \"WSO2 Data Analytics Server v3.1.0\", but this bundle is for"_s;
            QTest::addRow("%s: damaged bundle", name.constData())
                << shell << u"bundle/"_s + kConfig << QByteArray("x")
                << u"unzip the bundle again"_s;
        }
    }
    void refusal_names_the_file_and_touches_nothing()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const bool isHome = path.startsWith(u"home/"_s);
        const QString file =
            isHome ? m_home + path.mid(4) : m_bundle + path.mid(QStringView(u"bundle").size());
        put(file, bytes);
        const QStringList before = snapshot(m_home);
        const Run refused = apply();
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.output.contains(part), qPrintable(refused.output));
        QCOMPARE(snapshot(m_home), before);
    }

    void missing_home_is_refused_data() { shells(); }
    void missing_home_is_refused()
    {
        for (const QStringList &arguments : {QStringList{}, QStringList{m_home + u"/bin"_s}}) {
            const Run refused = run(u"apply.sh"_s, arguments);
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.output.contains(u"Usage"_s) ||
                         refused.output.contains(u"no bin/version.txt"_s),
                     qPrintable(refused.output));
        }
    }

    void rollback_of_an_edited_file_needs_force_data() { shells(); }
    void rollback_of_an_edited_file_needs_force()
    {
        QCOMPARE(apply().exitCode, 0);
        put(m_home + u'/' + kConfig, "edited");
        const QStringList before = snapshot(m_home);
        const Run refused = rollback();
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.output.contains(kConfig), qPrintable(refused.output));
        QCOMPARE(snapshot(m_home), before);
        const Run forced = rollback({u"--force"_s});
        QVERIFY2(forced.exitCode == 0, qPrintable(forced.output));
        QCOMPARE(bytesOf(m_home + u'/' + kConfig), QByteArray("stock\n"));
        QCOMPARE(snapshot(m_home).filter(u"/edited/"_s).filter(u"carbon.xml"_s).size(), 1);
    }

    void failure_half_way_puts_everything_back_data()
    {
        QTest::addColumn<QStringList>("shell"); // busybox sh would run its own mv
        QTest::newRow("dash") << QStringList{u"/bin/dash"_s};
    }
    void failure_half_way_puts_everything_back()
    {
        // An mv that fails for the jar, the last file.
        const QString tools = m_folder->filePath(u"tools"_s);
        put(tools + u"/mv"_s,
            "#!/bin/sh\nfor a; do case $a in *.jar) exit 1;; esac; done\nexec /bin/mv \"$@\"\n",
            0755);
        const QStringList before = snapshot(m_home);
        const Run failed =
            run(u"apply.sh"_s, {m_home}, tools + u':' + qEnvironmentVariable("PATH"));
        QCOMPARE(failed.exitCode, 3);
        QVERIFY2(failed.output.contains(u"are as they were"_s), qPrintable(failed.output));
        QStringList after = snapshot(m_home);
        for (const QString &entry : snapshot(m_home)) {
            if (entry.contains(u"repository/components"_s))
                after.removeAll(entry); // the folder of a new file stays
        }
        QCOMPARE(after, before);
    }

    void symbolic_link_is_made_and_removed_data() { shells(); }
    void symbolic_link_is_made_and_removed()
    {
        const QString link = m_folder->filePath(u"das's link"_s);
        m_plan.spark.symbolicLink = link;
        unpackBundle();
        const Run applied = apply();
        QVERIFY2(applied.exitCode == 0, qPrintable(applied.output));
        QCOMPARE(QFileInfo(link).symLinkTarget(), QFileInfo(m_home).canonicalFilePath());
        QVERIFY(apply().output.contains(u"nothing to do"_s));
        QCOMPARE(rollback().exitCode, 0);
        QVERIFY(!QFileInfo(link).isSymLink());
        put(link, "something else");
        const QStringList before = snapshot(m_home);
        const Run refused = apply();
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.output.contains(link), qPrintable(refused.output));
        QCOMPARE(snapshot(m_home), before);
    }

    void link_is_only_for_nodes_that_run_spark()
    {
        m_plan.spark.symbolicLink = u"/home/das_symlink"_s;
        m_node.roles = Role::Receiver;
        QVERIFY(!applyScript(profile(), m_plan, m_node, m_changes).contains("das_symlink"));
    }

    void scripts_pass_shellcheck_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("apply.sh") << u"apply.sh"_s;
        QTest::newRow("rollback.sh") << u"rollback.sh"_s;
    }
    void scripts_pass_shellcheck()
    {
        QFETCH(QString, script);
        QProcess check;
        check.start(u"shellcheck"_s, {u"-s"_s, u"sh"_s, m_bundle + u"/das-setup/"_s + script});
        QVERIFY2(check.waitForStarted(), "shellcheck is missing: packaging/packages-test names it");
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestApplyScript)
#include "tst_applyscript.moc"
