#include "probe/probestate.h"

#include "plan/sampleplan.h"
#include "probe/probescope.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

namespace {

ClusterPlan plan()
{
    return samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
}

ProbeReport report(const QString &probe, const QString &target, const QString &where,
                   ProbeStatus status, const QJsonObject &facts = {})
{
    ProbeReport report;
    report.probe = probe;
    report.target = target;
    report.where = where;
    report.status = status;
    report.summary = probe + u' ' + probeStatusName(status);
    report.facts = facts;
    return report;
}

ProbeReport mysql(ProbeStatus status, const QJsonObject &facts = {})
{
    return report(u"mysql"_s, u"10.100.7.53:3306"_s, u"mysql/host"_s, status, facts);
}

/// What each member of the quorum says.
QList<ProbeReport> quorum(const QList<ProbeStatus> &statuses)
{
    const QStringList members = plan().eventStore.zookeeperQuorum;
    QList<ProbeReport> reports;
    for (qsizetype i = 0; i < statuses.size(); ++i)
        reports.append(report(u"zookeeper"_s, members[i] + u":2181"_s,
                              u"eventStore/zookeeperQuorum"_s, statuses[i]));
    return reports;
}

TopologyState stateWith(const QList<ProbeReport> &reports, const QList<Finding> &findings = {})
{
    return withReports(topologyState(plan(), findings), plan(), reports);
}

constexpr auto Passed = ProbeStatus::Passed;
constexpr auto Warned = ProbeStatus::Warned;
constexpr auto Failed = ProbeStatus::Failed;
constexpr auto Skipped = ProbeStatus::Skipped;

} // namespace

class TestProbeState : public QObject {
    Q_OBJECT

private slots:
    void reports_mark_the_box_of_their_service_data()
    {
        QTest::addColumn<QList<ProbeReport>>("reports");
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<bool>("reachable");
        QTest::newRow("none: not tested") << QList<ProbeReport>() << Mark::Untested << true;
        QTest::newRow("passed") << QList{mysql(Passed), mysql(Passed)} << Mark::Passed << true;
        QTest::newRow("the worst counts")
            << QList{mysql(Passed), mysql(Failed), mysql(Warned)} << Mark::Error << true;
        QTest::newRow("a warning") << QList{mysql(Passed), mysql(Warned)} << Mark::Warning << true;
        QTest::newRow("no answer at all: cannot be reached")
            << QList{mysql(Failed), mysql(Skipped)} << Mark::Error << false;
        QTest::newRow("nothing was asked: not tested")
            << QList{mysql(Skipped)} << Mark::Untested << true;
        QTest::newRow("the name resolves: no proof")
            << QList{report(u"hosts"_s, u"10.100.7.53"_s, u"mysql/host"_s, Passed)}
            << Mark::Untested << true;
    }
    void reports_mark_the_box_of_their_service()
    {
        QFETCH(const QList<ProbeReport>, reports);
        const ElementState box = stateWith(reports).element(kMySqlBox);
        QTEST(box.mark, "mark");
        QTEST(box.reachable, "reachable");
    }

    void every_service_has_its_box()
    {
        const TopologyState state =
            stateWith({report(u"hbase"_s, u"m:60000"_s, u"eventStore/hbaseMaster"_s, Passed),
                       report(u"hdfs"_s, u"m:9000"_s, u"eventStore/hdfs"_s, Warned),
                       report(u"svn"_s, u"http://svn"_s, u"deploymentSync/url"_s, Failed),
                       report(u"hosts"_s, u"receiver2"_s, u"nodes/1/ip"_s, Warned)});
        QVERIFY(state.element(kHBaseBox).mark == Mark::Passed);
        QVERIFY(state.element(kHdfsBox).mark == Mark::Warning);
        QVERIFY(state.element(kSubversionBox).mark == Mark::Error);
        QVERIFY(state.element(u"node:receiver2"_s).mark == Mark::Warning);
        QVERIFY(state.element(u"node:receiver1"_s).mark == Mark::None);
    }

    void a_version_stands_in_the_title()
    {
        const TopologyState state =
            stateWith({mysql(Passed, {{u"version"_s, u"5.7.44"_s}}), mysql(Passed)});
        QCOMPARE(state.element(kMySqlBox).version, u"5.7.44"_s);
    }

    void members_of_the_quorum_have_their_own_marks()
    {
        const QStringList members = plan().eventStore.zookeeperQuorum;
        const TopologyState state = stateWith(quorum({Passed, Passed, Failed}));
        QVERIFY(state.element(quorumKey(members[0])).mark == Mark::Passed);
        QVERIFY(state.element(quorumKey(members[2])).mark == Mark::Error);
    }

    void the_quorum_shows_at_its_service_data()
    {
        QTest::addColumn<QList<ProbeStatus>>("members");
        QTest::addColumn<Mark>("mark");
        QTest::addColumn<bool>("reachable");
        QTest::newRow("all answer: HBase itself is not proved")
            << QList{Passed, Passed, Passed} << Mark::Untested << true;
        QTest::newRow("two of three hold")
            << QList{Passed, Passed, Failed} << Mark::Warning << true;
        QTest::newRow("one of three does not")
            << QList{Passed, Failed, Failed} << Mark::Error << true;
        QTest::newRow("none answers") << QList{Failed, Failed, Failed} << Mark::Error << false;
    }
    void the_quorum_shows_at_its_service()
    {
        QFETCH(const QList<ProbeStatus>, members);
        const ElementState box = stateWith(quorum(members)).element(kHBaseBox);
        QTEST(box.mark, "mark");
        QTEST(box.reachable, "reachable");
    }

    void what_is_as_bad_already_stays()
    {
        Finding finding;
        finding.where = u"mysql/driverClass"_s;
        finding.message = u"The class is wrong"_s;
        QCOMPARE(stateWith({mysql(Failed)}, {finding}).element(kMySqlBox).finding, finding.message);
        finding.severity = Severity::Warning;
        QCOMPARE(stateWith({mysql(Failed)}, {finding}).element(kMySqlBox).finding,
                 u"mysql failed"_s);
        QVERIFY(stateWith({mysql(Passed)}, {finding}).element(kMySqlBox).mark == Mark::Warning);
    }

    void scope_holds_what_a_probe_looks_at_data()
    {
        using Change = std::function<void(ClusterPlan &)>;
        QTest::addColumn<QString>("probe");
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("isInside");
        const auto row = [](const char *name, const QString &probe, bool isInside,
                            const Change &change) {
            QTest::newRow(name) << probe << change << isInside;
        };
        row("mysql: user", u"mysql"_s, true, [](ClusterPlan &p) { p.mysql.user = u"x"_s; });
        row("mysql: one node less", u"mysql"_s, true, [](ClusterPlan &p) { p.nodes.takeLast(); });
        row("mysql: address of a node", u"mysql"_s, false,
            [](ClusterPlan &p) { p.nodes[0].ip = u"10.9.9.9"_s; });
        row("mysql: product", u"mysql"_s, true, [](ClusterPlan &p) { p.product = u"x"_s; });
        row("zookeeper: table of hosts", u"zookeeper"_s, true,
            [](ClusterPlan &p) { p.hosts[0].address = u"10.9.9.9"_s; });
        row("hbase: MySQL", u"hbase"_s, false, [](ClusterPlan &p) { p.mysql.host = u"x"_s; });
        row("hdfs: address", u"hdfs"_s, true,
            [](ClusterPlan &p) { p.eventStore.hdfs = u"hdfs://x:1"_s; });
        row("svn: URL", u"svn"_s, true, [](ClusterPlan &p) { p.deploymentSync.url = u"x"_s; });
        row("svn: committing node", u"svn"_s, false,
            [](ClusterPlan &p) { p.deploymentSync.autoCommitNode = u"indexer1"_s; });
        row("hosts: address of a node", u"hosts"_s, true,
            [](ClusterPlan &p) { p.nodes[0].ip = u"10.9.9.9"_s; });
        row("hosts: folder of a node, where its server may run", u"hosts"_s, true,
            [](ClusterPlan &p) { p.nodes[0].home = u"/x"_s; });
        row("hosts: database of a node", u"hosts"_s, false,
            [](ClusterPlan &p) { p.nodes[0].database = u"x"_s; });
        row("unknown: anything", u"other"_s, true, [](ClusterPlan &p) { p.source = u"x"_s; });
    }
    void scope_holds_what_a_probe_looks_at()
    {
        QFETCH(const QString, probe);
        QFETCH(const std::function<void(ClusterPlan &)>, change);
        ClusterPlan changed = plan();
        change(changed);
        const bool isSame =
            probeScope(probe, {plan(), nullptr, {}}) == probeScope(probe, {changed, nullptr, {}});
        QTEST(!isSame, "isInside");
    }

    void scope_knows_the_address_behind_the_name_of_its_target()
    {
        ClusterPlan named = plan();
        named.hosts.append({u"db.example.com"_s, u"10.1.1.1"_s});
        named.mysql.host = u"db.example.com"_s;
        ClusterPlan moved = named;
        moved.hosts.last().address = u"10.1.1.2"_s;
        QVERIFY(probeScope(u"mysql"_s, {named, nullptr, {}}) !=
                probeScope(u"mysql"_s, {moved, nullptr, {}}));
    }

    void a_password_is_wanted_where_it_is_used()
    {
        ClusterPlan unsynchronised = plan();
        unsynchronised.deploymentSync.kind = SyncKind::None;
        QCOMPARE(missingPassword(u"mysql"_s, {plan(), nullptr, {}}), u"mysql.password"_s);
        QCOMPARE(missingPassword(u"svn"_s, {plan(), nullptr, {}}), u"svn.password"_s);
        QCOMPARE(missingPassword(u"svn"_s, {unsynchronised, nullptr, {}}), QString());
        QCOMPARE(missingPassword(u"hosts"_s, {plan(), nullptr, {}}), QString());
        QCOMPARE(missingPassword(u"mysql"_s, {plan(), nullptr, {u"x"_s, {}}}), QString());
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProbeState)
#include "tst_probestate.moc"
