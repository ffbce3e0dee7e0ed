#include "keyring/desktopring.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "support/fileio.h"
#include "support/leakscene.h"
#include "support/mariadbserver.h"
#include "support/resultmacros.h"
#include "support/samplehomes.h"
#include "support/sanitizers.h"
#include "support/svnservers.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::LeakScene;
using test::TracedRun;
using enum test::PasswordSource;

namespace {

QString sqlText(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

} // namespace

/// Plants passwords, lets every verb work and fail with them, and searches all that was printed,
/// written and handed to other programs. Slots go on where the one before has ended.
class TestPasswordLeaks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void without_passwords();
    void probes();
    void databases();
    void shows_and_writes_data();
    void shows_and_writes();
    void writes_newer_passwords_and_puts_back();
    void reads_homes();
    void fails_to_write();
    void is_killed_while_it_writes_data();
    void is_killed_while_it_writes();
    void refuses_passwords();
    void meets_files_that_hold_them();
    void every_verb_was_run();
    void cleanup() { m_scene.checkFiles(); }

private:
    QString path(const QString &name) const { return m_scene.path(name); }
    void keepInRing(const QString &key, const QString &password);
    TracedRun run(const QStringList &arguments, test::PasswordSource source = None,
                  const test::PlantedPasswords &planted = LeakScene::kOld,
                  const QString &inject = {})
    {
        return m_scene.run(arguments, source, planted, inject);
    }
    QString plan() const { return test::samplePlanFile(path(u"cluster"_s)); }
    QString servers() const { return path(u"servers.dasplan"_s); }

    LeakScene m_scene{QStringLiteral(DAS_SETUP_PROGRAM)};
    test::MariaDbServer m_mariaDb;
    std::optional<test::SvnServers> m_svn;
    ClusterPlan m_plan;
};

void TestPasswordLeaks::initTestCase()
{
    DAS_NEEDS_PROGRAM("strace");
    DAS_NEEDS_PROGRAM("mariadbd");
    DAS_NEEDS_PROGRAM("svnserve");
    DAS_NEEDS_PROGRAM("apache2");
    DAS_NEEDS_PROGRAM("dbus-daemon");
    DAS_NEEDS_PROGRAM("gnome-keyring-daemon");
    QVERIFY(m_scene.session().start() && m_scene.session().startRing());
    m_scene.session().join();
    QVERIFY2(m_mariaDb.start(), m_mariaDb.output().constData());
    QVERIFY(m_mariaDb.execute(
        {u"CREATE USER das@'127.0.0.1' IDENTIFIED BY "_s + sqlText(LeakScene::kOld.mysql()),
         u"GRANT ALL PRIVILEGES ON *.* TO das@'127.0.0.1'"_s}));
    m_svn.emplace(LeakScene::kOld.svn());
    QVERIFY2(m_svn->start(), m_svn->output().constData());
    run({u"sample"_s, u"--out"_s, path(u"sample"_s)});
    m_plan = test::samplePlanWithHomes(path(u"cluster"_s));
    m_plan.source = path(u"sample/"_s) + QDir(path(u"sample"_s)).entryList({u"*.zip"_s}).value(0);
    QVERIFY_OK(writeFile(plan(), planToJson(m_plan), kPublicFile));
    keepInRing(u"mysql://root@10.100.7.53:3306"_s, LeakScene::kOld.mysql());
    keepInRing(u"svn das http://svn.example.com/svn/das300rc_repo"_s, LeakScene::kOld.svn());

    ClusterPlan reached = m_plan;
    m_mariaDb.use(reached, u"das"_s);
    reached.deploymentSync.url = m_svn->svn(u"repo/das"_s);
    reached.deploymentSync.user = u"writer"_s;
    QVERIFY_OK(writeFile(servers(), planToJson(reached), kPublicFile));
}

void TestPasswordLeaks::keepInRing(const QString &key, const QString &password)
{
    DesktopRing ring(10s);
    std::optional<RingAnswer> answer;
    ring.write(key, password, [&](const RingAnswer &said) { answer = said; });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 15000));
    QCOMPARE(answer->kind, RingAnswer::Done);
}

void TestPasswordLeaks::without_passwords()
{
    QCOMPARE(run({u"products"_s, u"--check"_s}).exitCode, 0);
    QCOMPARE(run({u"check"_s, plan()}).exitCode, 0);
    QCOMPARE(run({u"diagram"_s, plan(), u"--out"_s, path(u"cluster.svg"_s)}).exitCode, 0);
    QCOMPARE(run({u"ansible"_s, plan(), u"--out"_s, path(u"rollout"_s)}).exitCode, 0);
    QCOMPARE(run({u"verify"_s, plan()}).exitCode, 3); // nothing has run
}

void TestPasswordLeaks::probes()
{
    const QStringList good{u"probe"_s, servers(), u"--only"_s, u"mysql,svn"_s};
    const TracedRun passed = run(good, File);
    QVERIFY2(passed.out.contains("passed"), passed.err.constData());
    run(good + QStringList{u"--json"_s}, Environment);
    const TracedRun wrong = run(good, File, LeakScene::kNew);
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY2(wrong.out.contains("failed"), wrong.out.constData());
    // Nobody listens there.
    ClusterPlan unreachable = m_plan;
    unreachable.mysql.host = u"127.0.0.1"_s;
    unreachable.mysql.port = 1;
    unreachable.deploymentSync.url = u"svn://127.0.0.1:1/repo"_s;
    QVERIFY_OK(writeFile(path(u"nobody.dasplan"_s), planToJson(unreachable), kPublicFile));
    QCOMPARE(run({u"probe"_s, path(u"nobody.dasplan"_s), u"--only"_s, u"mysql,svn"_s}, Environment)
                 .exitCode,
             1);
}

void TestPasswordLeaks::databases()
{
    QCOMPARE(run({u"databases"_s, servers()}).exitCode, 0);
    const TracedRun created = run({u"databases"_s, servers(), u"--create"_s}, File);
    QVERIFY2(created.exitCode == 0, created.err.constData());
    QCOMPARE(run({u"databases"_s, servers(), u"--create"_s}, Environment, LeakScene::kNew).exitCode,
             3);
    QCOMPARE(run({u"databases"_s, path(u"nobody.dasplan"_s), u"--create"_s}, File).exitCode, 3);
}

void TestPasswordLeaks::shows_and_writes_data()
{
    QTest::addColumn<int>("source");
    QTest::newRow("key ring") << int(Ring);
    QTest::newRow("environment") << int(Environment);
    QTest::newRow("file") << int(File);
}

void TestPasswordLeaks::shows_and_writes()
{
    QFETCH(int, source);
    const auto from = test::PasswordSource(source);
    QCOMPARE(run({u"diff"_s, plan()}, from).exitCode, 1);
    QCOMPARE(run({u"diff"_s, plan(), u"--json"_s}, from).exitCode, 1);
    QCOMPARE(run({u"bundle"_s, plan(), u"--out"_s, path(u"bundles"_s)}, from).exitCode, 0);
    QCOMPARE(run({u"bundle"_s, plan(), u"--out"_s, path(u"full"_s), u"--full"_s}, from).exitCode,
             0);
    const TracedRun applied = run({u"apply"_s, plan()}, from);
    QVERIFY2(applied.exitCode == 0, applied.err.constData());
    QCOMPARE(run({u"diff"_s, plan(), u"--sides"_s}, from).exitCode, 0);
    QCOMPARE(run({u"restore"_s, m_plan.nodes.first().home, u"--list"_s}).exitCode, 0);
    QStringList homes;
    for (const NodePlan &node : m_plan.nodes)
        homes.append(node.home);
    QCOMPARE(run(QStringList{u"restore"_s} + homes).exitCode, 0);
}

void TestPasswordLeaks::writes_newer_passwords_and_puts_back()
{
    QCOMPARE(run({u"apply"_s, plan()}, File, LeakScene::kOld).exitCode, 0);
    QCOMPARE(run({u"diff"_s, plan()}, File, LeakScene::kNew).exitCode, 1);
    QCOMPARE(run({u"apply"_s, plan()}, Environment, LeakScene::kNew).exitCode, 0);
    // Somebody edits a line beside the password.
    const QString home = m_plan.nodes.first().home;
    const QString edited = home + u"/repository/conf/datasources/master-datasources.xml"_s;
    const QByteArray bytes = *readFile(edited);
    QVERIFY_OK(writeFile(edited, QByteArray(bytes).replace("<password>", "<!-- --><password>x"),
                         kPrivateFile));
    QCOMPARE(run({u"diff"_s, plan(), u"--sides"_s}, File, LeakScene::kNew).exitCode, 1);
    QCOMPARE(run({u"diff"_s, plan()}, File, LeakScene::kNew).exitCode, 1);
    QCOMPARE(run({u"restore"_s, home}).exitCode, 1);
    QCOMPARE(run({u"restore"_s, home, u"--force"_s}).exitCode, 0);
}

void TestPasswordLeaks::reads_homes()
{
    QStringList homes;
    for (const NodePlan &node : m_plan.nodes)
        homes.append(node.home);
    QCOMPARE(run(QStringList{u"import"_s, u"--out"_s, path(u"found.dasplan"_s)} + homes).exitCode,
             0);
    run(QStringList{u"import"_s, u"--json"_s} + homes);
    run(QStringList{u"import"_s} + homes);
    run({u"check"_s, path(u"found.dasplan"_s)});
}

void TestPasswordLeaks::fails_to_write()
{
    QVERIFY_OK(writeFile(path(u"inTheWay"_s), "x", kPublicFile));
    QCOMPARE(run({u"bundle"_s, plan(), u"--out"_s, path(u"inTheWay/x"_s)}, File).exitCode, 3);
    QCOMPARE(
        run({u"apply"_s, plan()}, File, LeakScene::kNew, u"rename:error=EIO:when=4"_s).exitCode, 3);
#if !DAS_HAS_SANITIZER // which writes by itself, and ends the program where it cannot
    QCOMPARE(run({u"apply"_s, plan()}, File, LeakScene::kOld, u"write:error=ENOSPC:when=9..12"_s)
                 .exitCode,
             3);
    QCOMPARE(run({u"bundle"_s, plan(), u"--out"_s, path(u"disk"_s)}, File, LeakScene::kOld,
                 u"write:error=ENOSPC:when=2..5"_s)
                 .exitCode,
             3);
#endif
}

void TestPasswordLeaks::is_killed_while_it_writes_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<int>("when");
    for (const QString &signal : {u"TERM"_s, u"KILL"_s}) {
        for (const int when : {1, 5, 12})
            QTest::addRow("%s at rename %d", qPrintable(signal), when) << signal << when;
    }
}

void TestPasswordLeaks::is_killed_while_it_writes()
{
    QFETCH(QString, signal);
    QFETCH(int, when);
    const QString inject = u"rename:signal=%1:when=%2"_s.arg(signal).arg(when);
    run({u"apply"_s, plan()}, File, LeakScene::kOld, inject);
    cleanup();
    QStringList homes;
    for (const NodePlan &node : m_plan.nodes)
        homes.append(node.home);
    QCOMPARE(run(QStringList{u"restore"_s} + homes).exitCode, 0);
    for (const QString &home : std::as_const(homes))
        QVERIFY(
            !QDirIterator(home, {u"*.das-setup-new"_s}, QDir::Files, QDirIterator::Subdirectories)
                 .hasNext());
    run({u"bundle"_s, plan(), u"--out"_s, path(u"killed"_s)}, File, LeakScene::kNew, inject);
}

void TestPasswordLeaks::refuses_passwords()
{
    for (const QString &unfit : {u"${"_s, u"\u0001"_s}) {
        const QString file = m_scene.given(LeakScene::kUnfit.name);
        const QJsonObject secrets{{u"mysql.password"_s, LeakScene::kUnfit.mysql() + unfit},
                                  {u"svn.password"_s, LeakScene::kUnfit.svn() + unfit}};
        QVERIFY_OK(writeFile(file, QJsonDocument(secrets).toJson(), kPrivateFile));
        QCOMPARE(run({u"apply"_s, plan()}, File, LeakScene::kUnfit).exitCode, 3);
        QCOMPARE(run({u"diff"_s, plan()}, File, LeakScene::kUnfit).exitCode, 3);
        QCOMPARE(run({u"bundle"_s, plan(), u"--out"_s, path(u"unfit"_s)}, File, LeakScene::kUnfit)
                     .exitCode,
                 3);
        QVERIFY(QFile::setPermissions(file, kPublicFile));
        QCOMPARE(run({u"apply"_s, plan()}, File, LeakScene::kUnfit).exitCode, 2);
        QVERIFY_OK(writeFile(file, QJsonDocument(secrets).toJson().chopped(9), kPrivateFile));
        QCOMPARE(run({u"apply"_s, plan()}, File, LeakScene::kUnfit).exitCode, 2);
    }
}

/// Homes, plans and logs that hold a password already, and are not as they should be.
void TestPasswordLeaks::meets_files_that_hold_them()
{
    const ClusterPlan broken = test::samplePlanWithHomes(m_scene.given(u"broken"_s));
    const QByteArray secret = LeakScene::kOld.mysqlCore;
    const QStringList names{u"carbon.xml"_s, u"datasources/master-datasources.xml"_s,
                            u"datasources/metrics-datasources.xml"_s};
    for (const QByteArray &text : {"<password>" + secret + "<</password>",
                                   "<password>" + secret + "&" + secret + ";</password>",
                                   "<" + secret + " a=\"" + secret + "\" a='" + secret + "'>"}) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString file = broken.nodes[i].home + u"/repository/conf/"_s + names[i];
            QByteArray bytes = *readFile(file);
            QVERIFY_OK(writeFile(file, bytes.insert(bytes.lastIndexOf("</"), text), kPublicFile));
        }
        const QString file = test::samplePlanFile(m_scene.given(u"broken"_s));
        run({u"diff"_s, file}, File);
        QCOMPARE(run({u"apply"_s, file}, File).exitCode, 3);
        QStringList homes;
        for (const NodePlan &node : broken.nodes)
            homes.append(node.home);
        run(QStringList{u"import"_s} + homes);
        run({u"check"_s, file});
    }
    const QString plan = m_scene.given(u"with-password.dasplan"_s);
    for (const QByteArray &text : {"\"password\": \"" + secret + "\",",
                                   "\"port\": \"" + secret + "\",", "\"port\": " + secret + ","}) {
        QByteArray json = planToJson(m_plan);
        QVERIFY_OK(writeFile(plan, json.replace("\"port\": 3306,", text), kPublicFile));
        run({u"check"_s, plan});
        run({u"apply"_s, plan}, File);
    }
}

/// A verb that is not run above is a verb nobody has looked at.
void TestPasswordLeaks::every_verb_was_run()
{
    const QString help = QString::fromUtf8(run({u"--help"_s}).out)
                             .section(u"\nVerbs:"_s, 1)
                             .section(u"\n\n"_s, 0, 0);
    QVERIFY(!help.isEmpty());
    static const QRegularExpression verb(u"^  (\\S+)"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : verb.globalMatch(help))
        QVERIFY2(m_scene.verbs().contains(match.captured(1)), qPrintable(match.captured(1)));
}

} // namespace das

QTEST_GUILESS_MAIN(das::TestPasswordLeaks)
#include "tst_passwordleaks.moc"
