#include "document/planedit.h"
#include "support/resultmacros.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

Result<SourceText> utf8(const QByteArray &bytes)
{
    return SourceText::decode(bytes, "UTF-8"_ba, u"a/file"_s);
}

} // namespace

class TestSourceText : public QObject {
    Q_OBJECT

private slots:
    void bytes_come_back_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << ""_ba
                               << "UTF-8"_ba << u""_s;
        QTest::newRow("utf-8") << "\xC3\xA9\xF0\x9F\x98\x80\n"_ba
                               << "utf-8"_ba << u"é😀\n"_s;
        QTest::newRow("utf-8 with byte order mark") << "\xEF\xBB\xBFx"_ba
                                                    << "UTF-8"_ba << u"x"_s;
        QTest::newRow("latin-1") << "\xE9\r\n"_ba
                                 << "ISO-8859-1"_ba << u"é\r\n"_s;
        QTest::newRow("latin-1 that looks like a byte order mark") << "\xEF\xBB\xBF"_ba
                                                                   << "ISO-8859-1"_ba << u"ï»¿"_s;
        QTest::newRow("utf-16 with byte order mark, big end first") << "\xFE\xFF\0x"_ba
                                                                    << "UTF-16"_ba << u"x"_s;
        QTest::newRow("every kind of line end") << "1\r2\n3\r\n"_ba
                                                << "UTF-8"_ba << u"1\r2\n3\r\n"_s;
    }
    void bytes_come_back()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, encoding);
        QFETCH(const QString, text);
        const Result<SourceText> source = SourceText::decode(bytes, encoding, u"a/file"_s);
        QVERIFY_OK(source);
        QCOMPARE(source->text().toString(), text);
        QCOMPARE(source->bytes(), bytes);
    }

    void undecodable_is_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("error");
        QTest::newRow("half a character") << "a\xC3"_ba
                                          << "UTF-8"_ba << u"not UTF-8"_s;
        QTest::newRow("latin-1 as utf-8") << "\xE9t"_ba
                                          << "UTF-8"_ba << u"not UTF-8"_s;
        QTest::newRow("overlong form") << "\xC0\xAF"_ba
                                       << "UTF-8"_ba << u"not UTF-8"_s;
        QTest::newRow("unknown encoding") << "a"_ba
                                          << "EUC-JP"_ba << u"EUC-JP is not supported"_s;
    }
    void undecodable_is_refused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, encoding);
        QFETCH(const QString, error);
        QVERIFY_ERROR(SourceText::decode(bytes, encoding, u"a/file"_s), error);
    }

    void newline_is_that_of_most_lines()
    {
        QCOMPARE(utf8("1\r\n2\r\n3\n")->newline(), u"\r\n"_s);
        QCOMPARE(utf8("1\r\n2\n3\n")->newline(), u"\n"_s);
        QCOMPARE(utf8("1")->newline(), u"\n"_s);
    }

    void lines_are_counted_from_1()
    {
        const Result<SourceText> source = utf8("1\r\n2\n3");
        QCOMPARE(source->lineAt(0), 1);
        QCOMPARE(source->lineAt(2), 1);
        QCOMPARE(source->lineAt(3), 2);
        QCOMPARE(source->lineAt(5), 3);
        QCOMPARE(source->lineAt(99), 3);
    }

    void encoding_decides_what_can_be_written()
    {
        const Result<SourceText> latin = SourceText::decode("a", "ISO-8859-1", u"a/file"_s);
        QVERIFY(latin->canEncode(u"é"));
        QVERIFY(!latin->canEncode(u"€"));
        QVERIFY(!latin->canEncode(u"😀"));
        QVERIFY(utf8("a")->canEncode(u"€😀"));
        QVERIFY(!utf8("a")->canEncode(QString(QChar(0xD800))));
        QVERIFY_ERROR(latin->withEdits({{{0, 1}, u"€"_s}}), u"lacks a character"_s);
    }

    void edits_are_made_in_any_order()
    {
        const Result<SourceText> edited = utf8("0123456")->withEdits(
            {{{5, 7}, u"f"_s}, {{2, 2}, u"a"_s}, {{2, 3}, u"c"_s}, {{2, 2}, u"b"_s}, {{0, 1}, {}}});
        QVERIFY_OK(edited);
        QCOMPARE(edited->bytes(), "1abc34f"_ba);
    }

    void wrong_spans_are_refused_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("overlap") << qsizetype(1) << qsizetype(3);
        QTest::newRow("inside") << qsizetype(3) << qsizetype(3);
        QTest::newRow("behind the end") << qsizetype(6) << qsizetype(8);
        QTest::newRow("before the begin") << qsizetype(-1) << qsizetype(0);
        QTest::newRow("turned round") << qsizetype(6) << qsizetype(5);
    }
    void wrong_spans_are_refused()
    {
        QFETCH(const qsizetype, begin);
        QFETCH(const qsizetype, end);
        QVERIFY_ERROR(utf8("0123456")->withEdits({{{2, 4}, u"x"_s}, {{begin, end}, u"y"_s}}),
                      u"overlap"_s);
    }

    void declaration_decides_the_encoding_of_xml_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("single quotes")
            << "<?xml version='1.0' encoding='iso-8859-1'?>\n<a>\xE9</a>"_ba << u">é<"_s;
        QTest::newRow("none is UTF-8") << "<?xml version='1.0'?>\n<a>\xC3\xA9</a>"_ba << u">é<"_s;
        QTest::newRow("only the declaration counts")
            << "<a encoding='ISO-8859-1'>\xC3\xA9</a>"_ba << u">é<"_s;
    }
    void declaration_decides_the_encoding_of_xml()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const Result<SourceText> source = decodeDocument(DocumentKind::Xml, bytes, u"a/file"_s);
        QVERIFY_OK(source);
        QVERIFY(source->text().contains(text));
        QCOMPARE(source->bytes(), bytes);
    }

    void levels_are_limited()
    {
        const QByteArray deep = "<a>"_ba.repeated(200) + "</a>"_ba.repeated(200);
        QVERIFY_OK(decodeDocument(DocumentKind::Xml, deep, u"a/file"_s));
        QVERIFY_ERROR(decodeDocument(DocumentKind::Xml, "<a>" + deep + "</a>", u"a/file"_s),
                      u"200 levels"_s);
    }

    void escaped_value_is_safe_in_text_and_attribute()
    {
        QCOMPARE(escapedForXml(u"a<b>&\"'\n]]>"_s), u"a&lt;b>&amp;&quot;'&#10;]]&gt;"_s);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestSourceText)
#include "tst_sourcetext.moc"
