#include "support/shellquote.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestShellQuote : public QObject {
    Q_OBJECT

private slots:
    void plain_words_stay_as_they_are()
    {
        for (const QString &word : {u"/home/das_1/wso2das-3.0.0"_s, u"10.0.0.1:4000"_s, u"a,b"_s})
            QCOMPARE(shellQuoted(word), word);
    }

    void shell_gives_the_text_back_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"a  b"_s;
        QTest::newRow("single quotes") << u"it's '' quoted'"_s;
        QTest::newRow("double quotes") << u"a\"b"_s;
        QTest::newRow("variables and commands") << u"$HOME `id` $(id) \\ !"_s;
        QTest::newRow("home folder") << u"~root"_s;
        QTest::newRow("patterns") << u"*?[a]{b,c}"_s;
        QTest::newRow("comment") << u"#x;y&z|<>"_s;
        QTest::newRow("line break") << u"a\nb"_s;
        QTest::newRow("beyond ASCII") << u"größe"_s;
    }
    void shell_gives_the_text_back()
    {
        QFETCH(QString, text);
        QProcess shell;
        shell.start(u"sh"_s, {u"-c"_s, u"printf %s "_s + shellQuoted(text)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestShellQuote)
#include "tst_shellquote.moc"
