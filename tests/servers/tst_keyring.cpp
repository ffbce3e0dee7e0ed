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

constexpr const char *kPassword = "p\xc3\xa4ss <&\"'> \\ word-5e1f";
const QString kAccount = u"mysql://das@127.0.0.1:3306"_s;

/// Asks and waits for the answer.
template <typename Ask>
RingAnswer answerTo(const Ask &ask)
{
    std::optional<RingAnswer> answer;
    int count = 0;
    ask([&](const RingAnswer &said) {
        answer = said;
        ++count;
    });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
        qFatal("the ring did not answer in time");
    QTest::qWait(50);
    return count == 1 ? *answer : RingAnswer{RingAnswer::Denied, u"answered again"_s};
}

RingAnswer read(KeyRing &ring, const QString &key)
{
    return answerTo([&](const KeyRing::Done &done) { ring.read(key, done); });
}

RingAnswer::Kind write(KeyRing &ring, const QString &key, const QString &password)
{
    return answerTo([&](const KeyRing::Done &done) { ring.write(key, password, done); }).kind;
}

RingAnswer::Kind remove(KeyRing &ring, const QString &key)
{
    return answerTo([&](const KeyRing::Done &done) { ring.remove(key, done); }).kind;
}

} // namespace

/// The desktop's ring on a bus of the test's own. The libraries remember the bus of a process, so
/// one session goes through all that can be the matter with a ring, in the order of the slots.
class TestKeyRing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void without_a_bus();
    void a_bus_without_a_ring();
    void without_libsecret_nothing_is_written_in_plain_text();
    void a_ring_that_never_answers();
    void keeps_finds_and_deletes();
    void a_locked_ring();
    void no_answer_comes_after_the_ring_is_gone();
    void cleanupTestCase();

private:
    test::RingSession m_session;
};

void TestKeyRing::initTestCase()
{
    DAS_NEEDS_PROGRAM("dbus-daemon");
    DAS_NEEDS_PROGRAM("gnome-keyring-daemon");
    m_session.join();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QVERIFY(m_session.start());
}

void TestKeyRing::without_a_bus()
{
    DesktopRing ring(10s);
    QCOMPARE(read(ring, kAccount).kind, RingAnswer::NoRing);
    QCOMPARE(write(ring, kAccount, u"x"_s), RingAnswer::NoRing);
    QCOMPARE(remove(ring, kAccount), RingAnswer::NoRing);
}

void TestKeyRing::a_bus_without_a_ring()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_session.address().toUtf8());
    DesktopRing ring(10s);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(read(ring, kAccount).kind, RingAnswer::NoRing);
    QCOMPARE(write(ring, kAccount, QString::fromUtf8(kPassword)), RingAnswer::NoRing);
    QCOMPARE(remove(ring, kAccount), RingAnswer::NoRing);
    QVERIFY(clock.elapsed() < 9000);
}

/// QtKeychain then turns to KWallet, which has a fallback: the slot above and cleanupTestCase() in
/// a process that cannot load the library.
void TestKeyRing::without_libsecret_nothing_is_written_in_plain_text()
{
    const QTemporaryDir libraries;
    QFile broken(libraries.filePath(u"libsecret-1.so.0"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_LIBRARY_PATH"_s, libraries.path());
    QProcess without;
    without.setProcessEnvironment(environment);
    without.start(QCoreApplication::applicationFilePath(), {u"a_bus_without_a_ring"_s});
    QVERIFY(without.waitForFinished());
    QVERIFY2(without.exitCode() == 0, without.readAllStandardOutput().constData());
}

void TestKeyRing::a_ring_that_never_answers()
{
    const test::SilentRing silent(m_session.address());
    QVERIFY(silent.isThere());
    DesktopRing ring(500ms);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(read(ring, kAccount).kind, RingAnswer::NoRing);
    QCOMPARE(write(ring, kAccount, QString::fromUtf8(kPassword)), RingAnswer::NoRing);
    QVERIFY(clock.elapsed() >= 900);
    QVERIFY(clock.elapsed() < 10000);
    QVERIFY(silent.calls() > 0);
}

void TestKeyRing::keeps_finds_and_deletes()
{
    QVERIFY(m_session.startRing());
    DesktopRing ring(10s);
    QCOMPARE(read(ring, kAccount).kind, RingAnswer::Absent);
    const QString password = QString::fromUtf8(kPassword);
    QCOMPARE(write(ring, kAccount, password), RingAnswer::Done);
    QCOMPARE(read(ring, kAccount).password, password);
    for (const QString &other :
         {u"mysql://das@127.0.0.1:3307"_s, u"mysql://da@127.0.0.1:3306"_s, u"mysql://das"_s})
        QCOMPARE(read(ring, other).kind, RingAnswer::Absent);
    QCOMPARE(write(ring, kAccount, u"another"_s), RingAnswer::Done);
    QCOMPARE(read(ring, kAccount).password, u"another"_s);
    QCOMPARE(remove(ring, kAccount), RingAnswer::Done);
    QCOMPARE(read(ring, kAccount).kind, RingAnswer::Absent);
    QCOMPARE(remove(ring, kAccount), RingAnswer::Done);
}

void TestKeyRing::a_locked_ring()
{
    {
        DesktopRing ring(10s);
        QCOMPARE(write(ring, kAccount, QString::fromUtf8(kPassword)), RingAnswer::Done);
    }
    m_session.stopRing();
    QVERIFY(m_session.startRing(false));
    DesktopRing ring(10s);
    QElapsedTimer clock;
    clock.start();
    const RingAnswer answer = read(ring, kAccount);
    QVERIFY(answer.kind != RingAnswer::Done);
    QCOMPARE(answer.password, QString());
    QVERIFY(write(ring, kAccount, u"x"_s) != RingAnswer::Done);
    QVERIFY(clock.elapsed() < 20000);
}

void TestKeyRing::no_answer_comes_after_the_ring_is_gone()
{
    bool isAnswered = false;
    {
        DesktopRing ring(100ms);
        ring.read(kAccount, [&](const RingAnswer &) { isAnswered = true; });
    }
    QTest::qWait(500);
    QVERIFY(!isAnswered);
}

/// Neither QtKeychain's fallback nor anything else wrote it down.
void TestKeyRing::cleanupTestCase()
{
    QCOMPARE(test::filesWith(QByteArray("word-5e1f"), m_session.path(u"."_s)), QStringList());
    QCOMPARE(test::filesWith("DAS Setup", m_session.path(u"xdg_config_home"_s)), QStringList());
}

} // namespace das

QTEST_GUILESS_MAIN(das::TestKeyRing)
#include "tst_keyring.moc"
