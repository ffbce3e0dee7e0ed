#include "document/planedit.h"
#include "document/xmlindex.h"
#include "support/editlaws.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/stock.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// A value that every kind of file must escape somewhere.
const QString kNewValue = u"n€w <&\"'> \\ value"_s;

void rowPerStockFile(const QStringList &patterns)
{
    QTest::addColumn<QString>("path");
    const QDir stock(test::stockFolder());
    QDirIterator files(stock.path(), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(stock.relativeFilePath(path))) << path;
    }
}

/// Enough places of each file to meet every form in it; all of them would take a minute.
constexpr qsizetype kPlacesPerFile = 40;

/// What an XML reader that honours the declared encoding sees: each value with its place.
QStringList meaningOf(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    reader.setNamespaceProcessing(false);
    QStringList meaning;
    QList<qsizetype> open;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.append(meaning.size());
            meaning += reader.qualifiedName().toString() + u": "_s;
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                meaning += u"@%1: %2"_s.arg(attribute.qualifiedName(), attribute.value());
        } else if (reader.isEndElement()) {
            open.removeLast();
        } else if (reader.isCharacters() && !open.isEmpty()) {
            meaning[open.last()] += reader.text();
        } else if (reader.isComment()) {
            meaning += u"comment: "_s + reader.text().toString();
        }
    }
    return reader.hasError() ? QStringList(reader.errorString()) : meaning;
}

/// Set to the present value is no edit; set to a new one keeps to the laws.
Result<SourceText> checkedEdit(DocumentKind kind, const SourceText &source, EditOp op)
{
    const Result<QString> present = currentValue(kind, source, op);
    if (!present)
        return tl::unexpected(present.error());
    op.value = *present;
    const Result<QList<TextEdit>> same = planEdit(kind, source, op);
    if (!same)
        return tl::unexpected(same.error());
    if (!same->isEmpty())
        return fail(u"the present value is set again: "_s + op.at);
    op.value = kNewValue;
    const test::CheckedEdit checked = test::checkedEdit(kind, source, op);
    if (!checked.brokenLaw.isEmpty())
        return fail(checked.brokenLaw + u": "_s + op.at);
    return checked.edited;
}

/// How many entries differ; -1 if there are more of them in one list.
qsizetype differences(const QStringList &before, const QStringList &after)
{
    if (before.size() != after.size())
        return -1;
    qsizetype count = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        count += before[i] != after[i] ? 1 : 0;
    return count;
}

QStringList linesOf(const SourceText &source)
{
    return source.text().toString().split(u'\n');
}

EditOp setOp(const QString &at)
{
    EditOp op;
    op.id = u"law"_s;
    op.at = at;
    return op;
}

} // namespace

class TestDocumentLaws : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { DAS_NEEDS_STOCK(); }

    void xml_values_can_be_set_data() { rowPerStockFile({u"*.xml"_s}); }
    void xml_values_can_be_set()
    {
        QFETCH(const QString, path);
        const Result<QByteArray> bytes = readFile(path);
        QVERIFY_OK(bytes);
        const Result<SourceText> source = decodeDocument(DocumentKind::Xml, *bytes, path);
        QVERIFY_OK(source);
        QCOMPARE(source->bytes(), *bytes);
        const QStringList meaning = meaningOf(*bytes);
        const Result<XmlIndex> index = XmlIndex::build(*source);
        QVERIFY_OK(index);
        QStringList places;
        for (int id = 0; id < index->elements().size(); ++id) {
            XmlPath place = test::pathTo(*index, id);
            if (index->find(place).size() != 1)
                continue;
            if (index->element(id).children.isEmpty())
                places += place.text();
            for (const XmlAttribute &attribute : index->element(id).attributes) {
                place.attribute = attribute.name;
                places += place.text();
            }
        }
        const qsizetype step = std::max(qsizetype(1), places.size() / kPlacesPerFile);
        for (qsizetype i = 0; i < places.size(); i += step) {
            const QString &place = places[i];
            const Result<SourceText> edited = checkedEdit(DocumentKind::Xml, *source, setOp(place));
            QVERIFY_OK(edited);
            QVERIFY2(differences(meaning, meaningOf(edited->bytes())) == 1, qPrintable(place));
        }
        m_places += places.size();
    }

    void most_xml_values_were_reached() { QCOMPARE_GT(m_places, 3000); }

    void properties_can_be_set_data()
    {
        rowPerStockFile({u"*.properties"_s, u"spark-defaults.conf"_s});
    }
    void properties_can_be_set()
    {
        QFETCH(const QString, path);
        const Result<QByteArray> bytes = readFile(path);
        QVERIFY_OK(bytes);
        const Result<SourceText> source = decodeDocument(DocumentKind::Properties, *bytes, path);
        QVERIFY_OK(source);
        QCOMPARE(source->bytes(), *bytes);
        for (const QString &line : linesOf(*source)) {
            const QString key = line.trimmed().section(QRegularExpression(u"[ \t=:]"_s), 0, 0);
            if (key.isEmpty() || key.startsWith(u'#') || key.contains(u'\\') ||
                key.startsWith(u'!'))
                continue;
            const EditOp op = setOp(key);
            if (const Result<QString> value = currentValue(DocumentKind::Properties, *source, op);
                !value || value->isEmpty() || line.endsWith(u'\\'))
                continue;
            const Result<SourceText> edited = checkedEdit(DocumentKind::Properties, *source, op);
            if (!edited && edited.error().message.contains("several times"_L1))
                continue;
            QVERIFY_OK(edited);
            QCOMPARE(differences(linesOf(*source), linesOf(*edited)), 1);
            ++m_keys;
        }
    }

    void most_keys_were_reached() { QCOMPARE_GT(m_keys, 300); }

    void comments_hide_what_is_wanted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("value");
        QTest::newRow("host name") << u"carbon.xml"_s << u"/Server/HostName"_s << u"das1"_s;
        QTest::newRow("management host name")
            << u"carbon.xml"_s << u"/Server/MgtHostName"_s << u"mgt1"_s;
        QTest::newRow("symbolic link")
            << u"spark-defaults.conf"_s << u"carbon.das.symbolic.link"_s << u"/opt/das"_s;
    }
    void comments_hide_what_is_wanted()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, at);
        QFETCH(const QString, value);
        const DocumentKind kind =
            name.endsWith(u".xml"_s) ? DocumentKind::Xml : DocumentKind::Properties;
        EditOp op = setOp(at);
        op.verb = EditVerb::Uncomment;
        op.value = value;
        QDirIterator files(test::stockFolder(), {name}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            const QString path = files.next();
            const Result<SourceText> source = decodeDocument(kind, *readFile(path), path);
            QVERIFY_OK(source);
            const Result<QList<TextEdit>> edits = planEdit(kind, *source, op);
            QVERIFY_OK(edits);
            const Result<SourceText> edited = source->withEdits(*edits);
            QCOMPARE(differences(linesOf(*source), linesOf(*edited)), 1);
            QCOMPARE(*currentValue(kind, *edited, op), value);
        }
    }

    void huge_attribute_takes_linear_time_data()
    {
        QTest::addColumn<QString>("text");
        const QString huge(20'000'000, u'>');
        QTest::newRow("attribute") << u"<a><b x=\""_s + huge + u"\"/><c>1</c></a>"_s;
        QTest::newRow("comment") << u"<a><!--"_s + huge + u"--><c>1</c></a>"_s;
        QTest::newRow("comments") << u"<a>"_s + u"<!--b-->"_s.repeated(100'000) + u"<c>1</c></a>"_s;
        QTest::newRow("elements") << u"<a>"_s + u"<b/>"_s.repeated(200'000) + u"<c>1</c></a>"_s;
    }
    void huge_attribute_takes_linear_time()
    {
        QFETCH(const QString, text);
        QElapsedTimer timer;
        timer.start();
        const Result<SourceText> source = SourceText::decode(text.toUtf8(), "UTF-8", u"a/file"_s);
        EditOp op = setOp(u"/a/c"_s);
        op.value = u"2"_s;
        const Result<QList<TextEdit>> edits = planEdit(DocumentKind::Xml, *source, op);
        QVERIFY_OK(edits);
        QCOMPARE(edits->size(), 1);
        // Quadratic work would take minutes.
        QCOMPARE_LT(timer.elapsed(), 30'000);
    }

private:
    qsizetype m_places = 0;
    qsizetype m_keys = 0;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestDocumentLaws)
#include "tst_documentlaws.moc"
