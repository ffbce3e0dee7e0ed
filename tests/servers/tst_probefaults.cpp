#include "plan/sampleplan.h"
#include "probe/probecatalog.h"
#include "probe/proberunner.h"
#include "profile/profilecatalog.h"
#include "support/faultserver.h"
#include "support/proberun.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace das {

using test::Fault;

namespace {

constexpr auto kBudget = 1500ms;
/// What a task may take beyond its budget on a machine that has other things to do.
constexpr auto kGrace = 2500ms;

/// A plan whose every service is the same bad server.
ProbeInput inputFor(int port, const QString &svnScheme)
{
    ProbeInput input;
    input.plan = samplePlan(Pattern::FullyDistributed, u"wso2das-3.0.0"_s);
    input.plan.nodes = input.plan.nodes.first(2);
    for (NodePlan &node : input.plan.nodes)
        node.ip = u"192.0.2.1"_s; // no address of this machine, and nothing connects to it
    const QString number = QString::number(port);
    input.plan.mysql.host = u"127.0.0.1"_s;
    input.plan.mysql.port = port;
    input.plan.eventStore.zookeeperQuorum = {u"127.0.0.1"_s};
    input.plan.eventStore.zookeeperPort = port;
    input.plan.eventStore.hbaseMaster = u"127.0.0.1:"_s + number;
    input.plan.eventStore.hdfs = u"hdfs://127.0.0.1:"_s + number;
    input.plan.deploymentSync.url = svnScheme + u"://127.0.0.1:"_s + number + u"/repository"_s;
    input.plan.hosts.clear();
    input.profile = profileById(input.plan.product);
    input.secrets = {u"mysql-s3cret"_s, u"svn-s3cret"_s};
    return input;
}

/// The words of each fault, whatever the protocol.
QStringList wordsOf(Fault fault)
{
    switch (fault) {
    case Fault::Refused:
        return {u"refuses the connection"_s};
    case Fault::Filtered:
        return {u"did not answer within"_s};
    case Fault::Silent:
        return {u"says nothing"_s};
    case Fault::Slow:
        return {u"too slowly"_s, u"is not"_s, u"does not speak"_s};
    case Fault::ClosesAtOnce:
        return {u"closes the connection"_s};
    case Fault::Garbage:
        return {u"another protocol"_s, u"it said"_s, u"is not"_s, u"does not speak"_s};
    case Fault::WrongProtocol:
        return {u"HTTP"_s};
    }
    return {};
}

} // namespace

/// Every probe of the catalog meets every fault.
class TestProbeFaults : public QObject {
    Q_OBJECT

private slots:
    void each_probe_names_each_fault_within_its_budget_data()
    {
        QTest::addColumn<QString>("probe");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("scheme");
        const QList<std::pair<const char *, Fault>> faults{
            {"refused", Fault::Refused},         {"filtered", Fault::Filtered},
            {"silent", Fault::Silent},           {"slow", Fault::Slow},
            {"closes", Fault::ClosesAtOnce},     {"garbage", Fault::Garbage},
            {"web server", Fault::WrongProtocol}};
        for (const Probe &probe : probeCatalog()) {
            // The names of hosts are not connected to, and HBase leaves this to ZooKeeper's tasks.
            if (probe.name == u"hosts"_s || probe.name == u"hbase"_s)
                continue;
            const QStringList schemes = probe.name == u"svn"_s
                                            ? QStringList{u"svn"_s, u"http"_s, u"https"_s}
                                            : QStringList{u"svn"_s};
            for (const QString &scheme : schemes) {
                for (const auto &[name, fault] : faults) {
                    // A web server is the right protocol for http.
                    if (fault == Fault::WrongProtocol && scheme == u"http"_s)
                        continue;
                    QTest::addRow("%s over %s: %s", qPrintable(probe.name), qPrintable(scheme),
                                  name)
                        << probe.name << fault << scheme;
                }
            }
        }
    }
    void each_probe_names_each_fault_within_its_budget()
    {
        QFETCH(const QString, probe);
        QFETCH(const Fault, fault);
        QFETCH(const QString, scheme);
        const test::FaultServer server(fault);
        const QList<ProbeTask> tasks = probeTasks(inputFor(server.port(), scheme), {probe});
        QVERIFY(!tasks.isEmpty());
        ProbeRunner runner;
        QElapsedTimer clock;
        clock.start();
        QList<QFuture<ProbeReport>> futures;
        for (const ProbeTask &task : tasks)
            futures.append(runner.start(task, kBudget));
        for (qsizetype i = 0; i < tasks.size(); ++i) {
            futures[i].waitForFinished();
            const QList<ProbeReport> reports = futures[i].results();
            const QString text = test::textOf(reports);
            QCOMPARE_LT(clock.elapsed(), (kBudget + kGrace).count());
            QCOMPARE(reports.size(), tasks[i].checks.size());
            QVERIFY2(std::ranges::count(reports, ProbeStatus::Failed, &ProbeReport::status) == 1,
                     qPrintable(text));
            QVERIFY2(std::ranges::any_of(wordsOf(fault),
                                         [&](const QString &words) {
                                             return text.contains(words, Qt::CaseInsensitive);
                                         }),
                     qPrintable(text));
            QVERIFY2(!text.contains(u"s3cret"_s), qPrintable(text));
            const auto failed =
                std::ranges::find(reports, ProbeStatus::Failed, &ProbeReport::status);
            QVERIFY2(!failed->hint.isEmpty(), qPrintable(text));
        }
    }

    void a_cancelled_probe_ends_long_before_its_budget_data()
    {
        QTest::addColumn<QString>("probe");
        for (const Probe &probe : probeCatalog()) {
            if (probe.name != u"hosts"_s)
                QTest::addRow("%s", qPrintable(probe.name)) << probe.name;
        }
    }
    void a_cancelled_probe_ends_long_before_its_budget()
    {
        QFETCH(const QString, probe);
        const test::FaultServer server(Fault::Silent);
        ProbeRunner runner;
        QFuture<ProbeReport> future =
            runner.start(probeTasks(inputFor(server.port(), u"svn"_s), {probe}).first(), 60s);
        QTRY_VERIFY(server.accepted() > 0);
        QElapsedTimer clock;
        clock.start();
        future.cancel();
        future.waitForFinished();
        QCOMPARE_LT(clock.elapsed(), 5000);
    }
};

} // namespace das

QTEST_GUILESS_MAIN(das::TestProbeFaults)
#include "tst_probefaults.moc"
