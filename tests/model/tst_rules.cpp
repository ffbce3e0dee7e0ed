#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "validate/validate.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace das;
using namespace Qt::StringLiterals;

using Change = std::function<void(ClusterPlan &)>;

namespace {

QList<Finding> findingsOf(const ClusterPlan &plan)
{
    return validate(plan, profileById(plan.product));
}

/// "error node.ip.loopback nodes/0/ip"
QStringList linesOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(severityName(finding.severity) + u' ' + finding.ruleId + u' ' + finding.where);
    return lines;
}

/// A cluster that no rule has anything to say about. Nodes: receivers 0 and 1, analyzers 2 and 3,
/// indexers 4 and 5, dashboards 6 and 7.
ClusterPlan goodPlan()
{
    ClusterPlan plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    plan.mysql.driverJar = u"/srv/mysql-connector-java-5.1.49-bin.jar"_s;
    plan.deploymentSync.clientJars = {u"/srv/svnkit-all-1.8.7.wso2v1.jar"_s,
                                      u"/srv/trilead-ssh2-1.0.0-build215.jar"_s};
    NodePlan dashboard = plan.nodes.last();
    dashboard.id = u"dashboard2"_s;
    dashboard.ip = u"192.168.48.27"_s;
    dashboard.hostName = u"das.qa.wso2.dashboard2"_s;
    dashboard.database = u"dasdashboard2"_s;
    plan.nodes.append(dashboard);
    return plan;
}

/// Puts the second receiver on the machine of the first, without any collision.
void onOneMachine(ClusterPlan &plan)
{
    plan.nodes[4].ip = plan.nodes[0].ip;
    plan.nodes[4].port = 4001;
    plan.nodes[4].portOffset = 1;
}

ClusterPlan &minimumHa(ClusterPlan &plan)
{
    const MySqlPlan mysql = plan.mysql;
    const QStringList jars = plan.deploymentSync.clientJars;
    plan = samplePlan(Pattern::MinimumHa, plan.product);
    plan.mysql.driverJar = mysql.driverJar;
    plan.deploymentSync.clientJars = jars;
    return plan;
}

const QString kSplitBrain = u"hint pattern.minimum-ha.split-brain pattern"_s;

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private slots:
    void aGoodPlanHasNoFindings();
    void samplesHaveNoErrors_data();
    void samplesHaveNoErrors();
    void aMistakeIsFoundAndItsFixCuresIt_data();
    void aMistakeIsFoundAndItsFixCuresIt();
    void aPatternThatTheProductLacksIsFound();
    void everyRuleHasARow();
    void ruleIdsAreUnique();
    void committerWithTheIdOfAReceiverIsNoFinding();
    void committerIsNoFindingWhereNobodyReceives();
    void errorsComeFirstThenThePlansOrder();
    void aPlanOfNoKnownProductIsStillChecked();
    void anEmptyPlanIsChecked();
    void noFindingShowsAPassword();
    void offsetsKeepNodesOfOneMachineApart();

private:
    QSet<QString> m_covered;
};

void TestRules::aGoodPlanHasNoFindings()
{
    QCOMPARE(linesOf(findingsOf(goodPlan())), QStringList());
}

void TestRules::samplesHaveNoErrors_data()
{
    QTest::addColumn<ClusterPlan>("plan");
    for (const ProductProfile &profile : builtInProfiles())
        for (const Pattern pattern : profile.patterns)
            QTest::addRow("%s %s", qPrintable(profile.id), qPrintable(patternName(pattern)))
                << samplePlan(pattern, profile.id);
}

void TestRules::samplesHaveNoErrors()
{
    QFETCH(ClusterPlan, plan);
    for (const Finding &finding : findingsOf(plan))
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.message));
}

void TestRules::aMistakeIsFoundAndItsFixCuresIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Change>("change");

    const auto row = [this](const char *line, const Change &change) {
        const QString text = QString::fromLatin1(line);
        m_covered.insert(text.section(u' ', 1, 1));
        QTest::addRow("%d %s", int(m_covered.size()), line) << text << change;
    };

    row("error product.unsupported product",
        [](ClusterPlan &p) { p.product = u"wso2das-2.0.0"_s; });
    row("hint source.missing source", [](ClusterPlan &p) { p.source.clear(); });
    row("error cluster.nodes.missing nodes", [](ClusterPlan &p) {
        p.nodes.clear();
        p.deploymentSync.kind = SyncKind::None;
    });
    row("warning cluster.member.single nodes", [](ClusterPlan &p) {
        p.nodes = {p.nodes.first()};
        p.pattern = Pattern::Custom;
        p.nodes[0].roles = Role::Receiver | Role::Indexer | Role::Analyzer | Role::Dashboard;
        p.spark.masterCount = 1;
    });
    row("warning cluster.members.single nodes", [](ClusterPlan &p) {
        p.cluster.wellKnownMembers = Role::Dashboard;
        p.nodes.last().roles = Role::Indexer;
        p.pattern = Pattern::Custom;
    });
    row("hint cluster.vault.executors cluster/secureVault",
        [](ClusterPlan &p) { p.cluster.secureVault = true; });
    row("hint cluster.members.many nodes", [](ClusterPlan &p) {
        for (int i = 1; i <= 50; ++i) {
            NodePlan node = p.nodes.last();
            node.id = u"dashboard%1"_s.arg(100 + i);
            node.ip = u"192.168.50.%1"_s.arg(i);
            node.hostName = node.managementHostName = node.id;
            node.database = node.id;
            p.nodes.append(node);
        }
    });
    row("error cluster.role.missing nodes", [](ClusterPlan &p) { p.nodes.remove(6, 2); });
    row("error node.roles.missing nodes/7/roles", [](ClusterPlan &p) {
        p.nodes[7].roles = {};
        p.pattern = Pattern::Custom;
    });
    row("error pattern.fully-distributed.one-role nodes/4/roles",
        [](ClusterPlan &p) { p.nodes[4].roles |= Role::Dashboard; });
    row("hint pattern.fully-distributed.two-each nodes",
        [](ClusterPlan &p) { p.nodes.removeAt(5); });
    row("warning cluster.receiver.single nodes", [](ClusterPlan &p) { p.nodes.removeAt(1); });
    row("warning cluster.receiver.too-many nodes", [](ClusterPlan &p) {
        p.pattern = Pattern::Custom;
        p.nodes[4].roles = Role::Receiver;
    });
    row("warning cluster.indexer.too-many nodes", [](ClusterPlan &p) {
        p.pattern = Pattern::Custom;
        for (qsizetype i = 1; i < p.nodes.size(); ++i)
            p.nodes[i].roles |= Role::Indexer;
    });
    row("error pattern.minimum-ha.nodes pattern", [](ClusterPlan &p) {
        minimumHa(p).nodes.removeAt(1);
        p.spark.masterCount = 1;
    });
    row("error pattern.minimum-ha.roles nodes/1/roles",
        [](ClusterPlan &p) { minimumHa(p).nodes[1].roles = Role::Receiver | Role::Analyzer; });
    row("warning node.offset.below-stock nodes/0/portOffset", [](ClusterPlan &p) {
        p.product = u"wso2ei-6.1.1"_s;
        minimumHa(p).nodes[0].portOffset = 0;
    });
    row("hint pattern.minimum-ha.split-brain pattern", [](ClusterPlan &p) { minimumHa(p); });
    row("error cluster.domain.empty cluster/domain",
        [](ClusterPlan &p) { p.cluster.domain.clear(); });
    row("error cluster.domain.blanks cluster/domain",
        [](ClusterPlan &p) { p.cluster.domain = u"wso2 qa"_s; });

    row("error node.id.invalid nodes/0/id", [](ClusterPlan &p) {
        p.nodes[0].id = u"../receiver1"_s;
        p.deploymentSync.autoCommitNode = u"../receiver1"_s;
    });
    row("error node.id.invalid nodes/1/id", [](ClusterPlan &p) { p.nodes[1].id = u"all"_s; });
    row("error node.id.invalid nodes/1/id", [](ClusterPlan &p) { p.nodes[1].id.clear(); });
    row("error node.id.duplicate nodes/1/id",
        [](ClusterPlan &p) { p.nodes[1].id = u"Receiver1"_s; });
    row("error node.ip.missing nodes/0/ip", [](ClusterPlan &p) { p.nodes[0].ip.clear(); });
    row("error node.ip.loopback nodes/0/ip",
        [](ClusterPlan &p) { p.nodes[0].ip = u"127.0.1.1"_s; });
    row("error node.ip.loopback nodes/0/ip",
        [](ClusterPlan &p) { p.nodes[0].ip = u"localhost"_s; });
    row("error node.ip.unusable nodes/0/ip", [](ClusterPlan &p) { p.nodes[0].ip = u"0.0.0.0"_s; });
    row("error node.ip.unusable nodes/0/ip",
        [](ClusterPlan &p) { p.nodes[0].ip = u"224.0.0.1"_s; });
    row("warning node.ip.ipv6 nodes/0/ip", [](ClusterPlan &p) { p.nodes[0].ip = u"fe80::1"_s; });
    row("error node.ip.not-ip nodes/0/ip", [](ClusterPlan &p) { p.nodes[0].ip = u"192.168.48"_s; });
    row("error node.ip.not-ip nodes/0/ip",
        [](ClusterPlan &p) { p.nodes[0].ip = u"das300-hdfs-slave1"_s; });
    row("error node.host-name.missing nodes/0/hostName",
        [](ClusterPlan &p) { p.nodes[0].hostName.clear(); });
    row("error node.host-name.missing nodes/0/managementHostName",
        [](ClusterPlan &p) { p.nodes[0].managementHostName.clear(); });
    row("error node.host-name.invalid nodes/0/hostName",
        [](ClusterPlan &p) { p.nodes[0].hostName = u"https://das"_s; });
    row("error node.host-name.invalid nodes/0/managementHostName",
        [](ClusterPlan &p) { p.nodes[0].managementHostName = u"mgt_das"_s; });
    row("warning node.host-name.duplicate nodes/1/hostName",
        [](ClusterPlan &p) { p.nodes[1].hostName = p.nodes[0].hostName; });
    row("hint node.home.missing nodes/0/home", [](ClusterPlan &p) { p.nodes[0].home.clear(); });
    row("error node.home.not-absolute nodes/0/home",
        [](ClusterPlan &p) { p.nodes[0].home = u"das/home"_s; });
    row("error node.home.shared nodes/4/home", [](ClusterPlan &p) {
        onOneMachine(p);
        p.nodes[4].home = p.nodes[0].home + u'/';
    });
    row("error node.database.missing nodes/0/database",
        [](ClusterPlan &p) { p.nodes[0].database.clear(); });
    row("error node.database.invalid nodes/0/database",
        [](ClusterPlan &p) { p.nodes[0].database = u"das receiver"_s; });
    row("error node.database.shared nodes/1/database",
        [](ClusterPlan &p) { p.nodes[1].database = p.nodes[0].database; });
    row("error node.database.of-cluster nodes/1/database",
        [](ClusterPlan &p) { p.nodes[1].database = u"regdb"_s; });

    row("error node.port.range nodes/0/port", [](ClusterPlan &p) { p.nodes[0].port = 70000; });
    row("error cluster.port.shared nodes/4/port", [](ClusterPlan &p) {
        onOneMachine(p);
        p.nodes[4].port = p.nodes[0].port;
    });
    row("error node.offset.range nodes/0/portOffset",
        [](ClusterPlan &p) { p.nodes[0].portOffset = -1; });
    row("error node.offset.range nodes/0/portOffset",
        [](ClusterPlan &p) { p.nodes[0].portOffset = 60000; });
    row("error node.ports.twice nodes/0/port", [](ClusterPlan &p) { p.nodes[0].port = 9443; });
    row("error node.ports.collide nodes/4/portOffset", [](ClusterPlan &p) {
        onOneMachine(p);
        p.nodes[4].portOffset = 0;
    });
    row("error node.ports.collide nodes/4/port", [](ClusterPlan &p) {
        onOneMachine(p);
        p.nodes[4].port = 9443;
    });
    row("error node.ports.collide nodes/0/port", [](ClusterPlan &p) {
        onOneMachine(p);
        p.nodes[0].port = 9444;
    });

    row("error mysql.host.missing mysql/host", [](ClusterPlan &p) { p.mysql.host.clear(); });
    row("error mysql.host.invalid mysql/host",
        [](ClusterPlan &p) { p.mysql.host = u"jdbc:mysql://db1:3307/regdb"_s; });
    row("error mysql.host.loopback mysql/host",
        [](ClusterPlan &p) { p.mysql.host = u"localhost"_s; });
    row("error mysql.port.range mysql/port", [](ClusterPlan &p) { p.mysql.port = 0; });
    row("error mysql.user.missing mysql/user", [](ClusterPlan &p) { p.mysql.user.clear(); });
    row("error mysql.url-options.secret mysql/urlOptions",
        [](ClusterPlan &p) { p.mysql.urlOptions = u"useSSL=false&password=x"_s; });
    row("error mysql.url-options.leading mysql/urlOptions",
        [](ClusterPlan &p) { p.mysql.urlOptions = u"?useSSL=false"_s; });
    row("error mysql.url-options.escaped mysql/urlOptions",
        [](ClusterPlan &p) { p.mysql.urlOptions = u"useSSL=false&amp;a=b"_s; });
    row("error mysql.url-options.malformed mysql/urlOptions",
        [](ClusterPlan &p) { p.mysql.urlOptions = u"useSSL"_s; });
    row("error mysql.driver.mariadb mysql/driverClass",
        [](ClusterPlan &p) { p.mysql.driverClass = u"org.mariadb.jdbc.Driver"_s; });
    row("error mysql.driver.mariadb mysql/driverJar",
        [](ClusterPlan &p) { p.mysql.driverJar = u"/srv/mariadb-java-client-2.7.jar"_s; });
    row("error mysql.driver-class.missing mysql/driverClass",
        [](ClusterPlan &p) { p.mysql.driverClass.clear(); });
    row("warning mysql.driver-class.unknown mysql/driverClass",
        [](ClusterPlan &p) { p.mysql.driverClass = u"org.postgresql.Driver"_s; });
    row("warning mysql.driver-class.old-name mysql/driverClass",
        [](ClusterPlan &p) { p.mysql.driverJar = u"mysql-connector-j-8.0.33.jar"_s; });
    row("error mysql.driver-class.too-new mysql/driverClass",
        [](ClusterPlan &p) { p.mysql.driverClass = u"com.mysql.cj.jdbc.Driver"_s; });
    row("hint mysql.driver-jar.missing mysql/driverJar",
        [](ClusterPlan &p) { p.mysql.driverJar.clear(); });
    row("error mysql.driver-jar.not-a-jar mysql/driverJar",
        [](ClusterPlan &p) { p.mysql.driverJar = u"/srv/connector.zip"_s; });
    row("error database.name.missing mysql/databases/metrics",
        [](ClusterPlan &p) { p.mysql.databases.metrics.clear(); });
    row("error database.event-store.missing mysql/databases/eventStore", [](ClusterPlan &p) {
        p.eventStore = {};
        p.eventStore.kind = EventStoreKind::MySql;
    });
    row("error database.name.invalid mysql/databases/users",
        [](ClusterPlan &p) { p.mysql.databases.users = u"user`db"_s; });
    row("warning database.name.shared mysql/databases/registry",
        [](ClusterPlan &p) { p.mysql.databases.registry = p.mysql.databases.users; });

    row("error hbase.quorum.empty eventStore/zookeeperQuorum",
        [](ClusterPlan &p) { p.eventStore.zookeeperQuorum.clear(); });
    row("error hbase.quorum.invalid eventStore/zookeeperQuorum",
        [](ClusterPlan &p) { p.eventStore.zookeeperQuorum[1] += u":2181"_s; });
    row("warning hbase.quorum.duplicate eventStore/zookeeperQuorum",
        [](ClusterPlan &p) { p.eventStore.zookeeperQuorum[1] = p.eventStore.zookeeperQuorum[0]; });
    row("hint hbase.quorum.even eventStore/zookeeperQuorum",
        [](ClusterPlan &p) { p.eventStore.zookeeperQuorum.removeLast(); });
    row("error hbase.zookeeper-port.range eventStore/zookeeperPort",
        [](ClusterPlan &p) { p.eventStore.zookeeperPort = 0; });
    row("error hbase.master.format eventStore/hbaseMaster",
        [](ClusterPlan &p) { p.eventStore.hbaseMaster = u"das300-hdfs-master"_s; });
    row("error hdfs.missing eventStore/hdfs", [](ClusterPlan &p) { p.eventStore.hdfs.clear(); });
    row("error hdfs.format eventStore/hdfs",
        [](ClusterPlan &p) { p.eventStore.hdfs = u"das300-hdfs-master:9000"_s; });
    row("hint hdfs.unused eventStore/hdfs", [](ClusterPlan &p) { p.product = u"wso2das-3.1.0"_s; });
    row("error hdfs.data-dir.not-absolute eventStore/dfsDataDir",
        [](ClusterPlan &p) { p.eventStore.dfsDataDir = u"dfs/data"_s; });
    row("warning hosts.unlisted eventStore/zookeeperQuorum",
        [](ClusterPlan &p) { p.hosts.removeLast(); });
    row("error hosts.name.invalid hosts/a b", [](ClusterPlan &p) {
        p.hosts.append({u"a b"_s, u"10.0.0.1"_s});
    });
    row("error hosts.name.duplicate hosts/das300-hdfs-master", [](ClusterPlan &p) {
        p.hosts.append({p.hosts.first().name, u"10.0.0.1"_s});
    });
    row("error hosts.address.invalid hosts/das300-hdfs-master",
        [](ClusterPlan &p) { p.hosts.first().address = u"192.168.48"_s; });
    row("error hosts.address.loopback hosts/das300-hdfs-master",
        [](ClusterPlan &p) { p.hosts.first().address = u"127.0.0.1"_s; });

    row("hint sync.none deploymentSync/kind",
        [](ClusterPlan &p) { p.deploymentSync.kind = SyncKind::None; });
    row("error sync.url.missing deploymentSync/url",
        [](ClusterPlan &p) { p.deploymentSync.url.clear(); });
    row("error sync.url.no-scheme deploymentSync/url",
        [](ClusterPlan &p) { p.deploymentSync.url = u"svn.example.com/das"_s; });
    row("error sync.url.svn-ssh deploymentSync/url",
        [](ClusterPlan &p) { p.deploymentSync.url = u"svn+ssh://svn.example.com/das"_s; });
    row("error sync.url.scheme deploymentSync/url",
        [](ClusterPlan &p) { p.deploymentSync.url = u"git://svn.example.com/das"_s; });
    row("error sync.url.placeholder deploymentSync/url",
        [](ClusterPlan &p) { p.deploymentSync.url = u"http://xxx.xx.x/svn/das300rc_repo"_s; });
    row("error sync.url.credentials deploymentSync/url",
        [](ClusterPlan &p) { p.deploymentSync.url = u"http://das:x@svn.example.com/das"_s; });
    row("warning sync.user.missing deploymentSync/user",
        [](ClusterPlan &p) { p.deploymentSync.user.clear(); });
    row("error sync.commit-node.missing deploymentSync/autoCommitNode",
        [](ClusterPlan &p) { p.deploymentSync.autoCommitNode.clear(); });
    row("error sync.commit-node.unknown deploymentSync/autoCommitNode",
        [](ClusterPlan &p) { p.deploymentSync.autoCommitNode = u"receiver9"_s; });
    row("warning sync.commit-node.not-a-receiver deploymentSync/autoCommitNode",
        [](ClusterPlan &p) { p.deploymentSync.autoCommitNode = u"indexer1"_s; });
    row("hint sync.client-jars.missing deploymentSync/clientJars",
        [](ClusterPlan &p) { p.deploymentSync.clientJars.clear(); });
    row("warning sync.client-jars.incomplete deploymentSync/clientJars",
        [](ClusterPlan &p) { p.deploymentSync.clientJars.removeLast(); });

    row("error spark.master-count.too-many spark/masterCount",
        [](ClusterPlan &p) { p.spark.masterCount = 3; });
    row("error spark.master-count.too-few spark/masterCount",
        [](ClusterPlan &p) { p.spark.masterCount = 0; });
    row("hint spark.master-count.single spark/masterCount",
        [](ClusterPlan &p) { p.spark.masterCount = 1; });
    row("error spark.symbolic-link.not-absolute spark/symbolicLink",
        [](ClusterPlan &p) { p.spark.symbolicLink = u"home/link"_s; });
    row("error spark.symbolic-link.missing spark/symbolicLink",
        [](ClusterPlan &p) { p.spark.symbolicLink.clear(); });
    row("error spark.symbolic-link.is-home spark/symbolicLink",
        [](ClusterPlan &p) { p.spark.symbolicLink = p.nodes[0].home; });
    row("warning spark.symbolic-link.shared spark/symbolicLink", [](ClusterPlan &p) {
        p.nodes[3].ip = p.nodes[2].ip;
        p.nodes[3].port = 4001;
        p.nodes[3].portOffset = 1;
    });

    row("error text.placeholder cluster/domain",
        [](ClusterPlan &p) { p.cluster.domain = u"${domain}"_s; });
    row("error text.control-character mysql/user",
        [](ClusterPlan &p) { p.mysql.user = u"root\n"_s; });
    row("error text.blanks mysql/user", [](ClusterPlan &p) { p.mysql.user = u" root"_s; });
}

void TestRules::aMistakeIsFoundAndItsFixCuresIt()
{
    QFETCH(QString, line);
    QFETCH(Change, change);
    ClusterPlan plan = goodPlan();
    change(plan);
    const QList<Finding> findings = findingsOf(plan);
    QStringList lines = linesOf(findings);
    if (plan.pattern == Pattern::MinimumHa && line != kSplitBrain)
        lines.removeAll(kSplitBrain); // such a plan has it always
    QCOMPARE(lines, QStringList{line});

    const auto found = std::ranges::find(findings, line.section(u' ', 1, 1), &Finding::ruleId);
    QVERIFY(!found->message.isEmpty());
    QVERIFY(!found->message.endsWith(u'.'));
    QVERIFY(!found->fix.label.isEmpty());
    if (!found->fix.apply)
        return;
    found->fix.apply(plan);
    QVERIFY2(!linesOf(findingsOf(plan)).contains(line), qPrintable(found->fix.label));
}

/// Every built-in profile comes in every pattern, so this rule needs one of its own.
void TestRules::aPatternThatTheProductLacksIsFound()
{
    ProductProfile profile = *profileById(u"wso2das-3.0.0");
    profile.patterns = {Pattern::MinimumHa};
    ClusterPlan plan = goodPlan();
    const QList<Finding> findings = validate(plan, &profile);
    QCOMPARE(linesOf(findings), QStringList{u"error pattern.unsupported pattern"_s});
    findings.first().fix.apply(plan);
    QVERIFY(plan.pattern == Pattern::MinimumHa);
}

void TestRules::everyRuleHasARow()
{
    if (m_covered.isEmpty())
        QSKIP("needs the rows of aMistakeIsFoundAndItsFixCuresIt");
    m_covered.insert(u"pattern.unsupported"_s); // has the test above
    for (const QString &id : ruleIds())
        QVERIFY2(isPackRule(id) || m_covered.contains(id), qPrintable(id + u" has no row"_s));
}

void TestRules::ruleIdsAreUnique()
{
    QStringList ids = ruleIds();
    QCOMPARE(ids.removeDuplicates(), 0);
}

/// Its correction would have changed nothing.
void TestRules::committerWithTheIdOfAReceiverIsNoFinding()
{
    ClusterPlan plan = goodPlan();
    plan.nodes[2].id = plan.nodes[0].id;
    plan.nodes.move(2, 0);
    plan.deploymentSync.autoCommitNode = plan.nodes[0].id;
    QVERIFY(!plan.nodes[0].roles.testFlag(Role::Receiver));
    QVERIFY(linesOf(findingsOf(plan)).filter(u"sync.commit-node"_s).isEmpty());
}

void TestRules::committerIsNoFindingWhereNobodyReceives()
{
    ClusterPlan plan = goodPlan();
    for (NodePlan &node : plan.nodes)
        node.roles.setFlag(Role::Receiver, false);
    QVERIFY(linesOf(findingsOf(plan)).filter(u"sync.commit-node"_s).isEmpty());
}

void TestRules::errorsComeFirstThenThePlansOrder()
{
    ClusterPlan plan = goodPlan();
    plan.source.clear();
    plan.nodes[1].ip.clear();
    plan.nodes[0].hostName.clear();
    plan.mysql.user.clear();
    plan.deploymentSync.user.clear();
    QCOMPARE(linesOf(findingsOf(plan)),
             (QStringList{u"error mysql.user.missing mysql/user"_s,
                          u"error node.host-name.missing nodes/0/hostName"_s,
                          u"error node.ip.missing nodes/1/ip"_s,
                          u"warning sync.user.missing deploymentSync/user"_s,
                          u"hint source.missing source"_s}));
}

void TestRules::aPlanOfNoKnownProductIsStillChecked()
{
    ClusterPlan plan = goodPlan();
    plan.product = u"other"_s;
    plan.nodes[0].ip = u"127.0.0.1"_s;
    plan.nodes[4].port = 0;
    QCOMPARE(linesOf(findingsOf(plan)), (QStringList{u"error product.unsupported product"_s,
                                                     u"error node.ip.loopback nodes/0/ip"_s,
                                                     u"error node.port.range nodes/4/port"_s}));
}

void TestRules::anEmptyPlanIsChecked()
{
    const QStringList lines = linesOf(findingsOf({}));
    QVERIFY(lines.contains(u"error cluster.nodes.missing nodes"_s));
    QVERIFY(lines.contains(u"error mysql.host.missing mysql/host"_s));
}

void TestRules::noFindingShowsAPassword()
{
    ClusterPlan plan = goodPlan();
    plan.mysql.urlOptions = u"?password=s3cret&amp;bad"_s;
    plan.deploymentSync.url = u"git://das:s3cret@svn"_s;
    const QList<Finding> findings = findingsOf(plan);
    QVERIFY(findings.size() >= 4);
    for (const Finding &finding : findings)
        QVERIFY(!(finding.message + finding.detail + finding.fix.label).contains("s3cret"_L1));
}

void TestRules::offsetsKeepNodesOfOneMachineApart()
{
    ClusterPlan plan = samplePlan(Pattern::Custom, u"wso2das-3.1.0"_s);
    for (NodePlan &node : plan.nodes)
        node.ip = u"192.168.48.21"_s;
    // Each fix is offered for one node; taken one by one they lead to a cluster without errors.
    for (int step = 0; step < 20; ++step) {
        const QList<Finding> findings = findingsOf(plan);
        if (findings.isEmpty() || findings.first().severity != Severity::Error)
            break;
        QVERIFY2(findings.first().fix.apply, qPrintable(findings.first().message));
        findings.first().fix.apply(plan);
    }
    for (const Finding &finding : findingsOf(plan))
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.message));
    QCOMPARE(plan.nodes[0].portOffset, 0);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
