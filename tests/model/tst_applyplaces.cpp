#include "apply/applyhomes.h"
#include "apply/restorehomes.h"
#include "support/resultmacros.h"
#include "support/serverprocess.h"
#include "support/treesnapshot.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Real file systems: full, read-only, and another one for one of the homes.
class TestApplyPlaces : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Mounts of this process only.
        if (::unshare(CLONE_NEWNS) != 0 ||
            ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            DAS_SKIP_HERE("no right to mount");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(path(u"mounted"_s)));
    }

    void cleanup() { ::umount(path(u"mounted"_s).toLocal8Bit().constData()); }

    void a_full_disk_leaves_every_home_as_it_was_data()
    {
        QTest::addColumn<qsizetype>("room");
        for (const qsizetype room : {0, 4, 40, 60, 100, 140})
            QTest::addRow("%d KiB left", int(room)) << room;
    }
    void a_full_disk_leaves_every_home_as_it_was()
    {
        QFETCH(const qsizetype, room);
        mountMemory("size=512k");
        makeHomes(u"mounted/home"_s);
        // What is left is less than both copies of the files and their new versions need.
        const auto free = [this] {
            const QStorageInfo storage(path(u"mounted"_s));
            return qsizetype(storage.bytesAvailable());
        };
        write(path(u"mounted/filler"_s), QByteArray(free() - room * 1024, 'x'));
        const test::Tree before = snapshot();
        const Result<QList<AppliedHome>> applied = applyToHomes(changes(u"mounted/home"_s), {});
        QVERIFY_ERROR(applied, u"No space left"_s);
        QVERIFY2(applied.error().text().contains(path(u"mounted/home"_s)),
                 qPrintable(applied.error().text()));
        QCOMPARE(test::differenceOf(snapshot(), before), QString());
        QCOMPARE(interruptedHomes({path(u"mounted/home"_s), path(u"home"_s)}).value(),
                 QStringList());
    }

    void a_read_only_home_is_refused_before_another_is_touched()
    {
        mountMemory("size=1m");
        makeHomes(u"mounted/home"_s);
        const QByteArray mounted = path(u"mounted"_s).toLocal8Bit();
        QCOMPARE(::mount("none", mounted.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
        const test::Tree before = snapshot();
        QVERIFY_ERROR(applyToHomes(changes(u"mounted/home"_s), {}), u"Read-only file system"_s);
        QCOMPARE(test::differenceOf(snapshot(), before), QString());
    }

    void a_home_on_another_file_system_is_written_and_restored()
    {
        mountMemory("size=1m");
        makeHomes(u"mounted/home"_s);
        const test::Tree before = snapshot();
        const QList<HomeChanges> homes = changes(u"mounted/home"_s);
        QVERIFY_OK(applyToHomes(homes, {}));
        for (const HomeChanges &home : homes) {
            QFile file(home.home + u"/conf/carbon.xml"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), home.files.first().after);
        }
        QVERIFY_OK(restoreHomes({homes[0].home, homes[1].home}, EditedFiles::Refuse));
        QCOMPARE(test::differenceOf(snapshot(), before), QString());
    }

    void a_folder_of_the_home_on_another_file_system_is_written_and_restored()
    {
        makeHomes(u"other"_s);
        QVERIFY(QDir().rmdir(path(u"mounted"_s)));
        QVERIFY(QDir().rename(path(u"other/conf"_s), path(u"mounted"_s)));
        QVERIFY(QDir().mkpath(path(u"other/conf"_s)));
        const QByteArray inside = path(u"other/conf"_s).toLocal8Bit();
        QCOMPARE(::mount("none", inside.constData(), "tmpfs", 0, "size=1m"), 0);
        write(path(u"other/conf/carbon.xml"_s), stock());
        const test::Tree before = snapshot();
        QVERIFY_OK(applyToHomes(changes(u"other"_s), {}));
        QVERIFY_OK(restoreHomes({path(u"other"_s), path(u"home"_s)}, EditedFiles::Refuse));
        QCOMPARE(test::differenceOf(snapshot(), before), QString());
        ::umount(inside.constData());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QByteArray stock() { return QByteArray(60'000, 's'); }
    test::Tree snapshot() const { return test::treeOf(m_folder->path()); }

    void mountMemory(const char *options) const
    {
        const QByteArray mounted = path(u"mounted"_s).toLocal8Bit();
        QCOMPARE(::mount("none", mounted.constData(), "tmpfs", 0, options), 0);
    }

    /// A home on the disk, and another one.
    void makeHomes(const QString &other) const
    {
        for (const QString &home : {u"home"_s, other}) {
            write(path(home + u"/bin/version.txt"_s), "WSO2 Data Analytics Server v3.0.0");
            write(path(home + u"/conf/carbon.xml"_s), stock());
        }
    }

    QList<HomeChanges> changes(const QString &other) const
    {
        QList<HomeChanges> homes;
        for (const QString &home : {u"home"_s, other})
            homes.append(
                {home,
                 path(home),
                 {{u"conf/carbon.xml"_s, stock(), stock() + "new", 0644, false, false, {}}}});
        return homes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestApplyPlaces)
#include "tst_applyplaces.moc"
