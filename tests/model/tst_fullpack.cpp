#include "change/computechanges.h"
#include "export/bundle.h"
#include "pack/packsource.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/packzip.h"
#include "support/resultmacros.h"
#include "support/serverprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <ctime>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kTop = u"wso2das-3.0.0/"_s;
const QString kDriver = u"mysql-connector-java-5.1.49.jar"_s;

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

unsigned modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777U : 0;
}

QByteArray unzipped(const QStringList &arguments)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, arguments);
    return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput()
                                                            : QByteArray("failed");
}

/// For a scope: no file may grow beyond so many bytes; writing more is an error, not a signal.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

} // namespace

class TestFullPack : public QObject {
    Q_OBJECT

    QTemporaryDir m_packs;
    QString m_odd;
    QString m_long; ///< long enough to be written in several steps
    ClusterPlan m_plan = samplePlan(Pattern::FullyDistributed, kSamplePackProduct);
    std::unique_ptr<QTemporaryDir> m_folder;

    static const ProductProfile &profile() { return *profileById(kSamplePackProduct); }
    QString out() const { return m_folder->filePath(u"a/b"_s); }

    QList<NodeChanges> changesOf(const QString &zip) const
    {
        QList<NodeChanges> changes;
        const auto pack = openPack(zip);
        for (const NodePlan &node : m_plan.nodes)
            changes.append(
                computeChanges(profile(), m_plan, node, {u"db"_s, u"svn"_s}, **pack).value());
        return changes;
    }

    Result<QStringList> write(const QString &zip, const BundleProgress &progress = {}) const
    {
        return writeBundles(profile(), m_plan, changesOf(zip), out(), progress, zip);
    }

private slots:
    void initTestCase()
    {
        m_odd = m_packs.filePath(u"odd.zip"_s);
        m_long = m_packs.filePath(u"long.zip"_s);
        QVERIFY(test::makePackZip(m_odd, {u"--odd"_s}));
        QVERIFY(test::makePackZip(m_long, {u"--megabytes"_s, u"6"_s, u"--files"_s, u"3"_s}));
        m_plan.mysql.driverJar = m_packs.filePath(kDriver);
        QVERIFY_OK(writeFile(m_plan.mysql.driverJar, "jar", kPublicFile));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void cleanup()
    {
        qunsetenv("TZ");
        ::tzset();
    }

    void all_but_the_changed_files_is_copied_as_it_is_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("sizes before the data") << QStringList{u"--odd"_s};
        QTest::newRow("sizes behind the data") << QStringList{u"--odd"_s, u"--streamed"_s};
    }

    void all_but_the_changed_files_is_copied_as_it_is()
    {
        QFETCH(QStringList, options);
        const QString zip = m_folder->filePath(u"pack.zip"_s);
        QVERIFY(test::makePackZip(zip, options));
        QVERIFY_OK(write(zip));
        for (const NodeChanges &node : changesOf(zip)) {
            const QString full = out() + u'/' + node.nodeId + u".zip"_s;
            QStringList changed;
            QStringList added{kTop + u"das-setup/README.md"_s, kTop + u"das-setup/hosts"_s,
                              kTop + u"das-setup/manifest.json"_s};
            for (const FileChange &file : node.files)
                (file.isNew ? added : changed).append(kTop + file.path);
            changed.sort();
            added.sort();
            const test::ZipDifference difference = test::compareZips(zip, full);
            QCOMPARE(difference.differing, changed);
            QCOMPARE(difference.added, added);
            QVERIFY(added.filter(kDriver).size() == 1 && difference.isRestSame);
            QVERIFY(unzipped({u"-t"_s, full}).contains("No errors detected"));
        }
    }

    void more_than_the_old_format_counts_is_copied_too()
    {
        const QString zip = m_folder->filePath(u"pack.zip"_s);
        QVERIFY(test::makePackZip(zip, {u"--zip64"_s}));
        const QList<NodeChanges> node = changesOf(zip).first(1);
        QVERIFY_OK(writeBundles(profile(), m_plan, node, out(), {}, zip));
        const test::ZipDifference difference = test::compareZips(zip, out() + u"/receiver1.zip"_s);
        QVERIFY(difference.isRestSame);
        QCOMPARE(difference.differing.size() + difference.added.size(),
                 node.first().files.size() + 3);
        QVERIFY(unzipped({u"-p"_s, out() + u"/receiver1.zip"_s, kTop + u"long.bin"_s}) ==
                "in the long form");
    }

    void changed_files_have_their_bytes_mode_and_date()
    {
        QVERIFY_OK(write(m_odd));
        const NodeChanges node = changesOf(m_odd).first();
        const QString full = out() + u'/' + node.nodeId + u".zip"_s;
        const auto pack = openPack(full);
        QVERIFY_OK(pack);
        for (const FileChange &file : node.files) {
            QCOMPARE(unzipped({u"-p"_s, full, kTop + file.path}), file.after);
            const auto read = (*pack)->read(file.path);
            QVERIFY_OK(read);
            QCOMPARE(read->value().mode, file.mode);
            const QByteArray date = file.isNew ? "19800101.120000" : "20160229.235958";
            QVERIFY(unzipped({u"-Z"_s, u"-T"_s, full, kTop + file.path}).contains(date));
        }
    }

    void unpacked_is_a_home_with_nothing_left_to_change()
    {
        QVERIFY_OK(write(m_odd));
        for (const NodePlan &node : m_plan.nodes) {
            const QString home = m_folder->filePath(node.id);
            unzipped({u"-q"_s, out() + u'/' + node.id + u".zip"_s, u"-x"_s, u"*/gr*n.txt"_s,
                      u"-d"_s, home}); // which Qt could not remove afterwards
            const auto pack = openPack(home);
            QVERIFY_OK(pack);
            const auto changes =
                computeChanges(profile(), m_plan, node, {u"db"_s, u"svn"_s}, **pack);
            QVERIFY_OK(changes);
            QCOMPARE(changes->files.size(), 0);
            QCOMPARE(QFile::symLinkTarget(home + u'/' + kTop + u"bin/link"_s),
                     QFileInfo(home + u'/' + kTop + u"bin/wso2server.sh"_s).filePath());
        }
    }

    void second_run_gives_the_same_bytes()
    {
        const Result<QStringList> paths = write(m_odd);
        QVERIFY_OK(paths);
        QList<QByteArray> first;
        for (const QString &path : *paths)
            first.append(readFile(path).value_or(""));
        qputenv("TZ", "America/Los_Angeles");
        ::tzset();
        QVERIFY_OK(write(m_odd));
        for (qsizetype i = 0; i < paths->size(); ++i)
            QVERIFY2(readFile(paths->at(i)).value_or("") == first[i], qPrintable(paths->at(i)));
    }

    void full_pack_can_be_a_source_again()
    {
        QVERIFY_OK(write(m_odd));
        const QString source = m_folder->filePath(u"again.zip"_s);
        QVERIFY(QFile::copy(out() + u"/receiver1.zip"_s, source));
        QVERIFY_OK(write(source));
        const test::ZipDifference difference =
            test::compareZips(source, out() + u"/receiver1.zip"_s);
        QCOMPARE(difference.added, QStringList());
        QCOMPARE(difference.differing, (QStringList{kTop + u"das-setup/README.md"_s,
                                                    kTop + u"das-setup/manifest.json"_s}));
    }

    void readme_tells_to_unzip_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("home of the pack's own name")
            << u"/srv/a b/wso2das-3.0.0/"_s
            << QByteArray("mkdir -p '/srv/a b'\nunzip receiver1.zip -d '/srv/a b'\n```");
        QTest::newRow("home of another name")
            << u"/srv/das"_s
            << QByteArray("unzip receiver1.zip -d /srv\nmv /srv/wso2das-3.0.0 /srv/das\n```");
        QTest::newRow("no home") << QString()
                                 << QByteArray(
                                        "unzip receiver1.zip\nDAS_HOME=$PWD/wso2das-3.0.0\n");
    }

    void readme_tells_to_unzip()
    {
        QFETCH(QString, home);
        QFETCH(QByteArray, lines);
        m_plan.nodes.first().home = home;
        QVERIFY_OK(write(m_odd));
        const QByteArray readme =
            unzipped({u"-p"_s, out() + u"/receiver1.zip"_s, kTop + u"das-setup/README.md"_s});
        QVERIFY2(readme.contains(lines), readme.constData());
        QVERIFY(readme.contains("## 3. Start"));
        QVERIFY(!readme.contains("apply.sh") && !readme.contains("rollback.sh"));
    }

    void only_the_owner_reads_it_from_the_first_byte_on()
    {
        QStringList seen;
        const auto look = [&](int, int, const QString &) {
            QDirIterator staged(out(), {u"*.zip"_s}, QDir::Files | QDir::Hidden,
                                QDirIterator::Subdirectories);
            while (staged.hasNext()) {
                const QFileInfo info(staged.next());
                if (modeOf(info.filePath()) != 0600U)
                    seen.append(u"open to others: "_s + info.filePath());
                if (info.size() > 0)
                    seen.append(u"half written"_s);
            }
            return true;
        };
        QVERIFY_OK(write(m_long, look));
        seen.removeDuplicates();
        QCOMPARE(seen, QStringList{u"half written"_s});
        for (const NodePlan &node : m_plan.nodes)
            QCOMPARE(modeOf(out() + u'/' + node.id + u".zip"_s), 0600U);
    }

    void stop_in_the_middle_of_a_pack_leaves_not_even_the_folder()
    {
        int calls = 0;
        const auto stop = [&calls](int, int, const QString &) { return ++calls < 5; };
        QVERIFY_ERROR(write(m_long, stop), u"stopped; nothing was written"_s);
        QCOMPARE(calls, 5);
        QCOMPARE(entriesOf(m_folder->path()), QStringList());
    }

    void failure_in_the_middle_of_a_pack_leaves_not_even_the_folder()
    {
        const FileLimit limit(3'000'000);
        QVERIFY_ERROR(write(m_long), u"cannot be written: File too large"_s);
        QCOMPARE(entriesOf(m_folder->path()), QStringList());
    }

    void too_little_room_is_told_before_anything_is_written()
    {
        const QByteArray place = QFile::encodeName(m_folder->filePath(u"a"_s));
        QVERIFY(QDir(m_folder->path()).mkdir(u"a"_s));
        if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=8m") != 0)
            DAS_SKIP_HERE("only root can mount a small disk");
        const auto unmount = qScopeGuard([&] { ::umount(place.constData()); });
        int begun = 0;
        const Result<QStringList> written =
            write(m_long, [&begun](int, int, const QString &) { return ++begun > 0; });
        QVERIFY_ERROR(written,
                      u"8.4 MB are free here, but whole packs for all nodes (7) need 42."_s);
        QCOMPARE(begun, 0);
        QCOMPARE(entriesOf(m_folder->filePath(u"a"_s)), QStringList());
    }

    void source_of_no_use_is_named_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const QByteArray pack = readFile(m_odd).value_or("");
        QTest::newRow("folder") << QByteArray()
                                << u"is a folder; whole packs are made from a zip"_s;
        QTest::newRow("no zip") << QByteArray("PK") << u"cannot be opened as a zip"_s;
        QTest::newRow("cut short") << pack.first(pack.size() / 2) << u"cannot be opened as a zip"_s;
        QTest::newRow("changed since it was read")
            << readFile(m_long).value_or("").replace("wso2das-3.0.0/repository/conf/carbon.xml",
                                                     "wso2das-3.0.0/repository/conf/nothing.xm")
            << u"changed since it was read"_s;
    }

    void source_of_no_use_is_named()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const QString source = m_folder->filePath(u"source"_s);
        if (bytes.isEmpty())
            QVERIFY(QDir().mkpath(source));
        else
            QVERIFY_OK(writeFile(source, bytes, kPublicFile));
        const Result<QStringList> written =
            writeBundles(profile(), m_plan, changesOf(m_odd), out(), {}, source);
        QVERIFY_ERROR(written, message);
        QVERIFY(written.error().text().contains(source));
        QCOMPARE(entriesOf(m_folder->path()), QStringList{u"source"_s});
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestFullPack)
#include "tst_fullpack.moc"
