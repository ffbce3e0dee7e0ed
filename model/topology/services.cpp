#include "topology/services.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString named(const QString &name, const ElementState &state)
{
    return state.version.isEmpty() ? name : name + u' ' + state.version;
}

/// "JDBC 3306", or the protocol alone where no port is known.
QString linkLabel(const QString &protocol, int port)
{
    return port > 0 ? protocol + u' ' + QString::number(port) : protocol;
}

/// How far the texts are the same, cut after the last "-" or "." of that part.
qsizetype commonStart(const QStringList &texts)
{
    QString common = texts.value(0);
    for (const QString &text : texts)
        while (!text.startsWith(common))
            common.chop(1);
    const qsizetype cut = std::max(common.lastIndexOf(u'-'), common.lastIndexOf(u'.')) + 1;
    return texts.size() > 1 && !texts.contains(common) ? cut : 0;
}

TopologyService mySql(const ClusterPlan &plan, const TopologyState &state)
{
    TopologyService service;
    service.boxId = kMySqlBox;
    service.where = u"mysql"_s;
    service.icon = u"database"_s;
    service.state = state.element(service.boxId);
    service.title = named(u"MySQL"_s, service.state);
    service.host = plan.mysql.host;
    const int databases = databaseCount(plan);
    service.detail =
        databases == 1
            ? QCoreApplication::translate("das", "1 database")
            : QCoreApplication::translate("das", "%1 databases").arg(QString::number(databases));
    service.link = linkLabel(u"JDBC"_s, plan.mysql.port);
    return service;
}

TopologyService hBase(const ClusterPlan &plan, const TopologyState &state)
{
    TopologyService service;
    service.boxId = kHBaseBox;
    service.where = u"eventStore"_s;
    service.icon = u"quorum"_s;
    service.state = state.element(service.boxId);
    service.title = named(u"HBase"_s, service.state);
    service.host = plan.eventStore.hbaseMaster.section(u':', 0, 0);
    service.link = linkLabel(u"ZooKeeper"_s, plan.eventStore.zookeeperPort);
    const qsizetype common = commonStart(plan.eventStore.zookeeperQuorum);
    for (const QString &member : plan.eventStore.zookeeperQuorum)
        service.chips.append({member.sliced(common), state.element(quorumKey(member)).mark});
    return service;
}

TopologyService hdfs(const ClusterPlan &plan, const TopologyState &state)
{
    const QUrl url(plan.eventStore.hdfs);
    TopologyService service;
    service.boxId = kHdfsBox;
    service.where = u"eventStore/hdfs"_s;
    service.icon = u"disks"_s;
    service.state = state.element(service.boxId);
    service.title = named(u"HDFS"_s, service.state);
    service.host = url.host();
    service.detail = plan.eventStore.dfsDataDir;
    service.link = linkLabel(u"RPC"_s, url.port());
    return service;
}

struct Scheme {
    QLatin1StringView scheme;
    QLatin1StringView protocol;
    int port; ///< where the URL names none
};
constexpr std::array kSchemes{Scheme{"http"_L1, "HTTP"_L1, 80}, Scheme{"https"_L1, "HTTPS"_L1, 443},
                              Scheme{"svn"_L1, "SVN"_L1, 3690}, Scheme{"svn+ssh"_L1, "SSH"_L1, 22}};

TopologyService subversion(const ClusterPlan &plan, const TopologyState &state)
{
    const QUrl url(plan.deploymentSync.url);
    TopologyService service;
    service.boxId = kSubversionBox;
    service.where = u"deploymentSync"_s;
    service.icon = u"branch"_s;
    service.state = state.element(service.boxId);
    service.title = named(u"Subversion"_s, service.state);
    service.host = url.host();
    service.detail = url.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    const auto *known = std::ranges::find_if(
        kSchemes, [&url](const Scheme &scheme) { return scheme.scheme == url.scheme(); });
    service.link = known == kSchemes.end() ? linkLabel(url.scheme(), url.port())
                                           : linkLabel(known->protocol, url.port(known->port));
    return service;
}

} // namespace

int databaseCount(const ClusterPlan &plan)
{
    const DatabaseNames &names = plan.mysql.databases;
    QSet<QString> databases{names.users, names.registry, names.metrics, names.processedData};
    if (plan.eventStore.kind == EventStoreKind::MySql)
        databases.insert(names.eventStore);
    for (const NodePlan &node : plan.nodes)
        databases.insert(node.database);
    databases.remove({});
    return static_cast<int>(databases.size());
}

QList<TopologyService> topologyServices(const ClusterPlan &plan, const ProductProfile *profile,
                                        const TopologyState &state)
{
    QList<TopologyService> services{mySql(plan, state)};
    if (plan.eventStore.kind == EventStoreKind::HBase) {
        services.append(hBase(plan, state));
        if (profile != nullptr && profile->traits.analyticsFileSystem)
            services.append(hdfs(plan, state));
    }
    if (plan.deploymentSync.kind == SyncKind::Svn)
        services.append(subversion(plan, state));
    return services;
}

} // namespace das
