#include "document/planedit.h"
#include "profile/profilereader.h"
#include "support/resultmacros.h"
#include "support/sanitizers.h"

#include <QElapsedTimer>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kFile = u"pack/conf/carbon.xml"_s;
constexpr qsizetype kMegabyte = 1024 * 1024;

QByteArray withSubset(const QByteArray &declarations, const QByteArray &text = "&e9;")
{
    return "<?xml version=\"1.0\"?>\n<!-- ]> [ -->\n<!DOCTYPE a [" + declarations + "]>\n<a><c>" +
           text + "</c></a>";
}

QByteArray laughs(const QByteArray &kind, const QByteArray &mark)
{
    QByteArray declarations = "<!ENTITY " + kind + "e0 \"ha\">";
    for (int i = 1; i < 10; ++i)
        declarations += "<!ENTITY " + kind + 'e' + QByteArray::number(i) + " \"" +
                        (mark + 'e' + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
    return declarations;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
    return encoder(text);
}

EditOp setC()
{
    EditOp op;
    op.verb = EditVerb::Set;
    op.id = u"id"_s;
    op.at = u"/a/c"_s;
    op.value = u"new"_s;
    return op;
}

long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// Files of a pack or a home that somebody made to do harm, or that are simply broken.
class TestHostileDocuments : public QObject {
    Q_OBJECT

private slots:
    void xml_is_refused_with_its_file_and_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &reason) {
            QTest::newRow(name) << bytes << reason;
        };
        const QString subset = u":3: has a document type with an internal subset"_s;
        row("billion laughs", withSubset(laughs({}, "&")), subset);
        row("laughing parameters", withSubset(laughs("% ", "%") + "%e9;"), subset);
        row("one long entity, often",
            withSubset("<!ENTITY e9 '" + QByteArray(1000, 'x') + "'>",
                       QByteArray("&e9;").repeated(99'999)),
            subset);
        row("default values that laugh",
            withSubset("<!ENTITY e '" + QByteArray(4000, 'x') + "'><!ATTLIST a b CDATA '" +
                       QByteArray("&e;").repeated(200'000) + "'>"),
            subset);
        row("very many default values", withSubset([] {
                QByteArray list;
                for (int i = 0; i < 30'000; ++i)
                    list += "<!ATTLIST a a" + QByteArray::number(i) + " CDATA 'x'>";
                return list;
            }()),
            subset);
        row("external entity", withSubset("<!ENTITY e9 SYSTEM 'file:///etc/passwd'>"), subset);
        row("external parameter entity",
            withSubset("<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;"), subset);
        row("quoted > before the subset", "<!DOCTYPE a SYSTEM \">\" [<!ENTITY e 'x'>]><a>&e;</a>",
            u":1: has a document type with an internal subset"_s);
        row("entity of an external document type",
            "<!DOCTYPE a SYSTEM 'file:///etc/passwd'>\n<a><c>&passwd;</c></a>",
            u":2: is not well-formed XML: & begins no entity"_s);
        row("levels", QByteArray("<b>").repeated(300'000), u":1: has more than 200 levels"_s);
        row(
            "attributes",
            [] {
                QByteArray tag = "<a>\n<c";
                for (int i = 0; i < 60'000; ++i)
                    tag += " a" + QByteArray::number(i) + "='>'";
                return tag + "/></a>";
            }(),
            u":2: has a tag with more than 1000 attributes"_s);
        const QByteArray long100(100 * kMegabyte, 'x');
        const QString tooLong = u": is longer than 1 MB; no configuration file is"_s;
        row("long attribute", "<a><c d='" + long100 + "'/></a>", tooLong);
        row("long text", "<a><c>" + long100 + "</c></a>", tooLong);
        row("long comment", "<a><!--" + long100 + "--></a>", tooLong);
        row("long name", '<' + long100 + "/>", tooLong);
        row("NUL in a text", QByteArray("<a><c>x\0y</c></a>", 17), u"is not well-formed XML"_s);
        row("NUL in an attribute", QByteArray("<a><c d='x\0y'/></a>", 19),
            u"is not well-formed XML"_s);
        row("NUL behind the end", QByteArray("<a/>\0", 5), u"is not well-formed XML"_s);
        row("NUL as a reference", "<a>&#0;</a>", u"is not well-formed XML"_s);
        row("half a pair as a reference", "<a>&#xD800;</a>", u"is not well-formed XML"_s);
        row("beyond Unicode as a reference", "<a>&#x110000;</a>", u"is not well-formed XML"_s);
        const QString notUtf8 = u"the bytes are not UTF-8"_s;
        row("Latin 1 without a declaration", "<a><c>\xe9</c></a>", notUtf8);
        row("Latin 1 declared as UTF-8", "<?xml version='1.0' encoding='UTF-8'?><a>\xe9</a>",
            notUtf8);
        row("half a pair in UTF-8", "<a>\xed\xa0\x80</a>", notUtf8);
        row("overlong NUL", "<a>\xc0\x80</a>", notUtf8);
        row("half a character at the end", "<a/>\xe2\x82", notUtf8);
        row("UTF-8 declared as UTF-16", "<?xml version='1.0' encoding='UTF-16'?><a/>",
            u"the bytes are not UTF-16"_s);
        row("unknown encoding", "<?xml version='1.0' encoding='UTF-7'?><a/>",
            u"the encoding UTF-7 is not supported"_s);
        row("empty encoding", "<?xml version='1.0' encoding=''?><a/>", u"the encoding  is not"_s);
        row("UTF-16 without a mark",
            encoded(u"<a><c>x</c></a>"_s, QStringConverter::Utf16LE, false), {});
        row("UTF-16 that ends within a character", QByteArray("\xff\xfe<\0a\0/\0>", 9), {});
        row("empty", {}, u"is not well-formed XML"_s);
        row("binary",
            QByteArray("\x7f"
                       "ELF\2\1\1",
                       7) +
                QByteArray(1000, '\0'),
            {});
    }
    void xml_is_refused_with_its_file_and_reason()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        [[maybe_unused]] const long before = peakMemory();
        QElapsedTimer timer;
        timer.start();
        const Result<SourceText> source = decodeDocument(DocumentKind::Xml, bytes, kFile);
        QVERIFY_ERROR(source, kFile);
        QVERIFY_ERROR(source, reason);
        QVERIFY2(source.error().text().size() < 300, "the reason repeats what the file holds");
        // What these cost a reader that does not look before is minutes, and gigabytes.
        QCOMPARE_LT(timer.elapsed(), 10'000);
#if !DAS_HAS_SANITIZER
        QCOMPARE_LT(peakMemory() - before, 64 * 1024);
#endif
    }

    void external_document_type_is_never_opened()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"a.dtd"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0); // whoever opened it would wait for ever
        const QByteArray bytes = "<!-- [ --><!DOCTYPE a PUBLIC \"-//x\" \"" + pipe.toUtf8() +
                                 "\">\n<?xml-stylesheet href=\"" + pipe.toUtf8() +
                                 "\"?>\n<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include "
                                 "href=\"" +
                                 pipe.toUtf8() + "\"/><c>old</c></a>\n";
        const Result<SourceText> source = decodeDocument(DocumentKind::Xml, bytes, kFile);
        QVERIFY_OK(source);
        const Result<QList<TextEdit>> edits = planEdit(DocumentKind::Xml, *source, setC());
        QVERIFY_OK(edits);
        const Result<SourceText> edited = source->withEdits(*edits);
        QVERIFY_OK(edited);
        QCOMPARE(edited->bytes(), QByteArray(bytes).replace("old", "new"));
    }

    void profile_cannot_bring_entities_along_data()
    {
        QTest::addColumn<QByteArray>("declarations");
        QTest::newRow("billion laughs") << laughs({}, "&");
        QTest::newRow("external") << QByteArray("<!ENTITY e9 SYSTEM 'file:///etc/passwd'>");
        QTest::newRow("undeclared") << QByteArray();
    }
    void profile_cannot_bring_entities_along()
    {
        QFETCH(const QByteArray, declarations);
        const auto noPart = [](const QString &name) -> Result<QByteArray> { return fail(name); };
        QVERIFY_ERROR(
            readProfile("<!DOCTYPE profile [" + declarations + "]>\n<profile id='x' title='&e9;'/>",
                        u"x.xml"_s, noPart),
            u"x.xml:2: "_s);
    }

    void what_is_odd_but_right_keeps_its_bytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"<a>\r\n<c>old</c><d e=\"\u202e\u0301\U0001F600\"/></a>"_s;
        for (const auto encoding :
             {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
              QStringConverter::Utf32LE, QStringConverter::Utf32BE})
            QTest::addRow("%s with a mark", QStringConverter::nameForEncoding(encoding))
                << encoded(text, encoding, true);
        QTest::newRow("UTF-16 with half a pair")
            << QByteArray("\xff\xfe") +
                   encoded(u"<a><c>old</c>"_s, QStringConverter::Utf16LE, false) +
                   QByteArray("\0\xd8", 2) + encoded(u"</a>"_s, QStringConverter::Utf16LE, false);
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("Latin 1") << QByteArray(
            "<?xml version='1.0' encoding='ISO-8859-1'?><a><c>old</c>\xe9\xff</a>");
        QTest::newRow("megabyte of an attribute")
            << "<a d=\"" + QByteArray(kMegabyte - 1000, '>') + "\"><c>old</c></a>";
        QTest::newRow("attributes, in a comment and in a CDATA section")
            << "<a><!-- <x" + QByteArray(" y='z'").repeated(2000) + "> --><![CDATA[<x" +
                   QByteArray(" y='z'").repeated(2000) + ">]]><c>old</c></a>";
        QTest::newRow("a thousand attributes") << [] {
            QByteArray tag = "<a";
            for (int i = 0; i < 1000; ++i)
                tag += " a" + QByteArray::number(i) + "=\"'\"";
            return tag + "><c>old</c></a>";
        }();
    }
    void what_is_odd_but_right_keeps_its_bytes()
    {
        QFETCH(const QByteArray, bytes);
        const Result<SourceText> source = decodeDocument(DocumentKind::Xml, bytes, kFile);
        QVERIFY_OK(source);
        QCOMPARE(source->bytes(), bytes);
        const Result<QList<TextEdit>> edits = planEdit(DocumentKind::Xml, *source, setC());
        QVERIFY_OK(edits);
        QCOMPARE(edits->size(), 1);
        const Result<SourceText> edited = source->withEdits(*edits);
        QVERIFY_OK(edited);
        QCOMPARE(*currentValue(DocumentKind::Xml, *edited, setC()), u"new"_s);
        QCOMPARE(edited->bytes().size(), bytes.size());
    }

    void long_text_takes_linear_time_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"a\\\n", "a=b\n", "\\", "#\n", "'", "\"a ", "$(", "`",
                                  "a\\\n\\\n", " ", "<<E\n", "{\n"}) {
            QTest::addRow("properties %s", QByteArray(piece).toPercentEncoding().constData())
                << int(DocumentKind::Properties) << QByteArray(piece);
            QTest::addRow("shell %s", QByteArray(piece).toPercentEncoding().constData())
                << int(DocumentKind::Shell) << QByteArray(piece);
        }
        for (const char *piece :
             {"<b/>", "<!--b-->", "<!-- <c>x</c> -->", "<?b?>", "&lt;", "]]", "<b>x</b>\n"})
            QTest::addRow("XML %s", QByteArray(piece).toPercentEncoding().constData())
                << int(DocumentKind::Xml) << QByteArray(piece);
    }
    void long_text_takes_linear_time()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, piece);
        QByteArray bytes = piece.repeated((kMegabyte - 100) / piece.size());
        const auto document = DocumentKind(kind);
        EditOp op = setC();
        if (document == DocumentKind::Xml)
            bytes = "<a>" + bytes + "<c>old</c></a>";
        else
            op.at = document == DocumentKind::Shell ? u"-Dkey"_s : u"key"_s;
        if (document == DocumentKind::Shell)
            op.verb = EditVerb::JavaOption;
        QElapsedTimer timer;
        timer.start();
        // The outcome may be an error; what counts is that there is one.
        if (const Result<SourceText> source = decodeDocument(document, bytes, kFile))
            static_cast<void>(planEdit(document, *source, op));
        QCOMPARE_LT(timer.elapsed(), 20'000);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHostileDocuments)
#include "tst_hostiledocuments.moc"
