#include "plan/sampleplan.h"
#include "probe/mysql/mysqlprobe.h"
#include "probe/mysql/mysqlsession.h"
#include "profile/profilecatalog.h"
#include "support/proberun.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <atomic>
#include <functional>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

namespace {

const QString kPassword = u"pass-in-the-clear"_s;

QByteArray packet(char number, const QByteArray &body)
{
    const auto size = body.size();
    return QByteArray(1, char(size)) + char(size >> 8) + char(size >> 16) + number + body;
}

QByteArray greeting(const QByteArray &plugin, bool offersTls = false)
{
    return packet(0, "\x0a" + "8.0.36"_ba + '\0' + "\x09\0\0\0"_ba + "abcdefgh" + '\0' +
                         (offersTls ? "\xff\xff"_ba : "\xff\xf7"_ba) + "\x21\x02\0\xff\xc1\x15"_ba +
                         QByteArray(10, '\0') + "ijklmnopqrst" + '\0' + plugin + '\0');
}

QByteArray switchTo(const QByteArray &plugin)
{
    return packet(2, "\xfe" + plugin + '\0' + "abcdefghijklmnopqrst" + '\0');
}

/// What a client that gave its password gets.
QByteArray okPacket(char number)
{
    return packet(number, "\0\0\0\x02\0\0\0"_ba);
}

/// A server on 127.0.0.1 that plays a part to each connection.
class Actor {
public:
    using Part = std::function<void(Actor &, QTcpSocket &)>;

    explicit Actor(Part part) : m_part(std::move(part))
    {
        std::promise<int> port;
        std::future<int> isListening = port.get_future();
        m_thread = std::thread([this, &port] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            while (!m_isStopping) {
                if (!server.waitForNewConnection(20))
                    continue;
                const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
                m_part(*this, *socket);
                hear(*socket, 0);
                socket->disconnectFromHost();
            }
        });
        m_port = isListening.get();
    }
    ~Actor()
    {
        m_isStopping = true;
        m_thread.join();
    }
    Actor(const Actor &) = delete;
    Actor &operator=(const Actor &) = delete;

    int port() const { return m_port; }
    bool isStopping() const { return m_isStopping; }
    /// Everything that clients said; for when no client is there any more.
    QByteArray heard()
    {
        m_isStopping = true;
        m_thread.join();
        m_thread = std::thread([] {});
        return m_heard;
    }

    void say(QTcpSocket &socket, const QByteArray &bytes)
    {
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(1000)) {
        }
    }
    /// Waits for a packet; false where the client is gone.
    bool hear(QTcpSocket &socket, int patienceMs = 3000)
    {
        const bool said = socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs);
        m_heard += socket.readAll();
        return said;
    }

private:
    Part m_part;
    int m_port = 0;
    std::atomic<bool> m_isStopping = false;
    QByteArray m_heard;
    std::thread m_thread;
};

/// Says a byte now and then.
void drip(Actor &actor, QTcpSocket &socket)
{
    while (!actor.isStopping() && socket.state() == QAbstractSocket::ConnectedState) {
        actor.say(socket, "\x01");
        socket.waitForReadyRead(50);
    }
}

QList<ProbeReport> probe(int port, std::chrono::milliseconds budget = 3s)
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.1.0"_s);
    plan.mysql.host = u"127.0.0.1"_s;
    plan.mysql.port = port;
    const ProbeInput input{plan, profileById(plan.product), {kPassword, {}}};
    return test::reportsOf(mysqlProbe().tasks(input).first(), budget);
}

} // namespace

class TestMysqlSession : public QObject {
    Q_OBJECT

private slots:
    void a_server_that_turns_away_says_why_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("blocked") << "\xff\x69\x04Host '127.0.0.1' is blocked"_ba
                                 << u"blocks this machine"_s;
        QTest::newRow("not allowed") << "\xff\x6a\x04Host '127.0.0.1' is not allowed"_ba
                                     << u"lets nobody in from this machine"_s;
        QTest::newRow("full") << "\xff\x10\x04#08004Too many connections"_ba
                              << u"takes no more connections"_s;
    }
    void a_server_that_turns_away_says_why()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, words);
        const Actor actor(
            [&body](Actor &a, QTcpSocket &socket) { a.say(socket, packet(0, body)); });
        const ProbeReport report = test::reportOf(probe(actor.port()), u"server"_s);
        QCOMPARE(report.status, ProbeStatus::Failed);
        QVERIFY2(report.summary.contains(words), qPrintable(report.summary));
    }

    void one_that_stalls_after_its_greeting_keeps_nobody_waiting()
    {
        const Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("mysql_native_password"));
            if (a.hear(socket)) {
                a.say(socket, "\xff\xff\0\x02"_ba);
                drip(a, socket);
            }
        });
        QElapsedTimer clock;
        clock.start();
        const ProbeReport report = test::reportOf(probe(actor.port(), 500ms), u"sign-in"_s);
        QCOMPARE_LT(clock.elapsed(), 500 + 500);
        QCOMPARE(report.status, ProbeStatus::Failed);
        QVERIFY2(report.summary.contains(u"too slowly: not done within 0.5 s"_s),
                 qPrintable(report.summary));
    }

    void encryption_that_breaks_off_is_the_one_failure()
    {
        const Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("mysql_native_password", true));
            if (a.hear(socket))
                a.say(socket, "\x15\x03\x01\0\x02\x02\x28"_ba); // TLS: handshake failure
        });
        const QList<ProbeReport> reports = probe(actor.port());
        const ProbeReport report = test::reportOf(reports, u"tls"_s);
        QCOMPARE(report.status, ProbeStatus::Failed);
        QVERIFY2(report.summary.contains(u"No encrypted connection"_s), qPrintable(report.summary));
        QCOMPARE(test::reportOf(reports, u"sign-in"_s).status, ProbeStatus::Skipped);
    }

    void a_stalled_handshake_keeps_nobody_waiting()
    {
        const Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("mysql_native_password", true));
            if (a.hear(socket)) {
                a.say(socket, "\x16\x03\x03\x40\0"_ba);
                drip(a, socket);
            }
        });
        QElapsedTimer clock;
        clock.start();
        const QList<ProbeReport> reports = probe(actor.port(), 500ms);
        QCOMPARE_LT(clock.elapsed(), 500 + 500);
        QCOMPARE(test::reportOf(reports, u"tls"_s).status, ProbeStatus::Skipped);
        const ProbeReport report = test::reportOf(reports, u"sign-in"_s);
        QCOMPARE(report.status, ProbeStatus::Failed);
        QVERIFY2(report.summary.contains(u"too slowly: not done within 0.5 s"_s),
                 qPrintable(report.summary));
    }

    void a_cancel_ends_a_session_at_once()
    {
        const Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("mysql_native_password"));
            drip(a, socket);
        });
        QElapsedTimer clock;
        clock.start();
        const ProbeRun run(
            {}, 60s, [](const ProbeReport &) {}, [&clock] { return clock.elapsed() > 200; });
        MySqlSession session(run);
        QVERIFY(!session.open({u"127.0.0.1"_s, actor.port(), u"das"_s, kPassword}));
        QCOMPARE_LT(clock.elapsed(), 200 + 500);
    }

    void the_password_is_never_sent_in_the_clear_data()
    {
        QTest::addColumn<QByteArray>("plugin");
        QTest::newRow("in the clear") << "mysql_clear_password"_ba;
        QTest::newRow("asked at the terminal") << "dialog"_ba;
        QTest::newRow("old") << "mysql_old_password"_ba;
    }
    void the_password_is_never_sent_in_the_clear()
    {
        QFETCH(const QByteArray, plugin);
        Actor actor([&plugin](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("mysql_native_password"));
            if (a.hear(socket)) {
                a.say(socket, switchTo(plugin));
                a.hear(socket);
            }
        });
        const QList<ProbeReport> reports = probe(actor.port());
        const ProbeReport report = test::reportOf(reports, u"sign-in"_s);
        QVERIFY2(report.summary.contains(u"by a method that could show the password"_s),
                 qPrintable(report.summary));
        const QByteArray heard = actor.heard();
        QVERIFY(heard.contains("mysql_native_password"));
        QVERIFY(!heard.contains(kPassword.toUtf8()));
    }

    void caching_sha2_goes_as_far_as_the_key()
    {
        constexpr char kFullSignIn = 4;
        constexpr char kAsksForKey = 2;
        Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("caching_sha2_password"));
            if (a.hear(socket)) {
                a.say(socket, packet(2, QByteArray("\x01") + kFullSignIn));
                a.hear(socket);
            }
        });
        const QList<ProbeReport> reports = probe(actor.port());
        QCOMPARE(test::reportOf(reports, u"sign-in"_s).status, ProbeStatus::Failed);
        QCOMPARE(test::reportOf(reports, u"server"_s).facts.value(u"authPlugin"_s).toString(),
                 u"caching_sha2_password"_s);
        const QByteArray heard = actor.heard();
        QVERIFY2(heard.endsWith(packet(3, QByteArray(1, kAsksForKey))), heard.toHex().constData());
        QVERIFY(!heard.contains(kPassword.toUtf8()));
    }

    void caching_sha2_signs_in_from_the_cache()
    {
        constexpr char kFastSignIn = 3;
        const Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("caching_sha2_password"));
            if (a.hear(socket)) {
                a.say(socket, packet(2, QByteArray("\x01") + kFastSignIn) + okPacket(3));
                a.hear(socket);
            }
        });
        const ProbeRun run({}, 3s, [](const ProbeReport &) {});
        MySqlSession session(run);
        QVERIFY2(session.open({u"127.0.0.1"_s, actor.port(), u"das"_s, kPassword}),
                 qPrintable(session.errorText()));
    }

    void no_local_file_is_handed_over()
    {
        Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("mysql_native_password"));
            if (a.hear(socket)) {
                a.say(socket, okPacket(2));
                a.hear(socket);
                a.say(socket, packet(1, "\xfb/etc/passwd"));
                a.hear(socket);
            }
        });
        const ProbeRun run({}, 3s, [](const ProbeReport &) {});
        {
            MySqlSession session(run);
            QVERIFY(session.open({u"127.0.0.1"_s, actor.port(), u"das"_s, kPassword}));
            QVERIFY(!session.query(u"SELECT 1"_s));
        }
        QVERIFY(!actor.heard().contains("root:"));
    }

    void an_answer_without_end_is_cut_off()
    {
        Actor actor([](Actor &a, QTcpSocket &socket) {
            a.say(socket, greeting("mysql_native_password"));
            if (!a.hear(socket))
                return;
            a.say(socket, okPacket(2));
            a.hear(socket);
            a.say(socket, packet(1, "\x01") +
                              packet(2, "\x03"
                                        "def\0\0\0\x01"
                                        "a\0\x0c\x21\0\xff\0\0\0\xfd\0\0\0\0\0"_ba) +
                              packet(3, "\xfe\0\0\x02\0"_ba));
            const QByteArray cell(60'000, 'x');
            for (char number = 4; socket.state() == QAbstractSocket::ConnectedState; ++number) {
                a.say(socket, packet(number, "\xfc\x60\xea" + cell));
                socket.waitForReadyRead(0);
            }
        });
        const ProbeRun run({}, 10s, [](const ProbeReport &) {});
        MySqlSession session(run);
        QVERIFY(session.open({u"127.0.0.1"_s, actor.port(), u"das"_s, kPassword}));
        QVERIFY(!session.query(u"SELECT a"_s));
        QVERIFY(!session.isTimeUp());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestMysqlSession)
#include "tst_mysqlsession.moc"
