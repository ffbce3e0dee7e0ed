#include "support/oneline.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// Escape, bell, the one-character CSI of C1, a turn of direction, both separators, NUL.
const QString kTricks =
    u"a\x1b[2J\a\u009b31m\u202eb\u2066\u2028\u2029\u200f\u061c\x7f"_s + QChar() + u"c"_s;

bool isPlain(const QString &text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return changesDisplay(c) && c != u'\n' && c != u'\t'; });
}

} // namespace

class TestOneLine : public QObject {
    Q_OBJECT

private slots:
    void nothing_of_a_line_is_left_for_the_terminal_to_obey()
    {
        const QString line = oneLine(u"x\r\ny\t"_s + kTricks);
        QVERIFY(isPlain(line));
        QVERIFY(!line.contains(u'\n'));
        QVERIFY(line.startsWith(u"x  y\ta [2J  31m b"_s));
        QCOMPARE(line.size(), kTricks.size() + 5);
    }

    void what_only_looks_strange_is_kept()
    {
        const QString text = u"e\u0301 \u05d0\u05d1 \U0001F600 \u200d \u00a0 <b>&\\"_s;
        QCOMPARE(oneLine(text), text);
        QCOMPARE(plainLines(text), text);
        QCOMPARE(plainJson(text.toUtf8()), text.toUtf8());
    }

    void lines_keep_their_ends_and_tabs()
    {
        QCOMPARE(plainLines(u"a\tb\r\nc\rd\n"_s), u"a\tb\r\nc\ufffdd\n"_s);
        QVERIFY(isPlain(plainLines(kTricks)));
    }

    void json_says_the_same_and_is_plain()
    {
        const QJsonObject object{{u"key\u202e"_s, kTricks}, {u"list"_s, QJsonArray{kTricks, 1.5}}};
        const QByteArray plain = plainJson(QJsonDocument(object).toJson());
        QVERIFY(isPlain(QString::fromUtf8(plain)));
        QCOMPARE(QJsonDocument::fromJson(plain).object(), object);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestOneLine)
#include "tst_oneline.moc"
