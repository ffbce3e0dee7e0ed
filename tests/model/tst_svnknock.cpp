#include "probe/svn/svnknock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestSvnKnock : public QObject {
    Q_OBJECT

private slots:
    void a_url_is_parted_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<SvnTarget>("expected");
        QTest::newRow("svn") << u"svn://h/r"_s << SvnTarget{u"svn"_s, u"h"_s, 3690, u"svn://h/r"_s};
        QTest::newRow("http") << u"http://h/r"_s
                              << SvnTarget{u"http"_s, u"h"_s, 80, u"http://h/r"_s};
        QTest::newRow("https") << u"https://h:8443/r/"_s
                               << SvnTarget{u"https"_s, u"h"_s, 8443, u"https://h:8443/r/"_s};
        QTest::newRow("IPv6") << u"svn://[::1]:3691/r"_s
                              << SvnTarget{u"svn"_s, u"::1"_s, 3691, u"svn://[::1]:3691/r"_s};
        QTest::newRow("scheme in capitals")
            << u"HTTPS://h/r"_s << SvnTarget{u"https"_s, u"h"_s, 443, u"https://h/r"_s};
        QTest::newRow("blank") << u"http://h/a%20b"_s
                               << SvnTarget{u"http"_s, u"h"_s, 80, u"http://h/a%20b"_s};
    }
    void a_url_is_parted()
    {
        QFETCH(const QString, url);
        QFETCH(const SvnTarget, expected);
        const auto target = svnTarget(url);
        QVERIFY(target.has_value());
        QCOMPARE(target->scheme, expected.scheme);
        QCOMPARE(target->host, expected.host);
        QCOMPARE(target->port, expected.port);
        QCOMPARE(target->url, expected.url);
    }

    void a_url_with_port_0_is_refused()
    {
        const auto target = svnTarget(u"svn://h:0/r"_s);
        QVERIFY(!target);
        QCOMPARE(target.error().summary, u"The repository's URL has the port 0"_s);
    }

    void a_greeting_is_read_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isGreeting");
        QTest::addColumn<QStringList>("capabilities");
        QTest::newRow("1.14") << "( success ( 2 2 ( ) ( edit-pipeline svndiff1 ) ) ) "_ba << true
                              << QStringList{u"edit-pipeline"_s, u"svndiff1"_s};
        QTest::newRow("mechanisms")
            << "( success ( 1 2 ( ANONYMOUS CRAM-MD5 ) ( ) ) ) "_ba << true << QStringList();
        QTest::newRow("cut off") << "( success ( 2 2 ( ) ( edit-pipeline "_ba << false
                                 << QStringList();
        QTest::newRow("failure") << "( failure ( ( 210005 4:none 0: 0 ) ) ) "_ba << false
                                 << QStringList();
        QTest::newRow("huge number")
            << "( success ( 99999 99999 ( ) ( ) ) ) "_ba << false << QStringList();
        QTest::newRow("empty") << QByteArray() << false << QStringList();
        QTest::newRow("zero bytes") << QByteArray(64, '\0') << false << QStringList();
    }
    void a_greeting_is_read()
    {
        QFETCH(const QByteArray, bytes);
        const std::optional<SvnGreeting> greeting = parseSvnGreeting(bytes);
        QTEST(greeting.has_value(), "isGreeting");
        QTEST(greeting.value_or(SvnGreeting()).capabilities, "capabilities");
    }

    void a_head_is_read_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("version");
        QTest::newRow("Apache, all of it")
            << "HTTP/1.1 401 Unauthorized\r\nServer: Apache/2.4.62 (Debian) SVN/1.14.2\r\n\r\n"_ba
            << 401 << u"Apache/2.4.62 (Debian) SVN/1.14.2"_s << u"1.14.2"_s;
        QTest::newRow("Apache, its name only")
            << "HTTP/1.1 200 OK\r\nserver: Apache\r\n\r\n"_ba << 200 << u"Apache"_s << QString();
        QTest::newRow("no server") << "HTTP/1.0 500 No\r\n\r\n"_ba << 500 << QString() << QString();
        QTest::newRow("cut off") << "HTTP/1.1 200 OK\r\nServer: A"_ba << 0 << QString()
                                 << QString();
        QTest::newRow("HTTP/2") << "HTTP/2 200\r\n\r\n"_ba << 0 << QString() << QString();
        QTest::newRow("no status") << "HTTP/1.1 OK\r\n\r\n"_ba << 0 << QString() << QString();
    }
    void a_head_is_read()
    {
        QFETCH(const QByteArray, bytes);
        const HttpHead head = parseHttpHead(bytes).value_or(HttpHead());
        QTEST(head.status, "status");
        QTEST(head.server, "server");
        QTEST(svnVersionIn(head.server), "version");
    }

    void knocks_are_whole_messages()
    {
        const QByteArray http = httpKnock(*svnTarget(u"http://h:81/svn/a%20b"_s));
        QVERIFY(http.startsWith("OPTIONS /svn/a%20b HTTP/1.1\r\nHost: h:81\r\n"));
        QVERIFY(http.endsWith("\r\n\r\n"));
        QVERIFY(httpKnock(*svnTarget(u"http://h"_s)).startsWith("OPTIONS / "));
        const QByteArray tls = tlsKnock();
        QCOMPARE(int(uchar(tls[3]) << 8 | uchar(tls[4])), int(tls.size()) - 5);
        QCOMPARE(int(uchar(tls[7]) << 8 | uchar(tls[8])), int(tls.size()) - 9);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestSvnKnock)
#include "tst_svnknock.moc"
