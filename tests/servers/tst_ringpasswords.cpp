#include "keyring/desktopring.h"
#include "support/ringsession.h"
#include "support/serverprocess.h"
#include "support/silentring.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

/// `das-setup` beside a real key ring, as the programs of a desktop are.
class TestRingPasswords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void are_found_in_the_ring();
    void of_another_account_are_not_taken();
    void of_the_environment_come_first();
    void in_a_locked_ring_are_asked_for();
    void without_a_ring_are_asked_for_data();
    void without_a_ring_are_asked_for();
    void of_a_silent_ring_are_not_waited_for();
    void cleanupTestCase();

private:
    Run diff(const QProcessEnvironment &environment, const QString &plan = u"sample.dasplan"_s);
    void keep(const QString &key, const QString &password);

    test::RingSession m_session;
};

constexpr const char *kIsNeeded = "mysql.password is needed: give it with --secrets FILE";

void TestRingPasswords::initTestCase()
{
    DAS_NEEDS_PROGRAM("dbus-daemon");
    DAS_NEEDS_PROGRAM("gnome-keyring-daemon");
    QVERIFY(m_session.start());
    m_session.join();
    QProcess sample;
    sample.start(QStringLiteral(DAS_SETUP_PROGRAM),
                 {u"sample"_s, u"--out"_s, m_session.path(u"cluster"_s)});
    QVERIFY(sample.waitForFinished() && sample.exitCode() == 0);
}

Run TestRingPasswords::diff(const QProcessEnvironment &environment, const QString &plan)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(DAS_SETUP_PROGRAM),
                  {u"diff"_s, m_session.path(u"cluster/"_s) + plan});
    // The stub of a ring lives in this event loop.
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TestRingPasswords::keep(const QString &key, const QString &password)
{
    DesktopRing ring(10s);
    std::optional<RingAnswer> answer;
    ring.write(key, password, [&](const RingAnswer &said) { answer = said; });
    QVERIFY(QTest::qWaitFor([&] { return answer.has_value(); }, 15000));
    QCOMPARE(answer->kind, RingAnswer::Done);
}

void TestRingPasswords::are_found_in_the_ring()
{
    QVERIFY(m_session.startRing());
    keep(u"mysql://root@10.100.7.53:3306"_s, u"of the ring ${"_s);
    keep(u"svn das http://svn.example.com/svn/das300rc_repo"_s, u"of the ring"_s);
    // Which of the passwords it was shows in what this one is refused for.
    const Run run = diff(m_session.environment());
    QVERIFY2(run.err.contains("mysql.password contains ${"), run.err.constData());
    keep(u"mysql://root@10.100.7.53:3306"_s, u"of the ring"_s);
    const Run good = diff(m_session.environment());
    QCOMPARE(good.exitCode, 1);
    QVERIFY(good.out.contains("+++ b/"));
    QVERIFY(!(good.out + good.err).contains("of the ring"));
}

void TestRingPasswords::of_another_account_are_not_taken()
{
    QFile plan(m_session.path(u"cluster/sample.dasplan"_s));
    QVERIFY(plan.open(QIODevice::ReadOnly));
    QFile other(m_session.path(u"cluster/other.dasplan"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(plan.readAll().replace("\"10.100.7.53\"", "\"10.100.7.54\""));
    other.close();
    const Run run = diff(m_session.environment(), u"other.dasplan"_s);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(kIsNeeded), run.err.constData());
}

void TestRingPasswords::of_the_environment_come_first()
{
    QProcessEnvironment environment = m_session.environment();
    environment.insert(u"DAS_SETUP_MYSQL_PASSWORD"_s, u"of the environment ${"_s);
    const Run run = diff(environment);
    QVERIFY2(run.err.contains("mysql.password contains ${"), run.err.constData());
}

void TestRingPasswords::in_a_locked_ring_are_asked_for()
{
    m_session.stopRing();
    QVERIFY(m_session.startRing(false));
    const Run run = diff(m_session.environment());
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.startsWith(kIsNeeded), run.err.constData());
    m_session.stopRing();
}

void TestRingPasswords::without_a_ring_are_asked_for_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("no bus") << QString();
    QTest::newRow("an address of no bus") << u"disabled:"_s;
    QTest::newRow("a bus that is gone") << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("a bus without a ring") << m_session.address();
}

void TestRingPasswords::without_a_ring_are_asked_for()
{
    QFETCH(QString, address);
    QProcessEnvironment environment = m_session.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    QElapsedTimer clock;
    clock.start();
    const Run run = diff(environment);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.startsWith(kIsNeeded), run.err.constData());
    QVERIFY(clock.elapsed() < 4000);
}

void TestRingPasswords::of_a_silent_ring_are_not_waited_for()
{
    const test::SilentRing silent(m_session.address());
    QVERIFY(silent.isThere());
    QElapsedTimer clock;
    clock.start();
    const Run run = diff(m_session.environment());
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.startsWith(kIsNeeded), run.err.constData());
    QVERIFY(clock.elapsed() < 30000);
    QVERIFY(silent.calls() > 0);
}

void TestRingPasswords::cleanupTestCase()
{
    QCOMPARE(test::filesWith("of the ring", m_session.path(u"."_s)), QStringList());
}

} // namespace das

QTEST_GUILESS_MAIN(das::TestRingPasswords)
#include "tst_ringpasswords.moc"
