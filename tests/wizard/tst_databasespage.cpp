#include "databases/databasemodel.h"
#include "pages/databasespage.h"
#include "plan/planjson.h"
#include "support/pagetest.h"
#include "widgets/passwordfield.h"
#include "widgets/plantable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace das;
using namespace Qt::StringLiterals;

using Screen = test::PageOnScreen<DatabasesPage>;

class TestDatabasesPage : public QObject {
    Q_OBJECT

private slots:
    void typing_ChangesThePlan_data();
    void typing_ChangesThePlan();
    void typing_IsOneUndoStep();
    void port_ChangesThePlan();
    void password_GoesIntoTheSecretsOnly();
    void password_IsShownOnlyByItsEye();
    void chooseJar_PutsItsPathIntoThePlan();
    void chooseJar_CancelledChangesNothing();
    void urlOptions_ShowTheUrl();
    void model_ListsSharedAndLocalDatabases();
    void model_ListsTheEventStoreOnlyOnMySql();
    void model_KeepsItsContractWhilePlansChange();
    void tableEdit_ChangesThePlan();
    void nameButton_NamesAfterTheNodes();
    void nameButton_KeepsNamesApart();
    void focusWhere_OpensTheTabOfTheKey_data();
    void focusWhere_OpensTheTabOfTheKey();
    void localDatabaseFinding_HoldsNextBack();
    void sql_HasEveryDatabaseAndIsCopied();
    void sql_WithoutProductSaysWhy();
};

void TestDatabasesPage::typing_ChangesThePlan_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString MySqlPlan::*>("value");
    QTest::newRow("host") << QByteArray("mysqlHostEdit") << u"10.0.0.9"_s << &MySqlPlan::host;
    QTest::newRow("user") << QByteArray("mysqlUserEdit") << u"das"_s << &MySqlPlan::user;
    QTest::newRow("jar") << QByteArray("mysqlDriverJarEdit") << u"/srv/x.jar"_s
                         << &MySqlPlan::driverJar;
    QTest::newRow("class") << QByteArray("mysqlDriverClassEdit") << u"com.mysql.cj.jdbc.Driver"_s
                           << &MySqlPlan::driverClass;
    QTest::newRow("options") << QByteArray("mysqlUrlOptionsEdit") << u"useSSL=false"_s
                             << &MySqlPlan::urlOptions;
    QTest::newRow("no host") << QByteArray("mysqlHostEdit") << QString() << &MySqlPlan::host;
}

void TestDatabasesPage::typing_ChangesThePlan()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, text);
    QFETCH(QString MySqlPlan::*const, value);
    const Screen screen;
    screen.fill(field.constData(), text);
    QCOMPARE(screen.session.plan().mysql.*value, text);
}

void TestDatabasesPage::typing_IsOneUndoStep()
{
    Screen screen;
    const ClusterPlan before = screen.session.plan();
    screen.fill("mysqlHostEdit", u"10.0.0.9"_s);
    QCOMPARE(screen.session.undoStack().count(), 1);
    screen.session.undoStack().undo();
    QVERIFY(screen.session.plan() == before);
    QCOMPARE(screen.find<QLineEdit>("mysqlHostEdit")->text(), before.mysql.host);
}

void TestDatabasesPage::port_ChangesThePlan()
{
    const Screen screen;
    screen.find<QSpinBox>("mysqlPortEdit")->setValue(3307);
    QCOMPARE(screen.session.plan().mysql.port, 3307);
}

void TestDatabasesPage::password_GoesIntoTheSecretsOnly()
{
    const Screen screen;
    screen.fill("mysqlPasswordEdit", u"s3cret-pw"_s);
    QCOMPARE(screen.session.secrets().mysqlPassword, u"s3cret-pw"_s);
    QVERIFY(!screen.session.secrets().svnPassword.has_value());
    QVERIFY(!planToJson(screen.session.plan()).contains("s3cret-pw"));
    QVERIFY(!screen.session.isModified());
    screen.fill("mysqlPasswordEdit", {});
    QVERIFY(!screen.session.secrets().mysqlPassword.has_value());
}

void TestDatabasesPage::password_IsShownOnlyByItsEye()
{
    const Screen screen;
    auto *password = screen.find<PasswordField>("mysqlPasswordEdit");
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    screen.find<QAction>("mysqlPasswordEditEye")->trigger();
    QCOMPARE(password->echoMode(), QLineEdit::Normal);
    screen.page->hide();
    QCOMPARE(password->echoMode(), QLineEdit::Password);
}

void TestDatabasesPage::chooseJar_PutsItsPathIntoThePlan()
{
    Screen screen;
    screen.dialogs.path = u"/srv/jars/mysql-connector-java-8.0.33.jar"_s;
    screen.click("mysqlDriverJarButton");
    QCOMPARE(screen.session.plan().mysql.driverJar, screen.dialogs.path);
    QCOMPARE(screen.find<QLineEdit>("mysqlDriverJarEdit")->text(), screen.dialogs.path);
}

void TestDatabasesPage::chooseJar_CancelledChangesNothing()
{
    const Screen screen;
    screen.click("mysqlDriverJarButton");
    QCOMPARE(screen.dialogs.shown.size(), 1);
    QVERIFY(!screen.session.isModified());
}

void TestDatabasesPage::urlOptions_ShowTheUrl()
{
    const Screen screen;
    screen.fill("mysqlUrlOptionsEdit", u"useSSL=false"_s);
    const QList<QLabel *> labels = screen.page->findChildren<QLabel *>();
    const auto url = u"jdbc:mysql://10.100.7.53:3306/<database>?useSSL=false"_s;
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == url; }));
}

void TestDatabasesPage::model_ListsSharedAndLocalDatabases()
{
    const Screen screen;
    const QAbstractItemModel *model = screen.find<PlanTable>("databasesTable")->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row)
        rows.append(model->index(row, 1).data().toString() + u'/' +
                    model->index(row, 2).data().toString());
    QCOMPARE(rows.size(), 11);
    QCOMPARE(rows.first(), u"userdb/all nodes"_s);
    QCOMPARE(rows.last(), u"dasdashboard/dashboard"_s);
}

void TestDatabasesPage::model_ListsTheEventStoreOnlyOnMySql()
{
    Screen screen;
    const QAbstractItemModel *model = screen.find<PlanTable>("databasesTable")->model();
    screen.session.update(u"x"_s, [](ClusterPlan &plan) {
        plan.eventStore.kind = EventStoreKind::MySql;
        plan.mysql.databases.eventStore = u"events"_s;
    });
    QCOMPARE(model->rowCount(), 12);
    QCOMPARE(model->index(4, 1).data().toString(), u"events"_s);
    QCOMPARE(screen.find<QTabWidget>("databasesTabs")->tabText(1), u"Databases (12)"_s);
}

void TestDatabasesPage::model_KeepsItsContractWhilePlansChange()
{
    PlanSession session;
    DatabaseModel model(session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
    QCOMPARE(model.rowCount(), 11);
    session.start(samplePlan(Pattern::MinimumHa, u"wso2das-3.1.0"_s));
    QCOMPARE(model.rowCount(), 7);
    session.start({});
    QCOMPARE(model.rowCount(), 4);
}

void TestDatabasesPage::tableEdit_ChangesThePlan()
{
    Screen screen;
    QAbstractItemModel *model = screen.find<PlanTable>("databasesTable")->model();
    QVERIFY(model->setData(model->index(1, 1), u" registry "_s));
    QVERIFY(model->setData(model->index(5, 1), u"other"_s));
    QVERIFY(!model->setData(model->index(1, 0), u"x"_s));
    QCOMPARE(screen.session.plan().mysql.databases.registry, u"registry"_s);
    QCOMPARE(screen.session.plan().nodes[1].database, u"other"_s);
    screen.session.undoStack().undo();
    QCOMPARE(screen.session.plan().nodes[1].database, u"dasreceiver2"_s);
}

void TestDatabasesPage::nameButton_NamesAfterTheNodes()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    for (NodePlan &node : plan.nodes)
        node.database.clear();
    Screen screen(plan);
    screen.find<QTabWidget>("databasesTabs")->setCurrentIndex(1);
    screen.click("nameDatabasesButton");
    QCOMPARE(screen.session.plan().nodes[0].database, u"dasreceiver1"_s);
    QCOMPARE(screen.session.plan().nodes[6].database, u"dasdashboard"_s);
    screen.session.undoStack().undo();
    QVERIFY(screen.session.plan() == plan);
}

void TestDatabasesPage::nameButton_KeepsNamesApart()
{
    ClusterPlan plan;
    plan.mysql.databases.users = u"dasnode"_s;
    plan.nodes.resize(3);
    plan.nodes[0].id = u"no-de"_s;
    plan.nodes[1].id = u"node"_s;
    plan.nodes[2].database = u"kept"_s;
    nameDatabasesAfterNodes(plan);
    QCOMPARE(plan.nodes[0].database, u"dasnode_2"_s);
    QCOMPARE(plan.nodes[1].database, u"dasnode_3"_s);
    QCOMPARE(plan.nodes[2].database, u"kept"_s);
}

void TestDatabasesPage::focusWhere_OpensTheTabOfTheKey_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("tab");
    QTest::newRow("server field") << u"mysql/urlOptions"_s << 0;
    QTest::newRow("shared database") << u"mysql/databases/metrics"_s << 1;
    QTest::newRow("local database") << u"nodes/3/database"_s << 1;
}

void TestDatabasesPage::focusWhere_OpensTheTabOfTheKey()
{
    QFETCH(const QString, where);
    QFETCH(const int, tab);
    const Screen screen;
    auto *tabs = screen.find<QTabWidget>("databasesTabs");
    tabs->setCurrentIndex(2);
    QVERIFY(screen.page->focusWhere(where));
    QCOMPARE(tabs->currentIndex(), tab);
}

void TestDatabasesPage::localDatabaseFinding_HoldsNextBack()
{
    Screen screen;
    QVERIFY(screen.page->isComplete());
    screen.session.update(u"x"_s, [](ClusterPlan &plan) { plan.nodes[2].database.clear(); });
    QVERIFY(!screen.page->isComplete());
    QVERIFY(!screen.find<QTabWidget>("databasesTabs")->tabIcon(1).isNull());
    QVERIFY(screen.find<QTabWidget>("databasesTabs")->tabIcon(0).isNull());
}

void TestDatabasesPage::sql_HasEveryDatabaseAndIsCopied()
{
    Screen screen;
    screen.fill("mysqlPasswordEdit", u"s3cret-pw"_s);
    screen.find<QTabWidget>("databasesTabs")->setCurrentIndex(2);
    const QString sql = screen.find<QPlainTextEdit>("databasesSqlText")->toPlainText();
    QCOMPARE(sql.count(u"CREATE DATABASE"_s), 11);
    QVERIFY(!sql.contains(u"s3cret-pw"_s));
    screen.click("copySqlButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), sql);
}

void TestDatabasesPage::sql_WithoutProductSaysWhy()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.product.clear();
    const Screen screen(plan);
    QCOMPARE(screen.find<QPlainTextEdit>("databasesSqlText")->toPlainText(), QString());
    QVERIFY(!screen.find<QAbstractButton>("copySqlButton")->isEnabled());
}

QTEST_MAIN(TestDatabasesPage)

#include "tst_databasespage.moc"
