#include "plan/sampleplan.h"
#include "support/wizarddriver.h"

#include "planpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestClusterPage : public QObject {
    Q_OBJECT

private slots:
    void fields_show_the_plan()
    {
        test::WizardDriver driver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        open(driver);
        QCOMPARE(driver.find<QLineEdit>(u"clusterDomainEdit"_s)->text(), u"wso2.qa.das.domain"_s);
        QCOMPARE(driver.find<QSpinBox>(u"sparkMasterCountEdit"_s)->value(), 2);
        QCOMPARE(driver.find<QLabel>(u"sparkAnalyzersLabel"_s)->text(), u"of 2 analyzers"_s);
        QCOMPARE(driver.find<QLineEdit>(u"sparkSymbolicLinkEdit"_s)->text(),
                 u"/home/das_symlink"_s);
        driver.shot(u"cluster"_s);
    }

    void fields_change_the_plan()
    {
        test::WizardDriver driver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        open(driver);
        driver.fill(u"clusterDomainEdit"_s, u"orders.domain"_s);
        driver.fill(u"sparkMasterCountEdit"_s, u"1"_s);
        driver.fill(u"sparkSymbolicLinkEdit"_s, u"/opt/das"_s);
        const ClusterPlan &plan = driver.session().plan();
        QCOMPARE(plan.cluster.domain, u"orders.domain"_s);
        QCOMPARE(plan.spark.masterCount, 1);
        QCOMPARE(plan.spark.symbolicLink, u"/opt/das"_s);
        QCOMPARE(driver.wizard().page(u"cluster"_s)->status().summary, u"1 Spark master"_s);
        QCOMPARE(driver.session().undoStack().count(), 3);
    }

    void persistence_is_a_choice_where_ha_mode_has_it()
    {
        test::WizardDriver older(samplePlan(Pattern::MinimumHa, u"wso2das-3.0.0"_s));
        open(older);
        QVERIFY(!older.find<QCheckBox>(u"persistenceCheck"_s)->isVisible());
        test::WizardDriver driver(samplePlan(Pattern::MinimumHa, u"wso2ei-6.1.1"_s));
        open(driver);
        auto *box = driver.find<QCheckBox>(u"persistenceCheck"_s);
        QVERIFY(box->isVisible());
        QVERIFY(box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!driver.session().plan().eventProcessor.persistence);
    }

    void secure_vault_is_a_choice()
    {
        test::WizardDriver driver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        open(driver);
        auto *box = driver.find<QCheckBox>(u"secureVaultCheck"_s);
        QVERIFY(box->isVisible());
        QVERIFY(!box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(driver.session().plan().cluster.secureVault);
    }

    void undo_brings_the_text_back()
    {
        test::WizardDriver driver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        open(driver);
        driver.fill(u"clusterDomainEdit"_s, u"orders.domain"_s);
        auto *edit = driver.find<QLineEdit>(u"clusterDomainEdit"_s);
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(edit->text(), u"wso2.qa.das.domain"_s);
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(edit->text(), u"orders.domain"_s);
    }

    void empty_domain_is_an_error_of_the_page()
    {
        test::WizardDriver driver(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
        open(driver);
        QVERIFY(driver.wizard().page(u"cluster"_s)->isComplete());
        driver.fill(u"clusterDomainEdit"_s, {});
        QVERIFY(!driver.wizard().page(u"cluster"_s)->isComplete());
        QVERIFY(driver.find(u"clusterDomainEditFinding"_s)->isVisible());
        driver.shot(u"cluster-error"_s);
    }

private:
    static void open(test::WizardDriver &driver)
    {
        driver.session().markVisited(u"cluster"_s);
        QVERIFY(driver.wizard().goToStep(u"cluster"_s));
    }
};

} // namespace das

QTEST_MAIN(das::TestClusterPage)
#include "tst_clusterpage.moc"
