#include "nodes/nodecolumns.h"
#include "pages/startplan.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "planpage.h"
#include "review/plannedchanges.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "support/wizarddriver.h"
#include "validate/validate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

namespace {

const QString kMySqlPassword = u"My5ql-secret"_s;
const QString kSvnPassword = u"Svn-s3cret"_s;
constexpr int kComputing = 60000; ///< ms; a slow machine, a build with sanitizers

/// Path below the folder and bytes of every file.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

/// Someone before the program's window, with a mouse and a keyboard and nothing else: events go to
/// the window, which finds out itself what is hit and what has the focus.
class Person {
public:
    explicit Person(const ClusterPlan &plan = startPlan(Pattern::FullyDistributed, false,
                                                        defaultProductId()))
        : m_driver(plan)
    {
        m_driver.wizard().resize(1180, 800);
        const test::CliRun run = test::runVerb({u"sample"_s, u"--out"_s, path(u"sample"_s)});
        QCOMPARE(run.exitCode, 0);
        const QString file = path(u"sample/sample.dasplan"_s);
        const Result<QByteArray> bytes = readFile(file);
        QVERIFY_OK(bytes);
        const Result<ClusterPlan> sample = planFromJson(*bytes, file);
        QVERIFY_OK(sample);
        m_sample = *sample;
        m_sample.source = path(u"sample"_s) + u'/' + m_sample.source;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    test::WizardDriver &driver() { return m_driver; }
    const ClusterPlan &plan() { return m_driver.session().plan(); }
    /// What `das-setup sample` wrote, with the place of its pack.
    const ClusterPlan &sample() const { return m_sample; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_driver.wizard().windowHandle(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const char character : text.toLatin1())
            QTest::keyClick(m_driver.wizard().windowHandle(), character);
    }
    void clickAt(QWidget *widget, const QPoint &place)
    {
        QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(widget->objectName()));
        QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {},
                          widget->mapTo(widget->window(), place));
    }
    void click(const QString &name)
    {
        auto *widget = m_driver.find(name);
        QVERIFY(widget != nullptr);
        clickAt(widget, widget->rect().center());
    }
    void clickTab(QTabBar *tabs, int tab) { clickAt(tabs, tabs->tabRect(tab).center()); }
    /// Clicks the field, types over what it holds and leaves it.
    void fill(const QString &name, const QString &text)
    {
        click(name);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Tab);
    }
    void clickCell(QAbstractItemView *view, int row, int column)
    {
        const QModelIndex cell = view->model()->index(row, column);
        view->scrollTo(cell);
        clickAt(view->viewport(), view->visualRect(cell).center());
        QCOMPARE(view->currentIndex(), cell);
    }
    void fillCell(QAbstractItemView *view, int row, int column, const QString &text)
    {
        clickCell(view, row, column);
        type(text);
        press(Qt::Key_Return);
        QCOMPARE(view->model()->index(row, column).data().toString(), text);
    }
    /// Clicks Next once it can be clicked.
    void goOnTo(const QString &step)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(m_driver.isNextEnabled(), qPrintable(m_driver.reason()),
                                  kComputing);
        click(u"nextButton"_s);
        QCOMPARE(m_driver.step(), step);
        lookForPasswords();
    }

    void choosePattern();
    void choosePack();
    void enterDatabases();
    void enterEventStore();
    void enterNodes();
    void enterSynchronizer();
    void enterCluster();
    void review();
    void writeBundles();
    /// From Start to Next steps.
    void goTheWholeWay();
    void lookForPasswords();

private:
    QTemporaryDir m_folder;
    test::WizardDriver m_driver;
    ClusterPlan m_sample;
};

void Person::choosePattern()
{
    QCOMPARE(m_driver.step(), u"start"_s);
    click(u"minimum-haRadio"_s);
    QCOMPARE(plan().pattern, Pattern::MinimumHa);
    click(u"fully-distributedRadio"_s);
    QCOMPARE(plan().pattern, Pattern::FullyDistributed);
    goOnTo(u"product"_s);
}

void Person::choosePack()
{
    fill(u"sourceEdit"_s, m_sample.source);
    goOnTo(u"databases"_s);
}

void Person::enterDatabases()
{
    fill(u"mysqlHostEdit"_s, m_sample.mysql.host);
    fill(u"mysqlUserEdit"_s, m_sample.mysql.user);
    fill(u"mysqlPasswordEdit"_s, kMySqlPassword);
    clickTab(m_driver.find<QTabWidget>(u"databasesTabs"_s)->tabBar(), 1);
    auto *table = m_driver.find<QAbstractItemView>(u"databasesTable"_s);
    const DatabaseNames &names = m_sample.mysql.databases;
    int row = 0;
    for (const QString &name : {names.users, names.registry, names.metrics, names.processedData})
        fillCell(table, row++, 1, name);
    fillCell(table, row, 1, m_sample.nodes[0].database);
    click(u"nameDatabasesButton"_s);
    goOnTo(u"event-store"_s);
}

void Person::enterEventStore()
{
    const EventStorePlan &store = m_sample.eventStore;
    fill(u"zookeeperQuorumEdit"_s, store.zookeeperQuorum.join(u", "_s));
    fill(u"zookeeperPortEdit"_s, QString::number(store.zookeeperPort));
    fill(u"hbaseMasterEdit"_s, store.hbaseMaster);
    fill(u"hdfsEdit"_s, store.hdfs);
    fill(u"dfsDataDirEdit"_s, store.dfsDataDir);
    for (const HostEntry &host : m_sample.hosts) {
        click(u"addHostButton"_s);
        type(host.name);
        press(Qt::Key_Tab);
        type(host.address);
        press(Qt::Key_Return);
    }
    QCOMPARE(plan().hosts, m_sample.hosts);
    goOnTo(u"nodes"_s);
}

void Person::enterNodes()
{
    auto *table = m_driver.find<QAbstractItemView>(u"nodesTable"_s);
    clickCell(table, 0, int(NodeColumn::Address));
    for (const NodePlan &node : m_sample.nodes) {
        type(node.ip);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
    }
    clickTab(m_driver.find<QTabBar>(u"nodesViewTabs"_s), 1);
    for (int row = 0; row < m_sample.nodes.size(); ++row) {
        const NodePlan &node = m_sample.nodes[row];
        clickCell(table, row, int(NodeColumn::HostName));
        type(node.hostName);
        press(Qt::Key_Tab);
        type(node.managementHostName);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // the database has its name
        type(node.home);
        press(Qt::Key_Return);
    }
    QCOMPARE(plan().nodes, m_sample.nodes);
    goOnTo(u"deployment-synchronizer"_s);
}

void Person::enterSynchronizer()
{
    const DeploymentSyncPlan &sync = m_sample.deploymentSync;
    fill(u"svnUrlEdit"_s, sync.url);
    fill(u"svnUserEdit"_s, sync.user);
    fill(u"svnPasswordEdit"_s, kSvnPassword);
    clickCell(m_driver.find<QAbstractItemView>(u"committerTable"_s), 0, 0);
    QCOMPARE(plan().deploymentSync, sync);
    goOnTo(u"cluster"_s);
}

void Person::enterCluster()
{
    fill(u"clusterDomainEdit"_s, m_sample.cluster.domain);
    fill(u"sparkMasterCountEdit"_s, QString::number(m_sample.spark.masterCount));
    fill(u"sparkSymbolicLinkEdit"_s, m_sample.spark.symbolicLink);
    goOnTo(u"topology"_s);
}

void Person::review()
{
    QVERIFY(m_driver.find(u"topologyView"_s)->isVisible());
    goOnTo(u"changes"_s);
    const PlannedChanges &changes = PlannedChanges::of(m_driver.session());
    QTRY_COMPARE_WITH_TIMEOUT(changes.state(), PlannedChanges::State::Ready, kComputing);
    QVERIFY(changes.missingPasswords().isEmpty());
    QCOMPARE(changes.preview().nodes.size(), m_sample.nodes.size());
    goOnTo(u"write"_s);
}

void Person::writeBundles()
{
    fill(u"writeFolderEdit"_s, path(u"wizard"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(m_driver.isNextEnabled(), qPrintable(m_driver.reason()), kComputing);
    click(u"nextButton"_s); // "Create 7 bundles"
    QTRY_COMPARE_WITH_TIMEOUT(m_driver.find<QLabel>(u"writeHeadline"_s)->text(),
                              u"7 bundles created"_s, kComputing);
    goOnTo(u"next-steps"_s);
}

void Person::goTheWholeWay()
{
    for (const auto step :
         {&Person::choosePattern, &Person::choosePack, &Person::enterDatabases,
          &Person::enterEventStore, &Person::enterNodes, &Person::enterSynchronizer,
          &Person::enterCluster, &Person::review, &Person::writeBundles}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(plan(), m_sample);
}

/// In titles, and in every file of the settings and of the program's data, recovery included.
void Person::lookForPasswords()
{
    QSettings().sync();
    QStringList texts;
    for (const QWidget *window : QApplication::topLevelWidgets())
        texts.append(window->windowTitle());
    const QMap<QString, QByteArray> files = filesIn(m_driver.files().path(u"."_s));
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        texts.append(QString::fromLatin1(file.value()));
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(kMySqlPassword) && !text.contains(kSvnPassword), qPrintable(text));
}

/// Measures how long the GUI thread leaves a timer waiting.
class Pulse {
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_sinceBeat.restart());
            ++m_beats;
        });
    }
    /// The longest gap between two beats while `deed` is done, until `isDone` and until what
    /// it has led to is over.
    qint64 longestGap(const std::function<void()> &deed, const std::function<bool()> &isDone)
    {
        m_longest = 0;
        m_beats = 0;
        m_sinceBeat.start();
        m_timer.start(1ms);
        deed();
        if (!QTest::qWaitFor(isDone, kComputing))
            return kComputing;
        const int rest = m_beats + kBeatsAtRest;
        if (!QTest::qWaitFor([this, rest] { return m_beats >= rest; }, kComputing))
            return kComputing;
        m_timer.stop();
        return m_longest;
    }

private:
    static constexpr int kBeatsAtRest = 50;

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    qint64 m_longest = 0;
    int m_beats = 0;
};

/// Nobody notices a pause of 50 ms. A build that is not optimised, or that has sanitizers, takes
/// several times as long for the same: there the measure is one validation of the plan, which every
/// edit costs, and twice as much for all that follows from it.
qint64 longestAllowed([[maybe_unused]] const PlanSession &session)
{
    constexpr qint64 kUnnoticed = 50;
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
    return kUnnoticed;
#else
    QElapsedTimer time;
    time.start();
    const QList<Finding> findings = validate(session.plan(), session.profile());
    return std::max(kUnnoticed, 3 * time.elapsed());
#endif
}

ClusterPlan planOf(int nodes)
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    const QList<NodePlan> kinds = plan.nodes;
    plan.nodes.clear();
    for (int i = 1; i <= nodes; ++i) {
        NodePlan node = kinds[i % kinds.size()];
        node.id = u"node%1"_s.arg(i);
        node.ip = u"10.20.0.%1"_s.arg(i);
        node.hostName = u"das.qa.wso2.node%1"_s.arg(i);
        node.managementHostName = u"mgt."_s + node.hostName;
        node.database = u"das%1"_s.arg(i);
        plan.nodes.append(node);
    }
    plan.deploymentSync.autoCommitNode = u"node1"_s;
    return plan;
}

qint64 gapOfEdit(Person &person, Pulse &pulse, int attempt)
{
    person.driver().session().markVisited(u"nodes"_s);
    person.driver().wizard().goToStep(u"nodes"_s);
    auto *table = person.driver().find<QAbstractItemView>(u"nodesTable"_s);
    person.clickCell(table, 3, int(NodeColumn::Address));
    const QString address = u"10.20.1.%1"_s.arg(attempt);
    return pulse.longestGap(
        [&] {
            person.type(address);
            person.press(Qt::Key_Return);
        },
        [&] { return person.plan().nodes[3].ip == address; });
}

qint64 gapOfTopology(Person &person, Pulse &pulse)
{
    person.driver().session().markVisited(u"cluster"_s);
    person.driver().wizard().goToStep(u"cluster"_s);
    return pulse.longestGap([&] { person.click(u"nextButton"_s); },
                            [&] { return person.driver().step() == u"topology"_s; });
}

qint64 gapOfExport(Person &person, Pulse &pulse)
{
    person.driver().session().markVisited(u"topology"_s);
    person.driver().wizard().goToStep(u"topology"_s);
    const QString path = person.path(u"drawing.pdf"_s);
    QFile::remove(path);
    person.driver().dialogs().path = path;
    person.click(u"topologyExportButton"_s);
    auto *menu = person.driver().find<QMenu>(u"topologyExportMenu"_s);
    const auto *button = person.driver().find<QAbstractButton>(u"topologyExportButton"_s);
    return pulse.longestGap([&] { QTest::keyClick(menu->windowHandle(), Qt::Key_D); },
                            [&] { return QFile::exists(path) && button->isEnabled(); });
}

} // namespace

class WholeWayTest : public QObject {
    Q_OBJECT

private slots:
    void emptyWizardToBundles_AreThoseOfTheCommand();
    void backAndForward_KeepsEveryInput();
    void twoHundredNodes_NeverBlockTheWindow_data();
    void twoHundredNodes_NeverBlockTheWindow();
};

void WholeWayTest::emptyWizardToBundles_AreThoseOfTheCommand()
{
    Person person;
    person.goTheWholeWay();
    if (QTest::currentTestFailed())
        return;
    const auto recoveries = [&person] {
        return filesIn(person.driver().files().path(u"data"_s)).keys().filter(u"recovery-"_s);
    };
    QTRY_VERIFY(!recoveries().filter(u".json"_s).isEmpty());
    person.lookForPasswords();

    const QString saved = person.path(u"typed.dasplan"_s);
    person.driver().dialogs().path = saved;
    person.press(Qt::Key_S, Qt::ControlModifier);
    const Result<QByteArray> bytes = readFile(saved);
    QVERIFY_OK(bytes);
    QVERIFY(!bytes->contains(kMySqlPassword.toUtf8()) && !bytes->contains(kSvnPassword.toUtf8()));
    QCOMPARE(*bytes, planToJson(person.sample()));
    person.lookForPasswords();
    QVERIFY(!filesIn(person.driver().files().path(u"settings"_s)).isEmpty());

    qputenv("DAS_SETUP_MYSQL_PASSWORD", kMySqlPassword.toUtf8());
    qputenv("DAS_SETUP_SVN_PASSWORD", kSvnPassword.toUtf8());
    const test::CliRun run =
        test::runVerb({u"bundle"_s, saved, u"--out"_s, person.path(u"command"_s)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QMap<QString, QByteArray> written = filesIn(person.path(u"wizard"_s));
    for (const NodePlan &node : person.sample().nodes)
        QVERIFY2(written.contains(node.id + u".zip"_s), qPrintable(node.id));
    const QMap<QString, QByteArray> expected = filesIn(person.path(u"command"_s));
    QCOMPARE(written.keys(), expected.keys());
    for (const QString &name : written.keys())
        QVERIFY2(written[name] == expected[name], qPrintable(name));
}

void WholeWayTest::backAndForward_KeepsEveryInput()
{
    Person person;
    person.goTheWholeWay();
    if (QTest::currentTestFailed())
        return;
    const Secrets secrets = person.driver().session().secrets();
    const int steps = person.driver().session().undoStack().count();
    const QStringList ids = person.driver().wizard().stepIds();
    for (qsizetype i = ids.size() - 1; i > 0; --i) {
        QCOMPARE(person.driver().step(), ids[i]);
        person.click(u"backButton"_s);
        QCOMPARE(person.plan(), person.sample());
    }
    QCOMPARE(person.driver().step(), u"start"_s);
    for (qsizetype i = 1; i < ids.size(); ++i) {
        person.goOnTo(ids[i]);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(person.plan(), person.sample());
    }
    QCOMPARE(person.driver().session().secrets(), secrets);
    QCOMPARE(person.driver().session().undoStack().count(), steps);
}

void WholeWayTest::twoHundredNodes_NeverBlockTheWindow_data()
{
    QTest::addColumn<QString>("deed");
    for (const auto *deed : {"edit a cell", "show the topology", "export"})
        QTest::newRow(deed) << QString::fromLatin1(deed);
}

void WholeWayTest::twoHundredNodes_NeverBlockTheWindow()
{
    QFETCH(const QString, deed);
    constexpr int kAttempts = 3; // the machine has other work, too: the best counts
    Person person(planOf(200));
    QCOMPARE(countFindings(person.driver().session().findings()).errors, 0);
    Pulse pulse;
    qint64 best = kComputing;
    for (int attempt = 1; attempt <= kAttempts; ++attempt)
        best = std::min(best, deed == u"edit a cell"_s         ? gapOfEdit(person, pulse, attempt)
                              : deed == u"show the topology"_s ? gapOfTopology(person, pulse)
                                                               : gapOfExport(person, pulse));
    const qint64 allowed = longestAllowed(person.driver().session());
    const QString told = u"%1: %2 ms, allowed %3 ms"_s.arg(deed).arg(best).arg(allowed);
    qInfo("%s", qPrintable(told));
    QVERIFY2(best < allowed, qPrintable(told));
}

} // namespace das

QTEST_MAIN(das::WholeWayTest)

#include "tst_wholeway.moc"
