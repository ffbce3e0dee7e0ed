#include "probe/hadoop/hbaseznodes.h"
#include "support/hbasedata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

using namespace test;

class TestHBaseZnodes : public QObject {
    Q_OBJECT

private slots:
    void names_of_servers_are_read_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("name") << u"das300-hdfs-slave1,16020,1450000000000"_s
                              << u"das300-hdfs-slave1"_s << 16020;
        QTest::newRow("address") << u"10.0.0.7,60020,1"_s << u"10.0.0.7"_s << 60020;
        QTest::newRow("no start code") << u"host,16020"_s << QString() << 0;
        QTest::newRow("port too large") << u"host,70000,1"_s << QString() << 0;
        QTest::newRow("negative port") << u"host,-1,1"_s << QString() << 0;
        QTest::newRow("host is no name") << u"ho st,16020,1"_s << QString() << 0;
        QTest::newRow("no host") << u",16020,1"_s << QString() << 0;
        QTest::newRow("empty") << QString() << QString() << 0;
    }
    void names_of_servers_are_read()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, host);
        const std::optional<HBaseServer> server = parseHBaseServerName(name);
        QCOMPARE(server.has_value(), !host.isEmpty());
        QCOMPARE(server.value_or(HBaseServer()).host, host);
        QTEST(server.value_or(HBaseServer()).port, "port");
    }

    void the_master_is_read_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isText");
        const QByteArray good = masterData("hbase-master", 16000);
        QTest::newRow("protobuf") << good << u"hbase-master"_s << false;
        QTest::newRow("without the writer")
            << good.mid(good.indexOf("PBUF")) << u"hbase-master"_s << false;
        QTest::newRow("text of 0.94")
            << znodeData(QByteArray("\0\0", 2) + "hbase94,60000,1450") << u"hbase94"_s << true;
        QTest::newRow("empty") << QByteArray() << QString() << false;
        QTest::newRow("cut") << good.first(good.size() - 20) << QString() << false;
        QTest::newRow("mark alone") << "PBUF"_ba << QString() << false;
        QTest::newRow("port too large") << masterData("hbase-master", 70000) << QString() << false;
        QTest::newRow("host is no name") << masterData("a b", 16000) << QString() << false;
        QTest::newRow("writer longer than all")
            << QByteArray("\xff\0\0\x7f\xff", 5) + good << QString() << false;
        QTest::newRow("writer of negative length")
            << QByteArray("\xff\xff\xff\xff\xff", 5) + good << QString() << false;
        QTest::newRow("field longer than all")
            << "PBUF\x0a\xff\xff\xff\xff\x0f"_ba << QString() << false;
        QTest::newRow("varint without end")
            << "PBUF\x0a" + QByteArray(20, '\xff') << QString() << false;
        QTest::newRow("two megabytes")
            << "PBUF" + bytesField(9, QByteArray(2'000'000, 'x')) << QString() << false;
    }
    void the_master_is_read()
    {
        QFETCH(const QByteArray, data);
        QFETCH(const QString, host);
        const Result<HBaseMaster> master = parseHBaseMaster(data);
        QCOMPARE(master.has_value(), !host.isEmpty());
        if (!master)
            return;
        QCOMPARE(master->server.host, host);
        QCOMPARE(master->server.port, master->isText ? 60000 : 16000);
        QTEST(master->isText, "isText");
    }

    void every_prefix_of_the_master_is_refused_or_read()
    {
        const QByteArray good = masterData("hbase-master", 16000);
        for (qsizetype size = 0; size < good.size(); ++size) {
            const Result<HBaseMaster> master = parseHBaseMaster(good.first(size));
            if (master)
                QCOMPARE(master->server.host, u"hbase-master"_s);
        }
    }

    void the_version_is_read_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("version");
        QTest::newRow("given") << regionServerData("1.1.2") << u"1.1.2"_s;
        QTest::newRow("not given") << regionServerData({}) << QString();
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("other bytes") << "PBUF\xff\xff\xff"_ba << QString();
    }
    void the_version_is_read()
    {
        QFETCH(const QByteArray, data);
        QTEST(parseHBaseVersion(data), "version");
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestHBaseZnodes)
#include "tst_hbaseznodes.moc"
