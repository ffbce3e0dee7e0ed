#include "cli/cli.h"
#include "plan/planjson.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/sanitizers.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;

namespace {

const QString kCarbonXml = u"repository/conf/carbon.xml"_s;

/// A file that somebody made to do harm, at a place of their choice.
struct HostileFile {
    const char *name;
    void (*make)(const QString &path);
};

void put(const QString &path, const QByteArray &bytes)
{
    if (!writeFile(path, bytes, kPrivateFile))
        qFatal("cannot write %s", qPrintable(path));
}

void putSparse(const QString &path, qint64 size)
{
    put(path, "<a b='");
    if (!QFile::resize(path, size))
        qFatal("cannot resize %s", qPrintable(path));
}

const HostileFile kFiles[] = {
    {"empty", [](const QString &path) { put(path, {}); }},
    {"binary",
     [](const QString &path) {
         put(path, QByteArray("\x7f"
                              "ELF\0\1\2\3",
                              8)
                       .repeated(1000));
     }},
    {"100 MB", [](const QString &path) { putSparse(path, 100'000'000); }},
    {"60 MB", [](const QString &path) { putSparse(path, 60'000'000); }},
    {"8 GB", [](const QString &path) { putSparse(path, 8'000'000'000); }},
    {"levels", [](const QString &path) { put(path, QByteArray("<a>").repeated(1'000'000)); }},
    {"levels of lists", [](const QString &path) { put(path, QByteArray(1'000'000, '[')); }},
    {"laughs",
     [](const QString &path) {
         put(path, "<!DOCTYPE a [<!ENTITY e '" + QByteArray(4000, 'x') + "'><!ATTLIST a b CDATA '" +
                       QByteArray("&e;").repeated(200'000) + "'>]><a/>");
     }},
    {"UTF-16", [](const QString &path) { put(path, QByteArray("\xff\xfe{\0<\0", 6)); }},
    {"folder", [](const QString &path) { QDir().mkpath(path); }},
    {"link that leaves", [](const QString &path) { QFile::link(u"/etc/passwd"_s, path); }},
    {"link to a device", [](const QString &path) { QFile::link(u"/dev/zero"_s, path); }},
    {"link to itself", [](const QString &path) { QFile::link(path, path); }},
};

/// Runs lines of Python that write the zip `z`, which has the files of the home already.
void makeZip(const QString &path, const QString &home, const QString &lines)
{
    QString indented = lines;
    indented.replace(u'\n', u"\n    "_s);
    const QString program =
        u"import copy, os, stat, sys, zipfile\n"
        "def entry(name, kind=stat.S_IFREG):\n"
        "    i = zipfile.ZipInfo('pack/' + name); i.create_system = 3\n"
        "    i.external_attr = (kind | 0o644) << 16; i.compress_type = zipfile.ZIP_DEFLATED\n"
        "    return i\n"
        "carbon = 'repository/conf/carbon.xml'\n"
        "with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:\n"
        "    for folder, _, names in os.walk(sys.argv[2]):\n"
        "        for name in names:\n"
        "            path = os.path.join(folder, name); short = os.path.relpath(path, "
        "sys.argv[2])\n"
        "            if short != carbon: z.write(path, 'pack/' + short)\n"
        "    "_s +
        indented;
    QProcess python;
    python.start(u"python3"_s, {u"-W"_s, u"ignore"_s, u"-c"_s, program, path, home});
    QVERIFY(python.waitForFinished(120'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

/// Every name below a folder, with length and time.
QStringList listingOf(const QString &folder)
{
    QStringList listing;
    QDirIterator iterator(folder,
                          QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QFileInfo info(iterator.next());
        const QDateTime time = info.isFile() ? info.lastModified() : QDateTime();
        listing.append(info.filePath() + u' ' + time.toString(Qt::ISODateWithMs) + u' ' +
                       (info.isFile() ? QString::number(info.size()) : QString()));
    }
    listing.sort();
    return listing;
}

long peakMemory()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// Whatever is put in the way of the verbs: a clear error with the file's name, nothing written,
/// little memory, and no waiting.
class TestHostileInput : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = test::samplePlanWithHomes(m_folder->path());
        m_plan.source = m_plan.nodes.last().home;
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "db-secret");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-secret");
        m_memory = peakMemory();
    }

    void cleanup()
    {
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
#if !DAS_HAS_SANITIZER
        QCOMPARE_LT(peakMemory() - m_memory, 256L * 1024);
#endif
    }

    void plan_that_is_none_stops_every_verb_data()
    {
        addFiles();
    }
    void plan_that_is_none_stops_every_verb()
    {
        const QString plan = path(u"x.dasplan"_s);
        make(plan);
        for (const QStringList &verb : verbs(plan)) {
            const CliRun run = runVerb(verb);
            QCOMPARE(run.exitCode, int(ExitUsage));
            QCOMPARE(run.out, QByteArray());
            QCOMPARE(run.err.count('\n'), 1);
            QVERIFY2(run.err.startsWith(plan.toUtf8() + ':'), run.err.constData());
            QVERIFY2(run.err.size() < 400, run.err.constData());
            QVERIFY(!QFileInfo::exists(path(u"out"_s)));
        }
    }

    void secrets_that_are_none_stop_the_call_data()
    {
        addFiles();
    }
    void secrets_that_are_none_stop_the_call()
    {
        const QString secrets = path(u"secrets"_s);
        make(secrets);
        const CliRun run = runVerb(
            {u"bundle"_s, savedPlan(), u"--out"_s, path(u"out"_s), u"--secrets"_s, secrets});
        QCOMPARE(run.exitCode, int(ExitUsage));
        QVERIFY2(run.err.startsWith(secrets.toUtf8() + ':'), run.err.constData());
        QVERIFY2(run.err.size() < 400, run.err.constData());
        QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    }

    /// In the source and in a home at once.
    void configuration_file_that_is_none_stops_every_verb_data()
    {
        addFiles();
    }
    void configuration_file_that_is_none_stops_every_verb()
    {
        const QString file = m_plan.source + u'/' + kCarbonXml;
        QVERIFY(QFile::remove(file));
        make(file);
        const QStringList before = listingOf(path(u"homes"_s));
        for (const QStringList &verb :
             verbs(savedPlan()) + QList<QStringList>{{u"import"_s, m_plan.source}}) {
            const CliRun run = runVerb(verb);
            // What does not read it goes on; a check tells of it in a finding, where it does.
            const bool reads =
                !QStringList{u"check"_s, u"diagram"_s, u"databases"_s, u"verify"_s}.contains(
                    verb.first());
            QVERIFY2(!reads || run.exitCode == ExitFailure || run.exitCode == ExitUsage,
                     qPrintable(verb.join(u' ') + u": "_s + QString::fromUtf8(run.err)));
            QVERIFY2(!reads || run.err.contains("carbon.xml"), run.err.constData());
            QVERIFY2(run.err.size() < 20'000, run.err.constData());
            QVERIFY2(!run.out.contains("root:x:0") && !run.err.contains("root:x:0"),
                     "a file outside of the pack was read");
            QVERIFY(!reads || !QFileInfo::exists(path(u"out"_s)));
        }
        QCOMPARE(listingOf(path(u"homes"_s)), before);
    }

    void pipe_in_a_pack_is_not_waited_for()
    {
        const QString file = m_plan.source + u'/' + kCarbonXml;
        QVERIFY(QFile::remove(file));
        QCOMPARE(::mkfifo(qPrintable(file), 0600), 0);
        for (const QStringList &verb : verbs(savedPlan()))
            QVERIFY2(runVerb(verb).exitCode >= 0, "it returns");
        m_plan.source = file;
        const CliRun run = runVerb({u"bundle"_s, savedPlan(), u"--out"_s, path(u"out"_s)});
        QCOMPARE(run.exitCode, int(ExitFailure));
        QVERIFY2(run.err.contains("is a pipe or a device"), run.err.constData());
    }

    void hostile_zip_writes_no_bundle_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QByteArray>("reason");
        const QString carbon = u"z.write(sys.argv[2] + '/' + carbon, 'pack/' + carbon)\n"_s;
        QTest::newRow("climbs out") << carbon + u"z.writestr(entry('../../x'), 'x')"_s
                                    << QByteArray("does not stay inside");
        QTest::newRow("absolute") << carbon + u"z.writestr(zipfile.ZipInfo('/x'), 'x')"_s
                                  << QByteArray("does not stay inside");
        QTest::newRow("twice") << carbon + carbon << QByteArray("stands twice");
        QTest::newRow("link") << u"z.writestr(entry(carbon, stat.S_IFLNK), '/etc/passwd')"_s
                              << QByteArray("carbon.xml: is not a file but a link");
        QTest::newRow("link as the folder")
            << carbon + u"z.writestr(entry('repository/conf', stat.S_IFLNK), '/etc')"_s
            << QByteArray("is a file and a folder");
        QTest::newRow("bomb") << u"z.writestr(entry(carbon), bytes(200 << 20))"_s
                              << QByteArray("carbon.xml: unpacks to 209715200 bytes");
        QTest::newRow("bomb that lies") << u"i = entry(carbon); z.writestr(i, bytes(200 << 20))\n"
                                           "i.file_size = 1000"_s
                                        << QByteArray("carbon.xml: has another length");
        QTest::newRow("long file") << u"z.writestr(entry(carbon), bytes(60 << 20))"_s
                                   << QByteArray("carbon.xml: is longer than 1 MB");
        QTest::newRow("shared bytes")
            << carbon + u"z.writestr(entry('x'), os.urandom(1 << 20))\n"
                        "for n in range(1000):\n"
                        "    i = copy.copy(z.filelist[-1]); i.filename = f'pack/{n}'\n"
                        "    z.filelist.append(i)"_s
            << QByteArray("longer than the zip");
        QTest::newRow("encrypted")
            << u"i = entry(carbon); z.writestr(i, 'x' * 100)\ni.flag_bits |= 1"_s
            << QByteArray("carbon.xml: is encrypted");
    }
    void hostile_zip_writes_no_bundle()
    {
        QFETCH(QString, lines);
        QFETCH(QByteArray, reason);
        makeZip(path(u"pack.zip"_s), m_plan.source, lines);
        m_plan.source = u"pack.zip"_s;
        for (const QString &full : {u"--full"_s, QString()}) {
            QStringList call{u"bundle"_s, savedPlan(), u"--out"_s, path(u"out"_s)};
            if (!full.isEmpty())
                call.append(full);
            const CliRun run = runVerb(call);
            QCOMPARE(run.exitCode, int(ExitFailure));
            QVERIFY2(run.err.contains(reason), run.err.constData());
            QVERIFY(!QFileInfo::exists(path(u"out"_s)));
            QVERIFY(!QFileInfo::exists(path(u"x"_s)));
        }
    }

    /// What a bundle does not read is copied as it is, however long it would unpack to.
    void bomb_that_is_not_read_costs_what_it_has()
    {
        makeZip(path(u"pack.zip"_s), m_plan.source,
                u"z.write(sys.argv[2] + '/' + carbon, 'pack/' + carbon)\n"
                "z.writestr(entry('bomb'), bytes(500 << 20))"_s);
        m_plan.source = u"pack.zip"_s;
        const CliRun run =
            runVerb({u"bundle"_s, savedPlan(), u"--out"_s, path(u"out"_s), u"--full"_s});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QVERIFY(QFileInfo(path(u"out/receiver1.zip"_s)).size() < 2'000'000);
    }

    void hostile_log_is_told_or_read_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("device") << u"/dev/zero"_s << false;
        QTest::newRow("pipe") << u"pipe"_s << false;
        QTest::newRow("folder") << u"homes"_s << false;
        QTest::newRow("one long line") << u"long"_s << true;
        QTest::newRow("binary") << u"binary"_s << true;
    }
    void hostile_log_is_told_or_read()
    {
        QFETCH(QString, log);
        QFETCH(bool, isRead);
        QCOMPARE(::mkfifo(qPrintable(path(u"pipe"_s)), 0600), 0);
        putSparse(path(u"long"_s), 100'000'000);
        put(path(u"binary"_s), QByteArray("TID: [\xff\0\x1b]\r{ERROR} - \n", 20).repeated(100'000));
        const QString file = QDir(m_folder->path()).absoluteFilePath(log);
        const NodePlan node = m_plan.nodes.first();
        const CliRun run = runVerb({u"verify"_s, savedPlan(), u"--logs"_s, node.id + u'=' + file});
        QVERIFY(run.exitCode == ExitFailure || isRead);
        QVERIFY2(run.err.contains(file.toUtf8()) || isRead, run.err.constData());
        QVERIFY2(run.err.size() < 20'000, run.err.constData());
    }

private:
    static void addFiles()
    {
        QTest::addColumn<int>("file");
        for (int i = 0; i < int(std::size(kFiles)); ++i)
            QTest::newRow(kFiles[i].name) << i;
    }

    static void make(const QString &path)
    {
        QFETCH(const int, file);
        kFiles[file].make(path);
    }

    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    /// Every verb that takes a plan and connects to nothing.
    QList<QStringList> verbs(const QString &plan) const
    {
        const QString out = path(u"out"_s);
        return {{u"bundle"_s, plan, u"--out"_s, out},
                {u"ansible"_s, plan, u"--out"_s, out},
                {u"apply"_s, plan},
                {u"diff"_s, plan},
                {u"check"_s, plan},
                {u"databases"_s, plan},
                {u"verify"_s, plan},
                {u"diagram"_s, plan, u"--out"_s, out + u".svg"_s}};
    }

    QString savedPlan() const
    {
        const QString file = test::samplePlanFile(m_folder->path());
        put(file, planToJson(m_plan));
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ClusterPlan m_plan;
    long m_memory = 0;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHostileInput)
#include "tst_hostileinput.moc"
