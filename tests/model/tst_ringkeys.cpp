#include "keyring/ringkeys.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestRingKeys : public QObject {
    Q_OBJECT

private slots:
    void mysql_names_user_host_and_port_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"das"_s << u"db.example.com"_s << 3306
                               << u"mysql://das@db.example.com:3306"_s;
        QTest::newRow("case of the host")
            << u"Das"_s << u"DB.example.com"_s << 3307 << u"mysql://Das@db.example.com:3307"_s;
        QTest::newRow("IPv6") << u"das"_s << u"::1"_s << 3306 << u"mysql://das@[::1]:3306"_s;
        QTest::newRow("a user like a host")
            << u"a@b:1"_s << u"c"_s << 3306 << u"mysql://a%40b%3A1@c:3306"_s;
        QTest::newRow("no user") << u""_s << u"c"_s << 3306 << QString();
        QTest::newRow("no host") << u"das"_s << u""_s << 3306 << QString();
    }

    void mysql_names_user_host_and_port()
    {
        QFETCH(QString, user);
        QFETCH(QString, host);
        QFETCH(int, port);
        ClusterPlan plan;
        plan.mysql.user = user;
        plan.mysql.host = host;
        plan.mysql.port = port;
        QTEST(mysqlRingKey(plan), "key");
    }

    void svn_names_user_and_repository_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << u"das"_s << u"http://svn.example.com/svn/das"_s
                               << u"svn das http://svn.example.com/svn/das"_s;
        QTest::newRow("the same repository") << u"das"_s << u"HTTP://SVN.example.com/svn/./das/"_s
                                             << u"svn das http://svn.example.com/svn/das"_s;
        QTest::newRow("port") << u"das"_s << u"svn://h:3691/r"_s << u"svn das svn://h:3691/r"_s;
        QTest::newRow("an account in the URL")
            << u"das"_s << u"http://x:s3cret@h/r"_s << u"svn das http://h/r"_s;
        QTest::newRow("a user of two words")
            << u"d as"_s << u"http://h/r"_s << u"svn d%20as http://h/r"_s;
        QTest::newRow("no user") << u""_s << u"http://h/r"_s << QString();
        QTest::newRow("no URL") << u"das"_s << u"h/r"_s << QString();
    }

    void svn_names_user_and_repository()
    {
        QFETCH(QString, user);
        QFETCH(QString, url);
        ClusterPlan plan;
        plan.deploymentSync.kind = SyncKind::Svn;
        plan.deploymentSync.user = user;
        plan.deploymentSync.url = url;
        QTEST(svnRingKey(plan), "key");
        plan.deploymentSync.kind = SyncKind::None;
        QCOMPARE(svnRingKey(plan), QString());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestRingKeys)
#include "tst_ringkeys.moc"
