#include "plan/clusterplan.h"
#include "profile/facts.h"
#include "profile/profilecatalog.h"
#include "profile/startline.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

constexpr auto kReceiver = Role::Receiver;
constexpr auto kIndexer = Role::Indexer;
constexpr auto kAnalyzer = Role::Analyzer;
constexpr auto kDashboard = Role::Dashboard;

NodePlan nodeWith(const QString &id, Roles roles)
{
    NodePlan node;
    node.id = id;
    node.roles = roles;
    node.ip = u"192.0.2.1"_s;
    return node;
}

QStringList ids(const QList<NodePlan> &nodes)
{
    QStringList result;
    for (const NodePlan &node : nodes)
        result.append(node.id);
    return result;
}

/// "ria" for receiver, indexer and analyzer.
QString mixName(Roles roles)
{
    QString name;
    for (const Role role : allRoles()) {
        if (roles.testFlag(role))
            name += roleName(role).front();
    }
    return name;
}

} // namespace

class TestStartLine : public QObject {
    Q_OBJECT

private slots:
    void every_mix_has_its_line_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<QString>("words"); // behind the launcher
        // product-facts 7.1 and 7.2, role by role and mix by mix: r receiver, i indexer,
        // a analyzer, d dashboard. One role has its option, all roles need nothing.
        const QString noSink = u"-DdisableEventSink=true -DdisableDataPurging=true"_s;
        const QString noIndex = u"-DdisableIndexing=true"_s;
        const QString noEngine = u"-DdisableAnalyticsEngine=true -DdisableAnalyticsExecution=true"
                                 " -DdisableAnalyticsSparkCtx=true"_s;
        const QString stats = u"-DenableAnalyticsStats=true"_s;
        const QHash<QString, QStringList> mixes{
            {u"ri"_s, {noEngine}},
            {u"ra"_s, {noIndex, stats}},
            {u"rd"_s, {noIndex, noEngine}},
            {u"ia"_s, {noSink, stats}},
            {u"id"_s, {noSink, noEngine}},
            {u"ad"_s, {noSink, noIndex, stats}},
            {u"ria"_s, {stats}},
            {u"rid"_s, {noEngine}},
            {u"rad"_s, {noIndex, stats}},
            {u"iad"_s, {noSink, stats}},
        };
        const QHash<QString, QString> options{{u"r"_s, u"-receiverNode"_s},
                                              {u"i"_s, u"-indexerNode"_s},
                                              {u"a"_s, u"-analyzerNode"_s},
                                              {u"d"_s, u"-dashboardNode"_s}};
        for (const ProductProfile &profile : builtInProfiles()) {
            const bool isFirst = profile.id == u"wso2das-3.0.0"_s;
            const bool hasMl = !profile.id.startsWith(u"wso2das-3.0."_s);
            for (int bits = 1; bits < 16; ++bits) {
                const auto roles = Roles::fromInt(Roles::Int(bits));
                const QString mix = mixName(roles);
                QStringList words{u"start"_s};
                if (options.contains(mix) && !(isFirst && mix == u"d"_s))
                    words.prepend(options[mix]);
                else if (options.contains(mix)) // 3.0.0 has no -dashboardNode
                    words += {noSink, noIndex, noEngine};
                else if (mix != u"riad"_s)
                    words +=
                        mixes[mix] + (hasMl ? QStringList{u"-DdisableMl=true"_s} : QStringList());
                QTest::addRow("%s %s", qPrintable(profile.id), qPrintable(mix))
                    << profile.id << roles << words.join(u' ');
            }
        }
    }

    void every_mix_has_its_line()
    {
        QFETCH(QString, product);
        QFETCH(Roles, roles);
        QFETCH(QString, words);
        const ProductProfile &profile = *profileById(product);
        const QStringList line =
            startLine(profile, nodeWith(u"n"_s, roles), false).split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(line.mid(0, 2), (QStringList{u"sh"_s, profile.launcher}));
        // The options come before "start"; the order of the flags behind it does not matter.
        const auto sorted = [](QStringList list) {
            list.sort();
            return list;
        };
        const QStringList expected = words.split(u' ');
        const qsizetype start = expected.indexOf(u"start"_s);
        QCOMPARE(line.mid(2, start + 1), expected.mid(0, start + 1));
        QCOMPARE(sorted(line.mid(3 + start)), sorted(expected.mid(start + 1)));
    }

    void flags_in_the_launcher_are_not_in_the_line()
    {
        QCOMPARE(startLine(*profileById(u"wso2das-3.0.0"_s), nodeWith(u"d"_s, kDashboard), true),
                 u"sh bin/wso2server.sh start"_s);
    }

    void task_servers_that_a_start_waits_for_data()
    {
        QTest::addColumn<QList<Roles>>("nodes");
        QTest::addColumn<QString>("count");
        const Roles all = kReceiver | kIndexer | kAnalyzer | kDashboard;
        QTest::newRow("pairs") << QList<Roles>{kReceiver, kReceiver, kAnalyzer, kAnalyzer}
                               << u"2"_s;
        QTest::newRow("one receiver") << QList<Roles>{kReceiver, kAnalyzer, kAnalyzer} << u"1"_s;
        QTest::newRow("one analyzer") << QList<Roles>{kReceiver, kReceiver, kAnalyzer} << u"1"_s;
        QTest::newRow("no analyzer") << QList<Roles>{kReceiver, kReceiver} << u"1"_s;
        QTest::newRow("minimum HA") << QList<Roles>{all, all} << u"2"_s;
        QTest::newRow("three of each")
            << QList<Roles>{kReceiver, kReceiver, kReceiver, kAnalyzer, kAnalyzer, kAnalyzer}
            << u"2"_s;
        // It would wait for an analyzer that the runbook starts in the next step.
        QTest::newRow("one analyzer among the receivers")
            << QList<Roles>{kReceiver | kAnalyzer, kReceiver, kAnalyzer} << u"1"_s;
        QTest::newRow("two analyzers among the receivers")
            << QList<Roles>{kReceiver | kAnalyzer, kReceiver | kAnalyzer, kAnalyzer} << u"2"_s;
    }

    void task_servers_that_a_start_waits_for()
    {
        QFETCH(QList<Roles>, nodes);
        QFETCH(QString, count);
        ClusterPlan plan;
        for (const Roles roles : std::as_const(nodes))
            plan.nodes.append(nodeWith(u"n%1"_s.arg(plan.nodes.size()), roles));
        const ProductProfile &profile = *profileById(u"wso2das-3.1.0"_s);
        for (const NodePlan &node : plan.nodes)
            QCOMPARE(factsFor(profile, plan, node, {}).texts[u"tasks.serverCount"_s], count);
    }

    void committing_node_starts_first_and_roles_together()
    {
        ClusterPlan plan;
        plan.nodes = {nodeWith(u"d"_s, kDashboard), nodeWith(u"i"_s, kIndexer),
                      nodeWith(u"r1"_s, kReceiver), nodeWith(u"a"_s, kAnalyzer),
                      nodeWith(u"r2"_s, kReceiver), nodeWith(u"m"_s, kAnalyzer | kIndexer)};
        plan.deploymentSync.autoCommitNode = u"r2"_s;
        const QList<QList<NodePlan>> order = startOrder(plan);
        QCOMPARE(order.size(), 4);
        QCOMPARE(ids(order[0]), QStringList({u"r2"_s, u"r1"_s}));
        QCOMPARE(ids(order[1]), QStringList({u"a"_s, u"m"_s}));
        QCOMPARE(ids(order[2]), QStringList({u"i"_s}));
        QCOMPARE(ids(order[3]), QStringList({u"d"_s}));
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestStartLine)
#include "tst_startline.moc"
