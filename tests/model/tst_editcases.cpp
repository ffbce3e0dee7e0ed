#include "support/editcase.h"
#include "support/editlaws.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/stock.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

void rowPerCase()
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::testFolder() + u"/data/edits"_s);
    for (const QString &name : folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name.chopped(5))) << folder.filePath(name);
}

} // namespace

class TestEditCases : public QObject {
    Q_OBJECT

private slots:
    void case_gives_what_it_says_data() { rowPerCase(); }
    void case_gives_what_it_says()
    {
        QFETCH(const QString, path);
        const Result<test::EditCase> read = test::readEditCase(path);
        QVERIFY_OK(read);
        const Result<SourceText> source = decodeDocument(read->kind, read->before, u"a/file"_s);
        if (!source) {
            QVERIFY(!read->error.isEmpty());
            QVERIFY_ERROR(source, read->error);
            return;
        }
        const Result<SourceText> edited = test::applyOps(read->kind, *source, read->ops);
        if (!read->error.isEmpty()) {
            QVERIFY_ERROR(edited, read->error);
            QCOMPARE(edited.error().file, u"a/file"_s);
            return;
        }
        QVERIFY_OK(edited);
        QCOMPARE(edited->bytes(), read->after.value_or(read->before));
    }

    void edits_keep_to_the_laws_data() { rowPerCase(); }
    void edits_keep_to_the_laws()
    {
        QFETCH(const QString, path);
        const Result<test::EditCase> read = test::readEditCase(path);
        QVERIFY_OK(read);
        Result<SourceText> source = decodeDocument(read->kind, read->before, u"a/file"_s);
        for (const EditOp &op : read->ops) {
            if (!source)
                return;
            const test::CheckedEdit checked = test::checkedEdit(read->kind, *source, op);
            QCOMPARE(checked.brokenLaw, QString());
            source = checked.edited;
        }
    }

    void shell_reads_the_result_data() { rowPerCase(); }
    void shell_reads_the_result()
    {
        QFETCH(const QString, path);
        const Result<test::EditCase> read = test::readEditCase(path);
        QVERIFY_OK(read);
        if (read->kind != DocumentKind::Shell || !read->error.isEmpty())
            return;
        const QTemporaryDir folder;
        const QString script = folder.filePath(u"script.sh"_s);
        QVERIFY_OK(writeFile(script, read->after.value_or(read->before), kPublicFile));
        QCOMPARE(QProcess::execute(u"sh"_s, {u"-n"_s, script}), 0);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestEditCases)
#include "tst_editcases.moc"
