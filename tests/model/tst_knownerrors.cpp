#include "support/logcluster.h"
#include "verify/logfacts.h"
#include "verify/nodelog.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

/// An event as a server writes it, and the row that explains it.
struct Sample {
    const char *id;
    const char *level;
    const char *logger;
    const char *message;
    const char *more = "";
};

constexpr const char *kExecutor =
    "org.wso2.carbon.analytics.spark.core.internal.AnalyticsComponent";
constexpr const char *kService =
    "org.wso2.carbon.analytics.dataservice.core.AnalyticsDataServiceComponent";
constexpr const char *kUsers = "org.wso2.carbon.user.core.internal.Activator";
constexpr const char *kSources =
    "org.wso2.carbon.ndatasource.core.internal.DataSourceServiceComponent";
constexpr const char *kRegistry =
    "org.wso2.carbon.registry.core.config.RegistryConfigurationProcessor";
constexpr const char *kAgent = "org.wso2.carbon.core.clustering.hazelcast.HazelcastClusteringAgent";
constexpr const char *kSvn =
    "org.wso2.carbon.deployment.synchronizer.subversion.SVNBasedArtifactRepository";
constexpr const char *kScheduler = "org.wso2.carbon.core.deployment.CarbonDeploymentSchedulerTask";
constexpr const char *kSparkExecutor =
    "org.wso2.carbon.analytics.spark.core.internal.SparkAnalyticsExecutor";
constexpr const char *kHa = "org.wso2.carbon.event.processor.manager.core.internal.HAManager";
constexpr const char *kTcp =
    "org.wso2.carbon.event.processor.manager.commons.transport.client.TCPEventPublisher";

/// Built from the texts of product-facts 4.2 to 4.7.
const Sample kSamples[] = {
    {"database.key-too-long", "ERROR", kUsers, "Cannot start User Manager Core bundle",
     "Caused by: x.Y: Specified key was too long; max key length is 767 bytes"},
    {"database.zero-date", "ERROR", kUsers, "Error occurred while executing : CREATE TABLE A",
     "Caused by: Invalid default value for 'REG_CREATED_TIME'"},
    {"database.connections", "ERROR", kUsers, "x", "Caused by: y.Z: Too many connections"},
    {"database.url-options", "ERROR", kUsers, "x",
     "Caused by: Unknown database 'userdbautoReconnect=true'"},
    {"database.unknown", "ERROR", kUsers, "x", "Caused by: Unknown database 'userdb'"},
    {"database.denied", "ERROR", kUsers, "Access denied for user 'a'@'b' (using password: YES)"},
    {"database.unreachable", "ERROR", kUsers, "x", "Caused by: Communications link failure"},
    {"database.driver", "ERROR", "org.apache.tomcat.jdbc.pool.ConnectionPool",
     "Unable to load class: com.mysql.jdbc.Driver from ClassLoader"},
    {"database.driver", "ERROR", kUsers, "x",
     "java.lang.ClassNotFoundException: com.mysql.jdbc.Driver"},
    {"database.statement", "ERROR", kUsers, "Error occurred while executing : CREATE TABLE A"},
    {"database.tables", "ERROR", kRegistry, "Error occurred while creating the database"},
    {"database.tables", "ERROR", kUsers, "Error in creating the database"},
    {"database.tables", "FATAL", kRegistry,
     "Failed to create database tables for registry resource store. x"},
    {"datasource.reader", "ERROR", "org.wso2.carbon.ndatasource.core.DataSourceRepository",
     "A data source reader cannot be found for the type 'HBASE'"},
    {"datasource.xml", "ERROR", kSources,
     "Error in initializing system data sources at 'a-datasources.xml' - Error in creating an XML "
     "document from file: null"},
    {"datasource.twice", "ERROR", kSources,
     "Error in initializing system data sources at 'a' - System datasource Xcan not be updated."},
    {"datasource.provider", "ERROR", kSources, "Error in loading data source provider: a.B"},
    {"datasource.files", "ERROR", kSources, "Error in intializing system data sources: x"},
    {"datasource.files", "ERROR", kSources, "Error in initializing system data sources at 'x' - y"},
    {"store.safe-mode", "ERROR", kService,
     "Error in activating analytics data service: Name node is in safe mode."},
    {"store.safe-mode", "ERROR", kService, "x",
     "org.apache.hadoop.hdfs.server.namenode.SafeModeException: y"},
    {"store.database-section", "ERROR", kService,
     "Error in activating analytics data service: Cannot find a database section in the RDBMS "
     "configuration for the database: x"},
    {"store.database-lookup", "ERROR", kService,
     "Error in activating analytics data service: Error in looking up database type: x"},
    {"store.hbase-definition", "ERROR", kService,
     "Error in activating analytics data service: Failed to initialize HBase configuration based "
     "on data source definition"},
    {"store.hbase", "ERROR", kService,
     "Error in activating analytics data service: Error establishing connection to HBase instance "
     "based on data source definition"},
    {"store.hbase", "ERROR", kService,
     "Error in activating analytics data service: Error checking existence of table a for tenant 1 "
     ": b"},
    {"store.hdfs-definition", "ERROR", kService,
     "Error in activating analytics data service: Failed to initialize HDFS configuration based on "
     "data source definition"},
    {"store.hdfs", "ERROR", kService,
     "Error in activating analytics data service: Error establishing connection to HDFS instance "
     "x"},
    {"store.class", "ERROR", kService,
     "Error in activating analytics data service: Error in creating analytics record store with "
     "name 'A': b.C"},
    {"store.primary", "ERROR", kService,
     "Error in activating analytics data service: The primary record store with name 'A' cannot be "
     "found."},
    {"store.datasource", "ERROR", kService, "Error in activating analytics data service: null"},
    {"store.failed", "ERROR", kService, "Error in activating analytics data service: x"},
    {"registry.data-source", "ERROR", kRegistry, "Couldn't find dataSource 'jdbc/A'"},
    {"registry.jndi", "WARN", kRegistry, "Unable to look-up JNDI name jdbc/A"},
    {"registry.same-instance", "ERROR", kRegistry, "Two remote instances can't have the same id."},
    {"registry.same-instance", "ERROR", kRegistry,
     "Two remote instances can't have the same path."},
    {"registry.mount-exists", "ERROR", kRegistry,
     "Unable to create remote mount. A resource already exists at the given location: /a"},
    {"registry.mount-instance", "WARN", kRegistry,
     "The instance identifier was not specified for the mount: /a"},
    {"users.store", "ERROR", kUsers, "Cannot start User Manager Core bundle"},
    {"cluster.loopback", "WARN", kAgent,
     "localMemberHost is configured to use the loopback address. Hazelcast Clustering needs ip "
     "addresses for localMemberHost and well-known members."},
    {"cluster.scheme", "ERROR", kAgent,
     "Invalid membership scheme 'x'. Supported schemes are multicast, wka & aws"},
    {"cluster.failed", "ERROR", "org.wso2.carbon.core.internal.StartupFinalizerServiceComponent",
     "Cannot initialize cluster"},
    {"cluster.quorum", "INFO",
     "org.wso2.carbon.analytics.dataservice.core.clustering.AnalyticsClusterManagerImpl",
     "[Current members]: 1 [Quorum size]: 2 - Quorum is not satisfied, this node will be shutdown "
     "now..."},
    {"start.finalizer", "FATAL", "org.wso2.carbon.core.internal.StartupFinalizerServiceComponent",
     "Cannot activate StartupFinalizerServiceComponent"},
    {"start.failed", "FATAL", "org.wso2.carbon.core.init.CarbonServerManager",
     "WSO2 Carbon initialization Failed"},
    {"start.identity", "ERROR", "a.B",
     "Error occurred while populating identity configuration properties"},
    {"port.tomcat", "ERROR", "org.wso2.carbon.tomcat.internal.CarbonTomcat",
     "LifeCycleException while starting tomcat connector", "Caused by: Address already in use"},
    {"port.jmx", "ERROR", "org.wso2.carbon.core.init.JMXServerManager", "Cannot start JMX service"},
    {"port.thrift", "ERROR", "a.ThriftDataReceiver", "Cannot start Thrift server on port 7611"},
    {"port.binary", "ERROR", "a.BinaryDataReceiver", "Error while starting binary data receiver"},
    {"port.event-sync", "ERROR", "a.EventHandler",
     "Unable to start TCPEventServer for EventReceiver started on port 11224"},
    {"port.ha-management", "ERROR", kHa,
     "Cannot start CEP HA Snapshot Server on port 10.0.0.1:10005"},
    {"port.taken", "ERROR", "a.B", "x", "java.net.BindException: Address already in use"},
    {"ha.no-mode", "ERROR", "a.B",
     "Could not create EventProcessorManagementService: Error getting management mode information"},
    {"ha.no-mode", "ERROR", "a.B", "Error getting management mode information"},
    {"ha.host-name", "ERROR", "a.B",
     "Hostname : localhost defined for eventSync configuration is invalid. Please add proper IP "
     "address of the node. "},
    {"ha.sync-failed", "ERROR", kHa, "CEP HA State syncing failed, x"},
    {"ha.connection", "ERROR", kTcp, "Error connection to 10.0.0.1:11224"},
    {"ha.connection", "WARN", kTcp, "Ping failed to 10.0.0.1:11224 with error: x"},
    {"spark.mode", "ERROR", kExecutor,
     "Error initializing analytics executor: Unknown mode for Spark Server start up: x"},
    {"spark.mode", "ERROR", kExecutor,
     "Error initializing analytics executor: Unknown cluster mode for Spark : x"},
    {"spark.mode", "ERROR", kExecutor,
     "Error initializing analytics executor: \"yarn-cluster\" mode is not supported in DAS."},
    {"spark.no-clustering", "ERROR", kExecutor,
     "Error initializing analytics executor: Using Carbon Clustering without enabling clustering "
     "in "
     "axis2. Please refer axis2 settings."},
    {"spark.class-path", "ERROR", kExecutor,
     "Error initializing analytics executor: Unable to create the extra spark classpath with "
     "CarbonHome specified, does not exist : /a"},
    {"spark.no-master", "ERROR", kSparkExecutor,
     "No Spark master is available in the cluster to be elected as the leader"},
    {"spark.executor", "ERROR", kExecutor, "Error initializing analytics executor: x"},
    {"spark.wrong-node", "ERROR", "a.CarbonAnalyticsProcessorService",
     "Analytics query execution is disabled in this node. Therefore cannot executed the script x"},
    {"spark.not-local", "WARN", kSparkExecutor,
     "Carbon clustering enabled without having carbon.spark.master as 'local'"},
    {"spark.local-deprecated", "WARN", kSparkExecutor,
     "[Spark init - clustered] Using 'local' with Carbon clustering is deprecated. Please use "
     "'carbon.spark.master carbon' instead!"},
    {"spark.context", "ERROR", "a.B",
     "Spark SQL Context is not available. Check if the cluster has instantiated properly."},
    {"spark.heartbeat", "WARN", "org.apache.spark.deploy.master.Master",
     "Removing worker-1 because we got no heartbeat in 60 seconds"},
    {"index.unreachable", "WARN", "a.IndexNodeCoordinator",
     "Error in sending remote record batch put to member: x"},
    {"sync.two-committers", "WARN", kSvn,
     "Working copy is out of date. Forcing a svn update. Tenant: -1234"},
    {"sync.no-client", "ERROR", "a.DeploymentSynchronizerComponent",
     "Error while initializing a deployment synchronizer for the super tenant Carbon repository",
     "a.B: No Repository found for type svn"},
    {"sync.url", "ERROR", kSvn, "x", "a.B: Provided SVN URL is malformed: x"},
    {"sync.url", "ERROR", kSvn, "x", "a.B: SVN URL must be specified"},
    {"sync.directory", "ERROR", kSvn, "Error while attempting to create the directory: http://a"},
    {"sync.checkout", "ERROR", kSvn,
     "Error while checking out or updating artifacts from the SVN repository"},
    {"sync.commit", "ERROR", kSvn, "Error while committing artifacts to the SVN repository"},
    {"sync.start", "ERROR", "a.DeploymentSynchronizerComponent",
     "Error while initializing a deployment synchronizer for the super tenant Carbon repository"},
    {"sync.cycle", "ERROR", kScheduler,
     "Deployment synchronization update for tenant -1234 failed"},
    {"sync.cycle", "ERROR", kScheduler,
     "Deployment synchronization commit for tenant -1234 failed"},
    {"sync.unversioned", "INFO", kSvn, "Unversioned file problem. Retrying 1"},
};

LogFacts factsOf(const QByteArray &log)
{
    NodeLog node;
    node.beginFile(u"a.log"_s);
    node.feed(log);
    return node.facts();
}

QByteArray lineOf(const char *level, const char *logger, const QString &message)
{
    return test::logLine(u"2016-09-21 11:15:25,984"_s, QString::fromLatin1(level),
                         QString::fromLatin1(logger), message);
}

} // namespace

class TestKnownErrors : public QObject {
    Q_OBJECT

private slots:
    void each_is_recognised_data()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Sample &sample : kSamples) {
            QTest::addRow("%d %s", index, sample.id) << index;
            ++index;
        }
    }
    void each_is_recognised()
    {
        QFETCH(const int, index);
        const Sample &sample = kSamples[index];
        const LogFacts facts =
            factsOf(lineOf(sample.level, sample.logger, QString::fromLatin1(sample.message)) +
                    sample.more + '\n');
        QCOMPARE(facts.errors.size(), 1);
        QCOMPARE(facts.errors[0].known->id, sample.id);
        QCOMPARE(facts.errors[0].place.line, 1);
        QCOMPARE(facts.others.count, 0);
    }

    /// Also where kernel 4.4.2 writes a message of several lines as one (product-facts 4.1).
    void each_is_recognised_in_one_line()
    {
        for (const Sample &sample : kSamples) {
            QString message = QString::fromLatin1(sample.message);
            if (*sample.more != '\0')
                message += u'_' + QString::fromLatin1(sample.more) + u" (Sanitized)"_s;
            const LogFacts facts = factsOf(lineOf(sample.level, sample.logger, message));
            QVERIFY2(facts.errors.size() == 1 && qstrcmp(facts.errors[0].known->id, sample.id) == 0,
                     sample.id);
        }
    }

    void every_row_has_samples_for_its_signs_and_says_what_to_do()
    {
        QSet<QByteArray> ids;
        for (const KnownError &row : knownErrors()) {
            QVERIFY2(!ids.contains(row.id), row.id);
            ids.insert(row.id);
            QVERIFY2(!row.translatedMeaning().isEmpty() && !row.translatedFix().isEmpty(), row.id);
            QVERIFY2(!row.translatedMeaning().endsWith(u'.'), row.id);
            for (const QLatin1StringView sign : row.signs) {
                const auto shows = [&](const Sample &sample) {
                    return qstrcmp(sample.id, row.id) == 0 &&
                           (QByteArray(sample.message) + sample.more).contains(sign.data());
                };
                QVERIFY2(sign.isEmpty() || std::ranges::any_of(kSamples, shows), sign.data());
            }
        }
    }

    void below_warn_only_a_row_with_a_class_counts()
    {
        QCOMPARE(factsOf(lineOf("INFO", "a.B", u"Address already in use"_s)).errors.size(), 0);
        QCOMPARE(factsOf(lineOf("INFO", "a.Master", u"Quorum is not satisfied"_s)).errors.size(),
                 0);
        QCOMPARE(factsOf(lineOf("WARN", "a.B", u"Ping failed to x"_s)).errors.size(), 0);
    }

    void other_errors_are_counted_and_other_warnings_are_not()
    {
        const LogFacts facts =
            factsOf(lineOf("WARN", "a.B", u"w"_s) + lineOf("ERROR", "a.B", u"one"_s) +
                    lineOf("FATAL", "a.B", u"two"_s));
        QCOMPARE(facts.others.count, 2);
        QCOMPARE(facts.others.place.line, 2);
        QCOMPARE(facts.others.text, u"two"_s);
    }

    void the_same_error_is_one_with_its_first_line_and_last_text()
    {
        const LogFacts facts =
            factsOf(lineOf("ERROR", kService, u"Error in activating analytics data service: a"_s) +
                    lineOf("ERROR", kService, u"Error in activating analytics data service: b"_s));
        QCOMPARE(facts.errors.size(), 1);
        QCOMPARE(facts.errors[0].count, 2);
        QCOMPARE(facts.errors[0].place.line, 1);
        QVERIFY(facts.errors[0].text.endsWith(u": b"_s));
    }

    void whether_a_password_was_used_is_quoted()
    {
        const QString text = u"Access denied for user 'a'@'b' (using password: YES)"_s;
        QCOMPARE(factsOf(lineOf("ERROR", "a.B", text)).errors.at(0).text, text);
    }

    void passwords_are_not_quoted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("option") << u"jdbc:mysql://h/d?user=u&password=s3cret&x=1"_s;
        QTest::newRow("URL") << u"Provided SVN URL is malformed: http://u:s3cret@h/r"_s;
        QTest::newRow("at sign in it") << u"svn http://u:a@s3cret@h/r"_s;
        QTest::newRow("property") << u"{password = s3cret, user = u}"_s;
        QTest::newRow("upper case") << u"PASSWORD:s3cret"_s;
        QTest::newRow("quoted") << u"\"password\": \"s3cret\""_s;
        QTest::newRow("with a comma") << u"password=s3,s3cret"_s;
        QTest::newRow("cut") << QString(185, u'x') + u"://u:s3cret-and-longer@h/r"_s;
    }
    void passwords_are_not_quoted()
    {
        QFETCH(const QString, text);
        const LogFacts facts = factsOf(lineOf("ERROR", "a.B", text));
        QVERIFY2(!facts.others.text.contains("s3c"_L1), qPrintable(facts.others.text));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestKnownErrors)
#include "tst_knownerrors.moc"
