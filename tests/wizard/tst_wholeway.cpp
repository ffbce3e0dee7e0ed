#include "nodes/nodecolumns.h"
#include "pages/startplan.h"
#include "plan/planjson.h"
#include "review/plannedchanges.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/person.h"
#include "support/resultmacros.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::filesIn;
using test::kComputing;
using test::Person;

namespace {

const QString kMySqlPassword = u"My5ql-secret"_s;
const QString kSvnPassword = u"Svn-s3cret"_s;

} // namespace

/// One person goes the whole way, from the empty wizard to the bundles; then it is looked at what
/// came out.
class WholeWayTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_person.reset(); }
    void plan_HoldsWhatWasTyped();
    void recovery_HoldsNoPassword();
    void bundles_AreThoseOfTheCommandOnTheSavedPlan();
    void backAndForward_KeepsEveryInput();

private:
    void choosePattern();
    void choosePack();
    void enterDatabases();
    void enterEventStore();
    void enterNodes();
    void enterSynchronizer();
    void enterCluster();
    void review();
    void writeBundles();
    void goOnTo(const QString &step);
    void lookForPasswords();

    std::unique_ptr<Person> m_person;
    ClusterPlan m_sample; ///< what `das-setup sample` wrote, with the place of its pack
};

void WholeWayTest::initTestCase()
{
    m_person =
        std::make_unique<Person>(startPlan(Pattern::FullyDistributed, false, defaultProductId()));
    const QString folder = m_person->path(u"sample"_s);
    QCOMPARE(test::runVerb({u"sample"_s, u"--out"_s, folder}).exitCode, 0);
    const Result<QByteArray> bytes = readFile(folder + u"/sample.dasplan"_s);
    QVERIFY_OK(bytes);
    const Result<ClusterPlan> sample = planFromJson(*bytes, folder);
    QVERIFY_OK(sample);
    m_sample = *sample;
    m_sample.source = folder + u'/' + m_sample.source;
    for (const auto step :
         {&WholeWayTest::choosePattern, &WholeWayTest::choosePack, &WholeWayTest::enterDatabases,
          &WholeWayTest::enterEventStore, &WholeWayTest::enterNodes,
          &WholeWayTest::enterSynchronizer, &WholeWayTest::enterCluster, &WholeWayTest::review,
          &WholeWayTest::writeBundles}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void WholeWayTest::plan_HoldsWhatWasTyped()
{
    QCOMPARE(m_person->plan(), m_sample);
}

void WholeWayTest::recovery_HoldsNoPassword()
{
    const auto recoveries = [this] {
        return filesIn(m_person->driver().files().path(u"data"_s)).keys().filter(u".json"_s);
    };
    QTRY_VERIFY(!recoveries().filter(u"recovery-"_s).isEmpty());
    lookForPasswords();
}

void WholeWayTest::bundles_AreThoseOfTheCommandOnTheSavedPlan()
{
    const QString saved = m_person->path(u"typed.dasplan"_s);
    m_person->driver().dialogs().path = saved;
    m_person->press(Qt::Key_S, Qt::ControlModifier);
    const Result<QByteArray> bytes = readFile(saved);
    QVERIFY_OK(bytes);
    QCOMPARE(*bytes, planToJson(m_sample));
    QVERIFY(!bytes->contains(kMySqlPassword.toUtf8()) && !bytes->contains(kSvnPassword.toUtf8()));
    lookForPasswords();
    QVERIFY(!filesIn(m_person->driver().files().path(u"settings"_s)).isEmpty());

    qputenv("DAS_SETUP_MYSQL_PASSWORD", kMySqlPassword.toUtf8());
    qputenv("DAS_SETUP_SVN_PASSWORD", kSvnPassword.toUtf8());
    const test::CliRun run =
        test::runVerb({u"bundle"_s, saved, u"--out"_s, m_person->path(u"command"_s)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QMap<QString, QByteArray> written = filesIn(m_person->path(u"wizard"_s));
    for (const NodePlan &node : std::as_const(m_sample.nodes))
        QVERIFY2(written.contains(node.id + u".zip"_s), qPrintable(node.id));
    const QMap<QString, QByteArray> expected = filesIn(m_person->path(u"command"_s));
    QCOMPARE(written.keys(), expected.keys());
    for (auto file = written.cbegin(); file != written.cend(); ++file)
        QVERIFY2(file.value() == expected[file.key()], qPrintable(file.key()));
}

void WholeWayTest::backAndForward_KeepsEveryInput()
{
    PlanSession &session = m_person->driver().session();
    const Secrets secrets = session.secrets();
    const int steps = session.undoStack().count();
    const QStringList ids = m_person->driver().wizard().stepIds();
    for (qsizetype i = ids.size() - 1; i > 0; --i) {
        QCOMPARE(m_person->driver().step(), ids[i]);
        m_person->click(u"backButton"_s);
        QCOMPARE(m_person->plan(), m_sample);
    }
    QCOMPARE(m_person->driver().step(), u"start"_s);
    for (qsizetype i = 1; i < ids.size(); ++i) {
        goOnTo(ids[i]);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(m_person->plan(), m_sample);
    }
    QCOMPARE(session.secrets(), secrets);
    QCOMPARE(session.undoStack().count(), steps);
}

void WholeWayTest::choosePattern()
{
    QCOMPARE(m_person->driver().step(), u"start"_s);
    m_person->click(u"minimum-haRadio"_s);
    QCOMPARE(m_person->plan().pattern, Pattern::MinimumHa);
    m_person->click(u"fully-distributedRadio"_s);
    QCOMPARE(m_person->plan().pattern, Pattern::FullyDistributed);
    goOnTo(u"product"_s);
}

void WholeWayTest::choosePack()
{
    m_person->fill(u"sourceEdit"_s, m_sample.source);
    goOnTo(u"databases"_s);
}

void WholeWayTest::enterDatabases()
{
    m_person->fill(u"mysqlHostEdit"_s, m_sample.mysql.host);
    m_person->fill(u"mysqlUserEdit"_s, m_sample.mysql.user);
    m_person->fill(u"mysqlPasswordEdit"_s, kMySqlPassword);
    m_person->clickTab(m_person->driver().find<QTabWidget>(u"databasesTabs"_s)->tabBar(), 1);
    auto *table = m_person->driver().find<QAbstractItemView>(u"databasesTable"_s);
    const DatabaseNames &names = m_sample.mysql.databases;
    int row = 0;
    for (const QString &name : {names.users, names.registry, names.metrics, names.processedData})
        m_person->fillCell(table, row++, 1, name);
    m_person->fillCell(table, row, 1, m_sample.nodes[0].database);
    m_person->click(u"nameDatabasesButton"_s);
    goOnTo(u"event-store"_s);
}

void WholeWayTest::enterEventStore()
{
    const EventStorePlan &store = m_sample.eventStore;
    m_person->fill(u"zookeeperQuorumEdit"_s, store.zookeeperQuorum.join(u", "_s));
    m_person->fill(u"zookeeperPortEdit"_s, QString::number(store.zookeeperPort));
    m_person->fill(u"hbaseMasterEdit"_s, store.hbaseMaster);
    m_person->fill(u"hdfsEdit"_s, store.hdfs);
    m_person->fill(u"dfsDataDirEdit"_s, store.dfsDataDir);
    for (const HostEntry &host : m_sample.hosts) {
        m_person->click(u"addHostButton"_s);
        m_person->type(host.name);
        m_person->press(Qt::Key_Tab);
        m_person->type(host.address);
        m_person->press(Qt::Key_Return);
    }
    QCOMPARE(m_person->plan().hosts, m_sample.hosts);
    goOnTo(u"nodes"_s);
}

void WholeWayTest::enterNodes()
{
    auto *table = m_person->driver().find<QAbstractItemView>(u"nodesTable"_s);
    m_person->clickCell(table, 0, int(NodeColumn::Address));
    for (const NodePlan &node : m_sample.nodes) {
        m_person->type(node.ip);
        m_person->press(Qt::Key_Return);
        m_person->press(Qt::Key_Down);
    }
    m_person->clickTab(m_person->driver().find<QTabBar>(u"nodesViewTabs"_s), 1);
    for (int row = 0; row < m_sample.nodes.size(); ++row) {
        const NodePlan &node = m_sample.nodes[row];
        m_person->clickCell(table, row, int(NodeColumn::HostName));
        m_person->type(node.hostName);
        m_person->press(Qt::Key_Tab);
        m_person->type(node.managementHostName);
        m_person->press(Qt::Key_Tab);
        m_person->press(Qt::Key_Tab); // the database has its name
        m_person->type(node.home);
        m_person->press(Qt::Key_Return);
    }
    QCOMPARE(m_person->plan().nodes, m_sample.nodes);
    goOnTo(u"deployment-synchronizer"_s);
}

void WholeWayTest::enterSynchronizer()
{
    const DeploymentSyncPlan &sync = m_sample.deploymentSync;
    m_person->fill(u"svnUrlEdit"_s, sync.url);
    m_person->fill(u"svnUserEdit"_s, sync.user);
    m_person->fill(u"svnPasswordEdit"_s, kSvnPassword);
    m_person->clickCell(m_person->driver().find<QAbstractItemView>(u"committerTable"_s), 0, 0);
    QCOMPARE(m_person->plan().deploymentSync, sync);
    goOnTo(u"cluster"_s);
}

void WholeWayTest::enterCluster()
{
    m_person->fill(u"clusterDomainEdit"_s, m_sample.cluster.domain);
    m_person->fill(u"sparkMasterCountEdit"_s, QString::number(m_sample.spark.masterCount));
    m_person->fill(u"sparkSymbolicLinkEdit"_s, m_sample.spark.symbolicLink);
    goOnTo(u"topology"_s);
}

void WholeWayTest::review()
{
    QVERIFY(m_person->driver().find(u"topologyView"_s)->isVisible());
    goOnTo(u"changes"_s);
    const PlannedChanges &changes = PlannedChanges::of(m_person->driver().session());
    QTRY_COMPARE_WITH_TIMEOUT(changes.state(), PlannedChanges::State::Ready, kComputing);
    QVERIFY(changes.missingPasswords().isEmpty());
    QCOMPARE(changes.preview().nodes.size(), m_sample.nodes.size());
    goOnTo(u"write"_s);
}

void WholeWayTest::writeBundles()
{
    m_person->fill(u"writeFolderEdit"_s, m_person->path(u"wizard"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(m_person->driver().isNextEnabled(),
                              qPrintable(m_person->driver().reason()), kComputing);
    m_person->click(u"nextButton"_s); // "Create 7 bundles"
    QTRY_COMPARE_WITH_TIMEOUT(m_person->driver().find<QLabel>(u"writeHeadline"_s)->text(),
                              u"7 bundles created"_s, kComputing);
    goOnTo(u"next-steps"_s);
    goOnTo(u"verify"_s);
}

void WholeWayTest::goOnTo(const QString &step)
{
    m_person->goOnTo(step);
    lookForPasswords();
}

/// In titles, and in every file of the settings and of the program's data, recovery included.
void WholeWayTest::lookForPasswords()
{
    QSettings().sync();
    QStringList texts;
    for (const QWidget *window : QApplication::topLevelWidgets())
        texts.append(window->windowTitle());
    const QMap<QString, QByteArray> files = filesIn(m_person->driver().files().path(u"."_s));
    for (const QByteArray &bytes : files)
        texts.append(QString::fromLatin1(bytes));
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(kMySqlPassword) && !text.contains(kSvnPassword), qPrintable(text));
}

} // namespace das

QTEST_MAIN(das::WholeWayTest)

#include "tst_wholeway.moc"
