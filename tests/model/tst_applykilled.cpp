#include "apply/applyhomes.h"
#include "apply/restorehomes.h"
#include "support/faultpoints.h"
#include "support/resultmacros.h"
#include "support/sanitizers.h"
#include "support/treesnapshot.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace das {

using test::PointFault;
using test::Tree;

namespace {

constexpr int kHomes = 7;

/// Names that a shell or a list of lines would stumble over.
QString homeName(int number)
{
    static const QStringList names{
        u"receiver1"_s,   u"two words"_s,   u"it's \"quoted\""_s, u"Empfänger-エージェント"_s,
        u"line\nbreak"_s, u"$(date) ; #"_s, u"trailing "_s};
    return names[number];
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Seven small homes, one of them with symbolic links inside.
void makeHomes(const QString &folder)
{
    for (int i = 0; i < kHomes; ++i) {
        const QString home = folder + u'/' + homeName(i);
        write(home + u"/bin/version.txt"_s, "WSO2 Data Analytics Server v3.0.0");
        write(home + u"/conf/axis2.xml"_s, "<axis2 node='stock'/>");
        write(home + u"/conf/carbon.xml"_s, "<carbon/>\n");
        QVERIFY(QFile::setPermissions(home + u"/conf/axis2.xml"_s,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    }
    const QString linked = folder + u'/' + homeName(1);
    write(linked + u"/shared/carbon.xml"_s, "<carbon/>\n");
    QVERIFY(QFile::remove(linked + u"/conf/carbon.xml"_s));
    QVERIFY(QFile::link(u"../shared/carbon.xml"_s, linked + u"/conf/carbon.xml"_s));
}

QList<HomeChanges> changesOf(const QString &folder)
{
    QList<HomeChanges> homes;
    for (int i = 0; i < kHomes; ++i) {
        const QByteArray number = QByteArray::number(i);
        homes.append({u"node"_s + QString::number(i),
                      folder + u'/' + homeName(i),
                      {{u"conf/axis2.xml"_s,
                        "<axis2 node='stock'/>",
                        "<axis2 node='" + number + "'/>",
                        0640,
                        false,
                        false,
                        {}},
                       {u"conf/carbon.xml"_s,
                        "<carbon/>\n",
                        "<carbon node='" + number + "'/>\n",
                        0644,
                        false,
                        false,
                        {}},
                       {u"lib/ext/driver.jar"_s, {}, "jar", 0644, true, true, {}}}});
    }
    return homes;
}

/// Every call, but for a sanitizer, with which a process takes long to make.
constexpr int kStep = DAS_HAS_SANITIZER ? 7 : 1;

QStringList pathsOf(const QList<HomeChanges> &homes)
{
    QStringList paths;
    for (const HomeChanges &home : homes)
        paths.append(home.home);
    return paths;
}

/// Runs `work` in a process of its own; true if it was killed.
bool isKilled(PointFault fault, int point, const std::function<void()> &work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        test::setFaultPoint(fault, point);
        work();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

} // namespace

class TestApplyKilled : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        // Each round waits hundreds of times for the disk, unless it is none.
        const QString memory = u"/dev/shm"_s;
        const QString place = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
        m_folder = std::make_unique<QTemporaryDir>(place + u"/tst_applykilled-XXXXXX"_s);
        makeHomes(m_folder->path());
        for (const QString &home : pathsOf(changes()))
            m_oldHomes.insert(home, test::treeOf(home));
    }

    void cleanup()
    {
        test::setFaultPoint(PointFault::None, 0);
        m_oldHomes.clear();
    }

    void a_kill_at_any_call_leaves_what_restore_makes_old()
    {
        int point = 1;
        for (; isKilled(PointFault::Kill, point, [this] { applyToHomes(changes(), {}); });
             point += kStep) {
            const Result<RestoreOutcome> restored =
                restoreHomes(pathsOf(changes()), EditedFiles::Refuse);
            QVERIFY_OK(restored);
            QVERIFY(restored->edited.isEmpty());
            QVERIFY2(isOld(), qPrintable(u"killed at call %1: %2"_s.arg(point).arg(m_difference)));
            forgetBackups();
        }
        QVERIFY2(point > 300, "too few calls were counted: are they still intercepted?");
        QVERIFY(isNew());
    }

    void a_kill_at_any_call_leaves_what_a_second_apply_makes_new()
    {
        int point = 1;
        for (; isKilled(PointFault::Kill, point, [this] { applyToHomes(changes(), {}); });
             point += kStep) {
            QVERIFY_OK(recoverHomes(pathsOf(changes())));
            if (!isNew()) {
                QVERIFY2(isOld(),
                         qPrintable(u"killed at call %1: %2"_s.arg(point).arg(m_difference)));
                QVERIFY_OK(applyToHomes(changes(), {}));
            }
            QVERIFY2(isNew(), qPrintable(u"killed at call %1: %2"_s.arg(point).arg(m_difference)));
            QVERIFY_OK(restoreHomes(pathsOf(changes()), EditedFiles::Refuse));
            QVERIFY2(isOld(), qPrintable(u"killed at call %1: %2"_s.arg(point).arg(m_difference)));
            forgetBackups();
        }
        QVERIFY(point > 300);
    }

    void a_kill_at_any_call_of_restore_leaves_what_restore_ends()
    {
        QVERIFY_OK(applyToHomes(changes(), {}));
        const auto restore = [this] { restoreHomes(pathsOf(changes()), EditedFiles::Refuse); };
        for (int point = 1; isKilled(PointFault::Kill, point, restore); point += kStep) {
            QVERIFY_OK(restoreHomes(pathsOf(changes()), EditedFiles::Refuse));
            QVERIFY2(isOld(), qPrintable(u"killed at call %1: %2"_s.arg(point).arg(m_difference)));
            forgetBackups();
            QVERIFY_OK(applyToHomes(changes(), {}));
        }
        QVERIFY(isOld());
    }

    void a_failure_at_any_call_puts_all_back_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("no space left") << int(PointFault::NoSpace);
        QTest::newRow("input/output error") << int(PointFault::Fail);
    }
    void a_failure_at_any_call_puts_all_back()
    {
        QFETCH(const int, fault);
        int failures = 0;
        for (int point = 1;; point += kStep) {
            test::setFaultPoint(PointFault(fault), point);
            const Result<QList<AppliedHome>> applied = applyToHomes(changes(), {});
            const bool isReached = test::callsMade() >= point;
            test::setFaultPoint(PointFault::None, 0);
            if (!isReached)
                break;
            if (applied) {
                // Nothing that a file system calls a success may be half done.
                QVERIFY2(isNew(), qPrintable(QString::number(point) + m_difference));
                QVERIFY_OK(restoreHomes(pathsOf(changes()), EditedFiles::Refuse));
            } else {
                ++failures;
                QVERIFY(!applied.error().message.isEmpty());
            }
            QVERIFY2(isOld(), qPrintable(u"failed at call %1: %2"_s.arg(point).arg(m_difference)));
            forgetBackups();
        }
        QVERIFY(failures > 200 / kStep);
    }

private:
    QList<HomeChanges> changes() const { return changesOf(m_folder->path()); }

    /// Backups of earlier rounds would only cost time.
    void forgetBackups() const
    {
        for (const HomeChanges &home : changes())
            QDir(backupFolder(home.home)).removeRecursively();
    }

    bool isOld()
    {
        for (auto home = m_oldHomes.cbegin(); home != m_oldHomes.cend(); ++home) {
            m_difference = test::differenceOf(test::treeOf(home.key()), *home);
            if (!m_difference.isEmpty())
                return false;
        }
        return true;
    }

    bool isNew()
    {
        for (const HomeChanges &home : changes()) {
            Tree expected = test::withoutTimes(m_oldHomes.value(home.home));
            expected[u"conf/axis2.xml"_s].content = home.files[0].after;
            const QString carbon =
                home.home.endsWith(homeName(1)) ? u"shared/carbon.xml"_s : u"conf/carbon.xml"_s;
            expected[carbon].content = home.files[1].after;
            test::TreeEntry folder = expected[u"conf"_s];
            expected.insert(u"lib"_s, folder);
            expected.insert(u"lib/ext"_s, folder);
            test::TreeEntry jar = expected[u"bin/version.txt"_s];
            jar.content = "jar";
            expected.insert(u"lib/ext/driver.jar"_s, jar);
            m_difference =
                test::differenceOf(test::withoutTimes(test::treeOf(home.home)), expected);
            if (!m_difference.isEmpty())
                return false;
        }
        return true;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, Tree> m_oldHomes;
    QString m_difference;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestApplyKilled)
#include "tst_applykilled.moc"
