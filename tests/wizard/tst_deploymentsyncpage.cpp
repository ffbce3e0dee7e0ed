#include "deploymentsync/committermodel.h"
#include "pages/deploymentsyncpage.h"
#include "plan/planjson.h"
#include "support/pagetest.h"
#include "widgets/plantable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>

using namespace das;
using namespace Qt::StringLiterals;

using Screen = test::PageOnScreen<DeploymentSyncPage>;

class TestDeploymentSyncPage : public QObject {
    Q_OBJECT

private slots:
    void chooseNone_HidesWhatSubversionNeeds();
    void chooseSubversion_LetsTheFirstReceiverCommit();
    void typing_ChangesThePlan();
    void password_GoesIntoTheSecretsOnly();
    void committers_ListReceiversFirst();
    void committers_HaveExactlyOne();
    void space_ChoosesTheCommitter_data();
    void space_ChoosesTheCommitter();
    void click_ChoosesTheCommitter();
    void jars_AreAddedAndRemoved();
    void jars_AreAddedOnce();
    void model_KeepsItsContract();
    void focusWhere_FindsTheField_data();
    void focusWhere_FindsTheField();
};

void TestDeploymentSyncPage::chooseNone_HidesWhatSubversionNeeds()
{
    Screen screen;
    QVERIFY(screen.find<QRadioButton>("svnRadio")->isChecked());
    screen.click("noSyncRadio");
    QVERIFY(screen.session.plan().deploymentSync.kind == SyncKind::None);
    QVERIFY(!screen.find<QLineEdit>("svnUrlEdit")->isVisible());
    QVERIFY(!screen.find<PlanTable>("committerTable")->isVisible());
    QCOMPARE(screen.page->status().summary, u"None"_s);
    screen.session.undoStack().undo();
    QVERIFY(screen.find<QRadioButton>("svnRadio")->isChecked());
    QVERIFY(screen.find<QLineEdit>("svnUrlEdit")->isVisible());
}

void TestDeploymentSyncPage::chooseSubversion_LetsTheFirstReceiverCommit()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.deploymentSync = {};
    std::swap(plan.nodes[0], plan.nodes[2]);
    const Screen screen(plan);
    screen.click("svnRadio");
    QCOMPARE(screen.session.plan().deploymentSync.autoCommitNode, u"receiver2"_s);
}

void TestDeploymentSyncPage::typing_ChangesThePlan()
{
    const Screen screen;
    screen.fill("svnUrlEdit", u"https://svn.example.com/x"_s);
    screen.fill("svnUserEdit", u"me"_s);
    QTest::keyClick(screen.find<QCheckBox>("appendTenantIdCheck"), Qt::Key_Space);
    const DeploymentSyncPlan &sync = screen.session.plan().deploymentSync;
    QCOMPARE(sync.url, u"https://svn.example.com/x"_s);
    QCOMPARE(sync.user, u"me"_s);
    QVERIFY(!sync.appendTenantId);
}

void TestDeploymentSyncPage::password_GoesIntoTheSecretsOnly()
{
    const Screen screen;
    screen.fill("svnPasswordEdit", u"s3cret-pw"_s);
    QCOMPARE(screen.session.secrets().svnPassword, u"s3cret-pw"_s);
    QVERIFY(!screen.session.secrets().mysqlPassword.has_value());
    QVERIFY(!planToJson(screen.session.plan()).contains("s3cret-pw"));
}

void TestDeploymentSyncPage::committers_ListReceiversFirst()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    std::ranges::reverse(plan.nodes);
    const Screen screen(plan);
    const QAbstractItemModel *model = screen.find<PlanTable>("committerTable")->model();
    QCOMPARE(model->rowCount(), 7);
    QCOMPARE(model->index(0, 1).data().toString(), u"receiver2"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"receiver1"_s);
    QCOMPARE(model->index(2, 1).data().toString(), u"dashboard"_s);
    QCOMPARE(model->index(2, 2).data().toString(), u"Dashboard"_s);
}

void TestDeploymentSyncPage::committers_HaveExactlyOne()
{
    Screen screen;
    QAbstractItemModel *model = screen.find<PlanTable>("committerTable")->model();
    QVERIFY(model->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(screen.session.plan().deploymentSync.autoCommitNode, u"receiver2"_s);
    QList<int> checked;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked)
            checked.append(row);
    }
    QCOMPARE(checked, QList<int>{1});
    QVERIFY(!model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(screen.session.plan().deploymentSync.autoCommitNode, u"receiver2"_s);
}

void TestDeploymentSyncPage::space_ChoosesTheCommitter_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("in the column of radio buttons") << 0;
    QTest::newRow("in the column of ids") << 1;
}

void TestDeploymentSyncPage::space_ChoosesTheCommitter()
{
    QFETCH(const int, column);
    const Screen screen;
    auto *table = screen.find<PlanTable>("committerTable");
    table->setCurrentIndex(table->model()->index(1, column));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(screen.session.plan().deploymentSync.autoCommitNode, u"receiver2"_s);
}

void TestDeploymentSyncPage::click_ChoosesTheCommitter()
{
    const Screen screen;
    auto *table = screen.find<PlanTable>("committerTable");
    const QRect cell = table->visualRect(table->model()->index(1, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(screen.session.plan().deploymentSync.autoCommitNode, u"receiver2"_s);
}

void TestDeploymentSyncPage::jars_AreAddedAndRemoved()
{
    Screen screen;
    screen.dialogs.path = u"/srv/svnkit.jar"_s;
    screen.click("addClientJarButton");
    screen.dialogs.path = u"/srv/trilead.jar"_s;
    screen.click("addClientJarButton");
    QCOMPARE(screen.session.plan().deploymentSync.clientJars,
             QStringList({u"/srv/svnkit.jar"_s, u"/srv/trilead.jar"_s}));
    auto *list = screen.find<QListWidget>("clientJarsList");
    QCOMPARE(list->count(), 2);
    QVERIFY(!screen.find<QAbstractButton>("removeClientJarButton")->isEnabled());
    list->setCurrentRow(0);
    screen.click("removeClientJarButton");
    QCOMPARE(screen.session.plan().deploymentSync.clientJars, QStringList{u"/srv/trilead.jar"_s});
    QCOMPARE(list->count(), 1);
}

void TestDeploymentSyncPage::jars_AreAddedOnce()
{
    Screen screen;
    screen.dialogs.path = u"/srv/svnkit.jar"_s;
    screen.click("addClientJarButton");
    screen.click("addClientJarButton");
    QCOMPARE(screen.session.plan().deploymentSync.clientJars.size(), 1);
}

void TestDeploymentSyncPage::model_KeepsItsContract()
{
    PlanSession session;
    CommitterModel model(session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
    QCOMPARE(model.committingRow(), 0);
    session.start(samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 2).data().toString(), u"All roles"_s);
    session.start({});
    QCOMPARE(model.committingRow(), -1);
}

void TestDeploymentSyncPage::focusWhere_FindsTheField_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("url") << u"deploymentSync/url"_s;
    QTest::newRow("user") << u"deploymentSync/user"_s;
    QTest::newRow("jars") << u"deploymentSync/clientJars"_s;
    QTest::newRow("committing node") << u"deploymentSync/autoCommitNode"_s;
    QTest::newRow("kind") << u"deploymentSync/kind"_s;
}

void TestDeploymentSyncPage::focusWhere_FindsTheField()
{
    QFETCH(const QString, where);
    const Screen screen;
    QVERIFY(screen.page->focusWhere(where));
}

QTEST_MAIN(TestDeploymentSyncPage)

#include "tst_deploymentsyncpage.moc"
