#include "probe/hadoop/hbaseprobe.h"

#include "probe/hadoop/hbaseregistry.h"
#include "probe/hostaddress.h"
#include "probe/probesocket.h"
#include "probe/sidebyside.h"

#include <QCoreApplication>
#include <QVersionNumber>

#include <algorithm>
#include <atomic>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Target {
    QStringList quorum;
    int port = 0;
    QString master; ///< "host:port" of the plan; may be empty
};

/// What names are good for, as found here.
struct NameFinding {
    QString unknown; ///< the name, if nothing knows it
    QString differs; ///< "NAME is A here, B in the plan"
};

/// "a, b, c and 5 more".
QString listText(const QStringList &items)
{
    constexpr qsizetype kShown = 3;
    const QString shown = items.first(std::min(items.size(), kShown)).join(", "_L1);
    return items.size() <= kShown ? shown
                                  : QCoreApplication::translate("das", "%1 and %2 more")
                                        .arg(shown)
                                        .arg(items.size() - kShown);
}

bool checkZnodes(ProbeRun &run, const HBaseRegistry &registry)
{
    if (registry.master && registry.master->isText) {
        run.report(u"znodes"_s, ProbeStatus::Failed,
                   QCoreApplication::translate(
                       "das", "HBase is older than 0.96: its znodes are not what DAS can read"),
                   QCoreApplication::translate("das", "DAS needs HBase 1.1.2 or later"));
        run.skipRest(QCoreApplication::translate("das", "HBase is too old"));
        return false;
    }
    run.report(u"znodes"_s, ProbeStatus::Passed,
               QCoreApplication::translate("das", "HBase is registered in ZooKeeper at %1")
                   .arg(kHBaseParent),
               {}, {{u"znodeParent"_s, QString(kHBaseParent)}});
    return true;
}

/// product-facts 7.5: HBase 1.1.2 or later.
void checkVersion(ProbeRun &run, const HBaseRegistry &registry)
{
    if (registry.versions.isEmpty()) {
        run.report(u"version"_s, ProbeStatus::Skipped,
                   QCoreApplication::translate("das", "HBase does not tell its version"));
        return;
    }
    QStringList versions = registry.versions;
    std::ranges::sort(versions, {},
                      [](const QString &text) { return QVersionNumber::fromString(text); });
    const QString oldest = run.quoted(versions.first());
    const bool isOld = QVersionNumber::fromString(oldest) < QVersionNumber(1, 1, 2);
    run.report(u"version"_s, isOld ? ProbeStatus::Warned : ProbeStatus::Passed,
               QCoreApplication::translate("das", "HBase %1").arg(oldest),
               isOld ? QCoreApplication::translate("das", "DAS needs HBase 1.1.2 or later")
                     : QString(),
               {{u"version"_s, oldest}});
}

/// One name that HBase gives its clients: each node must find it, and find the same.
NameFinding lookAtName(ProbeRun &run, const QString &name)
{
    const auto planned = run.task().hosts.constFind(name);
    const Result<QStringList> here = resolveName(name, run);
    if (planned == run.task().hosts.cend())
        return {here ? QString() : name, {}};
    if (!here || here->contains(*planned))
        return {}; // each node gets the plan's line in its hosts file
    return {{},
            QCoreApplication::translate("das", "%1 is %2 here, %3 in the plan")
                .arg(name, here->join(", "_L1), *planned)};
}

bool checkNames(ProbeRun &run, const HBaseRegistry &registry)
{
    const QStringList names = registry.hosts();
    QList<NameFinding> findings(names.size());
    // A resolver that hangs leaves time for the checks that follow.
    const std::chrono::milliseconds share(run.remainingMs() / 2);
    sideBySide(names.size(), [&](qsizetype i) {
        ProbeRun part(
            run.task(), share, [](const ProbeReport &) {}, [&run] { return run.isCancelled(); });
        findings[i] = lookAtName(part, names.at(i));
    });
    QStringList unknown;
    QStringList differing;
    for (const NameFinding &finding : std::as_const(findings)) {
        if (!finding.unknown.isEmpty())
            unknown.append(finding.unknown);
        if (!finding.differs.isEmpty())
            differing.append(finding.differs);
    }
    const QJsonObject facts{{u"names"_s, names.join(", "_L1)}};
    if (!unknown.isEmpty()) {
        run.report(u"names"_s, ProbeStatus::Failed,
                   QCoreApplication::translate("das", "HBase sends its clients to names that do "
                                                      "not resolve here: %1")
                       .arg(listText(unknown)),
                   QCoreApplication::translate("das", "Give their addresses in the hosts table of "
                                                      "the plan"),
                   facts);
        run.skipRest(QCoreApplication::translate("das", "The names do not resolve"));
        return false;
    }
    if (!differing.isEmpty())
        run.report(u"names"_s, ProbeStatus::Warned, listText(differing),
                   QCoreApplication::translate("das", "Correct the hosts table of the plan, or the "
                                                      "hosts file of this machine"),
                   facts);
    else
        run.report(u"names"_s, ProbeStatus::Passed,
                   QCoreApplication::translate("das", "%1 names of HBase's servers are known")
                       .arg(names.size()),
                   {}, facts);
    return true;
}

/// Whether the plan means that server, by name or by address.
bool isPlanned(ProbeRun &run, const QString &planned, const HBaseServer &server)
{
    const QString host = planned.section(u':', 0, -2);
    if (planned == hostPort(server.host, server.port))
        return true;
    const Result<QString> plannedAddress = addressOf(host, run);
    const Result<QString> address = addressOf(server.host, run);
    return planned.section(u':', -1).toInt() == server.port && plannedAddress && address &&
           *plannedAddress == *address;
}

QJsonObject masterFacts(const HBaseRegistry &registry)
{
    QStringList waiting;
    for (const HBaseServer &server : registry.waitingMasters)
        waiting.append(hostPort(server.host, server.port));
    return {
        {u"activeMaster"_s, hostPort(registry.master->server.host, registry.master->server.port)},
        {u"waitingMasters"_s, waiting.join(", "_L1)}};
}

bool checkMaster(ProbeRun &run, const HBaseRegistry &registry, const Target &target)
{
    if (!registry.master) {
        run.report(u"master"_s, ProbeStatus::Failed,
                   QCoreApplication::translate("das", "HBase has no active master"),
                   QCoreApplication::translate("das", "Start it: bin/start-hbase.sh"));
        run.skipRest(QCoreApplication::translate("das", "HBase does not run"));
        return false;
    }
    const HBaseServer &master = registry.master->server;
    const QString name = hostPort(master.host, master.port);
    ProbeSocket socket(run, master.host, master.port);
    if (!socket.connectToHost()) {
        run.report(u"master"_s, ProbeStatus::Failed, socket.summary(u"HBase"_s), socket.hint(),
                   masterFacts(registry));
        return true;
    }
    if (!target.master.isEmpty() && !isPlanned(run, target.master, master)) {
        run.report(u"master"_s, ProbeStatus::Warned,
                   QCoreApplication::translate("das", "The active master is %1, the plan says %2")
                       .arg(name, target.master),
                   QCoreApplication::translate("das", "Use %1").arg(name), masterFacts(registry));
        return true;
    }
    run.report(u"master"_s, ProbeStatus::Passed,
               QCoreApplication::translate("das", "The active master is %1").arg(name), {},
               masterFacts(registry));
    return true;
}

void checkRegionServers(ProbeRun &run, const HBaseRegistry &registry)
{
    const QList<HBaseServer> &servers = registry.regionServers;
    if (servers.isEmpty()) {
        run.report(u"region-servers"_s, ProbeStatus::Failed,
                   QCoreApplication::translate("das", "HBase has no region server"),
                   QCoreApplication::translate("das", "Start them, and look into their logs"));
        return;
    }
    QStringList problems(servers.size());
    std::atomic<bool> isTimeUp = false;
    sideBySide(servers.size(), [&](qsizetype i) {
        ProbeSocket socket(run, servers.at(i).host, servers.at(i).port);
        if (run.remainingMs() == 0)
            isTimeUp = true; // the others used it up
        else if (!socket.connectToHost())
            problems[i] = socket.summary(u"HBase"_s);
    });
    problems.removeAll(QString());
    if (problems.isEmpty() && isTimeUp)
        return run.skipRest(QCoreApplication::translate("das", "There was no time left"));
    const QJsonObject facts{{u"regionServers"_s, servers.size()}};
    if (problems.isEmpty())
        run.report(u"region-servers"_s, ProbeStatus::Passed,
                   servers.size() == 1
                       ? QCoreApplication::translate("das", "1 region server accepts connections")
                       : QCoreApplication::translate("das", "%1 region servers accept connections")
                             .arg(servers.size()),
                   {}, facts);
    else
        run.report(u"region-servers"_s, ProbeStatus::Failed, listText(problems),
                   QCoreApplication::translate("das", "Check the firewall, and that the region "
                                                      "servers run and listen on that address"),
                   facts);
}

void testHBase(ProbeRun &run, const Target &target)
{
    const auto registry = readHBaseRegistry(run, target.quorum, target.port);
    if (!registry) {
        // One broken thing is one failure: that of ZooKeeper's own test, which always goes along.
        run.report(u"znodes"_s,
                   registry.error().isZooKeeper ? ProbeStatus::Skipped : ProbeStatus::Failed,
                   registry.error().summary, registry.error().hint);
        run.skipRest(
            QCoreApplication::translate("das", "ZooKeeper does not tell where HBase runs"));
        return;
    }
    if (!checkZnodes(run, *registry))
        return;
    checkVersion(run, *registry);
    if (checkNames(run, *registry) && checkMaster(run, *registry, target))
        checkRegionServers(run, *registry);
}

QList<ProbeTask> tasksOf(const ProbeInput &input)
{
    const EventStorePlan &store = input.plan.eventStore;
    Target target{{}, store.zookeeperPort, store.hbaseMaster.trimmed()};
    for (const QString &member : store.zookeeperQuorum) {
        if (!member.trimmed().isEmpty())
            target.quorum.append(member.trimmed());
    }
    target.quorum.removeDuplicates();
    if (store.kind != EventStoreKind::HBase || target.quorum.isEmpty())
        return {};
    const bool hasMaster = !target.master.isEmpty();
    return {{u"hbase"_s,
             hasMaster ? target.master : hostPort(target.quorum.first(), target.port),
             hasMaster ? u"eventStore/hbaseMaster"_s : u"eventStore/zookeeperQuorum"_s,
             {{u"znodes"_s, QCoreApplication::translate("das", "Znodes")},
              {u"version"_s, QCoreApplication::translate("das", "Version")},
              {u"names"_s, QCoreApplication::translate("das", "Names")},
              {u"master"_s, QCoreApplication::translate("das", "Master")},
              {u"region-servers"_s, QCoreApplication::translate("das", "Region servers")}},
             hostsOfPlan(input.plan),
             {},
             [target](ProbeRun &run) { testHBase(run, target); }}};
}

} // namespace

Probe hbaseProbe()
{
    return {u"hbase"_s, QCoreApplication::translate("das", "HBase"), tasksOf};
}

} // namespace das
