#include "support/fileio.h"
#include "support/resultmacros.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <array>

using namespace Qt::StringLiterals;

namespace das {

class TestFileIo : public QObject {
    Q_OBJECT

private slots:
    void written_bytes_are_read_back()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a"_s);
        QVERIFY_OK(writeFile(path, "one\r\ntwo", kPublicFile));
        const Result<QByteArray> read = readFile(path);
        QVERIFY_OK(read);
        QCOMPARE(*read, QByteArray("one\r\ntwo"));
    }

    void private_file_has_mode_0600()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"secret"_s);
        QVERIFY_OK(writeFile(path, "x", kPrivateFile));
        struct stat status {};
        QCOMPARE(::stat(qPrintable(path), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0600U);
    }

    void failed_write_leaves_nothing()
    {
        const QTemporaryDir folder;
        QVERIFY_ERROR(writeFile(folder.filePath(u"missing/a"_s), "x", kPublicFile), u"missing/a"_s);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList());
    }

    void device_that_never_ends_is_given_up()
    {
        QVERIFY_ERROR(readFile(u"/dev/zero"_s), u"/dev/zero: is longer than 64 MB"_s);
    }

    void pipe_is_read_to_its_end()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        QCOMPARE(::write(ends[1], "plan", 4), 4);
        ::close(ends[1]);
        const Result<QByteArray> read = readFile(u"/dev/fd/%1"_s.arg(ends[0]));
        ::close(ends[0]);
        QVERIFY_OK(read);
        QCOMPARE(*read, QByteArray("plan"));
    }

    void pipe_where_a_file_should_be_is_not_waited_for()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        QVERIFY_ERROR(readRegularFile(path), u"pipe: is not a file but a"_s);
        QVERIFY_ERROR(readRegularFile(folder.path()), u"is not a file but a"_s);
        QVERIFY_ERROR(readRegularFile(folder.filePath(u"gone"_s)), u"gone: cannot be read"_s);
    }

    void missing_file_is_named()
    {
        QVERIFY_ERROR(readFile(u"/nonexistent/file"_s), u"/nonexistent/file"_s);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestFileIo)
#include "tst_fileio.moc"
