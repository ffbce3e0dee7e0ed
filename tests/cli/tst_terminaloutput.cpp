#include "cli/cli.h"
#include "plan/planjson.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/oneline.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using test::CliRun;
using test::runVerb;

namespace {

/// Clears the screen, sets the window's title, goes back in the line, turns the direction.
const QString kTricks = u"x\x1b[2J\x1b]0;t\a\r\u009b31m\u202e\u2028y"_s;

/// Nothing that a terminal would obey, and the line breaks are the program's own.
bool isPlain(const QByteArray &output)
{
    QString text = QString::fromUtf8(output);
    text.replace(u"\r\n"_s, u"\n"_s); // diffs keep the line ends of their files
    return std::ranges::none_of(
        text, [](QChar c) { return changesDisplay(c) && c != u'\n' && c != u'\t'; });
}

} // namespace

/// Values of plans, file names and lines of files end up on terminals.
class TestTerminalOutput : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = test::samplePlanWithHomes(m_folder->path());
        qputenv("DAS_SETUP_MYSQL_PASSWORD", "db-secret");
        qputenv("DAS_SETUP_SVN_PASSWORD", "svn-secret");
    }

    void cleanup()
    {
        qunsetenv("DAS_SETUP_MYSQL_PASSWORD");
        qunsetenv("DAS_SETUP_SVN_PASSWORD");
    }

    void values_of_a_plan_cannot_steer_the_terminal_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check") << QStringList{u"check"_s, u"PLAN"_s};
        QTest::newRow("check --json") << QStringList{u"check"_s, u"PLAN"_s, u"--json"_s};
        QTest::newRow("diff") << QStringList{u"diff"_s, u"PLAN"_s};
        QTest::newRow("diff --json") << QStringList{u"diff"_s, u"PLAN"_s, u"--json"_s};
        QTest::newRow("databases") << QStringList{u"databases"_s, u"PLAN"_s};
        QTest::newRow("apply") << QStringList{u"apply"_s, u"PLAN"_s};
        QTest::newRow("no such node") << QStringList{u"diff"_s, u"PLAN"_s, u"--node"_s, kTricks};
        QTest::newRow("no such option") << QStringList{u"check"_s, u"PLAN"_s, u"--"_s + kTricks};
        QTest::newRow("no such file") << QStringList{u"check"_s, kTricks};
        QTest::newRow("verify") << QStringList{u"verify"_s, u"PLAN"_s, u"--logs"_s, kTricks};
    }
    void values_of_a_plan_cannot_steer_the_terminal()
    {
        QFETCH(QStringList, arguments);
        m_plan.mysql.user = kTricks;
        m_plan.mysql.databases.users = kTricks;
        m_plan.mysql.driverClass = kTricks;
        m_plan.hosts.append({kTricks, kTricks});
        m_plan.cluster.domain = kTricks;
        arguments.replaceInStrings(u"PLAN"_s, savedPlan());
        const CliRun run = runVerb(arguments);
        QVERIFY(!(run.out + run.err).isEmpty());
        QVERIFY2(isPlain(run.out), run.out.constData());
        QVERIFY2(isPlain(run.err), run.err.constData());
    }

    void json_holds_the_very_value()
    {
        m_plan.hosts.append({u"h"_s, kTricks});
        const CliRun run = runVerb({u"check"_s, savedPlan(), u"--json"_s});
        const QJsonArray findings = QJsonDocument::fromJson(run.out).array();
        QVERIFY(std::ranges::any_of(findings, [](const QJsonValue &finding) {
            return finding[u"message"_s].toString().contains(kTricks);
        }));
    }

    void lines_of_a_file_cannot_steer_the_terminal()
    {
        const NodePlan node = m_plan.nodesWith(Role::Dashboard).first();
        const QString launcher = node.home + u"/bin/wso2server.sh"_s;
        const Result<QByteArray> bytes = readFile(launcher);
        QVERIFY_OK(bytes);
        // Each line, so that those around a change have it too.
        QByteArray tricked = *bytes;
        tricked.replace("\n", " # " + kTricks.toUtf8() + '\n');
        tricked.replace(" \\ # " + kTricks.toUtf8(), " \\");
        QVERIFY_OK(writeFile(launcher, "#!/bin/sh\n" + tricked, kPublicFile));
        const CliRun run = runVerb({u"diff"_s, savedPlan(), u"--node"_s, node.id});
        QVERIFY2(run.out.contains("wso2server.sh"), run.err.constData());
        QVERIFY2(isPlain(run.out), run.out.constData());
        QVERIFY2(isPlain(run.err), run.err.constData());
    }

    void lines_of_a_log_cannot_steer_the_terminal()
    {
        const NodePlan node = m_plan.nodes.first();
        const QString log = m_folder->filePath(u"a.log"_s);
        const QByteArray event = "TID: [-1] [] [2016-01-01 00:00:00,000] ERROR {a.B} - " +
                                 kTricks.toUtf8() + " {a.B}\n" + kTricks.toUtf8() + '\n';
        QVERIFY_OK(writeFile(log, event.repeated(3), kPublicFile));
        for (const QString &asJson : {u"--json"_s, QString()}) {
            QStringList arguments{u"verify"_s, savedPlan(), u"--logs"_s, node.id + u'=' + log};
            if (!asJson.isEmpty())
                arguments.append(asJson);
            const CliRun run = runVerb(arguments);
            QVERIFY((run.out + run.err).contains("log.errors"));
            QVERIFY2(isPlain(run.out), run.out.constData());
            QVERIFY2(isPlain(run.err), run.err.constData());
        }
    }

    void import_prints_a_plan_with_the_very_values()
    {
        const CliRun applied = runVerb({u"apply"_s, savedPlan()});
        QVERIFY2(applied.exitCode == ExitDone, applied.err.constData());
        const QString axis2 = m_plan.nodes.first().home + u"/repository/conf/axis2/axis2.xml"_s;
        const Result<QByteArray> bytes = readFile(axis2);
        QVERIFY_OK(bytes);
        QByteArray tricked = *bytes;
        tricked.replace(m_plan.cluster.domain.toUtf8(), u"a\u009b\u202eb"_s.toUtf8());
        QVERIFY(tricked != *bytes);
        QVERIFY_OK(writeFile(axis2, tricked, kPublicFile));
        const CliRun run = runVerb({u"import"_s, m_plan.nodes.first().home});
        QVERIFY2(isPlain(run.out), run.out.constData());
        QVERIFY2(isPlain(run.err), run.err.constData());
        const Result<ClusterPlan> plan = planFromJson(run.out, u"out"_s);
        QVERIFY_OK(plan);
        QCOMPARE(plan->cluster.domain, u"a\u009b\u202eb"_s);
    }

private:
    QString savedPlan() const
    {
        const QString file = test::samplePlanFile(m_folder->path());
        if (!writeFile(file, planToJson(m_plan), kPublicFile))
            qFatal("cannot write the plan");
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ClusterPlan m_plan;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestTerminalOutput)
#include "tst_terminaloutput.moc"
