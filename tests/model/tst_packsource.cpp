#include "pack/packsource.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/stock.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kVersion = u"bin/version.txt"_s;

void put(const QString &path, const QByteArray &bytes, unsigned mode = 0644)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY_OK(writeFile(path, bytes, kPublicFile));
    QCOMPARE(::chmod(qPrintable(path), mode), 0);
}

/// Runs a few lines of Python that write entries into the zip `z`.
void makeZip(const QString &path, const QString &lines)
{
    const QString program =
        u"import sys, stat, zipfile\n"
        "def entry(name, mode=0o644, kind=stat.S_IFREG):\n"
        "    i = zipfile.ZipInfo(name); i.create_system = 3\n"
        "    i.external_attr = (kind | mode) << 16\n"
        "    return i\n"
        "with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as z:\n"_s;
    QString indented = lines;
    indented.replace(u'\n', u"\n    "_s);
    QProcess python;
    python.start(u"python3"_s,
                 {u"-W"_s, u"ignore"_s, u"-c"_s, program + u"    "_s + indented, path});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

const QString kMarker = u"z.writestr(entry('pack/bin/version.txt'), 'v')\n"_s;

} // namespace

class TestPackSource : public QObject {
    Q_OBJECT

private slots:
    void folder_gives_bytes_and_mode()
    {
        const QTemporaryDir folder;
        put(folder.filePath(kVersion), "version\r\n");
        put(folder.filePath(u"bin/run.sh"_s), "#!/bin/sh\n", 0755);
        const auto pack = openPack(folder.path());
        QVERIFY_OK(pack);
        const auto version = (*pack)->read(kVersion);
        QVERIFY_OK(version);
        QCOMPARE(version->value().bytes, QByteArray("version\r\n"));
        QCOMPARE(version->value().mode, 0644);
        const auto script = (*pack)->read(u"bin/run.sh"_s);
        QVERIFY_OK(script);
        QCOMPARE(script->value().mode, 0755);
        QCOMPARE((*pack)->fileNames(u"bin"_s), (QStringList{u"run.sh"_s, u"version.txt"_s}));
        QCOMPARE((*pack)->fileNames(u"missing"_s), QStringList());
    }

    void missing_file_is_no_error()
    {
        const QTemporaryDir folder;
        put(folder.filePath(kVersion), "v");
        const auto pack = openPack(folder.path());
        QVERIFY_OK(pack);
        const auto read = (*pack)->read(u"repository/conf/carbon.xml"_s);
        QVERIFY_OK(read);
        QVERIFY(!read->has_value());
    }

    void folder_above_the_unpacked_one_is_entered()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"wso2das-3.0.0/bin/version.txt"_s), "v");
        put(folder.filePath(u"wso2das-3.0.0.zip"_s), "the download beside it");
        const auto pack = openPack(folder.path());
        QVERIFY_OK(pack);
        QVERIFY((*pack)->describe(kVersion).endsWith(u"/wso2das-3.0.0/bin/version.txt"_s));
    }

    void what_is_no_pack_is_refused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("part");
        QTest::newRow("no name") << QString() << u"no stock pack is named"_s;
        QTest::newRow("missing") << u"gone"_s << u"does not exist"_s;
        QTest::newRow("folder without bin/version.txt")
            << u"empty"_s << u"no bin/version.txt in it: choose"_s;
        QTest::newRow("folder of two packs") << u"two"_s << u"no bin/version.txt in it: choose"_s;
        QTest::newRow("not a zip") << u"text"_s << u"cannot be opened as a zip"_s;
        QTest::newRow("zip of something else") << u"other.zip"_s << u"no bin/version.txt in it"_s;
    }
    void what_is_no_pack_is_refused()
    {
        QFETCH(QString, path);
        QFETCH(QString, part);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"empty"_s));
        put(folder.filePath(u"two/one/bin/version.txt"_s), "v");
        put(folder.filePath(u"two/other/bin/version.txt"_s), "v");
        put(folder.filePath(u"text"_s), "no zip");
        makeZip(folder.filePath(u"other.zip"_s), u"z.writestr('a/b', 'c')"_s);
        QVERIFY_ERROR(openPack(path.isEmpty() ? path : folder.filePath(path)), part);
    }

    void links_are_followed_only_inside_the_folder()
    {
        const QTemporaryDir outside;
        put(outside.filePath(u"secret"_s), "secret");
        const QTemporaryDir folder;
        put(folder.filePath(kVersion), "v");
        const auto link = [&folder](const QString &target, const QString &name) {
            QCOMPARE(::symlink(qPrintable(target), qPrintable(folder.filePath(name))), 0);
        };
        link(u"bin/version.txt"_s, u"inside"_s);
        link(outside.filePath(u"secret"_s), u"file"_s);
        link(outside.path(), u"folder"_s);
        link(u"nowhere"_s, u"broken"_s);
        const auto pack = openPack(folder.path());
        QVERIFY_OK(pack);
        QVERIFY_OK((*pack)->read(u"inside"_s));
        for (const QString &name : {u"file"_s, u"folder/secret"_s, u"broken"_s})
            QVERIFY_ERROR((*pack)->read(name), u"leaves the pack"_s);
        QVERIFY_ERROR((*pack)->read(u"bin/../../x"_s), u"not a path below"_s);
    }

    void what_is_no_file_is_refused()
    {
        const QTemporaryDir folder;
        put(folder.filePath(kVersion), "v");
        QCOMPARE(::mkfifo(qPrintable(folder.filePath(u"pipe"_s)), 0600), 0);
        const auto pack = openPack(folder.path());
        QVERIFY_OK(pack);
        QVERIFY_ERROR((*pack)->read(u"pipe"_s), u"is not a file"_s);
        QVERIFY_ERROR((*pack)->read(u"bin"_s), u"is not a file"_s);
    }

    void zip_gives_bytes_and_mode()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pack.zip"_s);
        makeZip(path, kMarker + u"z.writestr(entry('pack/bin/run.sh', 0o755), 'run' * 1000)\n"
                                "z.writestr(entry('pack/bin/deep/x'), '')\n"
                                "i = zipfile.ZipInfo('pack/dos'); i.create_system = 0\n"
                                "z.writestr(i, 'dos')"_s);
        const auto pack = openPack(path);
        QVERIFY_OK(pack);
        const auto script = (*pack)->read(u"bin/run.sh"_s);
        QVERIFY_OK(script);
        QCOMPARE(script->value().bytes, QByteArray("run").repeated(1000));
        QCOMPARE(script->value().mode, 0755);
        const auto dos = (*pack)->read(u"dos"_s);
        QVERIFY_OK(dos);
        QCOMPARE(dos->value().mode, 0644);
        const auto empty = (*pack)->read(u"bin/deep/x"_s);
        QVERIFY_OK(empty);
        QCOMPARE(empty->value().bytes, QByteArray());
        QCOMPARE((*pack)->fileNames(u"bin"_s), (QStringList{u"run.sh"_s, u"version.txt"_s}));
        QCOMPARE((*pack)->fileNames(QString()), QStringList{u"dos"_s});
        const auto missing = (*pack)->read(u"bin"_s);
        QVERIFY_OK(missing);
        QVERIFY(!missing->has_value());
        QCOMPARE((*pack)->describe(kVersion), path + u"/pack/bin/version.txt"_s);
    }

    void zip_without_top_folder_is_read()
    {
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s), u"z.writestr('bin/version.txt', 'v')"_s);
        const auto pack = openPack(folder.filePath(u"p.zip"_s));
        QVERIFY_OK(pack);
        QVERIFY_OK((*pack)->read(kVersion));
    }

    void hostile_names_refuse_the_zip_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("climbs out") << u"pack/../../etc/passwd"_s;
        QTest::newRow("climbs out at once") << u"../x"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("backslash") << u"pack\\\\..\\\\x"_s;
        QTest::newRow("drive") << u"C:/x"_s;
        QTest::newRow("dot") << u"pack/./x"_s;
        QTest::newRow("empty part") << u"pack//x"_s;
        QTest::newRow("line break") << u"pack/a\\nb"_s;
    }
    void hostile_names_refuse_the_zip()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s), kMarker + u"z.writestr(entry('%1'), 'x')"_s.arg(name));
        QVERIFY_ERROR(openPack(folder.filePath(u"p.zip"_s)), u"does not stay inside"_s);
    }

    void entry_that_stands_twice_refuses_the_zip()
    {
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s), kMarker + kMarker);
        QVERIFY_ERROR(openPack(folder.filePath(u"p.zip"_s)), u"stands twice"_s);
    }

    /// As with 42.zip's successors: each entry of the directory leads to the same bytes.
    void entries_that_share_their_bytes_refuse_the_zip()
    {
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s),
                kMarker + u"import copy, random\n"
                          "z.writestr(entry('pack/x'), random.Random(1).randbytes(20000))\n"
                          "for n in range(100):\n"
                          " e = copy.copy(z.filelist[-1]); e.filename = f'pack/{n}'\n"
                          " z.filelist.append(e)"_s);
        QVERIFY_ERROR(openPack(folder.filePath(u"p.zip"_s)), u"longer than the zip"_s);
    }

    void name_that_is_a_file_and_a_folder_refuses_the_zip_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("link")
            << u"z.writestr(entry('pack/conf', 0o777, stat.S_IFLNK), '/etc')\n"
               "z.writestr(entry('pack/conf-2'), '')\nz.writestr(entry('pack/conf/passwd'), '')"_s;
        QTest::newRow("file") << u"z.writestr(entry('pack/bin'), '')"_s;
        QTest::newRow("top folder") << u"z.writestr(entry('pack'), '')"_s;
    }
    void name_that_is_a_file_and_a_folder_refuses_the_zip()
    {
        QFETCH(QString, lines);
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s), kMarker + lines);
        QVERIFY_ERROR(openPack(folder.filePath(u"p.zip"_s)), u"is a file and a folder"_s);
    }

    void link_in_a_zip_is_not_followed()
    {
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s),
                kMarker + u"z.writestr(entry('pack/link', 0o777, stat.S_IFLNK), '/etc/passwd')"_s);
        const auto pack = openPack(folder.filePath(u"p.zip"_s));
        QVERIFY_OK(pack);
        QVERIFY_ERROR((*pack)->read(u"link"_s), u"not a file but a link"_s);
    }

    void encrypted_entry_is_refused()
    {
        const QTemporaryDir folder;
        put(folder.filePath(kVersion), "v");
        QProcess zip;
        zip.setWorkingDirectory(folder.path());
        zip.start(u"zip"_s, {u"-q"_s, u"-P"_s, u"word"_s, u"p.zip"_s, kVersion});
        QVERIFY(zip.waitForFinished() && zip.exitCode() == 0);
        const auto pack = openPack(folder.filePath(u"p.zip"_s));
        QVERIFY_OK(pack);
        QVERIFY_ERROR((*pack)->read(kVersion), u"is encrypted"_s);
    }

    void entry_that_unpacks_to_too_much_is_refused()
    {
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s),
                kMarker + u"z.writestr(entry('pack/bomb'), b'0' * (65 << 20))"_s);
        const auto pack = openPack(folder.filePath(u"p.zip"_s));
        QVERIFY_OK(pack);
        QVERIFY_ERROR((*pack)->read(u"bomb"_s), u"no configuration file is longer"_s);
    }

    void entry_that_lies_about_its_size_or_bytes_is_refused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("claims to be shorter") << u"s.file_size = 10"_s;
        QTest::newRow("claims to be longer") << u"s.file_size = 5000"_s;
        QTest::newRow("other checksum") << u"s.CRC ^= 1"_s;
    }
    void entry_that_lies_about_its_size_or_bytes_is_refused()
    {
        QFETCH(QString, field);
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s),
                kMarker + u"s = entry('pack/x'); z.writestr(s, b'0' * 1000)\n"_s + field);
        const auto pack = openPack(folder.filePath(u"p.zip"_s));
        QVERIFY_OK(pack);
        QVERIFY_ERROR((*pack)->read(u"x"_s), u"download the pack again"_s);
    }

    void odd_archives_are_refused_or_read_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("error");
        QTest::newRow("names that differ by case")
            << u"z.writestr(entry('pack/A'), '1')\nz.writestr(entry('pack/a'), '2')"_s << QString();
        QTest::newRow("names that differ by composition")
            << u"z.writestr(entry('pack/\\u00e9'), '1')\nz.writestr(entry('pack/e\\u0301'), '2')"_s
            << QString();
        QTest::newRow("name that is not UTF-8")
            << u"zipfile.ZipInfo._encodeFilenameFlags = lambda s: (b'pack/\\xff\\xfe', 0x800)\n"
               "z.writestr(entry('pack/y'), '')\nz.close()"_s
            << u"cannot be opened as a zip"_s;
        QTest::newRow("long form of sizes")
            << u"f = z.open(entry('pack/x'), 'w', force_zip64=True)\nf.write(b'x')\nf.close()"_s
            << QString();
        QTest::newRow("70,000 entries")
            << u"for n in range(70000): z.writestr(entry(f'pack/many/{n}'), '')"_s << QString();
        QTest::newRow("cut off") << u"z.close()\nb = open(sys.argv[1], 'rb').read()\n"
                                    "open(sys.argv[1], 'wb').write(b[:len(b) - 30])\nz.close()"_s
                                 << u"cannot be opened as a zip"_s;
        QTest::newRow("entry outside of the file")
            << u"z.filelist[-1].header_offset = 1 << 20"_s << u"*"_s;
    }
    void odd_archives_are_refused_or_read()
    {
        QFETCH(QString, lines);
        QFETCH(QString, error);
        const QTemporaryDir folder;
        makeZip(folder.filePath(u"p.zip"_s), kMarker + lines);
        const auto pack = openPack(folder.filePath(u"p.zip"_s));
        if (pack && error == u"*"_s) {
            QVERIFY(!(*pack)->read(kVersion));
        } else if (!error.isEmpty()) {
            QVERIFY_ERROR(pack, error == u"*"_s ? QString() : error);
        } else {
            QVERIFY_OK(pack);
            const auto version = (*pack)->read(kVersion);
            QVERIFY_OK(version);
            QCOMPARE(version->value().bytes, QByteArray("v"));
        }
    }

    void pipe_is_told_instead_of_waited_for()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"p.zip"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY_ERROR(openPack(pipe), u"is a pipe or a device"_s);
        QVERIFY_ERROR(openPack(u"/dev/zero"_s), u"is a pipe or a device"_s);
    }

    void unreadable_file_is_named()
    {
        const QTemporaryDir folder;
        put(folder.filePath(kVersion), "v", 0);
        QCOMPARE(::chmod(qPrintable(folder.path()), 0755), 0);
        const auto pack = openPack(folder.path());
        QVERIFY_OK(pack);
        const bool isRoot = ::geteuid() == 0; // who reads everything
        constexpr uid_t kNobody = 65534;
        QVERIFY(!isRoot || ::seteuid(kNobody) == 0);
        const auto read = (*pack)->read(kVersion);
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        QVERIFY_ERROR(read, u"bin/version.txt: cannot be read"_s);
    }

    void sample_pack_is_compiled_in()
    {
        const std::unique_ptr<PackSource> pack = samplePack();
        const auto version = pack->read(kVersion);
        QVERIFY_OK(version);
        QVERIFY(version->has_value());
        QCOMPARE(version->value().bytes.trimmed(), QByteArray("WSO2 Data Analytics Server v3.0.0"));
        QCOMPARE(version->value().mode, 0644);
        QVERIFY(pack->fileNames(u"bin"_s).contains(u"version.txt"_s));
    }

    void stock_trees_are_packs()
    {
        DAS_NEEDS_STOCK();
        for (const QString &tree : test::stockTrees())
            QVERIFY_OK(openPack(test::stockFolder() + u'/' + tree));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestPackSource)
#include "tst_packsource.moc"
