#include "pages/startplan.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "recentplans.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/wizarddriver.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace das {

namespace {

ClusterPlan begun(Pattern pattern, bool withSampleValues)
{
    return startPlan(pattern, withSampleValues, defaultProductId());
}

} // namespace

class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void plan_without_values_has_nodes_by_role_data()
    {
        QTest::addColumn<Pattern>("pattern");
        QTest::addColumn<int>("nodes");
        QTest::newRow("fully distributed") << Pattern::FullyDistributed << 7;
        QTest::newRow("minimum high availability") << Pattern::MinimumHa << 2;
        QTest::newRow("custom") << Pattern::Custom << 0;
    }
    void plan_without_values_has_nodes_by_role()
    {
        QFETCH(const Pattern, pattern);
        QFETCH(const int, nodes);
        const ClusterPlan plan = begun(pattern, false);
        QCOMPARE(plan.nodes.size(), nodes);
        for (const NodePlan &node : plan.nodes) {
            QVERIFY(node.ip.isEmpty());
            QVERIFY(node.roles != Roles());
        }
        QVERIFY(isStartPlan(plan));
        QVERIFY(!isSampleStartPlan(plan));
        QVERIFY(isSampleStartPlan(begun(pattern, true)));
    }

    void card_of_the_plan_is_chosen()
    {
        test::WizardDriver driver(begun(Pattern::MinimumHa, false));
        QVERIFY(driver.find<QRadioButton>(u"minimum-haRadio"_s)->isChecked());
        QVERIFY(!driver.find<QRadioButton>(u"fully-distributedRadio"_s)->isChecked());
        QVERIFY(!driver.find<QCheckBox>(u"sampleValuesCheck"_s)->isChecked());
        driver.shot(u"start"_s);
    }

    void choosing_a_card_begins_that_pattern()
    {
        test::WizardDriver driver(begun(Pattern::FullyDistributed, false));
        driver.click(u"minimum-haRadio"_s);
        QCOMPARE(driver.session().plan(), begun(Pattern::MinimumHa, false));
        QVERIFY(!driver.find<QRadioButton>(u"fully-distributedRadio"_s)->isChecked());
        driver.session().undoStack().undo();
        QCOMPARE(driver.session().plan(), begun(Pattern::FullyDistributed, false));
        QVERIFY(driver.find<QRadioButton>(u"fully-distributedRadio"_s)->isChecked());
    }

    void whole_card_can_be_clicked()
    {
        test::WizardDriver driver(begun(Pattern::FullyDistributed, false));
        QWidget *card = driver.find(u"customRadio"_s)->parentWidget();
        QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() / 2, 5));
        QCOMPARE(driver.session().plan().pattern, Pattern::Custom);
    }

    void sample_values_come_and_go()
    {
        test::WizardDriver driver(begun(Pattern::FullyDistributed, false));
        driver.find<QCheckBox>(u"sampleValuesCheck"_s)->click();
        QCOMPARE(driver.session().plan(), begun(Pattern::FullyDistributed, true));
        driver.find<QCheckBox>(u"sampleValuesCheck"_s)->click();
        QCOMPARE(driver.session().plan(), begun(Pattern::FullyDistributed, false));
    }

    void pack_that_was_chosen_stays()
    {
        ClusterPlan plan = startPlan(Pattern::FullyDistributed, false, u"wso2das-3.1.0"_s);
        plan.source = u"/packs/wso2das-3.1.0.zip"_s;
        test::WizardDriver driver(plan);
        driver.click(u"minimum-haRadio"_s);
        QCOMPARE(driver.session().plan().source, u"/packs/wso2das-3.1.0.zip"_s);
        QCOMPARE(driver.session().plan().product, u"wso2das-3.1.0"_s);
    }

    void values_of_the_user_are_never_replaced()
    {
        ClusterPlan plan = begun(Pattern::FullyDistributed, true);
        plan.nodes[0].ip = u"10.0.0.1"_s;
        test::WizardDriver driver(plan);
        QVERIFY(!driver.find<QCheckBox>(u"sampleValuesCheck"_s)->isEnabled());
        driver.click(u"customRadio"_s);
        plan.pattern = Pattern::Custom;
        QCOMPARE(driver.session().plan(), plan);
    }

    void recent_plan_is_opened()
    {
        test::WizardDriver driver(begun(Pattern::FullyDistributed, false));
        const QString path = driver.files().path(u"orders.dasplan"_s);
        const ClusterPlan plan = samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s);
        QVERIFY_OK(writeFile(path, planToJson(plan), kPublicFile));
        RecentPlans().add(path);
        driver.wizard().hide();
        driver.wizard().show();
        auto *list = driver.find<QTreeWidget>(u"recentPlansList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(2).contains(u"2 nodes"_s));
        emit list->itemActivated(list->topLevelItem(0), 0);
        QCOMPARE(driver.session().plan(), plan);
        QCOMPARE(driver.session().filePath(), path);
    }

    void recent_plan_that_is_gone_is_left_out()
    {
        const test::PrivateSettings settings;
        const QString path = settings.path(u"gone.dasplan"_s);
        QVERIFY_OK(writeFile(path, "{}", kPublicFile));
        RecentPlans recent;
        recent.add(path);
        QCOMPARE(recent.paths(), QStringList{path});
        QVERIFY(QFile::remove(path));
        QCOMPARE(recent.paths(), QStringList());
    }

    void open_button_asks_for_a_file()
    {
        test::WizardDriver driver(begun(Pattern::FullyDistributed, false));
        const QString path = driver.files().path(u"orders.dasplan"_s);
        QVERIFY_OK(writeFile(path, planToJson(begun(Pattern::Custom, true)), kPublicFile));
        driver.dialogs().path = path;
        driver.click(u"openPlanButton"_s);
        QCOMPARE(driver.session().plan(), begun(Pattern::Custom, true));
        QCOMPARE(RecentPlans().paths(), QStringList{path});
    }
};

} // namespace das

QTEST_MAIN(das::TestStartPage)
#include "tst_startpage.moc"
