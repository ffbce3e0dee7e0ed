#include "export/samplepackzip.h"
#include "pack/packsource.h"
#include "pages/startplan.h"
#include "planpage.h"
#include "product/packinspection.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/wizarddriver.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace das {

namespace {

ClusterPlan planFor(const QString &product, const QString &source = {})
{
    ClusterPlan plan = startPlan(Pattern::FullyDistributed, true, product);
    plan.source = source;
    return plan;
}

/// A pack of one file, whose version.txt says `versionLine`.
QString packFolder(const test::PrivateSettings &files, const QString &versionLine)
{
    const QString folder = files.path(u"pack"_s);
    QDir().mkpath(folder + u"/bin"_s);
    const auto written =
        writeFile(folder + u"/bin/version.txt"_s, versionLine.toUtf8(), kPublicFile);
    return written ? folder : QString();
}

/// The sample pack, unpacked, with more files in it.
QString samplePackWith(const test::PrivateSettings &files, const QStringList &extraFiles)
{
    const QString folder = files.path(u"sample"_s);
    const std::unique_ptr<PackSource> pack = samplePack();
    for (const QString &path : samplePackFiles()) {
        QDir().mkpath(folder + u'/' + path.section(u'/', 0, -2));
        if (!writeFile(folder + u'/' + path, (*pack->read(path))->bytes, kPublicFile))
            return {};
    }
    for (const QString &path : extraFiles) {
        QDir().mkpath(folder + u'/' + path.section(u'/', 0, -2));
        if (!writeFile(folder + u'/' + path, "x", kPublicFile))
            return {};
    }
    return folder;
}

bool isSeen(const QWidget *widget)
{
    return widget != nullptr && !widget->isHidden();
}

/// What the view says at the moment; of widgets that are about to be deleted, nothing.
QStringList seenTexts(test::WizardDriver &driver, const QString &name)
{
    QStringList texts;
    const auto labels = driver.wizard().page(u"product"_s)->findChildren<QLabel *>(name);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts;
}

bool goToPage(test::WizardDriver &driver)
{
    driver.session().markVisited(u"product"_s);
    return driver.wizard().goToStep(u"product"_s);
}

} // namespace

class TestProductPage : public QObject {
    Q_OBJECT

private slots:
    void choosing_a_pack_sets_source_and_product_in_one_step();
    void typing_a_path_is_one_step();
    void zip_can_be_dropped();
    void plan_file_is_not_taken_as_a_pack();
    void sample_pack_is_written_beside_the_plan();
    void sample_pack_without_a_plan_file_goes_to_the_data_folder();
    void product_can_be_chosen_by_hand();
    void pack_that_is_of_no_use_keeps_next_off_data();
    void pack_that_is_of_no_use_keeps_next_off();
    void missing_pack_is_a_warning();
    void window_can_close_while_a_missing_pack_is_looked_for();
    void pack_of_another_version_offers_its_product();
    void trace_of_a_server_is_named_data();
    void trace_of_a_server_is_named();
    void only_the_last_path_counts();
    void every_version_has_its_notes();
};

void TestProductPage::choosing_a_pack_sets_source_and_product_in_one_step()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    QVERIFY(goToPage(driver));
    const ClusterPlan before = driver.session().plan();
    const Result<QString> zip = writeSamplePack(driver.files().path(u"packs"_s));
    QVERIFY_OK(zip);
    driver.dialogs().path = *zip;
    driver.click(u"chooseZipButton"_s);
    QVERIFY(!driver.isNextEnabled()); // it is being read
    QTRY_VERIFY(driver.isNextEnabled());
    QCOMPARE(driver.session().plan().source, *zip);
    QCOMPARE(driver.session().plan().product, kSamplePackProduct);
    QTRY_COMPARE(seenTexts(driver, u"recognisedTitle"_s),
                 QStringList{u"WSO2 Data Analytics Server 3.0.0"_s});
    QCOMPARE(driver.session().undoStack().count(), 1);
    driver.session().undoStack().undo();
    QCOMPARE(driver.session().plan(), before);
}

void TestProductPage::typing_a_path_is_one_step()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    QVERIFY(goToPage(driver));
    const QString folder = samplePackWith(driver.files(), {});
    driver.fill(u"sourceEdit"_s, folder);
    QTRY_COMPARE(driver.session().plan().product, kSamplePackProduct);
    QCOMPARE(driver.session().plan().source, folder);
    QCOMPARE(driver.session().undoStack().count(), 1);
}

void TestProductPage::zip_can_be_dropped()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    QVERIFY(goToPage(driver));
    const Result<QString> zip = writeSamplePack(driver.files().path(u"packs"_s));
    QVERIFY_OK(zip);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(*zip)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(driver.wizard().page(u"product"_s), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(driver.wizard().page(u"product"_s), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(driver.session().plan().product, kSamplePackProduct);
    QCOMPARE(driver.session().plan().source, *zip);
}

void TestProductPage::plan_file_is_not_taken_as_a_pack()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    QVERIFY(goToPage(driver));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/somewhere/orders.dasplan"_s)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(driver.wizard().page(u"product"_s), &enter);
    QVERIFY(driver.session().plan().source.isEmpty());
    QVERIFY(driver.find<QLineEdit>(u"sourceEdit"_s)->text().isEmpty());
}

void TestProductPage::sample_pack_is_written_beside_the_plan()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    QVERIFY_OK(driver.session().save(driver.files().path(u"orders.dasplan"_s)));
    QVERIFY(goToPage(driver));
    driver.click(u"samplePackButton"_s);
    const QString expected = driver.files().path(u"wso2das-3.0.0-sample.zip"_s);
    QCOMPARE(driver.session().plan().source, expected);
    QVERIFY(QFileInfo::exists(expected));
    QTRY_COMPARE(driver.session().plan().product, kSamplePackProduct);
    QVERIFY(!isSeen(driver.find(u"samplePackButton"_s)->parentWidget()));
}

void TestProductPage::sample_pack_without_a_plan_file_goes_to_the_data_folder()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    QVERIFY(goToPage(driver));
    driver.click(u"samplePackButton"_s);
    QVERIFY(QFileInfo(driver.session().plan().source).isAbsolute());
    QVERIFY(QFileInfo::exists(driver.session().plan().source));
    QTRY_COMPARE(driver.session().plan().product, kSamplePackProduct);
}

void TestProductPage::product_can_be_chosen_by_hand()
{
    test::WizardDriver driver(planFor(u"wso2das-3.0.0"_s));
    QVERIFY(goToPage(driver));
    auto *combo = driver.find<QComboBox>(u"productCombo"_s);
    QCOMPARE(combo->count(), builtInProfiles().size());
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_End);
    QCOMPARE(driver.session().plan().product, builtInProfiles().last().id);
    QVERIFY(driver.isNextEnabled());
}

void TestProductPage::pack_that_is_of_no_use_keeps_next_off_data()
{
    QTest::addColumn<QString>("versionLine"); // empty: a zip that is none
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    QTest::newRow("integrator of the stream processor")
        << u"WSO2 Enterprise Integrator v6.4.0"_s
        << u"WSO2 Enterprise Integrator v6.4.0 is not supported"_s << u"Stream Processor"_s;
    QTest::newRow("another product")
        << u"WSO2 API Manager v2.1.0"_s << u"WSO2 API Manager v2.1.0 is not supported"_s
        << u"neither"_s;
    QTest::newRow("broken zip") << QString() << u"pack.zip cannot be used as a stock pack"_s
                                << u"cannot be opened as a zip"_s;
}

void TestProductPage::pack_that_is_of_no_use_keeps_next_off()
{
    QFETCH(const QString, versionLine);
    QFETCH(const QString, title);
    QFETCH(const QString, detail);
    test::WizardDriver driver(planFor(u"wso2das-3.0.0"_s));
    QVERIFY(goToPage(driver));
    QString path = driver.files().path(u"pack.zip"_s);
    if (versionLine.isEmpty())
        QVERIFY_OK(writeFile(path, "PK but no zip", kPublicFile));
    else
        path = packFolder(driver.files(), versionLine);
    driver.fill(u"sourceEdit"_s, path);
    QTRY_COMPARE(seenTexts(driver, u"noticeTitle"_s), QStringList{title});
    QVERIFY2(seenTexts(driver, u"noticeDetail"_s).join(u' ').contains(detail),
             qPrintable(seenTexts(driver, u"noticeDetail"_s).join(u' ')));
    QVERIFY(!driver.isNextEnabled());
    QVERIFY(!driver.reason().isEmpty());
    QCOMPARE(driver.session().plan().product, u"wso2das-3.0.0"_s);
    QCOMPARE(driver.wizard().page(u"product"_s)->status().state, StepState::Error);
}

void TestProductPage::missing_pack_is_a_warning()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s, u"/nowhere/wso2das-3.1.0.zip"_s));
    QVERIFY(goToPage(driver));
    QTRY_COMPARE(seenTexts(driver, u"noticeTitle"_s),
                 QStringList{u"There is no /nowhere/wso2das-3.1.0.zip"_s});
    QVERIFY(driver.isNextEnabled());
    QCOMPARE(driver.wizard().page(u"product"_s)->status().state, StepState::Warning);
    QVERIFY(isSeen(driver.find(u"samplePackButton"_s)->parentWidget()));
}

void TestProductPage::window_can_close_while_a_missing_pack_is_looked_for()
{
    {
        test::WizardDriver driver(planFor(u"wso2das-3.0.0"_s, u"/nowhere/pack.zip"_s));
        QVERIFY(goToPage(driver));
    }
    // What the worker found has no page to go to any more.
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::processEvents();
}

void TestProductPage::pack_of_another_version_offers_its_product()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    const QString folder = samplePackWith(driver.files(), {});
    driver.session().start(planFor(u"wso2das-3.1.0"_s, folder));
    QVERIFY(goToPage(driver));
    QTRY_COMPARE(seenTexts(driver, u"noticeTitle"_s),
                 QStringList{u"The plan is for WSO2 DAS 3.1.0, but the pack is WSO2 DAS 3.0.0"_s});
    // Looking at a plan does not change it.
    QCOMPARE(driver.session().plan().product, u"wso2das-3.1.0"_s);
    QVERIFY(!driver.isNextEnabled());
    driver.click(u"useProductButton"_s);
    QTRY_COMPARE(driver.session().plan().product, kSamplePackProduct);
    QTRY_VERIFY(driver.isNextEnabled());
    QTRY_VERIFY(seenTexts(driver, u"noticeTitle"_s).isEmpty());
}

void TestProductPage::trace_of_a_server_is_named_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("stock pack") << QStringList() << QStringList();
    QTest::newRow("node id") << QStringList{u"repository/conf/analytics/my-node-id.dat"_s}
                             << QStringList{u"This pack has been started before"_s};
    QTest::newRow("copy of data sources")
        << QStringList{u"repository/conf/datasources/old-datasources.xml"_s,
                       u"repository/conf/datasources/notes.txt"_s}
        << QStringList{u"old-datasources.xml is loaded too"_s};
    QTest::newRow("3.0.0 does not read hazelcast.xml")
        << QStringList{u"repository/conf/etc/hazelcast.xml"_s} << QStringList();
}

void TestProductPage::trace_of_a_server_is_named()
{
    QFETCH(const QStringList, files);
    QFETCH(const QStringList, titles);
    const test::PrivateSettings settings;
    const PackInspection inspection = inspectPack(samplePackWith(settings, files));
    QCOMPARE(inspection.outcome, PackOutcome::Recognised);
    QStringList found;
    for (const PackNote &note : inspection.notes)
        found.append(note.title);
    QCOMPARE(found, titles);
}

void TestProductPage::only_the_last_path_counts()
{
    test::WizardDriver driver(planFor(u"wso2das-3.1.0"_s));
    QVERIFY(goToPage(driver));
    driver.dialogs().path = samplePackWith(driver.files(), {});
    driver.click(u"chooseFolderButton"_s);
    driver.dialogs().path = packFolder(driver.files(), u"WSO2 API Manager v2.1.0"_s);
    driver.click(u"chooseFolderButton"_s);
    QTRY_COMPARE(seenTexts(driver, u"noticeTitle"_s),
                 QStringList{u"WSO2 API Manager v2.1.0 is not supported"_s});
    QCOMPARE(driver.session().plan().source, driver.dialogs().path);
}

void TestProductPage::every_version_has_its_notes()
{
    for (const ProductProfile &profile : builtInProfiles()) {
        const QString notes = versionNotes(profile).join(u' ');
        QCOMPARE(notes.contains(u"index files to HDFS"_s), profile.traits.analyticsFileSystem);
        QCOMPARE(notes.contains(u"no dashboard profile"_s), !profile.traits.dashboardOption);
        QVERIFY(notes.contains(u"carbon.spark.master is "_s + profile.traits.sparkMaster));
    }
}

} // namespace das

QTEST_MAIN(das::TestProductPage)
#include "tst_productpage.moc"
