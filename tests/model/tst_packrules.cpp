#include "change/computechanges.h"
#include "pack/packsource.h"
#include "pack/packsurvey.h"
#include "plan/sampleplan.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"
#include "support/overlaypack.h"
#include "support/resultmacros.h"
#include "support/stock.h"
#include "validate/validate.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace das;
using namespace Qt::StringLiterals;

using Spoil = std::function<void(ClusterPlan &, PackSurveys &)>;

namespace {

const QString kNewest = u"wso2das-3.1.0"_s;
const QString kConfiguration = u"repository/conf/"_s;

/// The sample pack with these files put in or replaced.
class FakePack {
public:
    explicit FakePack(const QMap<QString, QByteArray> &files)
    {
        NodeChanges changes;
        for (auto file = files.begin(); file != files.end(); ++file)
            changes.files.append({file.key(), {}, file.value(), 0644, true, false, {}});
        m_pack = std::make_unique<test::OverlayPack>(*m_sample, changes);
    }
    PackSurvey survey(const QString &product) const
    {
        return surveyPack(*m_pack, *profileById(product));
    }

private:
    std::unique_ptr<PackSource> m_sample = samplePack();
    std::unique_ptr<test::OverlayPack> m_pack;
};

/// A pack of the plan's product that has all it needs.
PackSurvey goodSurvey()
{
    PackSurvey survey;
    survey.productId = kNewest;
    survey.driver = u"mysql-connector-java-5.1.49-bin.jar"_s;
    survey.svnKit = u"svnkit-all-1.8.7.wso2v1.jar"_s;
    survey.trilead = u"trilead-ssh2-1.0.0-build215.jar"_s;
    return survey;
}

ClusterPlan plan()
{
    return samplePlan(Pattern::Custom, kNewest);
}

/// "warning pack.node-id source" of every finding.
QStringList linesOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(severityName(finding.severity) + u' ' + finding.ruleId + u' ' + finding.where);
    return lines;
}

QList<Finding> findingsOf(const ClusterPlan &plan, const PackSurveys &packs)
{
    return validate(plan, profileById(plan.product), packs);
}

} // namespace

class TestPackRules : public QObject {
    Q_OBJECT

private slots:
    void aStockPackHasNothingToTell_data();
    void aStockPackHasNothingToTell();
    void tracesAreFound_data();
    void tracesAreFound();
    void aConfiguredFileIsNoticed_data();
    void aConfiguredFileIsNoticed();
    void copiesOfDataSourcesAreFound_data();
    void copiesOfDataSourcesAreFound();
    void aProcessIsRunningOrNot();
    void jarsAreLookedForWhereTheVersionWantsThem();
    void whatIsNoPackSaysWhy();
    void aFindingForEachTrace_data();
    void aFindingForEachTrace();
    void everyPackRuleHasARow();
    void packsThatHaveTheJarsTakeTheHintsAway();

private:
    QSet<QString> m_covered;
};

void TestPackRules::aStockPackHasNothingToTell_data()
{
    QTest::addColumn<QString>("tree"); // empty: the sample pack
    QTest::newRow("sample pack") << QString();
    for (const QString &tree : test::stockTrees())
        if (profileById(tree) != nullptr)
            QTest::newRow(qPrintable(tree)) << tree;
}

void TestPackRules::aStockPackHasNothingToTell()
{
    QFETCH(QString, tree);
    PackSurvey survey;
    if (tree.isEmpty())
        survey = surveyPack(*samplePack(), *profileById(kSamplePackProduct));
    else
        survey = surveyPackAt(test::stockFolder() + u'/' + tree).value_or(survey);
    PackSurvey clean;
    clean.path = survey.path;
    clean.productId = tree.isEmpty() ? kSamplePackProduct : tree;
    QCOMPARE(survey.missing, QStringList());
    QCOMPARE(survey.edited, QStringList());
    QVERIFY(survey == clean);
}

void TestPackRules::tracesAreFound_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("found");
    const QString id = kConfiguration + u"analytics/my-node-id.dat"_s;
    const QString hazelcast = kConfiguration + u"etc/hazelcast.xml"_s;
    QTest::newRow("node id") << kNewest << id << u"id"_s;
    QTest::newRow("node id, 3.0.1") << u"wso2das-3.0.1"_s << id << u"id"_s;
    QTest::newRow("3.0.0 has no node id") << u"wso2das-3.0.0"_s << id << QString();
    QTest::newRow("hazelcast.xml") << kNewest << hazelcast << u"hazelcast"_s;
    QTest::newRow("3.0.1 does not read hazelcast.xml")
        << u"wso2das-3.0.1"_s << hazelcast << QString();
    QTest::newRow("pid") << u"wso2das-3.0.0"_s << u"wso2carbon.pid"_s << u"pid"_s;
    QTest::newRow("pid elsewhere") << kNewest << u"repository/wso2carbon.pid"_s << QString();
    QTest::newRow("bundle") << kNewest << u"das-setup/manifest.json"_s << u"bundle"_s;
}

void TestPackRules::tracesAreFound()
{
    QFETCH(QString, product);
    QFETCH(QString, file);
    QFETCH(QString, found);
    const PackSurvey survey = FakePack({{file, "7"}}).survey(product);
    QCOMPARE(survey.nodeId.has_value(), found == u"id"_s);
    QCOMPARE(!survey.hazelcastXml.isEmpty(), found == u"hazelcast"_s);
    QCOMPARE(survey.processId.has_value(), found == u"pid"_s);
    QCOMPARE(survey.holdsBundle, found == u"bundle"_s);
}

void TestPackRules::aConfiguredFileIsNoticed_data()
{
    QTest::addColumn<QString>("tree");
    QTest::newRow("sample pack") << QString();
    for (const QString &tree : test::stockTrees())
        if (profileById(tree) != nullptr)
            QTest::newRow(qPrintable(tree)) << tree;
}

/// What the program itself writes is what it has to notice later.
void TestPackRules::aConfiguredFileIsNoticed()
{
    QFETCH(QString, tree);
    const ProductProfile &profile = *profileById(tree.isEmpty() ? kSamplePackProduct : tree);
    Result<std::unique_ptr<PackSource>> opened =
        tree.isEmpty() ? Result<std::unique_ptr<PackSource>>(samplePack())
                       : openPack(test::stockFolder() + u'/' + tree);
    QVERIFY_OK(opened);
    ClusterPlan configured = samplePlan(Pattern::MinimumHa, profile.id);
    configured.nodes[0].portOffset = profile.traits.portOffset + 3;
    const Result<NodeChanges> changes =
        computeChanges(profile, configured, configured.nodes[0], {u"a"_s, u"b"_s}, **opened);
    QVERIFY_OK(changes);
    QSet<QString> noticed;
    for (const FileChange &file : changes->files) {
        NodeChanges one;
        one.files = {file};
        const QStringList edited = surveyPack(test::OverlayPack(**opened, one), profile).edited;
        QVERIFY2(edited.isEmpty() || edited == QStringList{file.path}, qPrintable(file.path));
        if (!edited.isEmpty())
            noticed.insert(file.path.mid(profile.configuration.size() + 1));
    }
    // MySQL is the event store here, so analytics-config.xml stays as it is.
    const QSet<QString> expected{u"axis2/axis2.xml"_s,
                                 u"carbon.xml"_s,
                                 u"registry.xml"_s,
                                 u"user-mgt.xml"_s,
                                 u"datasources/master-datasources.xml"_s,
                                 u"datasources/metrics-datasources.xml"_s,
                                 u"datasources/analytics-datasources.xml"_s,
                                 u"event-processor.xml"_s,
                                 u"analytics/spark/spark-defaults.conf"_s};
    QCOMPARE(noticed, expected);
}

void TestPackRules::copiesOfDataSourcesAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content"); // null: that of master-datasources.xml
    QTest::addColumn<QList<DataSourcesCopy>>("copies");
    using Copies = QList<DataSourcesCopy>;
    QTest::newRow("copy") << u"old-datasources.xml"_s << QByteArray()
                          << Copies{{u"old-datasources.xml"_s, {u"WSO2_CARBON_DB"_s}}};
    QTest::newRow("copy that is read first")
        << u"a-datasources.xml"_s << QByteArray()
        << Copies{{u"a-datasources.xml"_s, {u"WSO2_CARBON_DB"_s}}};
    QTest::newRow("renamed well") << u"master-datasources.xml.bak"_s << QByteArray() << Copies{};
    QTest::newRow("no XML") << u"x-datasources.xml"_s << QByteArray("<a")
                            << Copies{{u"x-datasources.xml"_s, {}}};
    QTest::newRow("one's own data source")
        << u"own-datasources.xml"_s
        << QByteArray("<datasources-configuration><datasources><datasource><name>OWN</name>"
                      "</datasource></datasources></datasources-configuration>")
        << Copies{};
}

void TestPackRules::copiesOfDataSourcesAreFound()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QList<DataSourcesCopy>, copies);
    const QString folder = kConfiguration + u"datasources/"_s;
    if (content.isNull())
        content = (*samplePack()->read(folder + u"master-datasources.xml"_s))->bytes;
    QVERIFY(FakePack({{folder + name, content}}).survey(u"wso2das-3.0.0"_s).copies == copies);
}

void TestPackRules::aProcessIsRunningOrNot()
{
    const auto survey = [](const QByteArray &pid) {
        return FakePack({{u"wso2carbon.pid"_s, pid}}).survey(kNewest);
    };
    const qint64 own = QCoreApplication::applicationPid();
    QCOMPARE(survey(QByteArray::number(own) + '\n').processId, own);
    QVERIFY(survey(QByteArray::number(own) + '\n').isRunning);
    QVERIFY(!survey("99999999").isRunning); // more than a process id can be
    for (const char *pid : {"", "abc", "-1", "0"})
        QVERIFY2(survey(pid).processId.has_value() && !survey(pid).isRunning, pid);
}

void TestPackRules::jarsAreLookedForWhereTheVersionWantsThem()
{
    for (const ProductProfile &profile : builtInProfiles()) {
        const QString driver = u"/mysql-connector-java-5.1.49-bin.jar"_s;
        const QString svnKit = u"/svnkit-all-1.8.7.wso2v1.jar"_s;
        const QString trilead = u"/trilead-ssh2-1.0.0-build215.jar"_s;
        const PackSurvey right = FakePack({{profile.driverFolder + driver, "j"},
                                           {profile.bundleFolder + svnKit, "j"},
                                           {profile.driverFolder + trilead, "j"}})
                                     .survey(profile.id);
        QCOMPARE(u'/' + right.driver, driver);
        QCOMPARE(u'/' + right.svnKit, svnKit);
        QCOMPARE(u'/' + right.trilead, trilead);
        const PackSurvey wrong = FakePack({{profile.bundleFolder + driver, "j"},
                                           {profile.driverFolder + svnKit, "j"},
                                           {profile.bundleFolder + trilead, "j"},
                                           {profile.driverFolder + driver + u".txt"_s, "j"}})
                                     .survey(profile.id);
        QCOMPARE(wrong.driver + wrong.svnKit + wrong.trilead, QString());
    }
}

void TestPackRules::whatIsNoPackSaysWhy()
{
    const QTemporaryDir folder;
    QVERIFY(!surveyPackAt({}));
    QVERIFY(!surveyPackAt(folder.filePath(u"absent"_s)));
    const std::optional<PackSurvey> empty = surveyPackAt(folder.path());
    QVERIFY(empty && !empty->isUsable());
    QVERIFY(QDir(folder.path()).mkpath(u"bin"_s));
    QVERIFY_OK(writeFile(folder.filePath(u"bin/version.txt"_s), "WSO2 Stream Processor v4.0.0",
                         kPublicFile));
    const std::optional<PackSurvey> other = surveyPackAt(folder.path());
    QVERIFY(other && other->problem.contains(u"WSO2 Stream Processor v4.0.0"_s));
    // A home on another machine is no finding.
    QVERIFY(surveyHomes({{}, folder.filePath(u"absent"_s)}).isEmpty());
    QCOMPARE(surveyHomes({folder.path(), folder.path()}).size(), 1);
}

void TestPackRules::aFindingForEachTrace_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("text"); // part of the first message
    QTest::addColumn<Spoil>("spoil");

    const auto row = [this](const char *name, const QStringList &lines, const QString &text,
                            const Spoil &spoil) {
        for (const QString &line : lines)
            m_covered.insert(line.section(u' ', 1, 1));
        QTest::newRow(name) << lines << text << spoil;
    };
    const auto home = [](ClusterPlan &plan, PackSurveys &packs, qsizetype node) -> PackSurvey & {
        return *packs.homes.insert(plan.nodes[node].home, goodSurvey());
    };

    row("good packs", {}, {}, [home](ClusterPlan &p, PackSurveys &packs) { home(p, packs, 0); });
    row("no pack", {u"error pack.unusable source"_s}, u"of no use"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->problem = u"no zip"_s; });
    row("another version", {u"error pack.product source"_s},
        u"WSO2 DAS 3.0.1, but the plan is for WSO2 DAS 3.1.0"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->productId = u"wso2das-3.0.1"_s; });
    row("file missing", {u"error pack.incomplete source"_s}, u"lacks repository/conf/a.xml"_s,
        [](ClusterPlan &, PackSurveys &packs) {
            packs.source->missing = {kConfiguration + u"a.xml"_s};
        });
    row("home is no pack", {u"warning pack.home nodes/1/home"_s}, u"intake2"_s,
        [home](ClusterPlan &p, PackSurveys &packs) { home(p, packs, 1).problem = u"empty"_s; });
    row("home of another version", {u"warning pack.home nodes/1/home"_s}, u"WSO2 DAS 3.1.0"_s,
        [home](ClusterPlan &p, PackSurveys &packs) {
            home(p, packs, 1).productId = u"wso2das-3.0.1"_s;
        });
    row("home incomplete", {u"warning pack.home nodes/1/home"_s}, u"intake2"_s,
        [home](ClusterPlan &p, PackSurveys &packs) { home(p, packs, 1).missing = {u"a"_s}; });
    row("node id in the pack", {u"warning pack.node-id source"_s}, u"my-node-id.dat"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->nodeId = "1"; });
    row("node ids of two homes", {u"warning pack.node-id nodes/3/home"_s},
        u"intake2 and evaluation2 have the same node id"_s,
        [home](ClusterPlan &p, PackSurveys &packs) {
            home(p, packs, 0).nodeId = "1";
            home(p, packs, 1).nodeId = "2";
            home(p, packs, 3).nodeId = "2";
        });
    row("pid in the pack", {u"warning pack.pid source"_s}, u"wso2carbon.pid"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->processId = 7; });
    row("server runs in a home", {u"warning pack.pid nodes/2/home"_s},
        u"The home of evaluation1 has a running server: process 7"_s,
        [home](ClusterPlan &p, PackSurveys &packs) {
            home(p, packs, 1).processId = 6; // one that ended tells nothing
            PackSurvey &running = home(p, packs, 2);
            running.processId = 7;
            running.isRunning = true;
        });
    row("hazelcast.xml",
        {u"warning pack.hazelcast source"_s, u"warning pack.hazelcast nodes/0/home"_s},
        u"hazelcast.xml"_s, [home](ClusterPlan &p, PackSurveys &packs) {
            packs.source->hazelcastXml = u"repository/conf/etc/hazelcast.xml"_s;
            home(p, packs, 0).hazelcastXml = packs.source->hazelcastXml;
        });
    row("copies of data sources",
        {u"warning pack.datasources source"_s, u"warning pack.datasources source"_s,
         u"warning pack.datasources nodes/0/home"_s},
        u"a-datasources.xml is loaded too, and defines A, B again"_s,
        [home](ClusterPlan &p, PackSurveys &packs) {
            packs.source->copies = {{u"a-datasources.xml"_s, {u"A"_s, u"B"_s}},
                                    {u"b-datasources.xml"_s, {}}};
            home(p, packs, 0).copies = packs.source->copies.first(1);
        });
    row("configured pack", {u"warning pack.configured source"_s}, u"a, b, c and 2 more"_s,
        [home](ClusterPlan &p, PackSurveys &packs) {
            packs.source->edited = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
            home(p, packs, 0).edited = {u"a"_s}; // is what a home is for
        });
    row("pack with a bundle", {u"warning pack.configured source"_s}, u"das-setup"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->holdsBundle = true; });
    row("no driver", {u"warning pack.driver mysql/driverJar"_s}, u"no MySQL driver"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->driver.clear(); });
    row("driver in the plan", {}, {}, [](ClusterPlan &p, PackSurveys &packs) {
        packs.source->driver.clear();
        p.mysql.driverJar = u"/srv/mysql-connector-java-5.1.49-bin.jar"_s;
    });
    row("no driver in a home", {u"warning pack.driver nodes/3/home"_s}, u"evaluation2"_s,
        [home](ClusterPlan &p, PackSurveys &packs) { home(p, packs, 3).driver.clear(); });
    row("all homes have the driver that the pack lacks", {}, {},
        [home](ClusterPlan &p, PackSurveys &packs) {
            packs.source->driver.clear();
            for (qsizetype i = 0; i < p.nodes.size(); ++i)
                home(p, packs, i);
        });
    row("no SVNKit", {u"warning pack.svn-client deploymentSync/clientJars"_s},
        u"SVNKit in repository/components/dropins"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->svnKit.clear(); });
    row("no Trilead", {u"warning pack.svn-client deploymentSync/clientJars"_s},
        u"Trilead in repository/components/lib"_s,
        [](ClusterPlan &, PackSurveys &packs) { packs.source->trilead.clear(); });
    row("plan and pack have one jar each", {}, {}, [](ClusterPlan &p, PackSurveys &packs) {
        packs.source->trilead.clear();
        p.deploymentSync.clientJars = {u"/srv/trilead-ssh2-1.0.0-build215.jar"_s};
    });
    row("no Subversion", {u"hint sync.none deploymentSync/kind"_s}, {},
        [](ClusterPlan &p, PackSurveys &packs) {
            packs.source->svnKit.clear();
            p.deploymentSync = {};
        });
}

void TestPackRules::aFindingForEachTrace()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, text);
    QFETCH(Spoil, spoil);
    ClusterPlan changed = plan();
    PackSurveys packs{goodSurvey(), {}};
    spoil(changed, packs);
    QList<Finding> findings = findingsOf(changed, packs);
    // A plan whose pack tells nothing about jars has these hints.
    findings.removeIf([](const Finding &finding) {
        return finding.ruleId == u"mysql.driver-jar.missing"_s ||
               finding.ruleId == u"sync.client-jars.missing"_s;
    });
    QCOMPARE(linesOf(findings), lines);
    if (findings.isEmpty())
        return;
    QVERIFY2(findings[0].message.contains(text), qPrintable(findings[0].message));
    for (const Finding &finding : std::as_const(findings)) {
        QVERIFY(!finding.message.endsWith(u'.'));
        QVERIFY(!finding.fix.label.isEmpty());
        if (!finding.fix.apply)
            continue;
        finding.fix.apply(changed);
        QVERIFY(!linesOf(findingsOf(changed, packs)).contains(lines.first()));
    }
}

void TestPackRules::everyPackRuleHasARow()
{
    if (m_covered.isEmpty())
        QSKIP("needs the rows of aFindingForEachTrace");
    for (const QString &id : ruleIds())
        QVERIFY2(!isPackRule(id) || m_covered.contains(id), qPrintable(id + u" has no row"_s));
}

void TestPackRules::packsThatHaveTheJarsTakeTheHintsAway()
{
    const QStringList hints{u"hint mysql.driver-jar.missing mysql/driverJar"_s,
                            u"hint sync.client-jars.missing deploymentSync/clientJars"_s};
    QCOMPARE(linesOf(findingsOf(plan(), {})), hints);
    QCOMPARE(linesOf(findingsOf(plan(), {goodSurvey(), {}})), QStringList());
    PackSurveys homes;
    const ClusterPlan all = plan();
    for (const NodePlan &node : all.nodes) {
        QCOMPARE(linesOf(findingsOf(all, homes)), hints); // until every home is known
        homes.homes.insert(node.home, goodSurvey());
    }
    QCOMPARE(linesOf(findingsOf(all, homes)), QStringList());
    PackSurvey other = goodSurvey();
    other.productId = u"wso2das-3.0.1"_s;
    QCOMPARE(linesOf(findingsOf(all, {other, {}})).mid(1), hints);
}

QTEST_GUILESS_MAIN(TestPackRules)
#include "tst_packrules.moc"
