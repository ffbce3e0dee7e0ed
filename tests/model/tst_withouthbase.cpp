#include "change/computechanges.h"
#include "export/databasesql.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/overlaypack.h"
#include "support/resultmacros.h"
#include "support/stock.h"
#include "support/valuetable.h"
#include "validate/validate.h"

#include <QTest>

#include <algorithm>

using namespace das;
using namespace das::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample plan with its events in MySQL and not a word about HBase.
ClusterPlan planWithoutHBase(Pattern pattern, const QString &product)
{
    ClusterPlan plan = samplePlan(pattern, product);
    plan.eventStore = {};
    plan.eventStore.kind = EventStoreKind::MySql;
    plan.hosts.clear();
    plan.mysql.databases.eventStore = u"analytics_event_store"_s;
    return plan;
}

Result<QStringList> valuesIn(const PackSource &home, const QString &file, const QString &place)
{
    const Result<std::optional<PackFile>> read = home.read(file);
    if (!read)
        return tl::unexpected(read.error());
    return valuesAt(file, read->value().bytes, place);
}

} // namespace

/// Every product can keep its events in MySQL, in every pattern: then nothing that a node reads
/// names HBase or HDFS, and no store is left on a file of the node (product-facts 3.2, 3.7).
class TestWithoutHBase : public QObject {
    Q_OBJECT

private slots:
    void aPlanWithoutHBaseHasNoErrors_data();
    void aPlanWithoutHBaseHasNoErrors();
    void everyStoreIsInMySql_data();
    void everyStoreIsInMySql();
};

void TestWithoutHBase::aPlanWithoutHBaseHasNoErrors_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<Pattern>("pattern");
    for (const ProductProfile &profile : builtInProfiles())
        for (const Pattern pattern : profile.patterns)
            QTest::addRow("%s %s", qPrintable(profile.id), qPrintable(patternName(pattern)))
                << profile.id << pattern;
}

void TestWithoutHBase::aPlanWithoutHBaseHasNoErrors()
{
    QFETCH(QString, product);
    QFETCH(Pattern, pattern);
    ClusterPlan plan = planWithoutHBase(pattern, product);
    const ProductProfile *profile = profileById(product);
    for (const Finding &finding : validate(plan, profile)) {
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.message));
        QVERIFY2(!finding.where.startsWith(u"eventStore"_s), qPrintable(finding.message));
    }
    const QList<PlannedDatabase> databases = plannedDatabases(plan);
    QVERIFY(std::ranges::find(databases, u"analytics_event_store"_s, &PlannedDatabase::name) !=
            databases.end());

    plan.mysql.databases.eventStore.clear();
    const QList<Finding> findings = validate(plan, profile);
    QCOMPARE(findings.first().ruleId, u"database.event-store.missing"_s);
    QVERIFY(findings.first().severity == Severity::Error);
    findings.first().fix.apply(plan);
    QCOMPARE(plan.mysql.databases.eventStore, u"analytics_event_store"_s);

    // What is left of an HBase plan is of no account.
    plan.eventStore.hbaseMaster = u"not an endpoint"_s;
    plan.eventStore.zookeeperQuorum = {u"a b"_s, u"c"_s};
    plan.eventStore.zookeeperPort = 0;
    for (const Finding &finding : validate(plan, profile))
        QVERIFY2(!finding.where.startsWith(u"eventStore"_s), qPrintable(finding.message));
}

void TestWithoutHBase::everyStoreIsInMySql_data()
{
    QTest::addColumn<QString>("tree"); // empty: the sample pack
    QTest::addColumn<Pattern>("pattern");
    QStringList trees{QString()};
    for (const QString &tree : stockTrees())
        if (profileById(tree) != nullptr)
            trees.append(tree);
    for (const QString &tree : std::as_const(trees))
        for (const Pattern pattern :
             profileById(tree.isEmpty() ? kSamplePackProduct : tree)->patterns)
            QTest::addRow("%s %s", tree.isEmpty() ? "sample pack" : qPrintable(tree),
                          qPrintable(patternName(pattern)))
                << tree << pattern;
}

void TestWithoutHBase::everyStoreIsInMySql()
{
    QFETCH(QString, tree);
    QFETCH(Pattern, pattern);
    const ProductProfile &profile = *profileById(tree.isEmpty() ? kSamplePackProduct : tree);
    const Result<std::unique_ptr<PackSource>> pack =
        tree.isEmpty() ? Result<std::unique_ptr<PackSource>>(samplePack())
                       : openPack(stockFolder() + u'/' + tree);
    QVERIFY_OK(pack);
    const ClusterPlan plan = planWithoutHBase(pattern, profile.id);
    const QString sources = profile.configuration + u"/datasources/analytics-datasources.xml"_s;
    const QString config = profile.configuration + u"/analytics/analytics-config.xml"_s;
    const QString dataSource = u"/datasources-configuration/datasources/datasource"_s;
    for (const NodePlan &node : plan.nodes) {
        const Result<NodeChanges> changes =
            computeChanges(profile, plan, node, {u"a"_s, u"b"_s}, **pack);
        QVERIFY_OK(changes);
        for (const FileChange &file : changes->files)
            for (const das::Change &change : file.changes)
                QVERIFY2(!change.after.contains(u"hbase"_s, Qt::CaseInsensitive) &&
                             !change.after.contains(u"hdfs"_s, Qt::CaseInsensitive),
                         qPrintable(change.editId));

        const OverlayPack home(**pack, *changes);
        const auto urls = valuesIn(home, sources, dataSource + u"/definition/configuration/url"_s);
        QVERIFY_OK(urls);
        QCOMPARE_EQ(urls->size(), profile.traits.analyticsFileSystem ? 3 : 2);
        for (const QString &url : *urls)
            QVERIFY2(url.startsWith(u"jdbc:mysql://10.100.7.53:3306/analytics_"_s),
                     qPrintable(url));
        const auto types = valuesIn(home, sources, dataSource + u"/definition/@type"_s);
        QVERIFY_OK(types);
        QCOMPARE(QSet<QString>(types->begin(), types->end()), QSet<QString>{u"RDBMS"_s});

        const auto names = valuesIn(home, sources, dataSource + u"/name"_s);
        QVERIFY_OK(names);
        const QString store = u"/analytics-dataservice-configuration/analytics-record-store"_s;
        const auto classes = valuesIn(home, config, store + u"/implementation"_s);
        QVERIFY_OK(classes);
        QCOMPARE_GE(classes->size(), 2);
        for (const QString &name : *classes)
            QCOMPARE(name,
                     u"org.wso2.carbon.analytics.datasource.rdbms.RDBMSAnalyticsRecordStore"_s);
        const auto used =
            valuesIn(home, config, store + u"/properties/property[@name='datasource']"_s);
        QVERIFY_OK(used);
        QCOMPARE_EQ(used->size(), classes->size());
        for (const QString &name : *used)
            QVERIFY2(names->contains(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestWithoutHBase)
#include "tst_withouthbase.moc"
