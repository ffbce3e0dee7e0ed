#include "probe/hadoop/hbaseregistry.h"

#include "probe/hadoop/zookeeperknock.h"
#include "probe/hadoop/zookeepersession.h"
#include "probe/sidebyside.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <atomic>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The versions of this many region servers are enough.
constexpr qsizetype kMostVersions = 20;

/// Knocks at all members at the same time; the first that opens ends it. Otherwise the knock at the
/// first member, which says why.
ZooKeeperKnock openMember(ProbeRun &run, const QStringList &quorum, int port)
{
    std::atomic<bool> isFound = false;
    QMutex mutex;
    ZooKeeperKnock open;
    ZooKeeperKnock first;
    sideBySide(quorum.size(), [&](qsizetype i) {
        ProbeRun part(
            run.task(), run.budget(), [](const ProbeReport &) {},
            [&] { return isFound || run.isCancelled(); });
        const ZooKeeperKnock knock = knockAtZooKeeper(part, quorum.at(i), port);
        const QMutexLocker lock(&mutex);
        if (knock.isOpen && !isFound.exchange(true))
            open = knock;
        if (i == 0)
            first = knock;
    });
    return open.isOpen ? open : first;
}

HBaseProblem problemOf(const Error &error)
{
    return {error.message, QCoreApplication::translate("das", "Look into the logs of ZooKeeper"),
            false};
}

/// There is no /hbase; another name that looks like it may be the one.
HBaseProblem noParent(ZooKeeperSession &session, const ProbeRun &run)
{
    QStringList others;
    if (const auto top = session.children(u"/"_s); top && *top) {
        for (const QString &name : **top) {
            if (name.contains(u"hbase"_s, Qt::CaseInsensitive))
                others.append(run.quoted(u'/' + name));
        }
    }
    const QString summary =
        QCoreApplication::translate("das", "ZooKeeper holds no %1: HBase has never started with it")
            .arg(kHBaseParent);
    if (others.isEmpty())
        return {summary,
                QCoreApplication::translate(
                    "das", "Start HBase with this quorum, or name the quorum that it uses"),
                false};
    return {QCoreApplication::translate("das", "ZooKeeper holds %1, not %2, where DAS looks for "
                                               "HBase")
                .arg(others.join(", "_L1), kHBaseParent),
            QCoreApplication::translate("das", "Set zookeeper.znode.parent to %1 in hbase-site.xml")
                .arg(kHBaseParent),
            false};
}

QList<HBaseServer> serversBelow(const QStringList &names)
{
    QList<HBaseServer> servers;
    for (const QString &name : names) {
        if (const std::optional<HBaseServer> server = parseHBaseServerName(name))
            servers.append(*server);
    }
    return servers;
}

/// The names below a znode; none where it is missing.
Result<QStringList> namesBelow(ZooKeeperSession &session, const QString &path)
{
    const auto names = session.children(path);
    if (!names)
        return tl::unexpected(names.error());
    QStringList sorted = names->value_or(QStringList());
    sorted.sort();
    return sorted;
}

Result<> readRegionServers(ZooKeeperSession &session, HBaseRegistry &registry)
{
    const QString folder = kHBaseParent + u"/rs"_s;
    const Result<QStringList> names = namesBelow(session, folder);
    if (!names)
        return tl::unexpected(names.error());
    registry.regionServers = serversBelow(*names);
    for (const QString &name : names->first(std::min(names->size(), kMostVersions))) {
        const auto data = session.data(folder + u'/' + name);
        if (!data)
            return tl::unexpected(data.error());
        const QString version = parseHBaseVersion(data->value_or(QByteArray()));
        if (!version.isEmpty() && !registry.versions.contains(version))
            registry.versions.append(version);
    }
    return {};
}

Result<> readMasters(ZooKeeperSession &session, HBaseRegistry &registry)
{
    const QString path = kHBaseParent + u"/master"_s;
    const auto data = session.data(path);
    if (!data)
        return tl::unexpected(data.error());
    if (*data) {
        const Result<HBaseMaster> master = parseHBaseMaster(**data);
        if (!master)
            return fail(QCoreApplication::translate("das", "%1 in ZooKeeper cannot be read: %2")
                            .arg(path, master.error().message));
        registry.master = *master;
    }
    const Result<QStringList> waiting = namesBelow(session, kHBaseParent + u"/backup-masters"_s);
    if (!waiting)
        return tl::unexpected(waiting.error());
    registry.waitingMasters = serversBelow(*waiting);
    return {};
}

} // namespace

QStringList HBaseRegistry::hosts() const
{
    QStringList names;
    if (master)
        names.append(master->server.host);
    for (const HBaseServer &server : waitingMasters + regionServers)
        names.append(server.host);
    names.removeDuplicates();
    return names;
}

tl::expected<HBaseRegistry, HBaseProblem> readHBaseRegistry(ProbeRun &run,
                                                            const QStringList &quorum, int port)
{
    const ZooKeeperKnock knock = openMember(run, quorum, port);
    if (!knock.isOpen)
        return tl::unexpected(HBaseProblem{
            quorum.size() > 1
                ? QCoreApplication::translate("das", "No member of the quorum gives a session: %1")
                      .arg(knock.summary)
                : knock.summary,
            knock.hint, true});
    ZooKeeperSession session(run);
    if (const Result<> opened = session.open(knock.address, port); !opened)
        return tl::unexpected(problemOf(opened.error()));
    const auto parent = session.children(kHBaseParent);
    if (!parent)
        return tl::unexpected(problemOf(parent.error()));
    if (!*parent)
        return tl::unexpected(noParent(session, run));
    HBaseRegistry registry;
    const Result<> read = readMasters(session, registry).and_then([&] {
        return readRegionServers(session, registry);
    });
    if (!read)
        return tl::unexpected(problemOf(read.error()));
    return registry;
}

} // namespace das
