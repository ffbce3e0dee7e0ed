#include "export/zipwriter.h"
#include "pack/packsource.h"
#include "support/fileio.h"
#include "support/resultmacros.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;

namespace das {

namespace {

QList<BundleFile> someFiles()
{
    return {{u"bin/version.txt"_s, "version\n", 0644},
            {u"bin/run me.sh"_s, "#!/bin/sh\n", 0755},
            {u"bin/größe.txt"_s, QByteArray("x").repeated(100000), 0600},
            {u"empty"_s, {}, 0640}};
}

QString runTool(const QString &program, const QStringList &arguments)
{
    QProcess tool;
    tool.start(program, arguments);
    return tool.waitForFinished() && tool.exitCode() == 0
               ? QString::fromUtf8(tool.readAllStandardOutput())
               : QString::fromUtf8(tool.readAllStandardError()).prepend(u"failed: "_s);
}

} // namespace

class TestZipWriter : public QObject {
    Q_OBJECT

private slots:
    void cleanup()
    {
        qunsetenv("TZ");
        ::tzset();
    }

    void same_input_gives_same_bytes_data()
    {
        QTest::addColumn<QByteArray>("timeZone");
        for (const char *zone : {"UTC", "Asia/Colombo", "America/Los_Angeles", "Pacific/Apia"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void same_input_gives_same_bytes()
    {
        QFETCH(QByteArray, timeZone);
        const Result<QByteArray> first = zipOf(someFiles());
        QVERIFY_OK(first);
        qputenv("TZ", timeZone);
        ::tzset();
        const Result<QByteArray> second = zipOf(someFiles());
        QVERIFY_OK(second);
        QCOMPARE(*second, *first);
    }

    void unzip_sees_names_modes_and_the_fixed_date()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.zip"_s);
        const Result<QByteArray> zip = zipOf(someFiles());
        QVERIFY_OK(zip);
        QVERIFY_OK(writeFile(path, *zip, kPrivateFile));
        const QString listing = runTool(u"unzip"_s, {u"-Z"_s, u"-T"_s, path});
        for (const QString &mode :
             {u"-rw-r--r--"_s, u"-rwxr-xr-x"_s, u"-rw-------"_s, u"-rw-r-----"_s})
            QVERIFY2(listing.contains(mode), qPrintable(listing));
        QCOMPARE(listing.count(u"19800101.120000"_s), 4);
        QVERIFY2(listing.contains(u"bin/größe.txt"_s), qPrintable(listing));
        QVERIFY(runTool(u"unzip"_s, {u"-t"_s, path}).contains(u"No errors detected"_s));
    }

    void files_are_read_back_as_written()
    {
        const QTemporaryDir folder;
        const Result<QByteArray> zip = zipOf(someFiles());
        QVERIFY_OK(zip);
        QVERIFY_OK(writeFile(folder.filePath(u"a.zip"_s), *zip, kPrivateFile));
        const auto pack = openPack(folder.filePath(u"a.zip"_s));
        QVERIFY_OK(pack);
        for (const BundleFile &file : someFiles()) {
            const auto read = (*pack)->read(file.path);
            QVERIFY_OK(read);
            QVERIFY(read->has_value());
            QCOMPARE(read->value().bytes, file.bytes);
            QCOMPARE(read->value().mode, file.mode);
        }
    }

    void name_that_stands_twice_is_an_error()
    {
        QVERIFY_ERROR(zipOf({{u"a"_s, "1"}, {u"a"_s, "2"}}), u"a: cannot be put into a zip"_s);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestZipWriter)
#include "tst_zipwriter.moc"
