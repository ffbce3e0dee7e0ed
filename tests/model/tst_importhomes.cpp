#include "change/computechanges.h"
#include "import/importhomes.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/resultmacros.h"
#include "support/standinpack.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace das {

namespace {

constexpr qsizetype kReceiver1 = 0;
constexpr qsizetype kReceiver2 = 1;
constexpr qsizetype kAnalyzer2 = 3;

const Secrets kSecrets{u"db-secret"_s, u"svn-secret"_s};

/// A pack with some files replaced.
class EditedPack final : public PackSource {
public:
    EditedPack(const PackSource &pack, QString home) : m_pack(pack), m_home(std::move(home)) {}

    QMap<QString, QByteArray> files;
    QStringList missing;

    Result<std::optional<PackFile>> read(const QString &path) const override
    {
        if (missing.contains(path))
            return std::optional<PackFile>();
        const auto found = files.constFind(path);
        if (found == files.constEnd())
            return m_pack.read(path);
        return std::optional(PackFile{*found, 0644});
    }
    QStringList fileNames(const QString &folder) const override
    {
        QStringList names = m_pack.fileNames(folder);
        names.removeIf([&](const QString &name) { return missing.contains(folder + u'/' + name); });
        return names;
    }
    QString describe(const QString &path) const override { return m_home + u'/' + path; }

private:
    const PackSource &m_pack;
    QString m_home;
};

/// The homes of a plan, configured.
struct Homes {
    /// `called` tells plans of one product and pattern apart.
    explicit Homes(const ClusterPlan &from, QString called = {})
        : plan(from),
          name(std::move(called)),
          pack(from.product)
    {
        opened.profile = profileById(plan.product);
        for (const NodePlan &node : plan.nodes) {
            auto home = std::make_unique<EditedPack>(pack, node.home);
            home->files = configured(node);
            edited.append(home.get());
            opened.homes.push_back({node.home, std::move(home)});
        }
    }

    QByteArray bytes(qsizetype node, const QString &path) const
    {
        return edited[node]->read(path)->value().bytes;
    }

    /// Replaces the first match, which must be there.
    void edit(qsizetype node, const QString &path, const QString &pattern, const QString &after)
    {
        QString text = QString::fromLatin1(bytes(node, path));
        const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
        if (!match.hasMatch())
            qFatal("%s has no %s", qPrintable(path), qPrintable(pattern));
        text.replace(match.capturedStart(), match.capturedLength(), after);
        edited[node]->files.insert(path, text.toLatin1());
    }

    /// The files that configure a node. They are computed once for all tests.
    QMap<QString, QByteArray> configured(const NodePlan &node) const
    {
        static QMap<QString, QMap<QString, QByteArray>> known;
        QMap<QString, QByteArray> &files = known[name + plan.product + u'/' + node.id];
        if (!files.isEmpty())
            return files;
        const auto changes = computeChanges(*opened.profile, plan, node, kSecrets, pack);
        if (!changes)
            qFatal("%s", qPrintable(changes.error().text()));
        for (const FileChange &file : changes->files)
            files.insert(file.path, file.after);
        return files;
    }

    ClusterPlan plan;
    QString name;
    test::StandInPack pack;
    OpenedHomes opened;
    QList<EditedPack *> edited;
};

/// The seven nodes of the guide, as /home/receiver1/wso2das-3.0.0 and so on.
ClusterPlan sevenNodes()
{
    return samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
}

QString wordsOf(const ImportFinding &found)
{
    const Finding &finding = found.finding;
    return finding.ruleId + u' ' + finding.where + u' ' + finding.message + u' ' + finding.detail +
           u' ' + finding.fix.label + u' ' + found.place.file;
}

QStringList wordsOf(const QList<ImportFinding> &findings)
{
    QStringList words;
    for (const ImportFinding &finding : findings)
        words.append(wordsOf(finding));
    return words;
}

/// "import.domain cluster/domain", in the order of the findings.
QStringList rulesOf(const ImportedCluster &imported)
{
    QStringList rules;
    for (const ImportFinding &found : imported.findings)
        rules.append(found.finding.ruleId + u' ' + found.finding.where);
    return rules;
}

/// What homes cannot tell, of a plan with samples' names (importhomes.h).
ClusterPlan tellable(ClusterPlan plan)
{
    plan.source.clear();
    plan.hosts.clear();
    return plan;
}

int lineOf(const QByteArray &bytes, const QString &pattern)
{
    const QString text = QString::fromLatin1(bytes);
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    return match.hasMatch()
               ? 1 + static_cast<int>(QStringView(text).first(match.capturedStart()).count(u'\n'))
               : -1;
}

const QString kConf = u"repository/conf/"_s;
const QString kAxis2 = kConf + u"axis2/axis2.xml"_s;
const QString kCarbon = kConf + u"carbon.xml"_s;
const QString kRegistry = kConf + u"registry.xml"_s;
const QString kUsers = kConf + u"user-mgt.xml"_s;
const QString kMaster = kConf + u"datasources/master-datasources.xml"_s;
const QString kMetrics = kConf + u"datasources/metrics-datasources.xml"_s;
const QString kSources = kConf + u"datasources/analytics-datasources.xml"_s;
const QString kStores = kConf + u"analytics/analytics-config.xml"_s;
const QString kModes = kConf + u"event-processor.xml"_s;
const QString kSpark = kConf + u"analytics/spark/spark-defaults.conf"_s;

} // namespace

class TestImportHomes : public QObject {
    Q_OBJECT

private slots:
    void configured_homes_give_their_plan_back()
    {
        const Homes homes(sevenNodes());
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        QCOMPARE(planToJson(imported->plan), planToJson(tellable(homes.plan)));
        for (const ImportFinding &found : imported->findings)
            QVERIFY2(found.finding.severity != Severity::Error, qPrintable(wordsOf(found)));
    }

    void other_values_come_back_too_data()
    {
        QTest::addColumn<QString>("product");
        for (const ProductProfile &profile : builtInProfiles())
            QTest::newRow(qPrintable(profile.id)) << profile.id;
    }

    void other_values_come_back_too()
    {
        QFETCH(QString, product);
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, product);
        plan.mysql.host = u"db.example.org"_s;
        plan.mysql.port = 3307;
        plan.mysql.user = u"das & co"_s;
        plan.mysql.urlOptions = u"autoReconnect=true&useSSL=false"_s;
        plan.mysql.driverClass = u"com.mysql.cj.jdbc.Driver"_s;
        plan.deploymentSync.url = u"https://svn.example.org/a?b&c"_s;
        plan.deploymentSync.appendTenantId = false;
        plan.deploymentSync.autoCommitNode = plan.nodes[1].id;
        plan.cluster.domain = u"wso2.\u00e4\u20ac"_s;
        plan.spark.symbolicLink = u"/srv/a b/c"_s;
        plan.eventProcessor.persistence = !profileById(product)->traits.haPersistence;
        plan.nodes[0].port = 4010;
        plan.nodes[0].portOffset += 2;
        Homes homes(plan, u"other values"_s);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        QCOMPARE(planToJson(imported->plan), planToJson(tellable(plan)));

        plan.deploymentSync = {};
        plan.spark.symbolicLink.clear();
        const auto without = importHomes(Homes(plan, u"few values"_s).opened);
        QVERIFY_OK(without);
        QCOMPARE(planToJson(without->plan), planToJson(tellable(plan)));
    }

    void file_that_a_home_lacks_is_named()
    {
        Homes homes(sevenNodes());
        homes.edited[kAnalyzer2]->missing.append(kRegistry);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        const QStringList rules = rulesOf(*imported);
        QVERIFY(rules.contains(u"import.file.missing nodes/3"_s));
        ClusterPlan plan = tellable(homes.plan);
        plan.nodes[kAnalyzer2].database.clear(); // its registry named it
        QCOMPARE(imported->plan, plan);
    }

    void each_disagreement_is_named_and_nothing_else_data()
    {
        QTest::addColumn<qsizetype>("node");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("line");

        const auto row = [](const char *name, qsizetype node, const QString &file,
                            const QString &pattern, const QString &after, const QString &rule,
                            const QString &line = {}) {
            QTest::newRow(name) << node << file << pattern << after << rule
                                << (line.isEmpty() ? QRegularExpression::escape(after) : line);
        };
        row("domain", kAnalyzer2, kAxis2, u"wso2\\.qa\\.das\\.domain"_s, u"wso2.other"_s,
            u"import.domain"_s);
        row("member missing", kAnalyzer2, kAxis2,
            u"<member>\\s*<hostName>192\\.168\\.48\\.26</hostName>\\s*<port>4000</port>\\s*</member>"_s,
            u"<!-- -->"_s, u"import.member.missing"_s, u"<members>"_s);
        row("member unknown", kAnalyzer2, kAxis2, u"</members>"_s,
            u"<member><hostName>10.0.0.1</hostName><port>4000</port></member></members>"_s,
            u"import.member.unknown"_s);
        row("stock member", kAnalyzer2, kAxis2, u"<members>"_s,
            u"<members>\n<member><hostName>127.0.0.1</hostName><port>4000</port></member>"_s,
            u"import.member.loopback"_s, u"127\\.0\\.0\\.1</hostName>"_s);
        row("clustering off", kAnalyzer2, kAxis2, u"enable=\"true\""_s, u"enable=\"false\""_s,
            u"import.clustering.off"_s);
        row("multicast", kAnalyzer2, kAxis2, u">wka<"_s, u">multicast<"_s,
            u"import.clustering.scheme"_s);
        row("database", kAnalyzer2, kMaster, u"/regdb<"_s, u"/regdb2<"_s, u"import.database"_s);
        row("own database of another", kAnalyzer2, kMaster, u"/dasanalyzer2<"_s,
            u"/dasanalyzer1<"_s, u"node.database.shared"_s);
        row("MySQL host", kAnalyzer2, kMaster, u"10\\.100\\.7\\.53:3306/userdb"_s,
            u"10.100.7.54:3306/userdb"_s, u"import.mysql.host"_s);
        row("MySQL port", kAnalyzer2, kMetrics, u":3306/"_s, u":3307/"_s, u"import.mysql.port"_s);
        row("MySQL user", kAnalyzer2, kMetrics, u"<username>root"_s, u"<username>das"_s,
            u"import.mysql.user"_s);
        row("URL options", kAnalyzer2, kMaster, u"/userdb<"_s, u"/userdb?useSSL=false<"_s,
            u"import.mysql.options"_s);
        row("password in the URL", kAnalyzer2, kMaster, u"/userdb<"_s,
            u"/userdb?password=hunter2<"_s, u"mysql.url-options.secret"_s);
        row("placeholder of the guide", kAnalyzer2, kMaster,
            u"jdbc:mysql://10\\.100\\.7\\.53:3306/userdb"_s,
            u"jdbc:mysql://[MySQL DB url]:[port]/userdb"_s, u"import.database.url"_s);
        row("URL of another form", kAnalyzer2, kMaster,
            u"jdbc:mysql://10\\.100\\.7\\.53:3306/userdb"_s,
            u"jdbc:mysql://root:hunter2@10.100.7.53:3306/userdb"_s, u"import.database.url"_s);
        row("user in the vault", kAnalyzer2, kMetrics, u"<username>root"_s,
            u"<username svns:secretAlias=\"a\">x"_s, u"import.vault"_s);
        row("driver class", kAnalyzer2, kMetrics, u"com\\.mysql\\.jdbc\\.Driver"_s,
            u"com.mysql.cj.jdbc.Driver"_s, u"import.mysql.driver"_s);
        row("H2", kAnalyzer2, kMetrics, u"jdbc:mysql://10\\.100\\.7\\.53:3306/metrics"_s,
            u"jdbc:h2:repository/database/M"_s, u"import.database.own-file"_s);
        row("H2 for all", kAnalyzer2, kMaster, u"jdbc:mysql://10\\.100\\.7\\.53:3306/userdb"_s,
            u"jdbc:h2:repository/database/U"_s, u"import.database.embedded"_s);
        row("datasource missing", kAnalyzer2, kUsers, u"jdbc/WSO2_DAS_UM"_s, u"jdbc/Nothing"_s,
            u"import.datasource.missing"_s);
        row("users of its own", kAnalyzer2, kUsers, u"jdbc/WSO2_DAS_UM"_s, u"jdbc/WSO2CarbonDB"_s,
            u"import.database.local"_s);
        row("mount missing", kAnalyzer2, kRegistry, u"<mount path=\"/_system/config\""_s,
            u"<mount path=\"/_system/other\""_s, u"import.mount.missing"_s, u"<wso2registry>"_s);
        row("mount elsewhere", kAnalyzer2, kRegistry, u"<targetPath>/_system/config<"_s,
            u"<targetPath>/_system/das<"_s, u"import.mount.target"_s);
        row("mount of no instance", kAnalyzer2, kRegistry,
            u"(<mount path=\"/_system/config\"[^>]*>\\s*)<instanceId>gov<"_s,
            u"<mount path=\"/_system/config\">\n<instanceId>registry<"_s, u"import.mount.broken"_s,
            u"<instanceId>registry<"_s);
        row("datasource twice", kAnalyzer2, kMaster, u"</datasources>"_s,
            u"<datasource><name>WSO2_DAS_UM</name></datasource></datasources>"_s,
            u"import.datasource.twice"_s);
        row("blank behind the name of a datasource", kAnalyzer2, kUsers, u"jdbc/WSO2_DAS_UM"_s,
            u"jdbc/WSO2_DAS_UM "_s, u"import.datasource.missing"_s);
        row("user store in an element of another spelling", kAnalyzer2, kUsers,
            u"<Property name=\"dataSource\">"_s, u"<Property name=\"datasource\">"_s,
            u"import.datasource.unnamed"_s, u"<Configuration>"_s);
        row("second host name", kAnalyzer2, kCarbon, u"</Server>"_s,
            u"<HostName>later</HostName></Server>"_s, u"import.value.twice"_s);
        row("Spark master of another version", kAnalyzer2, kSpark,
            u"(?m)^carbon\\.spark\\.master\\s+local"_s, u"carbon.spark.master carbon"_s,
            u"import.spark.master"_s, u"carbon\\.spark\\.master carbon"_s);
        row("no blank behind the count", kAnalyzer2, kSpark,
            u"(?m)^carbon\\.spark\\.master\\.count\\s+2"_s,
            u"carbon.spark.master.count 2\ncarbon.spark.master.count2"_s, u"import.spark.blank"_s,
            u"carbon\\.spark\\.master\\.count2"_s);
        row("second committer", kAnalyzer2, kCarbon, u"<AutoCommit>false"_s, u"<AutoCommit>true"_s,
            u"import.sync.commit"_s);
        row("no committer", kReceiver1, kCarbon, u"<AutoCommit>true"_s, u"<AutoCommit>false"_s,
            u"sync.commit-node.missing"_s);
        row("synchronizer off", kAnalyzer2, kCarbon, u"<Enabled>true"_s, u"<Enabled>false"_s,
            u"import.sync"_s);
        row("no checkout", kAnalyzer2, kCarbon, u"<AutoCheckout>true"_s, u"<AutoCheckout>false"_s,
            u"import.sync.checkout"_s);
        row("other repository", kAnalyzer2, kCarbon, u"das300rc_repo"_s, u"other_repo"_s,
            u"import.sync.url"_s);
        row("password in the repository's URL", kAnalyzer2, kCarbon, u"http://svn\\.example"_s,
            u"http://das:hunter2@svn.example"_s, u"import.sync.url"_s);
        row("other Subversion user", kAnalyzer2, kCarbon, u"<SvnUser>das<"_s, u"<SvnUser>jo<"_s,
            u"import.sync.user"_s);
        row("tenant's folder", kAnalyzer2, kCarbon, u"<SvnUrlAppendTenantId>true"_s,
            u"<SvnUrlAppendTenantId>false"_s, u"import.sync.tenant"_s);
        row("no host name", kAnalyzer2, kCarbon, u"<HostName>[^<]*</HostName>"_s, u"<!-- -->"_s,
            u"node.host-name.missing"_s, u"<Server "_s);
        row("offset is no number", kAnalyzer2, kCarbon, u"<Offset>0"_s, u"<Offset>a"_s,
            u"import.value"_s);
        row("symbolic link", kAnalyzer2, kSpark,
            u"(?m)^carbon\\.das\\.symbolic\\.link(.*)/home/das_symlink"_s,
            u"carbon.das.symbolic.link /home/other"_s, u"import.spark.link"_s);
        row("Spark masters", kAnalyzer2, kSpark, u"(?m)^carbon\\.spark\\.master\\.count\\s+2"_s,
            u"carbon.spark.master.count 1"_s, u"import.spark.master-count"_s);
        row("store", kAnalyzer2, kStores, u"hbase\\.HBaseAnalyticsRecordStore"_s,
            u"rdbms.RDBMSAnalyticsRecordStore"_s, u"import.store.kind"_s);
        row("quorum", kAnalyzer2, kSources, u",das300-hdfs-slave2<"_s, u",das300-hdfs-slave3<"_s,
            u"import.hbase.quorum"_s);
        row("HBase master", kAnalyzer2, kSources, u"<value>das300-hdfs-master:60000"_s,
            u"<value>das300-hdfs-slave1:60000"_s, u"import.hbase.master"_s);
        row("HDFS", kAnalyzer2, kSources, u"hdfs://das300-hdfs-master:9000"_s,
            u"hdfs://das300-hdfs-master:9001"_s, u"import.hdfs.url"_s);
        row("provider in a comment", kAnalyzer2, kSources,
            u"<provider>org\\.wso2\\.carbon\\.datasource\\.reader\\.hadoop\\.HBaseDataSourceReader</provider>"_s,
            u"<!-- -->"_s, u"import.provider.missing"_s,
            u"(?<!--)<datasource>\\s*<name>WSO2_ANALYTICS_RS_DB_HBASE"_s);
        row("receiver without HA", kReceiver2, kModes, u"name=\"HA\" enable=\"true\""_s,
            u"name=\"HA\" enable=\"false\""_s, u"import.ha.off"_s);
        row("HA address", kReceiver2, kModes, u"<hostName>192\\.168\\.48\\.21<"_s,
            u"<hostName>0.0.0.0<"_s, u"import.ha.host"_s);
    }

    void each_disagreement_is_named_and_nothing_else()
    {
        QFETCH(qsizetype, node);
        QFETCH(QString, file);
        QFETCH(QString, pattern);
        QFETCH(QString, after);
        QFETCH(QString, rule);
        QFETCH(QString, line);
        Homes homes(sevenNodes());
        static const QStringList before = wordsOf(importHomes(homes.opened)->findings);
        homes.edit(node, file, pattern, after);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);

        // A hint may come with it: the cacheId of a mount follows the database.
        QList<ImportFinding> told = imported->findings;
        told.removeIf([](const auto &each) { return each.finding.severity == Severity::Hint; });
        QStringList found = wordsOf(told);
        for (const QString &known : before)
            found.removeOne(known);
        QVERIFY2(found.size() == 1, qPrintable(found.join(u'\n')));
        const auto finding = std::ranges::find_if(
            imported->findings, [&](const auto &each) { return wordsOf(each) == found.first(); });
        QCOMPARE(finding->finding.ruleId, rule);
        static const QStringList warnings{u"import.value.twice"_s, u"import.member.missing"_s,
                                          u"import.database.own-file"_s};
        QVERIFY(finding->finding.severity ==
                (warnings.contains(rule) ? Severity::Warning : Severity::Error));
        QVERIFY(!finding->finding.fix.label.isEmpty());
        QCOMPARE(finding->place.file, homes.edited[node]->describe(file));
        QCOMPARE(finding->place.line, lineOf(homes.bytes(node, file), line));

        const QString all =
            wordsOf(imported->findings).join(u' ') + QString::fromUtf8(planToJson(imported->plan));
        for (const QString &password : {u"db-secret"_s, u"svn-secret"_s, u"hunter2"_s})
            QVERIFY2(!all.contains(password), qPrintable(all));
    }

    void members_of_one_role_are_no_mistake()
    {
        ClusterPlan plan = sevenNodes();
        plan.cluster.wellKnownMembers = Role::Receiver;
        const auto imported = importHomes(Homes(plan, u"receivers only"_s).opened);
        QVERIFY_OK(imported);
        QCOMPARE(planToJson(imported->plan), planToJson(tellable(plan)));
        QVERIFY(!rulesOf(*imported).join(u' ').contains(u"import.member"_s));
    }

    void passwords_in_the_vault_are_read_back_as_that_choice()
    {
        ClusterPlan plan = sevenNodes();
        plan.cluster.secureVault = true;
        Homes homes(plan, u"vault"_s);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        QCOMPARE(planToJson(imported->plan), planToJson(tellable(plan)));
        homes.edit(kReceiver1, kMaster, u" svns:secretAlias=\"Datasources.WSO2_CARBON_DB[^\"]*\""_s,
                   QString());
        const auto without = importHomes(homes.opened);
        QVERIFY_OK(without);
        QVERIFY(without->plan.cluster.secureVault);
        QVERIFY(rulesOf(*without).contains(u"import.vault.use cluster/secureVault"_s));
    }

    void one_that_says_something_else_does_not_change_the_plan()
    {
        Homes homes(sevenNodes());
        homes.edit(kReceiver1, kAxis2, u"wso2\\.qa\\.das\\.domain"_s, u"wso2.other"_s);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        QCOMPARE(imported->plan, tellable(homes.plan));
    }

    void node_that_lists_no_other_stays_alone()
    {
        Homes homes(sevenNodes());
        homes.edit(kReceiver1, kAxis2, u"(?s)<members>.*?</members>"_s, u"<members></members>"_s);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        const auto missing = std::ranges::count_if(imported->findings, [](const auto &each) {
            return each.finding.ruleId == "import.member.missing"_L1 &&
                   each.finding.severity == Severity::Error;
        });
        QCOMPARE(missing, homes.plan.nodes.size() - 1);
    }

    void a_loopback_address_is_named_where_it_stands()
    {
        Homes homes(sevenNodes());
        homes.edit(kAnalyzer2, kAxis2, u"localMemberHost\">192\\.168\\.48\\.23"_s,
                   u"localMemberHost\">127.0.0.1"_s);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        const auto finding = std::ranges::find_if(imported->findings, [](const auto &each) {
            return each.finding.ruleId == "node.ip.loopback"_L1;
        });
        QVERIFY(finding != imported->findings.end());
        QCOMPARE(finding->place.file, homes.edited[kAnalyzer2]->describe(kAxis2));
        QCOMPARE(finding->place.line,
                 lineOf(homes.bytes(kAnalyzer2, kAxis2), u"localMemberHost\">127"_s));
    }

    void other_spacing_line_ends_and_comments_mean_the_same()
    {
        Homes homes(sevenNodes());
        homes.edit(kAnalyzer2, kAxis2, u"<parameter name=\"domain\">"_s,
                   u"<parameter\n   name = 'domain'  >"_s);
        homes.edit(kAnalyzer2, kAxis2, u"enable=\"true\""_s, u"enable = ' true '"_s);
        homes.edit(kAnalyzer2, kAxis2, u"<hostName>"_s, u"<hostName>\n\t "_s);
        homes.edit(kAnalyzer2, kCarbon, u"<Offset>"_s, u"<!-- d\u00e9calage --><Offset>"_s);
        homes.edit(kAnalyzer2, kMaster, u"<url>jdbc:mysql:"_s, u"<url>jdbc:<!-- -->mysql:"_s);
        homes.edit(kAnalyzer2, kSpark, u"(?m)^carbon\\.spark\\.master\\.count\\s+2"_s,
                   u"  carbon.spark.master.count : \\\n   2"_s);
        for (const QString &file : {kAxis2, kCarbon, kRegistry, kMaster, kSpark}) {
            QByteArray bytes = homes.bytes(kAnalyzer2, file);
            bytes.replace("\r\n", "\n").replace("\n", "\r\n");
            homes.edited[kAnalyzer2]->files.insert(file, bytes);
        }
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        QCOMPARE(imported->plan, tellable(homes.plan));
        for (const ImportFinding &found : imported->findings)
            QVERIFY2(found.finding.severity != Severity::Error, qPrintable(wordsOf(found)));
    }

    void of_two_elements_the_one_counts_that_the_product_takes()
    {
        Homes homes(sevenNodes());
        homes.edit(kAnalyzer2, kAxis2, u"<parameter name=\"domain\">"_s,
                   u"<parameter name=\"domain\">first</parameter><parameter name=\"domain\">"_s);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        QCOMPARE(imported->plan, tellable(homes.plan));
    }

    void an_hbase_datasource_that_no_store_uses_is_named()
    {
        Homes homes(sevenNodes());
        for (qsizetype node = 0; node < homes.edited.size(); ++node)
            homes.edited[node]->files.remove(kStores);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        const auto unused = std::ranges::count_if(imported->findings, [](const auto &each) {
            return each.finding.ruleId == "import.datasource.unused"_L1;
        });
        QCOMPARE(unused, homes.plan.nodes.size());
        QVERIFY(imported->plan.eventStore.kind == EventStoreKind::MySql);
    }

    void stock_homes_are_said_to_be_so_data()
    {
        QTest::addColumn<QString>("product");
        for (const ProductProfile &profile : builtInProfiles())
            QTest::newRow(qPrintable(profile.id)) << profile.id;
    }

    void stock_homes_are_said_to_be_so()
    {
        QFETCH(QString, product);
        const test::StandInPack pack(product);
        OpenedHomes opened;
        opened.profile = profileById(product);
        for (const QString &home : {u"/srv/a/das"_s, u"/srv/b/das"_s})
            opened.homes.push_back({home, std::make_unique<EditedPack>(pack, home)});
        const auto imported = importHomes(opened);
        QVERIFY_OK(imported);
        QCOMPARE(imported->plan.nodes[0].id, u"a"_s);
        QCOMPARE(imported->plan.nodes[1].id, u"b"_s);
        QCOMPARE(rulesOf(*imported),
                 (QStringList{u"import.home.stock nodes/0"_s, u"import.home.stock nodes/1"_s}));
        QCOMPARE(imported->findings[0].place.file, u"/srv/a/das"_s);
    }

    void stock_home_among_others_says_nothing_of_the_cluster()
    {
        Homes homes(sevenNodes());
        homes.edited[kAnalyzer2]->files.clear();
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        ClusterPlan plan = tellable(homes.plan);
        plan.nodes[kAnalyzer2] = imported->plan.nodes[kAnalyzer2];
        QCOMPARE(imported->plan, plan);
        QCOMPARE(imported->plan.nodes[kAnalyzer2].id, u"analyzer2"_s);
        QVERIFY(imported->plan.nodes[kAnalyzer2].ip.isEmpty());
        const QStringList rules = rulesOf(*imported);
        QCOMPARE(rules.first(), u"import.member.unknown nodes/0"_s);
        QCOMPARE(rules.filter(u" nodes/3"_s), QStringList{u"import.home.stock nodes/3"_s});
    }

    /// Seven nodes as the first guide has them: five members, no stores switched, no HA mode, the
    /// cacheId with its port twice.
    void mistakes_of_the_guide_to_seven_nodes_are_named()
    {
        Homes homes(sevenNodes());
        for (qsizetype node = 0; node < homes.edited.size(); ++node) {
            homes.edited[node]->files.remove(kStores);
            homes.edited[node]->files.remove(kModes);
            homes.edit(node, kRegistry, u"10\\.100\\.7\\.53:3306/"_s, u"10.100.7.53:3306:3306/"_s);
        }
        homes.edit(kReceiver1, kAxis2,
                   u"<member>\\s*<hostName>192\\.168\\.48\\.26<[^z]*?</member>"_s, u"<!-- -->"_s);
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        const QStringList rules = rulesOf(*imported);
        QCOMPARE(rules.filter(u"import.member"_s), QStringList{u"import.member.missing nodes/0"_s});
        QCOMPARE(rules.filter(u"import.ha"_s),
                 (QStringList{u"import.ha.off nodes/0"_s, u"import.ha.off nodes/1"_s}));
        QCOMPARE(rules.filter(u"import.datasource.unused"_s).size(), 7);
        QCOMPARE(rules.filter(u"import.mount.cache-id"_s).size(), 7);
        QVERIFY(rules.contains(u"import.database.embedded nodes/6"_s));
        QCOMPARE(imported->plan.pattern, Pattern::FullyDistributed);
    }

    /// Two nodes as the second guide has them: HA mode is on, but the mode before it was left on;
    /// the cacheId names localhost; the link's key and value stand without a blank.
    void mistakes_of_the_guide_to_two_nodes_are_named()
    {
        const QString conf = u"wso2/analytics/conf/"_s;
        Homes homes(samplePlan(Pattern::MinimumHa, u"wso2ei-6.2.0"_s));
        for (qsizetype node = 0; node < homes.edited.size(); ++node) {
            homes.edit(node, conf + u"event-processor.xml"_s, u"name=\"Single\" enable=\"false\""_s,
                       u"name=\"Single\" enable=\"true\""_s);
            homes.edit(node, conf + u"registry.xml"_s, u"10\\.100\\.7\\.53:"_s, u"localhost:"_s);
            homes.edit(node, conf + u"analytics/spark/spark-defaults.conf"_s,
                       u"(?m)^carbon\\.das\\.symbolic\\.link\\s+"_s, u"carbon.das.symbolic.link"_s);
        }
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        QStringList rules = rulesOf(*imported);
        QCOMPARE(
            rules.filter(u"import."_s),
            (QStringList{u"import.ha.off nodes/0"_s, u"import.ha.off nodes/1"_s,
                         u"import.spark.blank nodes/0"_s, u"import.spark.blank nodes/1"_s,
                         u"import.mount.cache-id nodes/0"_s, u"import.mount.cache-id nodes/1"_s}));
        QCOMPARE(imported->plan.pattern, Pattern::MinimumHa);
        QVERIFY(imported->findings.first().finding.detail.contains(u"\"Single\""_s));
    }

    void ids_come_from_the_folders_data()
    {
        QTest::addColumn<QStringList>("homes");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("own folder") << QStringList{u"/srv/receiver1"_s, u"/srv/indexer 1"_s}
                                    << QStringList{u"receiver1"_s, u"indexer-1"_s};
        QTest::newRow("folder above") << QStringList{u"/a/wso2das-3.0.0"_s, u"/b/wso2das-3.0.0"_s}
                                      << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("none tells them apart")
            << QStringList{u"/a/x/das"_s, u"/b/x/DAS"_s, u"/a/y/das"_s}
            << QStringList{u"node1"_s, u"node2"_s, u"node3"_s};
        QTest::newRow("single") << QStringList{u"/srv/one/wso2das-3.0.0"_s}
                                << QStringList{u"one"_s};
    }

    void ids_come_from_the_folders()
    {
        QFETCH(QStringList, homes);
        QFETCH(QStringList, ids);
        const test::StandInPack pack(u"wso2das-3.0.0"_s);
        OpenedHomes opened;
        opened.profile = profileById(u"wso2das-3.0.0"_s);
        for (const QString &home : homes)
            opened.homes.push_back({home, std::make_unique<EditedPack>(pack, home)});
        const auto imported = importHomes(opened);
        QVERIFY_OK(imported);
        QStringList found;
        for (const NodePlan &node : imported->plan.nodes)
            found.append(node.id);
        QCOMPARE(found, ids);
    }

    void roles_that_no_home_tells_are_named()
    {
        const Homes homes(samplePlan(Pattern::Custom, u"wso2das-3.1.0"_s));
        const auto imported = importHomes(homes.opened);
        QVERIFY_OK(imported);
        const auto unknown = std::ranges::count_if(imported->findings, [](const auto &each) {
            return each.finding.ruleId == "import.roles.unknown"_L1;
        });
        QCOMPARE(unknown, homes.plan.nodes.size());
        QVERIFY(imported->plan.pattern == Pattern::Custom);
        for (qsizetype i = 0; i < homes.plan.nodes.size(); ++i) {
            const Roles told = Role::Receiver | Role::Analyzer;
            QCOMPARE(imported->plan.nodes[i].roles & told, homes.plan.nodes[i].roles & told);
        }
    }

    void broken_xml_is_named_with_its_line()
    {
        Homes homes(sevenNodes());
        homes.edit(kAnalyzer2, kCarbon, u"</Ports>"_s, u"</Prts>"_s);
        const int line = lineOf(homes.bytes(kAnalyzer2, kCarbon), u"</Prts>"_s);
        QVERIFY_ERROR(importHomes(homes.opened),
                      u"%1:%2:"_s.arg(homes.edited[kAnalyzer2]->describe(kCarbon)).arg(line));
    }

    void a_password_that_breaks_its_file_is_not_shown()
    {
        Homes homes(sevenNodes());
        homes.edit(kAnalyzer2, kMetrics, u"<password>[^<]*<"_s, u"<password>a&hunter2;b<"_s);
        const auto imported = importHomes(homes.opened);
        const int line = lineOf(homes.bytes(kAnalyzer2, kMetrics), u"&hunter2"_s);
        QVERIFY_ERROR(imported,
                      u"%1:%2:"_s.arg(homes.edited[kAnalyzer2]->describe(kMetrics)).arg(line));
        QVERIFY2(!imported.error().text().contains(u"hunter2"_s),
                 qPrintable(imported.error().text()));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestImportHomes)
#include "tst_importhomes.moc"
