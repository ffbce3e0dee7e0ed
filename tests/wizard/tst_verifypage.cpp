#include "pages/verifypage.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "support/clirun.h"
#include "support/logcluster.h"
#include "support/sanitizers.h"
#include "support/wizarddriver.h"
#include "verify/clusterlogs.h"
#include "verify/logfindingsview.h"
#include "verify/logmodels.h"
#include "widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::LogCluster;
using test::WizardDriver;

namespace {

constexpr int kBigLogPieces = DAS_HAS_SANITIZER ? 40 : 200;
constexpr int kReading = 30000; // ms that a big log may take in a slow build

ClusterPlan planWithoutHomes()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.1.0"_s);
    for (NodePlan &node : plan.nodes)
        node.home.clear();
    return plan;
}

ClusterPlan planIn(const QString &folder)
{
    ClusterPlan plan = planWithoutHomes();
    for (NodePlan &node : plan.nodes)
        node.home = folder + u'/' + node.id;
    return plan;
}

void save(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The homes of a cluster on this machine, and the wizard on Verify.
class Sample {
public:
    explicit Sample(bool withHomes = true)
        : plan(withHomes ? planIn(m_folder.path()) : planWithoutHomes()),
          cluster(plan),
          driver(plan)
    {
        driver.wizard().resize(1180, 800);
        page()->logs().setPollInterval(50ms);
        driver.session().markVisited(u"next-steps"_s);
        driver.session().markVisited(u"verify"_s);
        QVERIFY(driver.wizard().goToStep(u"verify"_s));
    }

    VerifyPage *page() { return qobject_cast<VerifyPage *>(driver.wizard().page(u"verify"_s)); }
    QString headline() { return driver.find<QLabel>(u"verifyHeadline"_s)->text(); }
    QString summary() { return page()->status().summary; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString logOf(const QString &node) const
    {
        return path(node + u"/repository/logs/wso2carbon.log"_s);
    }
    /// Adds to a log what its node has said since.
    void append(const QString &node)
    {
        QVERIFY(QDir().mkpath(QFileInfo(logOf(node)).path()));
        QFile file(logOf(node));
        QVERIFY(file.open(QIODevice::Append));
        file.write(cluster.log(node).mid(m_written[node]));
        m_written[node] = cluster.log(node).size();
    }
    void appendAll()
    {
        for (const NodePlan &node : plan.nodes)
            append(node.id);
    }
    /// All nodes have started, and the page shows it.
    void startAll()
    {
        cluster.startAll();
        appendAll();
        QTRY_COMPARE(headline(), u"All 7 nodes are in one cluster"_s);
    }

    /// All have started; the log of receiver2 takes a while to read, and nothing was read yet.
    void writeBigLog()
    {
        QVERIFY(driver.wizard().goToStep(u"next-steps"_s));
        cluster.startAll();
        appendAll();
        const QByteArray noise =
            test::logLine(u"2016-09-21 12:00:00,001"_s, u"INFO"_s, u"a.B"_s, u"noise"_s);
        QFile log(logOf(u"receiver2"_s));
        QVERIFY(log.open(QIODevice::Append));
        for (int i = 0; i < kBigLogPieces; ++i)
            log.write(noise.repeated(4000));
        log.close();
        driver.session().start(plan); // what was read is forgotten
        driver.session().markVisited(u"next-steps"_s);
        driver.session().markVisited(u"verify"_s);
    }

    QTableView *table() { return driver.find<QTableView>(u"logsTable"_s); }
    QString cell(int row, LogTableModel::Column column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    void select(const QString &node)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, LogTableModel::NodeColumn) == node)
                table()->selectRow(row);
        }
    }
    /// Title, what to do and place of each finding that is shown.
    QStringList findings()
    {
        QStringList texts;
        const QAbstractItemModel *model = driver.find<LogFindingsView>(u"logFindings"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    void drop(const QStringList &files, const QPoint &place)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page(), &event);
    }

private:
    QTemporaryDir m_folder;
    QHash<QString, qsizetype> m_written;

public:
    ClusterPlan plan;
    LogCluster cluster;
    WizardDriver driver;
};

} // namespace

class TestVerifyPage : public QObject {
    Q_OBJECT

private slots:
    void page_is_the_last_and_never_in_the_way()
    {
        Sample sample;
        QTRY_COMPARE(sample.headline(), u"Not started yet"_s);
        QCOMPARE(sample.driver.wizard().stepIds().last(), u"verify"_s);
        QVERIFY(sample.page()->isComplete());
        QVERIFY(sample.driver.find(u"closeButton"_s)->isVisible());
        QVERIFY(sample.driver.find(u"closeButton"_s)->isEnabled());
        QVERIFY(!sample.driver.find(u"nextButton"_s)->isVisible());
    }

    void empty_page_says_what_is_missing()
    {
        Sample sample;
        const QAbstractItemModelTester tester(sample.table()->model());
        QTRY_COMPARE(sample.summary(), u"Not started yet"_s);
        QCOMPARE(sample.page()->status().state, StepState::NotVisited);
        QCOMPARE(sample.table()->model()->rowCount(), 7);
        QCOMPARE(sample.cell(0, LogTableModel::StateColumn), u"no log yet"_s);
        QCOMPARE(sample.cell(0, LogTableModel::FileColumn), sample.logOf(u"receiver1"_s));
        QCOMPARE(sample.findings(), QStringList());
        sample.driver.shot(u"verify-not-started"_s);

        Sample elsewhere(false);
        QTRY_COMPARE(elsewhere.headline(), u"No log is known"_s);
        QCOMPARE(elsewhere.summary(), u"No log chosen"_s);
        QCOMPARE(elsewhere.cell(0, LogTableModel::StateColumn), u"no log chosen"_s);
        elsewhere.driver.shot(u"verify-no-homes"_s);
    }

    void plan_without_nodes_leads_to_them()
    {
        WizardDriver driver(ClusterPlan{});
        driver.session().markVisited(u"verify"_s);
        QVERIFY(driver.wizard().goToStep(u"verify"_s));
        QVERIFY(!driver.find<QPushButton>(u"copyReportButton"_s)->isEnabled());
        QSignalSpy asked(driver.wizard().page(u"verify"_s), &PlanPage::stepRequested);
        driver.click(u"goButton"_s);
        QCOMPARE(asked.size(), 1);
    }

    void logs_are_followed_from_their_first_line_on()
    {
        Sample sample;
        const QAbstractItemModelTester tester(sample.table()->model());
        QTRY_COMPARE(sample.headline(), u"Not started yet"_s);
        sample.cluster.start(u"receiver1"_s);
        sample.append(u"receiver1"_s);
        QTRY_COMPARE(sample.headline(), u"No two nodes are in one cluster yet"_s);
        sample.cluster.start(u"receiver2"_s);
        sample.append(u"receiver1"_s);
        QTRY_COMPARE(sample.summary(), u"2 of 7 joined"_s);
        QCOMPARE(sample.page()->status().state, StepState::Warning);
        QCOMPARE(sample.cell(0, LogTableModel::StateColumn), u"5 missing"_s);
        QCOMPARE(sample.cell(0, LogTableModel::JoinedColumn), u"1 of 6"_s);
        QVERIFY(sample.cell(0, LogTableModel::MissingColumn).startsWith(u"analyzer1"_s));
        QCOMPARE(sample.cell(1, LogTableModel::StateColumn), u"no log yet"_s);
        QVERIFY(sample.findings().last().contains(u"No log of receiver2, analyzer1"_s));
        QVERIFY(!sample.findings().join(u' ').contains(u"error"_s));
        sample.driver.shot(u"verify-starting"_s);
        sample.table()->setFocus();
        QTRY_VERIFY(sample.table()->hasFocus());
        for (const NodePlan &node : sample.plan.nodes.mid(2))
            sample.cluster.start(node.id);
        sample.appendAll();
        QTRY_COMPARE(sample.headline(), u"All 7 nodes are in one cluster"_s);
        QTRY_COMPARE(sample.summary(), u"7 of 7 joined"_s);
        QVERIFY(sample.table()->hasFocus());
        QCOMPARE(sample.cell(0, LogTableModel::StateColumn), u"joined"_s);
        QVERIFY(sample.cell(0, LogTableModel::TimeColumn).startsWith(u"2016-09-21 11:"_s));
    }

    void healthy_cluster_is_said_to_be_so()
    {
        Sample sample;
        sample.cluster.startAll();
        sample.appendAll();
        QTRY_COMPARE(sample.page()->status().state, StepState::Complete);
        QCOMPARE(sample.summary(), u"7 of 7 joined"_s);
        QCOMPARE(sample.findings(), QStringList());
        QVERIFY(sample.page()->findChild<EmptyState *>() != nullptr);
        sample.driver.shot(u"verify-joined"_s);
        const QModelIndex state = sample.table()->model()->index(2, LogTableModel::StateColumn);
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(u"Spark master"_s));
        sample.select(u"analyzer1"_s);
        QCOMPARE(sample.findings().size(), 1);
        QVERIFY(sample.findings().first().contains(u"In one cluster with receiver1, receiver2"_s));
        sample.table()->setFocus();
        QTest::keyClick(sample.table(), Qt::Key_Escape);
        QCOMPARE(sample.findings(), QStringList());
        QVERIFY(sample.driver.wizard().isVisible());
    }

    void two_clusters_are_told_apart()
    {
        Sample sample;
        sample.startAll();
        sample.cluster.split({u"analyzer1"_s, u"indexer1"_s});
        sample.appendAll();
        QTRY_COMPARE(sample.headline(), u"More than one cluster, where one was meant"_s);
        QCOMPARE(sample.summary(), u"More than one cluster"_s);
        QCOMPARE(sample.page()->status().state, StepState::Error);
        QVERIFY(sample.page()->isComplete());
        QVERIFY(sample.findings().first().contains(u"more than one cluster"_s));
        sample.driver.shot(u"verify-split"_s);
        sample.driver.wizard().resize(1024, 700);
        QTest::qWait(0);
        sample.driver.shot(u"verify-split-1024x700"_s);
    }

    void known_error_says_what_it_means_and_holds_no_password()
    {
        Sample sample;
        sample.startAll();
        for (int i = 0; i < 3; ++i)
            sample.cluster.add(u"indexer1"_s, u"ERROR"_s, u"a.B"_s,
                               u"Error in activating analytics data service: password=s3cret"_s);
        sample.append(u"indexer1"_s);
        QTRY_COMPARE(sample.page()->status().state, StepState::Error);
        sample.select(u"indexer1"_s);
        QCOMPARE(sample.findings().size(), 2);
        const QString finding = sample.findings().last();
        QVERIFY2(finding.startsWith(u"error, "_s), qPrintable(finding));
        QVERIFY2(finding.contains(sample.logOf(u"indexer1"_s) + u':'), qPrintable(finding));
        QVERIFY2(finding.contains(u"the first of 3"_s), qPrintable(finding));
        QVERIFY2(!finding.contains(u"s3cret"_s), qPrintable(finding));
        sample.driver.shot(u"verify-known-error"_s);
        sample.driver.click(u"copyReportButton"_s);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"s3cret"_s));
        // One finding can be copied as well.
        auto *view = sample.driver.find<LogFindingsView>(u"logFindings"_s);
        QVERIFY(sample.page()->stepThrough(true));
        QVERIFY(sample.page()->stepThrough(true));
        QCOMPARE(view->currentIndex().row(), 1);
        QTest::keySequence(view, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"error  store."_s));
    }

    void report_is_what_the_verb_prints()
    {
        Sample sample;
        sample.cluster.startAll();
        sample.cluster.kill(u"dashboard"_s);
        sample.appendAll();
        QTRY_COMPARE(sample.summary(), u"6 of 7 joined"_s);
        sample.driver.click(u"copyReportButton"_s);
        QStringList report = QGuiApplication::clipboard()->text().split(u'\n');
        save(sample.path(u"a.dasplan"_s), planToJson(sample.plan));
        const test::CliRun run = test::runVerb({u"verify"_s, sample.path(u"a.dasplan"_s)});
        QStringList printed = QString::fromUtf8(run.out + run.err).split(u'\n');
        QCOMPARE_GT(report.size(), 8);
        report.removeAll({});
        printed.removeAll({});
        report.sort();
        printed.sort();
        QCOMPARE(report, printed);

        sample.driver.dialogs().path = sample.path(u"report.txt"_s);
        sample.driver.click(u"saveReportButton"_s);
        QFile saved(sample.path(u"report.txt"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), QGuiApplication::clipboard()->text());
        sample.driver.dialogs().path = u"/nowhere/report.txt"_s;
        sample.driver.click(u"saveReportButton"_s);
        QVERIFY(sample.driver.dialogs().shown.last().contains(u"The report was not saved"_s));
    }

    void rotated_and_removed_logs_are_noticed()
    {
        Sample sample;
        sample.startAll();
        const QString log = sample.logOf(u"receiver1"_s);
        QVERIFY(QFile::rename(log, log + u".2016-09-21"_s));
        sample.cluster.add(u"receiver1"_s, u"ERROR"_s, u"a.B"_s, u"after midnight"_s);
        sample.append(u"receiver1"_s);
        QTRY_COMPARE(sample.cell(0, LogTableModel::StateColumn), u"1 warning"_s);
        QCOMPARE(sample.summary(), u"7 of 7 joined"_s); // from the rotated file
        QVERIFY(sample.findings().join(u' ').contains(log + u":1"_s));
        QVERIFY(QFile::remove(log));
        QVERIFY(QFile::remove(log + u".2016-09-21"_s));
        QTRY_COMPARE(sample.cell(0, LogTableModel::StateColumn), u"no log yet"_s);
    }

    void chosen_log_counts_instead_of_the_one_in_the_home()
    {
        Sample sample;
        sample.startAll();
        const QString other = sample.path(u"other/stopped.log"_s);
        sample.cluster.stop(u"dashboard"_s);
        save(other, sample.cluster.log(u"dashboard"_s));
        sample.driver.dialogs().path = other;
        QVERIFY(!sample.driver.find(u"chooseLogButton"_s)->isEnabled());
        sample.select(u"dashboard"_s);
        sample.driver.click(u"chooseLogButton"_s);
        QTRY_COMPARE(sample.cell(6, LogTableModel::StateColumn), u"stopped"_s);
        QCOMPARE(sample.cell(6, LogTableModel::FileColumn), other);
        sample.driver.click(u"homeLogButton"_s);
        QTRY_COMPARE(sample.cell(6, LogTableModel::StateColumn), u"joined"_s);
        QVERIFY(!sample.driver.find(u"homeLogButton"_s)->isVisible());
        QTest::keyClick(sample.table(), Qt::Key_Space);
        QTRY_COMPARE(sample.cell(6, LogTableModel::FileColumn), other);
    }

    void dropped_logs_go_to_the_nodes_that_they_name()
    {
        Sample sample(false);
        sample.cluster.startAll();
        QStringList files;
        for (const NodePlan &node : sample.plan.nodes.mid(1)) {
            files.append(sample.path(node.id + u"/wso2carbon.log"_s));
            save(files.last(), sample.cluster.log(node.id));
        }
        files.append(sample.path(u"receiver17.log"_s)); // not receiver1
        save(files.last(), {});
        sample.drop(files, {5, 5});
        QVERIFY(sample.driver.dialogs().shown.join(u' ').contains(u"receiver17.log"_s));
        QTRY_COMPARE(sample.summary(), u"6 of 7 joined"_s); // receiver1 alone logs the others
        QCOMPARE(sample.cell(0, LogTableModel::StateColumn), u"no log chosen"_s);
        const QString first = sample.path(u"any.log"_s);
        save(first, sample.cluster.log(u"receiver1"_s));
        QTableView *table = sample.table();
        const QRect row = table->visualRect(table->model()->index(0, 0));
        sample.drop({first}, table->viewport()->mapTo(sample.page(), row.center()));
        QTRY_COMPARE(sample.cell(0, LogTableModel::StateColumn), u"joined"_s);
        QTRY_COMPARE(sample.headline(), u"All 7 nodes are in one cluster"_s);
    }

    void plans_are_not_taken_for_logs()
    {
        Sample sample;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/a.dasplan"_s)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(sample.page(), &enter);
        // The window takes it.
        QVERIFY(enter.isAccepted());
    }

    void page_that_is_left_watches_nothing()
    {
        Sample sample;
        sample.startAll();
        QTRY_VERIFY(sample.page()->logs().watched().contains(sample.logOf(u"receiver1"_s)));
        QSignalSpy changes(&sample.page()->logs(), &ClusterLogs::changed);
        QVERIFY(sample.driver.wizard().goToStep(u"next-steps"_s));
        QTRY_COMPARE(sample.page()->logs().watched(), QStringList());
        QVERIFY(!sample.page()->logs().isFollowing());
        sample.cluster.kill(u"dashboard"_s);
        sample.appendAll();
        QTest::qWait(200); // several times the poll interval
        QCOMPARE(changes.size(), 0);
        QCOMPARE(sample.summary(), u"7 of 7 joined"_s);
        QVERIFY(sample.driver.wizard().goToStep(u"verify"_s));
        QTRY_COMPARE(sample.summary(), u"6 of 7 joined"_s);
    }

    void changed_plan_is_judged_again()
    {
        Sample sample;
        sample.startAll();
        sample.driver.session().update(u"domain"_s,
                                       [](ClusterPlan &plan) { plan.cluster.domain = u"other"_s; });
        QTRY_COMPARE(sample.page()->status().state, StepState::Error);
        QVERIFY(sample.findings().first().contains(u"The cluster domain is"_s));
        sample.driver.session().update(u"removal"_s,
                                       [](ClusterPlan &plan) { plan.nodes.removeLast(); });
        QTRY_COMPARE(sample.table()->model()->rowCount(), 6);
        sample.driver.session().start({});
        QTRY_COMPARE(sample.headline(), u"Nothing to verify yet"_s);
    }

    void window_lives_while_a_big_log_is_read()
    {
        Sample sample;
        sample.writeBigLog();
        int turns = 0;
        QTimer timer;
        bool wasTold = false;
        connect(&timer, &QTimer::timeout, this, [&] {
            turns += sample.page()->logs().isReading() ? 1 : 0;
            if (!wasTold && sample.headline() == u"Reading the log of receiver2"_s &&
                sample.driver.find<QProgressBar>(u"verifyProgressBar"_s)->isVisible()) {
                wasTold = true;
                sample.driver.shot(u"verify-reading"_s);
            }
        });
        timer.start(1ms);
        QVERIFY(sample.driver.wizard().goToStep(u"verify"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sample.headline(), u"All 7 nodes are in one cluster"_s, kReading);
        QCOMPARE_GT(turns, 20);
        QVERIFY(wasTold);
        QVERIFY(!sample.driver.find(u"verifyProgressBar"_s)->isVisible());
    }

    void leaving_stops_a_long_reading()
    {
        Sample sample;
        sample.writeBigLog();
        QVERIFY(sample.driver.wizard().goToStep(u"verify"_s));
        QVERIFY(sample.page()->logs().isReading());
        QCOMPARE(sample.page()->status().state, StepState::Running);
        QVERIFY(sample.driver.wizard().goToStep(u"next-steps"_s));
        QTRY_VERIFY(!sample.page()->logs().isReading());
        QVERIFY(sample.page()->logs().isUnread());
        QVERIFY(sample.driver.wizard().goToStep(u"verify"_s));
        QTRY_COMPARE_WITH_TIMEOUT(sample.summary(), u"7 of 7 joined"_s, kReading);
    }
};

} // namespace das

QTEST_MAIN(das::TestVerifyPage)

#include "tst_verifypage.moc"
