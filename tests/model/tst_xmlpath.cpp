#include "document/xmlindex.h"
#include "document/xmlpath.h"
#include "support/resultmacros.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestXmlPath : public QObject {
    Q_OBJECT

private slots:
    void path_is_read()
    {
        const Result<XmlPath> path = parseXmlPath(u"/a/n:b-c.d[@x='1'][y=\"it's\"][.='']/@s:z");
        QVERIFY_OK(path);
        const XmlPath expected{{{u"a"_s, {}},
                                {u"n:b-c.d"_s,
                                 {{XmlPredicate::Of::Attribute, u"x"_s, u"1"_s},
                                  {XmlPredicate::Of::Child, u"y"_s, u"it's"_s},
                                  {XmlPredicate::Of::OwnText, {}, {}}}}},
                               u"s:z"_s};
        QCOMPARE(*path, expected);
    }

    void path_writes_itself_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"/a", "/a/@x", "/a/b[@n='v']/@x", "/a[b='v']/c[.='/x[]']", "/a[b=\"it's\"][c='d']"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void path_writes_itself()
    {
        QFETCH(const QString, text);
        const Result<XmlPath> path = parseXmlPath(text);
        QVERIFY_OK(path);
        QCOMPARE(path->text(), text);
    }

    void wrong_path_is_refused_with_its_column_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("empty") << u""_s << 1;
        QTest::newRow("relative") << u"a/b"_s << 1;
        QTest::newRow("only a slash") << u"/"_s << 2;
        QTest::newRow("anywhere") << u"//a"_s << 2;
        QTest::newRow("trailing slash") << u"/a/"_s << 4;
        QTest::newRow("attribute without element") << u"/@a"_s << 2;
        QTest::newRow("something behind an attribute") << u"/a/@b/c"_s << 6;
        QTest::newRow("wildcard") << u"/a/*"_s << 4;
        QTest::newRow("position") << u"/a[1]"_s << 4;
        QTest::newRow("unquoted value") << u"/a[b=c]"_s << 6;
        QTest::newRow("open quote") << u"/a[b='c]"_s << 6;
        QTest::newRow("open bracket") << u"/a[b='c'"_s << 9;
        QTest::newRow("no value") << u"/a[b]"_s << 5;
        QTest::newRow("blank") << u"/a [b='c']"_s << 3;
    }
    void wrong_path_is_refused_with_its_column()
    {
        QFETCH(const QString, text);
        QFETCH(const int, column);
        const Result<XmlPath> path = parseXmlPath(text);
        QVERIFY(!path);
        QVERIFY2(path.error().message.endsWith(u"column %1"_s.arg(column)),
                 qPrintable(path.error().message));
    }

    void parent_has_neither_the_last_step_nor_the_attribute()
    {
        QCOMPARE(parseXmlPath(u"/a/b[@x='1']/@y")->parent().text(), u"/a"_s);
        QVERIFY(parseXmlPath(u"/a")->parent(2).steps.isEmpty());
    }

    void elements_are_found_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("count");
        QTest::newRow("root") << u"/r"_s << 1;
        QTest::newRow("other root") << u"/x"_s << 0;
        QTest::newRow("all of a name") << u"/r/p"_s << 3;
        QTest::newRow("by attribute") << u"/r/p[@n='1']"_s << 2;
        QTest::newRow("by two predicates") << u"/r/p[@n='1'][c='x']"_s << 1;
        QTest::newRow("by own text, trimmed") << u"/r/p[.='t & u']"_s << 1;
        QTest::newRow("own text is not that of children") << u"/r/p[.='x']"_s << 0;
        QTest::newRow("below several") << u"/r/p/c"_s << 2;
        QTest::newRow("case counts") << u"/r/P"_s << 0;
        QTest::newRow("an attribute does not") << u"/r/p/@missing"_s << 3;
    }
    void elements_are_found()
    {
        QFETCH(const QString, path);
        QFETCH(const int, count);
        const Result<SourceText> source =
            SourceText::decode("<r><p n=' 1 '><c>x</c></p><p n='1'><c>y</c></p>"
                               "<p n='2'>\n t &amp; <!-- c --><![CDATA[u]]>\n</p></r>",
                               "UTF-8", u"a/file"_s);
        const Result<XmlIndex> index = XmlIndex::build(*source);
        QVERIFY_OK(index);
        QCOMPARE(index->find(*parseXmlPath(path)).size(), count);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestXmlPath)
#include "tst_xmlpath.moc"
