#include "export/samplepackzip.h"
#include "pack/packproduct.h"
#include "support/resultmacros.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestSamplePackZip : public QObject {
    Q_OBJECT

private slots:
    void zip_is_recognised_and_holds_every_file()
    {
        const QTemporaryDir folder;
        const Result<QString> path = writeSamplePack(folder.filePath(u"new/folder"_s));
        QVERIFY_OK(path);
        const Result<std::unique_ptr<PackSource>> pack = openPack(*path);
        QVERIFY_OK(pack);
        const Result<RecognisedPack> recognised = recognisePack(**pack);
        QVERIFY_OK(recognised);
        QVERIFY(recognised->profile != nullptr);
        QCOMPARE(recognised->profile->id, kSamplePackProduct);
        const std::unique_ptr<PackSource> original = samplePack();
        QVERIFY(samplePackFiles().size() > 10);
        for (const QString &name : samplePackFiles()) {
            const Result<std::optional<PackFile>> file = (*pack)->read(name);
            QVERIFY_OK(file);
            QVERIFY2(file->has_value(), qPrintable(name));
            const Result<std::optional<PackFile>> expected = original->read(name);
            QVERIFY_OK(expected);
            QCOMPARE((*file)->bytes, (*expected)->bytes);
            QCOMPARE((*file)->mode, (*expected)->mode);
        }
    }

    void folder_that_cannot_be_made_is_named()
    {
        const QTemporaryDir folder;
        QFile blocker(folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QVERIFY_ERROR(writeSamplePack(blocker.fileName() + u"/below"_s), u"file/below"_s);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestSamplePackZip)
#include "tst_samplepackzip.moc"
