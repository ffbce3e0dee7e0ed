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
#include <QTreeWidget>

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
    void missing_jars_are_told_where_they_are_chosen();
    void homes_of_this_machine_are_looked_through();
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
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("notice"); // part of it; empty: there is none
    const QString conf = u"repository/conf/"_s;
    QTest::newRow("stock pack") << u"3.0.0"_s << QStringList() << QString();
    QTest::newRow("node id") << u"3.1.0"_s << QStringList{conf + u"analytics/my-node-id.dat"_s}
                             << u"my-node-id.dat"_s;
    QTest::newRow("process id") << u"3.0.0"_s << QStringList{u"wso2carbon.pid"_s}
                                << u"wso2carbon.pid"_s;
    QTest::newRow("broken data sources") << u"3.0.0"_s
                                         << QStringList{conf + u"datasources/old-datasources.xml"_s,
                                                        conf + u"datasources/notes.txt"_s}
                                         << u"old-datasources.xml is loaded too"_s;
    QTest::newRow("hazelcast.xml")
        << u"3.1.0"_s << QStringList{conf + u"etc/hazelcast.xml"_s} << u"hazelcast.xml"_s;
    QTest::newRow("3.0.0 does not read hazelcast.xml")
        << u"3.0.0"_s << QStringList{conf + u"etc/hazelcast.xml"_s} << QString();
}

void TestProductPage::trace_of_a_server_is_named()
{
    QFETCH(const QString, version);
    QFETCH(QStringList, files);
    QFETCH(const QString, notice);
    test::WizardDriver driver(planFor(u"wso2das-"_s + version));
    files.append(u"repository/conf/etc/tasks-config.xml"_s); // the sample pack is of 3.0.0
    const QString folder = samplePackWith(driver.files(), files);
    QVERIFY_OK(writeFile(folder + u"/bin/version.txt"_s,
                         "WSO2 Data Analytics Server v" + version.toUtf8(), kPublicFile));
    QVERIFY(goToPage(driver));
    driver.fill(u"sourceEdit"_s, folder);
    QTRY_VERIFY(!seenTexts(driver, u"recognisedTitle"_s).isEmpty());
    const QStringList notices = seenTexts(driver, u"noticeTitle"_s);
    QCOMPARE_EQ(notices.size(), notice.isEmpty() ? 0 : 1);
    QVERIFY(driver.isNextEnabled());
    const QList<Finding> own = driver.wizard().page(u"product"_s)->ownFindings();
    QCOMPARE_EQ(own.size(), notices.size());
    if (notice.isEmpty())
        return;
    QVERIFY2(notices.first().contains(notice), qPrintable(notices.first()));
    QCOMPARE(own.first().message, notices.first());
    // The field itself says nothing: the panel does.
    QVERIFY(!isSeen(driver.find(u"sourceEditFinding"_s)));

    // It is among all findings, and leads back here.
    driver.session().markVisited(u"nodes"_s);
    QVERIFY(driver.wizard().goToStep(u"nodes"_s));
    driver.click(u"allFindingsButton"_s);
    auto *tree = driver.find<QTreeWidget>(u"allFindingsTree"_s);
    const auto items = tree->findItems(notices.first(), Qt::MatchExactly);
    QCOMPARE_EQ(items.size(), 1);
    emit tree->itemActivated(items.first(), 0);
    QCOMPARE(driver.wizard().currentStepId(), u"product"_s);
}

void TestProductPage::missing_jars_are_told_where_they_are_chosen()
{
    test::WizardDriver driver(planFor(u"wso2das-3.0.0"_s));
    QVERIFY(goToPage(driver));
    driver.fill(u"sourceEdit"_s, samplePackWith(driver.files(), {}));
    QTRY_VERIFY(!driver.session().findingsUnder({u"mysql/driverJar"_s}).isEmpty());
    const auto ruleOf = [&driver](const QString &where) {
        return driver.session().findingsUnder({where}).first().ruleId;
    };
    QTRY_COMPARE(ruleOf(u"mysql/driverJar"_s), u"pack.driver"_s);
    driver.session().update(u"x"_s, [](ClusterPlan &plan) {
        plan.mysql.driverJar = u"/srv/mysql-connector-java-5.1.49-bin.jar"_s;
    });
    QVERIFY(driver.session().findingsUnder({u"mysql/driverJar"_s}).isEmpty());
}

void TestProductPage::homes_of_this_machine_are_looked_through()
{
    test::WizardDriver driver(planFor(u"wso2das-3.0.0"_s));
    const QString folder =
        samplePackWith(driver.files(), {u"repository/conf/datasources/old-datasources.xml"_s});
    driver.session().update(u"x"_s, [&folder](ClusterPlan &plan) {
        NodePlan node;
        node.id = u"receiver1"_s;
        node.home = folder;
        plan.nodes = {node};
    });
    const auto rules = [&driver] {
        QStringList ids;
        for (const Finding &finding : driver.session().findingsUnder({u"nodes/*/home"_s}))
            ids.append(finding.ruleId);
        return ids;
    };
    QTRY_VERIFY(rules().contains(u"pack.datasources"_s));
    driver.session().update(u"x"_s, [](ClusterPlan &plan) { plan.nodes[0].home = u"/nowhere"_s; });
    QTRY_VERIFY(driver.session().packs().homes.isEmpty());
    QCOMPARE(rules(), QStringList());
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
