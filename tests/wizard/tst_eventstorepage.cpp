#include "eventstore/hadoophosts.h"
#include "eventstore/hostsmodel.h"
#include "pages/eventstorepage.h"
#include "support/pagetest.h"
#include "widgets/findingstrip.h"
#include "widgets/plantable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QRadioButton>
#include <QSpinBox>

using namespace das;
using namespace Qt::StringLiterals;

using Screen = test::PageOnScreen<EventStorePage>;

class TestEventStorePage : public QObject {
    Q_OBJECT

private slots:
    void fields_FollowStoreAndProduct_data();
    void fields_FollowStoreAndProduct();
    void chooseMySql_NamesItsDatabase();
    void chooseMySql_KeepsAGivenName();
    void quorum_IsAListOfNames();
    void quorum_KeepsWhatIsBeingTyped();
    void typing_ChangesThePlan();
    void hosts_TellWhatUsesThem();
    void hosts_AreEditedInPlace();
    void addHost_OpensAnEmptyRow();
    void removeHosts_TakesTheSelectedRows();
    void missingNames_AreAdded();
    void missingNames_LeaveAddressesOut();
    void paste_AddsAndUpdates();
    void hostsText_IsRead_data();
    void hostsText_IsRead();
    void model_KeepsItsContract();
    void tab_VisitsTheFieldsFromTopToBottom();
    void focusWhere_SelectsTheHost();
};

void TestEventStorePage::fields_FollowStoreAndProduct_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("isHBase");
    QTest::addColumn<bool>("showsQuorum");
    QTest::addColumn<bool>("showsHdfs");
    QTest::newRow("DAS 3.0.0 has HDFS") << u"wso2das-3.0.0"_s << true << true << true;
    QTest::newRow("DAS 3.1.0 has no HDFS") << u"wso2das-3.1.0"_s << true << true << false;
    QTest::newRow("no product, no HDFS") << QString() << true << true << false;
    QTest::newRow("MySQL has neither") << u"wso2das-3.0.0"_s << false << false << false;
}

void TestEventStorePage::fields_FollowStoreAndProduct()
{
    QFETCH(const QString, product);
    QFETCH(const bool, isHBase);
    QFETCH(const bool, showsQuorum);
    QFETCH(const bool, showsHdfs);
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.product = product;
    plan.eventStore.kind = isHBase ? EventStoreKind::HBase : EventStoreKind::MySql;
    const Screen screen(plan);
    QCOMPARE(screen.find<QRadioButton>("hbaseRadio")->isChecked(), isHBase);
    QCOMPARE(screen.find<QRadioButton>("mysqlRadio")->isChecked(), !isHBase);
    QCOMPARE(screen.find<QLineEdit>("zookeeperQuorumEdit")->isVisible(), showsQuorum);
    QCOMPARE(screen.find<QLineEdit>("hdfsEdit")->isVisible(), showsHdfs);
    QCOMPARE(screen.find<QLineEdit>("dfsDataDirEdit")->isVisible(), showsHdfs);
    QCOMPARE(screen.find<QLineEdit>("eventStoreDatabaseEdit")->isVisible(), !isHBase);
}

void TestEventStorePage::chooseMySql_NamesItsDatabase()
{
    Screen screen;
    const ClusterPlan before = screen.session.plan();
    screen.click("mysqlRadio");
    QVERIFY(screen.session.plan().eventStore.kind == EventStoreKind::MySql);
    QCOMPARE(screen.session.plan().mysql.databases.eventStore, u"analytics_event_store"_s);
    QCOMPARE(screen.page->status().summary, u"MySQL"_s);
    screen.session.undoStack().undo();
    QVERIFY(screen.session.plan() == before);
    QVERIFY(screen.find<QRadioButton>("hbaseRadio")->isChecked());
}

void TestEventStorePage::chooseMySql_KeepsAGivenName()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.mysql.databases.eventStore = u"mine"_s;
    const Screen screen(plan);
    screen.click("mysqlRadio");
    QCOMPARE(screen.session.plan().mysql.databases.eventStore, u"mine"_s);
}

void TestEventStorePage::quorum_IsAListOfNames()
{
    const Screen screen;
    screen.fill("zookeeperQuorumEdit", u"zk1,zk2; zk3"_s);
    QCOMPARE(screen.session.plan().eventStore.zookeeperQuorum,
             QStringList({u"zk1"_s, u"zk2"_s, u"zk3"_s}));
    QCOMPARE(screen.find<QLineEdit>("zookeeperQuorumEdit")->text(), u"zk1, zk2, zk3"_s);
}

void TestEventStorePage::quorum_KeepsWhatIsBeingTyped()
{
    const Screen screen;
    auto *edit = screen.find<QLineEdit>("zookeeperQuorumEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"zk1, "_s);
    screen.page->reload();
    QCOMPARE(edit->text(), u"zk1, "_s);
}

void TestEventStorePage::typing_ChangesThePlan()
{
    const Screen screen;
    screen.fill("hbaseMasterEdit", u"master:16000"_s);
    screen.fill("hdfsEdit", u"hdfs://master:8020"_s);
    screen.fill("dfsDataDirEdit", u"/data"_s);
    screen.find<QSpinBox>("zookeeperPortEdit")->setValue(2182);
    const EventStorePlan &store = screen.session.plan().eventStore;
    QCOMPARE(store.hbaseMaster, u"master:16000"_s);
    QCOMPARE(store.hdfs, u"hdfs://master:8020"_s);
    QCOMPARE(store.dfsDataDir, u"/data"_s);
    QCOMPARE(store.zookeeperPort, 2182);
}

void TestEventStorePage::hosts_TellWhatUsesThem()
{
    const Screen screen;
    const QAbstractItemModel *model = screen.find<PlanTable>("hostsTable")->model();
    QCOMPARE(model->rowCount(), 3);
    QCOMPARE(model->index(0, 2).data().toString(), u"ZooKeeper, HBase master, NameNode"_s);
    QCOMPARE(model->index(2, 2).data().toString(), u"ZooKeeper"_s);
}

void TestEventStorePage::hosts_AreEditedInPlace()
{
    Screen screen;
    QAbstractItemModel *model = screen.find<PlanTable>("hostsTable")->model();
    QVERIFY(model->setData(model->index(1, 1), u" 10.0.0.1 "_s));
    QVERIFY(model->setData(model->index(1, 0), u"slave"_s));
    QVERIFY(!model->setData(model->index(1, 2), u"x"_s));
    const HostEntry expected{u"slave"_s, u"10.0.0.1"_s};
    QVERIFY(screen.session.plan().hosts[1] == expected);
    screen.session.undoStack().undo();
    QCOMPARE(screen.session.plan().hosts[1].name, u"das300-hdfs-slave1"_s);
}

void TestEventStorePage::addHost_OpensAnEmptyRow()
{
    const Screen screen;
    screen.click("addHostButton");
    QCOMPARE(screen.session.plan().hosts.size(), 4);
    auto *editor = screen.find<PlanTable>("hostsTable")->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, u"slave3"_s);
    QTest::keyClick(editor, Qt::Key_Enter);
    QTRY_COMPARE(screen.session.plan().hosts[3].name, u"slave3"_s);
}

void TestEventStorePage::removeHosts_TakesTheSelectedRows()
{
    Screen screen;
    auto *table = screen.find<PlanTable>("hostsTable");
    QVERIFY(!screen.find<QAbstractButton>("removeHostButton")->isEnabled());
    table->selectRow(1);
    screen.click("removeHostButton");
    QCOMPARE(screen.session.plan().hosts.size(), 2);
    QCOMPARE(screen.session.plan().hosts[1].name, u"das300-hdfs-slave2"_s);
    table->selectAll();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(screen.session.plan().hosts.isEmpty());
    screen.session.undoStack().undo();
    QCOMPARE(screen.session.plan().hosts.size(), 2);
}

void TestEventStorePage::missingNames_AreAdded()
{
    Screen screen;
    auto *button = screen.find<QAbstractButton>("addMissingHostsButton");
    QVERIFY(!button->isVisible());
    screen.session.update(u"x"_s, [](ClusterPlan &plan) {
        plan.hosts.removeFirst();
        plan.eventStore.zookeeperQuorum.append(u"zk9"_s);
    });
    QVERIFY(button->isVisible());
    screen.click("addMissingHostsButton");
    QCOMPARE(screen.session.plan().hosts.size(), 4);
    QCOMPARE(screen.session.plan().hosts[2].name, u"das300-hdfs-master"_s);
    QCOMPARE(screen.session.plan().hosts[3].name, u"zk9"_s);
    QVERIFY(!button->isVisible());
}

void TestEventStorePage::missingNames_LeaveAddressesOut()
{
    ClusterPlan plan;
    plan.eventStore.zookeeperQuorum = {u"10.0.0.1"_s, u"zk1"_s};
    plan.eventStore.hbaseMaster = u"zk1:60000"_s;
    plan.eventStore.hdfs = u"hdfs://name:9000"_s;
    QCOMPARE(missingHostNames(plan, false), QStringList({u"zk1"_s}));
    QCOMPARE(missingHostNames(plan, true), QStringList({u"zk1"_s, u"name"_s}));
}

void TestEventStorePage::paste_AddsAndUpdates()
{
    Screen screen;
    QGuiApplication::clipboard()->setText(u"10.0.0.1 das300-hdfs-slave1\n10.0.0.2\tnew1\n"_s);
    auto *table = screen.find<PlanTable>("hostsTable");
    QTest::keySequence(table, QKeySequence::Paste);
    QCOMPARE(screen.session.plan().hosts.size(), 4);
    QCOMPARE(screen.session.plan().hosts[1].address, u"10.0.0.1"_s);
    QCOMPARE(screen.session.plan().hosts[3].name, u"new1"_s);
    QCOMPARE(screen.session.undoStack().count(), 1);
}

void TestEventStorePage::hostsText_IsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("hosts file") << u"# Hadoop\n10.0.0.1 a a.example.com # first\n\n"_s
                                << QStringList{u"a=10.0.0.1"_s, u"a.example.com=10.0.0.1"_s};
    QTest::newRow("spreadsheet, name first")
        << u"a\t10.0.0.1\r\nb\t10.0.0.2"_s << QStringList{u"a=10.0.0.1"_s, u"b=10.0.0.2"_s};
    QTest::newRow("no address") << u"just words"_s << QStringList{};
    QTest::newRow("no name") << u"10.0.0.1"_s << QStringList{};
}

void TestEventStorePage::hostsText_IsRead()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, hosts);
    QStringList found;
    for (const HostEntry &host : hostsFromText(text))
        found.append(host.name + u'=' + host.address);
    QCOMPARE(found, hosts);
}

void TestEventStorePage::model_KeepsItsContract()
{
    PlanSession session;
    HostsModel model(session);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    session.start(samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s));
    model.addHosts({u"a"_s, u"b"_s});
    QCOMPARE(model.rowCount(), 5);
    model.removeHosts({0, 3});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(session.plan().hosts[2].name, u"b"_s);
}

void TestEventStorePage::tab_VisitsTheFieldsFromTopToBottom()
{
    const Screen screen;
    QStringList names;
    for (const QWidget *stop : screen.page->tabStops())
        if (stop->isVisible() && stop->isEnabled() && stop->focusProxy() == nullptr)
            names.append(stop->objectName());
    names.removeAll(QString());
    QCOMPARE(names.join(u' '),
             u"hbaseRadio mysqlRadio zookeeperQuorumEdit zookeeperPortEdit hbaseMasterEdit "
             "hdfsEdit dfsDataDirEdit hostsTable addHostButton pasteHostsButton"_s);
}

void TestEventStorePage::focusWhere_SelectsTheHost()
{
    const Screen screen;
    QVERIFY(screen.page->focusWhere(u"hosts/das300-hdfs-slave2"_s));
    QCOMPARE(screen.find<PlanTable>("hostsTable")->currentIndex().row(), 2);
    QVERIFY(!screen.page->focusWhere(u"hosts/unknown"_s));
    QVERIFY(screen.page->focusWhere(u"eventStore/hdfs"_s));
}

QTEST_MAIN(TestEventStorePage)

#include "tst_eventstorepage.moc"
