#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/logcluster.h"
#include "support/resultmacros.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::LogCluster;
using test::runVerb;

class TestVerifyCommand : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.1.0"_s);
        for (NodePlan &node : m_plan.nodes)
            node.home = m_folder->filePath(u"homes/"_s + node.id);
        savePlan();
        m_cluster.emplace(m_plan);
        m_cluster->startAll();
    }

    void healthy_cluster_is_a_line_each_node()
    {
        writeLogs();
        const CliRun run = verify();
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QCOMPARE(run.out.count('\n'), 7);
        QVERIFY2(run.out.startsWith("ok  receiver1  6 of 6 members  started in 42 s, coordinator"),
                 run.out.constData());
        QCOMPARE(run.err, QByteArray());
    }

    void missing_member_is_exit_1_with_what_to_do()
    {
        m_cluster->kill(u"dashboard"_s);
        writeLogs();
        const CliRun run = verify();
        QCOMPARE(run.exitCode, int(ExitNo));
        QCOMPARE(run.out.count('\n'), 7);
        QVERIFY2(run.out.contains("failed  receiver1  5 of 6 members, missing: dashboard  "),
                 run.out.constData());
        QVERIFY2(run.err.contains("error  member.left  receiver1  " +
                                  logOf(u"receiver1"_s).toUtf8() + ":"),
                 run.err.constData());
    }

    void known_error_is_exit_1()
    {
        for (int i = 0; i < 3; ++i)
            m_cluster->add(u"indexer1"_s, u"ERROR"_s, u"a.B"_s,
                           u"Error in activating analytics data service: null"_s);
        writeLogs();
        const CliRun run = verify();
        QCOMPARE(run.exitCode, int(ExitNo));
        QVERIFY2(run.err.startsWith("error  store.datasource  indexer1  "), run.err.constData());
        QVERIFY2(run.err.contains("(3 time"), run.err.constData());
    }

    void warnings_alone_are_exit_0()
    {
        m_cluster->add(u"indexer1"_s, u"ERROR"_s, u"a.B"_s, u"unheard of"_s);
        writeLogs();
        const CliRun run = verify();
        QCOMPARE(run.exitCode, int(ExitDone));
        QVERIFY2(run.err.startsWith("warning  log.errors  indexer1  "), run.err.constData());
    }

    void json_holds_nodes_members_missing_and_errors()
    {
        m_cluster->kill(u"dashboard"_s);
        writeLogs();
        const CliRun run = verify({u"--json"_s});
        QCOMPARE(run.exitCode, int(ExitNo));
        QCOMPARE(run.err, QByteArray());
        const QJsonArray nodes = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(nodes.size(), 7);
        const QJsonObject first = nodes.at(0).toObject();
        QCOMPARE(first[u"node"_s].toString(), u"receiver1"_s);
        QCOMPARE(first[u"members"_s].toArray().size(), 5);
        QCOMPARE(first[u"missing"_s].toArray(), QJsonArray{u"dashboard"_s});
        const QJsonObject error = first[u"errors"_s].toArray().at(0).toObject();
        QCOMPARE(error[u"id"_s].toString(), u"member.left"_s);
        QCOMPARE(error[u"file"_s].toString(), logOf(u"receiver1"_s));
        QVERIFY(error[u"line"_s].toInt() > 0);
        QVERIFY(!error[u"message"_s].toString().isEmpty());
        QVERIFY(!error[u"fix"_s].toString().isEmpty());
    }

    void node_without_a_log_is_exit_1()
    {
        writeLogs();
        QVERIFY(QFile::remove(logOf(u"dashboard"_s)));
        const CliRun run = verify();
        QCOMPARE(run.exitCode, int(ExitNo));
        QVERIFY2(run.out.contains("failed  dashboard  6 of 6 members  no log\n"),
                 run.out.constData());
        QVERIFY2(run.err.contains(logOf(u"dashboard"_s).toUtf8() + " does not exist"),
                 run.err.constData());
    }

    void no_log_at_all_is_exit_3()
    {
        const CliRun run = verify();
        QCOMPARE(run.exitCode, int(ExitFailure));
        QCOMPARE(run.err.count("log.missing"), 7);
    }

    void log_that_cannot_be_read_is_exit_3()
    {
        writeLogs();
        QVERIFY(QFile::remove(logOf(u"dashboard"_s)));
        QVERIFY(QDir().mkpath(logOf(u"dashboard"_s)));
        const CliRun run = verify();
        QCOMPARE(run.exitCode, int(ExitFailure));
        QVERIFY(run.out.contains("ok  receiver1  "));
    }

    void given_logs_count_instead_of_those_in_the_homes()
    {
        writeLogs();
        const QString moved = m_folder->filePath(u"a=b.log"_s);
        QVERIFY(QFile::rename(logOf(u"dashboard"_s), moved));
        const QString other = m_folder->filePath(u"indexer.log"_s);
        QVERIFY(QFile::copy(logOf(u"indexer1"_s), other));
        write(logOf(u"indexer1"_s), "not this one\n");
        const CliRun both = verify({u"--logs"_s, u"dashboard="_s + moved, u"indexer1="_s + other});
        QVERIFY2(both.exitCode == ExitDone, both.err.constData());
        const CliRun repeated = runVerb({u"verify"_s, u"--logs"_s, u"dashboard="_s + moved,
                                         u"--logs"_s, u"indexer1="_s + other, planFile()});
        QVERIFY2(repeated.exitCode == ExitDone, repeated.err.constData());
    }

    void files_of_one_node_are_read_in_the_order_given()
    {
        const QByteArray log = m_cluster->log(u"receiver1"_s);
        const qsizetype half = log.indexOf('\n', log.size() / 2) + 1;
        writeLogs();
        const QString first = m_folder->filePath(u"first"_s);
        const QString second = m_folder->filePath(u"second"_s);
        write(first, log.first(half));
        write(second, log.sliced(half));
        const CliRun run = verify({u"--logs"_s, u"receiver1="_s + first, u"receiver1="_s + second});
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
    }

    void rotated_log_in_a_home_is_read_too()
    {
        writeLogs();
        const QByteArray log = m_cluster->log(u"receiver1"_s);
        const qsizetype half = log.indexOf('\n', log.size() / 2) + 1;
        write(logOf(u"receiver1"_s) + u".2016-09-20"_s, log.first(half));
        write(logOf(u"receiver1"_s), log.sliced(half));
        const CliRun run = verify();
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
    }

    void analytics_of_the_integrator_log_below_their_own_folder()
    {
        m_plan = samplePlan(Pattern::MinimumHa, u"wso2ei-6.1.1"_s);
        m_cluster.emplace(m_plan);
        m_cluster->startAll();
        for (NodePlan &node : m_plan.nodes) {
            node.home = m_folder->filePath(u"homes/"_s + node.id);
            write(node.home + u"/repository/logs/wso2carbon.log"_s, "of the integrator\n");
            write(node.home + u"/wso2/analytics/repository/logs/wso2carbon.log"_s,
                  m_cluster->log(node.id));
        }
        savePlan();
        const CliRun run = verify();
        QVERIFY2(run.exitCode == ExitDone, run.err.constData());
        QCOMPARE(run.out.count("  1 of 1 members  "), 2);
    }

    void wrong_call_is_exit_2_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no file") << QStringList{u"--logs"_s, u"receiver1="_s}
                                 << QByteArray("names no file");
        QTest::newRow("no node") << QStringList{u"--logs"_s, u"/var/log/x"_s}
                                 << QByteArray("is not NODE=FILE");
        QTest::newRow("unknown node") << QStringList{u"--logs"_s, u"receiver9=/x"_s}
                                      << QByteArray("\"receiver9=/x\" is not NODE=FILE");
        QTest::newRow("no value") << QStringList{u"--logs"_s} << QByteArray("--logs");
        QTest::newRow("unknown option") << QStringList{u"--follow"_s} << QByteArray("--follow");
    }
    void wrong_call_is_exit_2()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QByteArray, message);
        writeLogs();
        const CliRun run = verify(more);
        QCOMPARE(run.exitCode, int(ExitUsage));
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(message), run.err.constData());
    }

    void given_file_that_does_not_exist_is_exit_3()
    {
        writeLogs();
        const CliRun run = verify({u"--logs"_s, u"receiver1=/nonexistent/x.log"_s});
        QCOMPARE(run.exitCode, int(ExitFailure));
        QVERIFY(run.err.contains("/nonexistent/x.log"));
    }

    void plan_without_nodes_is_exit_2()
    {
        m_plan.nodes.clear();
        savePlan();
        QCOMPARE(verify().exitCode, int(ExitUsage));
    }

    void text_of_a_log_cannot_break_a_line()
    {
        m_cluster->add(u"indexer1"_s, u"ERROR"_s, u"a.B"_s, u"a\r\u001b[31m\u0085b"_s);
        writeLogs();
        const CliRun run = verify();
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(!run.err.contains('\r') && !run.err.contains('\x1b'));
    }

private:
    QString planFile() const { return m_folder->filePath(u"cluster.dasplan"_s); }

    void savePlan() const { write(planFile(), planToJson(m_plan)); }

    QString logOf(const QString &node) const
    {
        return m_folder->filePath(u"homes/%1/repository/logs/wso2carbon.log"_s.arg(node));
    }

    void writeLogs() const
    {
        for (const NodePlan &node : m_plan.nodes)
            write(logOf(node.id), m_cluster->log(node.id));
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY_OK(writeFile(path, bytes, kPublicFile));
    }

    CliRun verify(const QStringList &more = {}) const
    {
        return runVerb(QStringList{u"verify"_s, planFile()} + more);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ClusterPlan m_plan;
    std::optional<LogCluster> m_cluster;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestVerifyCommand)
#include "tst_verifycommand.moc"
