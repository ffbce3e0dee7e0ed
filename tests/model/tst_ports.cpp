#include "cli/cli.h"
#include "plan/planjson.h"
#include "plan/sampleplan.h"
#include "profile/ports.h"
#include "profile/profilecatalog.h"
#include "support/clirun.h"
#include "support/fileio.h"
#include "support/resultmacros.h"
#include "validate/validate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace das;
using namespace Qt::StringLiterals;

using Change = std::function<void(ClusterPlan &)>;

namespace {

constexpr auto kReceiver = Role::Receiver;
constexpr auto kIndexer = Role::Indexer;
constexpr auto kAnalyzer = Role::Analyzer;
constexpr auto kDashboard = Role::Dashboard;
const Roles kAll = kReceiver | kIndexer | kAnalyzer | kDashboard;

NodePlan nodeWith(const QString &id, Roles roles, int offset)
{
    NodePlan node;
    node.id = id;
    node.roles = roles;
    node.ip = u"192.0.2.1"_s;
    node.portOffset = offset;
    return node;
}

bool isVersion30(const QString &product)
{
    return product.startsWith(u"wso2das-3.0."_s);
}

/// Four nodes on each of three machines, apart by offset and cluster port.
ClusterPlan twelveNodes(const QString &product)
{
    const ProductProfile &profile = *profileById(product);
    ClusterPlan plan = samplePlan(Pattern::Custom, product);
    plan.eventStore = {};
    plan.eventStore.kind = EventStoreKind::MySql;
    plan.mysql.databases.eventStore = u"analytics_event_store"_s;
    plan.hosts.clear();
    const NodePlan pattern = plan.nodes.first();
    plan.nodes.clear();
    const QList<QList<Roles>> machines{{kReceiver, kAnalyzer, kIndexer, kDashboard},
                                       {kReceiver, kAnalyzer, kIndexer, kDashboard},
                                       {kIndexer | kDashboard, kAnalyzer, kIndexer, kDashboard}};
    for (qsizetype machine = 0; machine < machines.size(); ++machine) {
        for (qsizetype place = 0; place < machines[machine].size(); ++place) {
            NodePlan node = pattern;
            node.id = u"m%1n%2"_s.arg(machine + 1).arg(place + 1);
            node.roles = machines[machine][place];
            node.ip = u"192.168.48.2%1"_s.arg(machine + 1);
            node.port = 4000 + int(place);
            node.portOffset = profile.traits.portOffset + int(place);
            node.hostName = node.id + u".example.com"_s;
            node.managementHostName = u"mgt."_s + node.hostName;
            node.database = u"das"_s + node.id;
            node.home = u"/srv/"_s + node.id;
            plan.nodes.append(node);
        }
    }
    plan.deploymentSync.autoCommitNode = plan.nodes.first().id;
    return plan;
}

QList<Finding> findingsOf(const ClusterPlan &plan)
{
    return validate(plan, profileById(plan.product));
}

/// "node.ports.collide nodes/4/port" of every error.
QStringList errorsOf(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        if (finding.severity == Severity::Error)
            lines.append(finding.ruleId + u' ' + finding.where);
    return lines;
}

} // namespace

class TestPorts : public QObject {
    Q_OBJECT

private slots:
    void everyPortOfANode_data();
    void everyPortOfANode();
    void offsetsThatMakeKindsMeet_data();
    void offsetsThatMakeKindsMeet();
    void twelveNodesOnThreeMachinesAreAccepted_data();
    void twelveNodesOnThreeMachinesAreAccepted();
    void eachWrongPortIsNamed_data();
    void eachWrongPortIsNamed();
    void severalWrongPortsAreAllNamed();
    void twoHaReceiversCannotShareAMachineBefore31();

private:
    QTemporaryDir m_folder;
};

void TestPorts::everyPortOfANode_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<Roles>("roles");
    QTest::addColumn<bool>("hasHa");
    for (const ProductProfile &profile : builtInProfiles()) {
        QTest::addRow("%s, all roles, HA", qPrintable(profile.id)) << profile.id << kAll << true;
        QTest::addRow("%s, receiver, HA", qPrintable(profile.id))
            << profile.id << Roles(kReceiver) << true;
        QTest::addRow("%s, receiver alone", qPrintable(profile.id))
            << profile.id << Roles(kReceiver) << false;
        QTest::addRow("%s, analyzer", qPrintable(profile.id))
            << profile.id << Roles(kAnalyzer) << false;
        QTest::addRow("%s, indexer and dashboard", qPrintable(profile.id))
            << profile.id << Roles(kIndexer | kDashboard) << false;
    }
}

/// product-facts 1 "Ports", written down again with the offset 7.
void TestPorts::everyPortOfANode()
{
    QFETCH(QString, product);
    QFETCH(Roles, roles);
    QFETCH(bool, hasHa);

    QMultiMap<int, bool> expected{{4000, false}, {9450, true},  {9770, true}, {10006, true},
                                  {11118, true}, {7618, true},  {7718, true}, {9618, true},
                                  {9718, true},  {10396, true}, {8007, true}, {10507, true}};
    if (roles.testFlag(kAnalyzer))
        for (const int port : {7077, 6066, 8081, 11000, 11500, 4040, 18080, 12000, 12500, 13000,
                               13500, 14000, 14500})
            expected.insert(port + 7, true);
    if (hasHa)
        for (const int port : {11224, 10005})
            expected.insert(isVersion30(product) ? port : port + 7, !isVersion30(product));

    ClusterPlan plan;
    plan.nodes = {nodeWith(u"a"_s, roles, 7)};
    if (hasHa)
        plan.nodes.append(nodeWith(u"b"_s, kReceiver, 0));
    QMultiMap<int, bool> actual;
    QSet<QString> ids;
    for (const EffectivePort &port : effectivePorts(*profileById(product), plan, plan.nodes[0])) {
        actual.insert(port.number, port.followsOffset);
        ids.insert(port.id);
    }
    QCOMPARE(actual, expected);
    QCOMPARE(ids.size(), actual.size());
}

void TestPorts::offsetsThatMakeKindsMeet_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QSet<int>>("differences");
    // product-facts 1 "Ports": 9999/10005, 9711/9763, 8000/8081, 7611/7711 and so on.
    const QSet<int> moved{6,   52,  81,  100, 111, 113, 152, 168, 224,
                          236, 242, 268, 276, 288, 289, 294, 320};
    for (const ProductProfile &profile : builtInProfiles())
        if (!isVersion30(profile.id))
            QTest::newRow(qPrintable(profile.id)) << profile.id << moved;
}

void TestPorts::offsetsThatMakeKindsMeet()
{
    QFETCH(QString, product);
    QFETCH(QSet<int>, differences);
    ClusterPlan plan = samplePlan(Pattern::MinimumHa, product);
    plan.nodes[1].ip = plan.nodes[0].ip;
    plan.nodes[1].port = 3999;
    const int stock = plan.nodes[0].portOffset;
    for (int difference = 1; difference <= 320; ++difference) {
        plan.nodes[1].portOffset = stock + difference;
        const QStringList expected = differences.contains(difference)
                                         ? QStringList{u"node.ports.collide nodes/1/portOffset"_s}
                                         : QStringList();
        const QList<Finding> findings = findingsOf(plan);
        QVERIFY2(errorsOf(findings) == expected,
                 qPrintable(
                     u"%1: %2"_s.arg(QString::number(difference), errorsOf(findings).join(u' '))));
    }
}

void TestPorts::twelveNodesOnThreeMachinesAreAccepted_data()
{
    QTest::addColumn<QString>("product");
    for (const ProductProfile &profile : builtInProfiles())
        if (profile.patterns.contains(Pattern::Custom))
            QTest::newRow(qPrintable(profile.id)) << profile.id;
}

void TestPorts::twelveNodesOnThreeMachinesAreAccepted()
{
    QFETCH(QString, product);
    const ClusterPlan plan = twelveNodes(product);
    QCOMPARE(plan.nodes.size(), 12);
    for (const Finding &finding : findingsOf(plan))
        QVERIFY2(finding.severity == Severity::Hint, qPrintable(finding.message));
    const QString file = m_folder.filePath(u"good.dasplan"_s);
    QVERIFY_OK(writeFile(file, planToJson(plan), kPublicFile));
    const test::CliRun run = test::runVerb({u"check"_s, file});
    QVERIFY2(run.exitCode == ExitDone, run.out.constData());
}

void TestPorts::eachWrongPortIsNamed_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("text"); ///< part of the message

    for (const ProductProfile &profile : builtInProfiles()) {
        if (!profile.patterns.contains(Pattern::Custom))
            continue;
        const auto row = [&profile](const QString &name, const QString &error, const QString &text,
                                    const Change &change) {
            QTest::addRow("%s, %s", qPrintable(profile.id), qPrintable(name))
                << profile.id << change << error << text;
        };
        const ClusterPlan plan = twelveNodes(profile.id);
        // The cluster port on each port of its neighbours, before and behind it, and on its own.
        const auto portsOf = [&](int index) {
            return effectivePorts(profile, plan, plan.nodes[index]);
        };
        const QString collide = u"node.ports.collide"_s;
        for (const EffectivePort &port : portsOf(4) + portsOf(5)) {
            const bool isHazelcast = port.id == u"hazelcast"_s;
            row(u"cluster port on a neighbour's %1 %2"_s.arg(port.id).arg(port.number),
                (isHazelcast ? u"cluster.port.shared"_s : collide) + u" nodes/6/port"_s,
                u":%1"_s.arg(port.number),
                [number = port.number](ClusterPlan &p) { p.nodes[6].port = number; });
        }
        for (const EffectivePort &port : portsOf(5)) {
            if (port.id == u"hazelcast"_s)
                continue;
            row(u"cluster port on a later neighbour's %1"_s.arg(port.id),
                collide + u" nodes/4/port"_s, u":%1"_s.arg(port.number),
                [number = port.number](ClusterPlan &p) { p.nodes[4].port = number; });
            row(u"cluster port on its own %1"_s.arg(port.id), u"node.ports.twice nodes/5/port"_s,
                QString::number(port.number),
                [number = port.number](ClusterPlan &p) { p.nodes[5].port = number; });
        }
        for (const int number : {0, -1, 65536})
            row(u"cluster port %1"_s.arg(number), u"node.port.range nodes/7/port"_s,
                QString::number(number), [number](ClusterPlan &p) { p.nodes[7].port = number; });
        const int stock = profile.traits.portOffset;
        row(u"offset of the neighbour"_s, collide + u" nodes/10/portOffset"_s,
            u"m3n2 and m3n3 both open 192.168.48.23:"_s + QString::number(9444 + stock),
            [](ClusterPlan &p) { p.nodes[10].portOffset = p.nodes[9].portOffset; });
        row(u"offset 100, 7611 and 7711"_s, collide + u" nodes/3/portOffset"_s,
            QString::number(7711 + stock),
            [stock](ClusterPlan &p) { p.nodes[3].portOffset = stock + 100; });
        row(u"negative offset"_s, u"node.offset.range nodes/0/portOffset"_s, u"-1"_s,
            [](ClusterPlan &p) { p.nodes[0].portOffset = -1; });
        row(u"offset that leaves the range"_s, u"node.offset.range nodes/1/portOffset"_s,
            u"50000"_s, [](ClusterPlan &p) { p.nodes[1].portOffset = 50000; });
        if (!isVersion30(profile.id))
            continue;
        // The HA ports stay where they are, so a neighbour's JMX registry can come to them.
        row(u"offset 6, 9999 and 10005"_s, collide + u" nodes/3/portOffset"_s, u":10005"_s,
            [](ClusterPlan &p) { p.nodes[3].portOffset = 6; });
        row(u"offset 6 of the receiver itself"_s, u"node.ports.twice nodes/0/portOffset"_s,
            u"10005"_s, [](ClusterPlan &p) { p.nodes[0].portOffset = 6; });
    }
}

void TestPorts::eachWrongPortIsNamed()
{
    QFETCH(QString, product);
    QFETCH(Change, change);
    QFETCH(QString, error);
    QFETCH(QString, text);
    ClusterPlan plan = twelveNodes(product);
    change(plan);
    const QList<Finding> findings = findingsOf(plan);
    QCOMPARE(errorsOf(findings), QStringList{error});
    QVERIFY2(findings[0].message.contains(text), qPrintable(findings[0].message));

    const QString file = m_folder.filePath(u"wrong.dasplan"_s);
    QVERIFY_OK(writeFile(file, planToJson(plan), kPublicFile));
    const test::CliRun run = test::runVerb({u"check"_s, u"--json"_s, file});
    QCOMPARE(run.exitCode, int(ExitNo));
    const QJsonObject found = QJsonDocument::fromJson(run.out).array().first().toObject();
    QCOMPARE(found["rule"_L1].toString() + u' ' + found["where"_L1].toString(), error);
    QCOMPARE(found["message"_L1].toString(), findings[0].message);

    QVERIFY(findings[0].fix.apply);
    findings[0].fix.apply(plan);
    QCOMPARE(errorsOf(findingsOf(plan)), QStringList());
}

void TestPorts::severalWrongPortsAreAllNamed()
{
    ClusterPlan plan = twelveNodes(u"wso2das-3.1.0"_s);
    plan.nodes[1].port = plan.nodes[0].port;
    plan.nodes[6].portOffset = plan.nodes[5].portOffset;
    plan.nodes[6].port = 9443;
    plan.nodes[7].portOffset = plan.nodes[5].portOffset;
    plan.nodes[11].port = plan.nodes[11].portOffset + 7611;
    const QStringList expected{
        u"cluster.port.shared nodes/1/port"_s, u"node.ports.collide nodes/6/port"_s,
        u"node.ports.collide nodes/6/portOffset"_s, u"node.ports.collide nodes/7/portOffset"_s,
        u"node.ports.twice nodes/11/port"_s};
    QCOMPARE(errorsOf(findingsOf(plan)), expected);
    for (int step = 0; step < expected.size(); ++step) {
        const QList<Finding> findings = findingsOf(plan);
        QCOMPARE(errorsOf(findings).size(), expected.size() - step);
        QVERIFY(findings.first().fix.apply);
        findings.first().fix.apply(plan);
    }
    QCOMPARE(errorsOf(findingsOf(plan)), QStringList());
}

/// No offset moves 11224 and 10005 there (product-facts 1 "Ports"), so only a person can help.
void TestPorts::twoHaReceiversCannotShareAMachineBefore31()
{
    for (const ProductProfile &profile : builtInProfiles()) {
        ClusterPlan plan = samplePlan(Pattern::MinimumHa, profile.id);
        plan.nodes[1].ip = plan.nodes[0].ip;
        plan.nodes[1].port = 4001;
        plan.nodes[1].portOffset = plan.nodes[0].portOffset + 1;
        const QList<Finding> findings = findingsOf(plan);
        if (!isVersion30(profile.id)) {
            QCOMPARE(errorsOf(findings), QStringList());
            continue;
        }
        QCOMPARE(errorsOf(findings), QStringList{u"node.ports.collide nodes/1/portOffset"_s});
        QVERIFY(findings[0].message.contains(u":11224 (HA event synchronisation)"_s));
        QVERIFY(!findings[0].fix.apply);
        QVERIFY(!findings[0].fix.label.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPorts)
#include "tst_ports.moc"
