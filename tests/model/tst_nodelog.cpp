#include "support/fileio.h"
#include "support/logcluster.h"
#include "support/resultmacros.h"
#include "support/sanitizers.h"
#include "verify/nodelog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace das {

namespace {

const QString kHazelcast =
    QStringLiteral("org.wso2.carbon.core.clustering.hazelcast.HazelcastClusteringAgent");
const QString kWka =
    QStringLiteral("org.wso2.carbon.core.clustering.hazelcast.wka.WKABasedMembershipScheme");
const QString kGroups = QStringLiteral(
    "org.wso2.carbon.analytics.dataservice.core.clustering.AnalyticsClusterManagerImpl");
const QString kSpark =
    QStringLiteral("org.wso2.carbon.analytics.spark.core.internal.SparkAnalyticsExecutor");
const QString kTasks =
    QStringLiteral("org.wso2.carbon.ntask.core.impl.clustered.ClusterGroupCommunicator");

QByteArray info(const QString &logger, const QString &message)
{
    return test::logLine(u"2016-09-21 11:15:25,984"_s, u"INFO"_s, logger, message);
}

QByteArray runStart()
{
    return info(u"org.wso2.carbon.core.internal.CarbonCoreActivator"_s,
                u"Starting WSO2 Carbon..."_s);
}

QByteArray started(int seconds)
{
    return info(u"org.wso2.carbon.core.internal.StartupFinalizerServiceComponent"_s,
                u"WSO2 Carbon started in %1 sec"_s.arg(seconds));
}

QByteArray error(const QString &message)
{
    return test::logLine(u"2016-09-21 11:15:25,984"_s, u"ERROR"_s, u"a.B"_s, message);
}

LogFacts factsOf(const QByteArray &log)
{
    NodeLog node;
    node.beginFile(u"a.log"_s);
    node.feed(log);
    return node.facts();
}

} // namespace

class TestNodeLog : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void lines_become_facts_data()
    {
        using Member = LogFact LogFacts::*;
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<Member>("fact");
        QTest::addColumn<QString>("value");
        QTest::newRow("started") << started(45) << &LogFacts::started << u"45"_s;
        QTest::newRow("OSGi services") << info(u"a.AppDeployerServiceComponent"_s,
                                               u"Waiting for required OSGi services: a.B,c.D,"_s)
                                       << &LogFacts::waitsFor << u"a.B,c.D"_s;
        QTest::newRow("delayed") << info(u"a.CarbonServerManager"_s,
                                         u"Waiting for required Listener: https"_s)
                                 << &LogFacts::waitsFor << u"Listener: https"_s;
        QTest::newRow("stopped") << info(u"a.CarbonServerManager"_s, u"Halting JVM"_s)
                                 << &LogFacts::stopped << u"Halting JVM"_s;
        QTest::newRow("no clustering")
            << info(u"a.ClusterBuilder"_s, u"Clustering has been disabled"_s)
            << &LogFacts::clusteringOff << QString();
        QTest::newRow("other configuration")
            << info(kHazelcast, u"Loading hazelcast configuration from default path: /x"_s)
            << &LogFacts::configuration << u"default path: /x"_s;
        QTest::newRow("scheme") << info(kHazelcast,
                                        u"Using multicast based membership management scheme"_s)
                                << &LogFacts::scheme << u"multicast"_s;
        QTest::newRow("domain") << info(kHazelcast, u"Cluster domain: a.b"_s) << &LogFacts::domain
                                << u"a.b"_s;
        const QByteArray local =
            info(kHazelcast, u"Local member: [id-1] - Host:10.0.0.5, Remote Host:null, Port: 4001, "
                             "HTTP:9763, HTTPS:9443, Domain: d, Sub-domain:worker, Active:true"_s);
        QTest::newRow("bound port") << local << &LogFacts::localMember << u"10.0.0.5:4001"_s;
        QTest::newRow("own id") << local << &LogFacts::localId << u"id-1"_s;
        QTest::newRow("coordinator")
            << info(kHazelcast, u"Elected this member [id-1] as the Coordinator node"_s)
            << &LogFacts::coordinator << u"id-1"_s;
        const QString leader = u"Checking for leader of the Group : %1. This member = Member "
                               "[10.0.0.6]:4000 this , current leader = Member [10.0.0.5]:4000"_s;
        QTest::newRow("leader") << info(kGroups, leader.arg(u"__ANALYTICS_DATASERVICE_GROUP__"_s))
                                << &LogFacts::groupLeader << u"10.0.0.5:4000"_s;
        QTest::newRow("leader of another group")
            << info(kGroups, leader.arg(u"__ANALYTICS_INDEXING_GROUP__"_s))
            << &LogFacts::groupLeader << QString();
        QTest::newRow("master") << info(kSpark,
                                        u"Started SPARK MASTER in spark://a:7077 with webUI "
                                        "port : 8081"_s)
                                << &LogFacts::sparkMaster << u"spark://a:7077"_s;
        QTest::newRow("master of 1.3.25")
            << info(kSpark, u"[Spark init - master] Started SPARK MASTER in spark://a:7077 with "
                            "webUI port : 8081"_s)
            << &LogFacts::sparkMaster << u"spark://a:7077"_s;
        QTest::newRow("worker")
            << info(kSpark, u"Started SPARK WORKER in a:1 with webUI port 2 with Masters [x]"_s)
            << &LogFacts::sparkWorker << u"a:1"_s;
        QTest::newRow("passive") << info(u"a.HAManager"_s, u"Became CEP HA Passive Member"_s)
                                 << &LogFacts::haRole << u"Passive"_s;
        QTest::newRow("indexing, 3.0.0")
            << info(u"a.AnalyticsDataIndexer"_s, u"Analytics Indexing Mode: CLUSTERED"_s)
            << &LogFacts::indexing << u"CLUSTERED"_s;
        QTest::newRow("indexing off")
            << info(u"a.IndexNodeCoordinator"_s,
                    u"Indexing Initialized: CLUSTERED [0] | Current Node Indexing: No"_s)
            << &LogFacts::indexing << u"No"_s;
        QTest::newRow("mount") << info(u"a.EmbeddedRegistryService"_s,
                                       u"Connected to mount at govregistry in 12ms"_s)
                               << &LogFacts::mount << u"govregistry"_s;
        QTest::newRow("commit") << info(u"a.CarbonDeploymentSchedulerTask"_s,
                                        u"Sent [SynchronizeRepositoryRequest{tenantId=-1234, "
                                        "tenantDomain='carbon.super', messageId=0a-1b}]"_s)
                                << &LogFacts::commit << u"0a-1b"_s;
        QTest::newRow("another class says the same")
            << info(u"a.Other"_s, u"Cluster domain: a.b"_s) << &LogFacts::domain << QString();
    }
    void lines_become_facts()
    {
        using Member = LogFact LogFacts::*;
        QFETCH(const QByteArray, log);
        QFETCH(const Member, fact);
        QFETCH(const QString, value);
        QCOMPARE((factsOf(log).*fact).value, value);
    }

    void stores_are_up_in_the_words_of_each_version()
    {
        for (const QString &text :
             {u"Data purging is enabled in this node"_s, u"Data purging is disabled in this node"_s,
              u"Current Node Data Purging: No"_s})
            QVERIFY(factsOf(info(u"a.AnalyticsDataServiceImpl"_s, text)).storesUp.isKnown());
    }

    void members_are_known_by_address_and_by_name()
    {
        const LogFacts facts =
            factsOf(info(kWka, u"Member joined [id-1]: /10.0.0.5:4000"_s) +
                    info(kWka, u"Member joined [id-2]: das-2/10.0.0.6:4001"_s) +
                    info(kWka, u"Member left [id-1]: /10.0.0.5:4000"_s) +
                    info(kWka, u"WKA member Host:10.0.0.5, Port: 4000 left cluster."_s));
        QCOMPARE(facts.members.keys(), (QStringList{u"10.0.0.5:4000"_s, u"10.0.0.6:4001"_s}));
        QVERIFY(!facts.members[u"10.0.0.5:4000"_s].isIn);
        QCOMPARE(facts.members[u"10.0.0.5:4000"_s].fact.place.line, 3);
        QVERIFY(facts.members[u"10.0.0.6:4001"_s].isIn);
        QCOMPARE(facts.members[u"10.0.0.6:4001"_s].name, u"das-2:4001"_s);
        QCOMPARE(facts.members[u"10.0.0.6:4001"_s].id, u"id-2"_s);
    }

    void leader_that_left_is_no_leader()
    {
        const QByteArray leader = info(
            kGroups, u"Checking for leader of the Group : __ANALYTICS_DATASERVICE_GROUP__. This "
                     "member = Member [10.0.0.6]:4000 this , current leader = Member "
                     "[10.0.0.5]:4000"_s);
        QVERIFY(!factsOf(leader + info(kWka, u"Member left [x]: /10.0.0.5:4000"_s))
                     .groupLeader.isKnown());
        QVERIFY(!factsOf(leader + info(kGroups, u"Member Removed Event : Member [10.0.0.5]:4000"_s))
                     .groupLeader.isKnown());
        QVERIFY(factsOf(leader + info(kWka, u"Member left [x]: /10.0.0.7:4000"_s))
                    .groupLeader.isKnown());
    }

    void tasks_wait_until_all_are_activated()
    {
        const QByteArray waiting =
            info(kTasks, u"Waiting for 2 [ANALYTICS_SPARK] task executor nodes..."_s) +
            info(kTasks, u"Waiting for 2 [JMX_SERVICE_TASK] task executor nodes..."_s);
        QCOMPARE(factsOf(waiting).waitingTasks.size(), 2);
        const LogFacts facts = factsOf(
            waiting + info(kTasks, u"All task servers activated for [JMX_SERVICE_TASK]."_s));
        QCOMPARE(facts.waitingTasks.keys(), QStringList{u"ANALYTICS_SPARK"_s});
        QCOMPARE(facts.waitingTasks.first().value, u"2"_s);
    }

    void only_the_last_run_counts()
    {
        const LogFacts facts = factsOf(error(u"before"_s) + runStart() + error(u"old"_s) +
                                       info(kHazelcast, u"Cluster domain: old"_s) + started(1) +
                                       runStart() + started(2));
        QCOMPARE(facts.run.place.line, 6);
        QCOMPARE(facts.started.value, u"2"_s);
        QCOMPARE(facts.others.count, 0);
        QVERIFY(!facts.domain.isKnown());
    }

    void facts_follow_a_growing_log()
    {
        NodeLog log;
        log.beginFile(u"a.log"_s);
        log.feed(runStart());
        QVERIFY(log.facts().run.isKnown());
        const QByteArray line = started(7);
        log.feed(line.first(80));
        QVERIFY(!log.facts().started.isKnown());
        log.feed(line.sliced(80));
        QVERIFY(log.facts().started.isKnown());
        log.feed(error(u"x"_s));
        QCOMPARE(log.facts().others.count, 1);
        log.feed("Caused by: Too many connections\n");
        QCOMPARE(log.facts().others.count, 0); // now it is a known one
        QCOMPARE(log.facts().errors.size(), 1);
    }

    void address_that_is_cut_off_is_none()
    {
        const QByteArray joined = info(kWka, u"Member joined [id-1]: /10.0.0.5:4000"_s);
        for (qsizetype size = 1; size < joined.size() - 1; ++size)
            QVERIFY2(factsOf(joined.first(size)).members.isEmpty(),
                     qPrintable(QString::number(size)));
        QCOMPARE(factsOf(joined.chopped(1)).members.size(), 1);
    }

    void rotated_files_come_before_the_current_one()
    {
        const QString current = file(u"wso2carbon.log"_s);
        for (const QString &name :
             {u"wso2carbon.log"_s, u"wso2carbon.log.2016-09-21"_s, u"wso2carbon.log.2016-09-20"_s,
              u"wso2carbon.log.bak"_s, u"wso2carbon.log.2016-09-20.gz"_s, u"wso2carbon-x.log"_s,
              u"xwso2carbon.log.2016-09-20"_s})
            write(name, "x\n");
        QCOMPARE(logFilesOf(current), (QStringList{file(u"wso2carbon.log.2016-09-20"_s),
                                                   file(u"wso2carbon.log.2016-09-21"_s), current}));
        QFile::remove(current);
        QCOMPARE(logFilesOf(current).size(), 2);
        QCOMPARE(logFilesOf(file(u"none/wso2carbon.log"_s)), QStringList());
    }

    void run_that_began_before_midnight_is_read_whole()
    {
        write(u"wso2carbon.log.2016-09-19"_s, runStart() + error(u"old"_s));
        write(u"wso2carbon.log.2016-09-20"_s, runStart() + started(3));
        write(u"wso2carbon.log.2016-09-21"_s, info(kHazelcast, u"Cluster domain: d"_s));
        write(u"wso2carbon.log"_s, info(kWka, u"Member joined [id-1]: /10.0.0.5:4000"_s));
        const Result<LogFacts> facts = readLog(logFilesOf(file(u"wso2carbon.log"_s)));
        QVERIFY_OK(facts);
        QCOMPARE(facts->started.value, u"3"_s);
        QCOMPARE(facts->run.place, (LogPlace{file(u"wso2carbon.log.2016-09-20"_s), 1}));
        QCOMPARE(facts->domain.value, u"d"_s);
        QCOMPARE(facts->members.size(), 1);
        QCOMPARE(facts->others.count, 0);
    }

    void files_before_the_run_are_not_needed()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        write(u"wso2carbon.log"_s, runStart() + started(3));
        QVERIFY_OK(readLog({file(u"folder"_s), file(u"wso2carbon.log"_s)}));
        write(u"wso2carbon.log"_s, started(3));
        QVERIFY_ERROR(readLog({file(u"folder"_s), file(u"wso2carbon.log"_s)}), file(u"folder"_s));
    }

    void file_that_is_not_there_is_an_error_with_its_name()
    {
        QVERIFY_ERROR(readLog({file(u"none.log"_s)}), file(u"none.log"_s));
    }

    void facts_of_a_hostile_log_are_bounded()
    {
        QByteArray log;
        for (int i = 0; i < 20'000; ++i) {
            const QString number = QString::number(i);
            log += info(kWka, u"Member joined [%1]: /10.0.0.5:%1"_s.arg(number));
            log += info(kTasks, u"Waiting for 2 [%1] task executor nodes..."_s.arg(number));
            log += info(u"a.SynchronizeRepositoryRequest"_s,
                        u"Received [SynchronizeRepositoryRequest{messageId=%1}] "_s.arg(number));
        }
        const LogFacts facts = factsOf(log);
        QVERIFY(facts.members.size() < 5'000);
        QVERIFY(facts.waitingTasks.size() < 5'000);
        QVERIFY(facts.heard.size() < 500);
        QCOMPARE(facts.heard.last(), u"19999"_s);
    }

    /// 200 MB as a busy node writes them; a tenth of it stack traces.
    void big_log_is_read_in_little_memory()
    {
        constexpr qint64 kSize = DAS_HAS_SANITIZER ? 20'000'000 : 200'000'000;
        QByteArray part =
            info(u"org.wso2.carbon.databridge.core.DataBridge"_s, u"user admin connected"_s)
                .repeated(4'000);
        part += error(u"unheard of"_s) + QByteArray("\tat a.B.c(B.java:1)\n").repeated(4'000);
        QFile log(file(u"wso2carbon.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write(runStart());
        int parts = 0;
        for (; log.size() < kSize; ++parts)
            log.write(part);
        log.write(started(4));
        log.close();

        [[maybe_unused]] const long before = peakMemory();
        QElapsedTimer timer;
        timer.start();
        const Result<LogFacts> facts = readLog(logFilesOf(log.fileName()));
        qInfo("%lld ms", timer.elapsed());
        QVERIFY_OK(facts);
        QCOMPARE(facts->started.value, u"4"_s);
        QCOMPARE(facts->others.count, parts);
#if !DAS_HAS_SANITIZER
        QCOMPARE_LT(peakMemory() - before, 16 * 1024);
#endif
    }

private:
    QString file(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY_OK(writeFile(file(name), bytes, kPublicFile));
    }

    /// In KiB.
    [[maybe_unused]] static long peakMemory()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestNodeLog)
#include "tst_nodelog.moc"
