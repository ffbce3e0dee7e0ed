#include "change/linediff.h"
#include "support/resultmacros.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

FileChange changeOf(const QByteArray &before, const QByteArray &after)
{
    FileChange change;
    change.path = u"conf/a.txt"_s;
    change.before = before;
    change.after = after;
    return change;
}

} // namespace

class TestLineDiff : public QObject {
    Q_OBJECT

private slots:
    void equal_files_have_no_diff()
    {
        QCOMPARE(diffOf(u"n"_s, changeOf("a\n", "a\n"), Passwords::Masked).unified, QString());
    }

    void lines_are_named_and_counted()
    {
        const FileDiff diff =
            diffOf(u"n"_s, changeOf("a\nb\nc\n", "a\nB\nc\nd\n"), Passwords::Masked);
        QCOMPARE(
            diff.unified,
            u"--- a/n/conf/a.txt\n+++ b/n/conf/a.txt\n@@ -1,3 +1,4 @@\n a\n-b\n+B\n c\n+d\n"_s);
        QCOMPARE(diff.added, 2);
        QCOMPARE(diff.removed, 1);
        QCOMPARE(diff.hunks.size(), 1);
        QCOMPARE(diff.hunks[0].lines[1].before, 2);
    }

    void patch_makes_the_new_file_of_the_diff_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QByteArray numbers;
        for (int i = 0; i < 60; ++i)
            numbers += QByteArray::number(i) + '\n';
        QTest::newRow("two far hunks")
            << numbers << QByteArray(numbers).replace("\n5\n", "\nfive\n").replace("\n50\n", "\n");
        QTest::newRow("hunks that touch")
            << numbers << QByteArray(numbers).replace("\n5\n", "\nx\n").replace("\n11\n", "\ny\n");
        QTest::newRow("first and last line") << numbers << "new\n" + numbers + "end\n";
        QTest::newRow("no final newline before") << QByteArray("a\nb") << QByteArray("a\nb\n");
        QTest::newRow("no final newline after") << QByteArray("a\nb\n") << QByteArray("a\nB");
        QTest::newRow("no final newline in both") << QByteArray("a\nb\nc") << QByteArray("A\nb\nc");
        QTest::newRow("crlf") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nB\r\n");
        QTest::newRow("from empty") << QByteArray("") << QByteArray("a\n");
    }

    void patch_makes_the_new_file_of_the_diff()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"conf"_s);
        QFile file(folder.filePath(u"conf/a.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        QProcess patch;
        patch.setWorkingDirectory(folder.path());
        patch.start(u"patch"_s, {u"-p2"_s, u"--binary"_s});
        patch.write(diffOf(u"n"_s, changeOf(before, after), Passwords::Masked).unified.toUtf8());
        patch.closeWriteChannel();
        QVERIFY2(patch.waitForFinished(), qPrintable(patch.errorString()));
        QCOMPARE(patch.exitCode(), 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), after);
    }

    void changed_password_shows_as_a_masked_change()
    {
        const FileDiff diff = diffOf(
            u"n"_s,
            changeOf("<password>old-secret</password>\n", "<password>new-secret</password>\n"),
            Passwords::Masked);
        QVERIFY(diff.unified.contains(
            u"-<password>********</password>\n+<password>********</password>\n"_s));
        QVERIFY(!diff.unified.contains(u"secret"_s));
    }

    void passwords_show_when_asked()
    {
        const FileDiff diff =
            diffOf(u"n"_s, changeOf("<password>a</password>\n", "<password>b</password>\n"),
                   Passwords::Shown);
        QVERIFY(diff.unified.contains(u"+<password>b</password>"_s));
    }

    void binary_files_are_not_shown()
    {
        FileChange change = changeOf("", QByteArray("\0\1", 2));
        change.isNew = true;
        change.isBinary = true;
        QCOMPARE(diffOf(u"n"_s, change, Passwords::Masked).unified,
                 u"Binary files /dev/null and b/n/conf/a.txt differ\n"_s);
    }

    void password_is_masked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("element") << u"<password>x y</password>"_s
                                 << u"<password>********</password>"_s;
        QTest::newRow("attribute on it")
            << u"<password svns:secretAlias=\"a\">x</password>"_s
            << u"<password svns:secretAlias=\"a\">********</password>"_s;
        QTest::newRow("SvnPassword") << u"<SvnPassword>p&amp;&lt;q</SvnPassword>"_s
                                     << u"<SvnPassword>********</SvnPassword>"_s;
        QTest::newRow("in a comment")
            << u"<!-- <Password>x</Password> -->"_s << u"<!-- <Password>********</Password> -->"_s;
        QTest::newRow("glued comment")
            << u"<!--password>x</password-->"_s << u"<!--password>********</password-->"_s;
        QTest::newRow("over two lines")
            << u"<password>x\ny</password>"_s << u"<password>********\n</password>"_s;
        QTest::newRow("cdata") << u"<password><![CDATA[a<b]]></password>"_s
                               << u"<password>********</password>"_s;
        QTest::newRow("property") << u"<Property name=\"ConnectionPassword\">x</Property>"_s
                                  << u"<Property name=\"ConnectionPassword\">********</Property>"_s;
        QTest::newRow("attribute") << u"<Connector keystorePass=\"x\" port=\"1\"/>"_s
                                   << u"<Connector keystorePass=\"********\" port=\"1\"/>"_s;
        QTest::newRow("url") << u"jdbc:mysql://h/d?user=a&amp;password=b&amp;c=d"_s
                             << u"jdbc:mysql://h/d?user=a&amp;password=********&amp;c=d"_s;
        QTest::newRow("properties file")
            << u"a=b\nremote.password = x y\nc=d"_s << u"a=b\nremote.password = ********\nc=d"_s;
        QTest::newRow("user name stays")
            << u"<username>root</username>"_s << u"<username>root</username>"_s;
        QTest::newRow("empty stays") << u"<password></password>"_s << u"<password></password>"_s;
        QTest::newRow("two in a line")
            << u"<password>a</password><password>b</password>"_s
            << u"<password>********</password><password>********</password>"_s;
    }

    void password_is_masked()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(withPasswordsMasked(text), masked);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestLineDiff)
#include "tst_linediff.moc"
