#include "probe/svn/svnprobe.h"
#include "support/cutproxy.h"
#include "support/faultserver.h"
#include "support/proberun.h"
#include "support/serverprocess.h"
#include "support/svnservers.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::Fault;
using test::SvnServers;

namespace {

const QString kPassword = u"s3cret-of-svn"_s;

/// The tasks for one URL; the name svn.test stands for 127.0.0.1.
ProbeTask taskFor(const QString &url, const QString &user = u"writer"_s,
                  const QString &password = kPassword, bool appendTenantId = true)
{
    ProbeInput input;
    input.plan.hosts = {{u"svn.test"_s, u"127.0.0.1"_s}};
    input.plan.deploymentSync = {.kind = SyncKind::Svn,
                                 .url = url,
                                 .user = user,
                                 .appendTenantId = appendTenantId,
                                 .autoCommitNode = {},
                                 .clientJars = {},
                                 .unknown = {}};
    input.secrets.svnPassword = password;
    return svnProbe().tasks(input).value(0);
}

/// "server passed, certificate failed", without what was skipped.
QString outcomeOf(const QList<ProbeReport> &reports)
{
    QStringList parts;
    for (const ProbeReport &report : reports) {
        if (report.status != ProbeStatus::Skipped && report.check != "clock"_L1)
            parts.append(report.check + u' ' + probeStatusName(report.status));
    }
    return parts.join(", "_L1);
}

QString failedSummary(const QList<ProbeReport> &reports)
{
    for (const ProbeReport &report : reports) {
        if (report.status == ProbeStatus::Failed)
            return report.summary;
    }
    return {};
}

qsizetype countOf(const QList<ProbeReport> &reports, ProbeStatus status)
{
    return std::ranges::count(reports, status, &ProbeReport::status);
}

} // namespace

class TestSvnProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        DAS_NEEDS_PROGRAM("svnserve");
        DAS_NEEDS_PROGRAM("svnadmin");
        DAS_NEEDS_PROGRAM("apache2");
        DAS_NEEDS_PROGRAM("htpasswd");
        DAS_NEEDS_PROGRAM("openssl");
        m_servers = std::make_unique<SvnServers>(kPassword);
        QVERIFY2(m_servers->start(), m_servers->output().constData());
        // OpenSSL takes what it trusts by default from here.
        qputenv("SSL_CERT_FILE", m_servers->authority().toLocal8Bit());
        qputenv("SSL_CERT_DIR", "/nonexistent");
        qputenv("HOME", m_servers->home().toLocal8Bit());
    }
    void cleanupTestCase() { m_servers.reset(); }

    void a_user_who_may_write_passes_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const QString most = u"server passed, sign-in passed, repository passed, read passed, "
                             "commit passed, version warned"_s;
        const QString all =
            QString(most).replace(u"server passed"_s, u"server passed, certificate passed"_s);
        QTest::newRow("svn") << m_servers->svn(u"repo/das"_s) << most;
        QTest::newRow("svn, at the root") << m_servers->svn(u"repo"_s) << most;
        QTest::newRow("http") << m_servers->http(u"repo/das"_s) << most;
        QTest::newRow("http, at the root") << m_servers->http(u"repo/"_s) << most;
        QTest::newRow("https") << m_servers->https(SvnServers::Good, u"repo/das"_s) << all;
        QTest::newRow("svn, folder of the tenant") << m_servers->svn(u"repo/used"_s) << most;
        QTest::newRow("http, folder of the tenant") << m_servers->http(u"repo/used"_s) << most;
    }
    void a_user_who_may_write_passes()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, expected);
        const QList<ProbeReport> reports = test::reportsOf(taskFor(url));
        QVERIFY2(outcomeOf(reports) == expected, qPrintable(test::textOf(reports)));
        const QJsonObject facts = test::reportOf(reports, u"repository"_s).facts;
        QCOMPARE(facts.value("revision"_L1).toInt(), 1);
        QCOMPARE(facts.value("uuid"_L1).toString(), m_servers->uuid());
        QVERIFY(url.startsWith(facts.value("root"_L1).toString()));
        QVERIFY(test::reportOf(reports, u"sign-in"_s).summary.contains(u"Signed in as writer"_s));
    }

    void nobody_signs_in_where_none_must()
    {
        for (const QString &url : {m_servers->svn(u"open"_s), m_servers->open(u"open"_s)}) {
            const QList<ProbeReport> reports = test::reportsOf(taskFor(url, {}, {}));
            QVERIFY2(countOf(reports, ProbeStatus::Failed) == 0, qPrintable(test::textOf(reports)));
            QCOMPARE(test::reportOf(reports, u"commit"_s).status, ProbeStatus::Passed);
        }
    }

    void the_clock_and_the_version_of_a_web_server_are_read()
    {
        const QList<ProbeReport> reports = test::reportsOf(taskFor(m_servers->http(u"repo"_s)));
        QCOMPARE(test::reportOf(reports, u"clock"_s).status, ProbeStatus::Passed);
        QVERIFY(test::reportOf(reports, u"version"_s)
                    .facts.value("serverVersion"_L1)
                    .toString()
                    .startsWith(u"1."_s));
    }

    void each_thing_wrong_is_one_failure_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("words");
        for (const auto &[scheme, base] :
             {std::pair{"svn", m_servers->svn({})}, std::pair{"http", m_servers->http({})},
              std::pair{"https", m_servers->https(SvnServers::Good, {})}}) {
            const auto row = [scheme = scheme](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", scheme, name);
            };
            const QString das = base + u"repo/das"_s;
            row("wrong password") << das << u"writer"_s << u"wr0ng-one"_s << u"sign-in"_s
                                  << u"does not accept writer with this password"_s;
            row("unknown user") << das << u"ghost"_s << kPassword << u"sign-in"_s
                                << u"does not accept ghost with this password"_s;
            row("no user") << das << QString() << QString() << u"sign-in"_s
                           << u"Nobody may read without signing in"_s;
            row("may only read") << das << u"reader"_s << kPassword << u"commit"_s
                                 << u"reader signs in and may not commit"_s;
            row("may write elsewhere only") << das << u"elsewhere"_s << kPassword << u"commit"_s
                                            << u"elsewhere signs in and may not commit"_s;
            row("may not even read") << base + u"repo/secret"_s << u"reader"_s << kPassword
                                     << u"read"_s << u"reader signs in and may not read"_s;
            row("no repository") << base + u"nothing/das"_s << u"writer"_s << kPassword
                                 << u"repository"_s << u"No repository at "_s;
            row("no such folder") << base + u"repo/no-such"_s << u"writer"_s << kPassword
                                  << u"repository"_s << u"has no such folder"_s;
        }
        QTest::newRow("svn, anybody reads, no user commits")
            << m_servers->svn(u"readable"_s) << QString() << QString() << u"commit"_s
            << u"Nobody may commit without signing in"_s;
        QTest::newRow("svn, anybody reads, wrong password")
            << m_servers->svn(u"readable"_s) << u"writer"_s << u"wr0ng-one"_s << u"commit"_s
            << u"does not accept writer with this password"_s;
        QTest::newRow("http, moved")
            << m_servers->http({}).chopped(4) + u"moved"_s << u"writer"_s << kPassword
            << u"repository"_s << u"The server sends on to http://svn.test:"_s;
        QTest::newRow("http, no repository at all")
            << m_servers->http({}).chopped(4) + u"elsewhere"_s << u"writer"_s << kPassword
            << u"repository"_s << u"No repository at "_s;
    }
    void each_thing_wrong_is_one_failure()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, user);
        QFETCH(const QString, password);
        QFETCH(const QString, check);
        QFETCH(const QString, words);
        const QList<ProbeReport> reports = test::reportsOf(taskFor(url, user, password));
        const QByteArray text = test::textOf(reports).toUtf8();
        QVERIFY2(countOf(reports, ProbeStatus::Failed) == 1, text.constData());
        QVERIFY2(test::reportOf(reports, check).status == ProbeStatus::Failed, text.constData());
        QVERIFY2(failedSummary(reports).contains(words), text.constData());
        QVERIFY(!test::reportOf(reports, check).hint.isEmpty());
        QVERIFY(!text.contains("s3cret"));
        QVERIFY(!text.contains("wr0ng"));
    }

    void a_certificate_is_shown_and_not_trusted_data()
    {
        QTest::addColumn<SvnServers::Certificate>("certificate");
        QTest::addColumn<QString>("words");
        QTest::newRow("issuer unknown")
            << SvnServers::Unknown << u"issued by nobody whom this machine trusts"_s;
        QTest::newRow("expired") << SvnServers::Expired << u"it has expired"_s;
        QTest::newRow("another host") << SvnServers::OtherHost << u"issued for another host name"_s;
    }
    void a_certificate_is_shown_and_not_trusted()
    {
        QFETCH(const SvnServers::Certificate, certificate);
        QFETCH(const QString, words);
        const QList<ProbeReport> reports =
            test::reportsOf(taskFor(m_servers->https(certificate, u"repo/das"_s)));
        const ProbeReport report = test::reportOf(reports, u"certificate"_s);
        QVERIFY2(report.status == ProbeStatus::Failed && report.summary.contains(words),
                 qPrintable(test::textOf(reports)));
        QCOMPARE(countOf(reports, ProbeStatus::Failed), 1);
        QCOMPARE(outcomeOf(reports), u"server passed, certificate failed"_s);
        QCOMPARE(report.facts.value("sha256"_L1).toString(), m_servers->sha256(certificate));
        QVERIFY(report.summary.contains(m_servers->sha256(certificate)));
        QCOMPARE(report.facts.value("failures"_L1).toArray().size(), 1);
        QVERIFY(!report.facts.value("issuer"_L1).toString().isEmpty());
        QCOMPARE(m_servers->signInsOver(certificate), 0);
    }

    void each_fault_is_named_within_the_budget_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("words");
        struct Row {
            const char *name;
            Fault fault;
            QString words;
        };
        const QList<Row> rows{
            {"refused", Fault::Refused, u"refuses the connection"_s},
            {"filtered", Fault::Filtered, u"did not answer within 0.6 s"_s},
            {"silent", Fault::Silent, u"says nothing for 0.6 s"_s},
            {"slow", Fault::Slow, u"answers too slowly: not done within 0.6 s"_s},
            {"closing at once", Fault::ClosesAtOnce, u"closes the connection before it speaks"_s},
            {"garbage", Fault::Garbage, u"does not speak"_s},
        };
        for (const char *scheme : {"svn", "http", "https"}) {
            for (const Row &row : rows)
                QTest::addRow("%s, %s", scheme, row.name)
                    << QString::fromLatin1(scheme) << row.fault << row.words;
        }
        QTest::newRow("svn, wrong protocol")
            << u"svn"_s << Fault::WrongProtocol << u"does not speak Subversion: it speaks HTTP"_s;
        QTest::newRow("https, wrong protocol")
            << u"https"_s << Fault::WrongProtocol << u"does not speak TLS: it speaks HTTP"_s;
        QTest::newRow("http, a web server without repositories")
            << u"http"_s << Fault::WrongProtocol << u"A web server, and no Subversion"_s;
    }
    void each_fault_is_named_within_the_budget()
    {
        QFETCH(const QString, scheme);
        QFETCH(const Fault, fault);
        QFETCH(const QString, words);
        const QByteArray slow = scheme == "svn"_L1    ? "( success ( 2 2 ( ) ( edit"_ba
                                : scheme == "http"_L1 ? "HTTP/1.1 200 OK\r\nServer: "_ba
                                                      : "\x16\x03\x03\x40\x00\x02"_ba;
        const test::FaultServer server(fault, slow);
        const QString url = u"%1://127.0.0.1:%2/repo"_s.arg(scheme).arg(server.port());
        QElapsedTimer clock;
        clock.start();
        const QList<ProbeReport> reports = test::reportsOf(taskFor(url), 600ms);
        QVERIFY2(failedSummary(reports).contains(words), qPrintable(test::textOf(reports)));
        QCOMPARE(countOf(reports, ProbeStatus::Failed), 1);
        QCOMPARE_LT(clock.elapsed(), 600 + 700);
    }

    void a_server_that_stops_in_the_middle_is_left_in_time_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("closes");
        for (const int bytes : {150, 900, 8000}) {
            for (const bool closes : {false, true}) {
                for (const char *scheme : {"svn", "http", "https"})
                    QTest::addRow("%s, %s after %d bytes", scheme,
                                  closes ? "closes" : "falls silent", bytes)
                        << QString::fromLatin1(scheme) << bytes << closes;
            }
        }
    }
    void a_server_that_stops_in_the_middle_is_left_in_time()
    {
        QFETCH(const QString, scheme);
        QFETCH(const int, bytes);
        QFETCH(const bool, closes);
        const test::CutProxy proxy(m_servers->portOf(scheme), bytes, closes);
        const QString url = u"%1://svn.test:%2/%3repo/das"_s.arg(scheme)
                                .arg(proxy.port())
                                .arg(scheme == "svn"_L1 ? QString() : u"svn/"_s);
        QElapsedTimer clock;
        clock.start();
        const QList<ProbeReport> reports = test::reportsOf(taskFor(url), 900ms);
        QCOMPARE_LT(clock.elapsed(), 900 + 700);
        if (bytes == 150)
            QVERIFY2(!outcomeOf(reports).contains(u"certificate passed"_s),
                     qPrintable(test::textOf(reports)));
        QVERIFY2(countOf(reports, ProbeStatus::Failed) == 1 ||
                     outcomeOf(reports).contains(u"commit passed"_s),
                 qPrintable(test::textOf(reports)));
    }

    void a_run_that_is_cancelled_ends_soon()
    {
        const test::CutProxy proxy(m_servers->portOf(u"http"_s), 1500, false);
        const ProbeTask task = taskFor(u"http://svn.test:%1/svn/repo/das"_s.arg(proxy.port()));
        QElapsedTimer clock;
        clock.start();
        QList<ProbeReport> reports;
        ProbeRun run(
            task, 60s, [&reports](const ProbeReport &report) { reports.append(report); },
            [&clock] { return clock.elapsed() > 400; });
        task.run(run);
        QCOMPARE_LT(clock.elapsed(), 400 + 1000);
        QVERIFY2(failedSummary(reports).contains(u"Stopped"_s), qPrintable(test::textOf(reports)));
    }

    void urls_that_the_servers_cannot_use_are_refused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("words");
        QTest::newRow("svn+ssh") << u"svn+ssh://127.0.0.1/repo"_s << u"svn+ssh does not work"_s;
        QTest::newRow("file") << u"file:///srv/svn/repo"_s << u"a folder of one machine"_s;
        QTest::newRow("stock") << u"http://svnrepo.example.com/repos/"_s
                               << u"the URL of the stock carbon.xml"_s;
        QTest::newRow("no scheme") << u"svn.test/repo"_s << u"has no scheme"_s;
        QTest::newRow("ftp") << u"ftp://127.0.0.1/repo"_s << u"Subversion knows no ftp://"_s;
        QTest::newRow("user") << u"http://writer:s3cret-of-svn@127.0.0.1/repo"_s
                              << u"holds a user"_s;
        QTest::newRow("gaps") << u"http://<host>/repo"_s << u"no URL"_s;
    }
    void urls_that_the_servers_cannot_use_are_refused()
    {
        QFETCH(const QString, url);
        QFETCH(const QString, words);
        const QList<ProbeReport> reports = test::reportsOf(taskFor(url));
        QCOMPARE(outcomeOf(reports), u"server failed"_s);
        QVERIFY2(failedSummary(reports).contains(words), qPrintable(test::textOf(reports)));
        QVERIFY(!test::textOf(reports).contains(kPassword));
    }

    void runs_side_by_side_do_not_disturb_each_other()
    {
        constexpr int kRuns = 8;
        std::vector<std::thread> threads;
        threads.reserve(kRuns);
        std::atomic<int> passed = 0;
        for (int i = 0; i < kRuns; ++i) {
            threads.emplace_back([this, i, &passed] {
                const QString url = i % 2 == 0 ? m_servers->svn(u"repo/das"_s)
                                               : m_servers->https(SvnServers::Good, u"repo/das"_s);
                const QList<ProbeReport> reports = test::reportsOf(taskFor(url));
                passed += test::reportOf(reports, u"commit"_s).status == ProbeStatus::Passed;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(passed, kRuns);
    }

    void nothing_is_left_behind()
    {
        for (const QString &repository : {u"repo"_s, u"open"_s, u"readable"_s}) {
            QTRY_COMPARE(m_servers->admin(u"lstxns"_s, repository), QByteArray());
            QCOMPARE(m_servers->admin(u"lslocks"_s, repository), QByteArray());
        }
        QCOMPARE(m_servers->youngest(u"repo"_s), QByteArray("1"));
        QCOMPARE(m_servers->youngest(u"open"_s), QByteArray("0"));
        QCOMPARE(QDir(m_servers->home())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

private:
    std::unique_ptr<SvnServers> m_servers;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestSvnProbe)
#include "tst_svnprobe.moc"
