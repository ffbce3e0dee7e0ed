#include "export/bundle.h"
#include "export/databasesql.h"
#include "export/runbook.h"
#include "profile/ports.h"
#include "support/languages.h"
#include "topology/topologylayout.h"
#include "topology/topologysvg.h"
#include "validate/validate.h"

#include <QUrl>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
    return quoted.join(u',') + u'\n';
}

constexpr qsizetype kMaxPairs = 50; ///< up to so many nodes each pair has a line of its own

/// Nodes talk to each other on the ports that both of them open: HA between its two receivers,
/// Spark between analyzers (product-facts 3.4, 3.5), Hazelcast between all. These are the addresses
/// of the nodes that open a port, by its id.
using AddressesOfPorts = QMap<QString, QStringList>;
using PortsOfNodes = QMap<QString, QList<EffectivePort>>;

AddressesOfPorts openersOf(const ClusterPlan &plan, const PortsOfNodes &ports)
{
    AddressesOfPorts openers;
    for (const NodePlan &node : plan.nodes) {
        for (const EffectivePort &port : ports[node.id]) {
            if (port.users == u"cluster"_s)
                openers[port.id].append(node.ip);
        }
    }
    for (QStringList &addresses : openers)
        addresses.removeDuplicates();
    return openers;
}

/// Who connects to a port of `node` that these addresses open. Pairs of very many would fill
/// millions of lines.
QStringList sourcesFor(const NodePlan &node, const QStringList &openers)
{
    if (openers.size() > kMaxPairs)
        return {u"the %1 nodes that open it"_s.arg(openers.size())};
    QStringList others = openers;
    others.removeAll(node.ip);
    return others;
}

QString portsOfNode(const AddressesOfPorts &openers, const QList<EffectivePort> &ports,
                    const NodePlan &node)
{
    QString lines;
    for (const EffectivePort &port : ports) {
        const QString number = QString::number(port.number);
        if (port.users == u"cluster"_s) {
            for (const QString &from : sourcesFor(node, openers[port.id]))
                lines += csvLine({from, node.ip, number, port.what});
        } else if (port.users != u"local"_s && port.users != u"none"_s) {
            lines += csvLine({port.users, node.ip, number, port.what});
        }
    }
    return lines;
}

struct Service {
    QString host;
    QString port;
    QString why;
};

Service serviceAt(const QString &hostAndPort, const QString &why)
{
    const qsizetype colon = hostAndPort.lastIndexOf(u':');
    return colon < 0 ? Service{hostAndPort, {}, why}
                     : Service{hostAndPort.left(colon), hostAndPort.mid(colon + 1), why};
}

Service serviceOfUrl(const QString &text, const QString &why)
{
    const QUrl url(text);
    const int standard = url.scheme() == u"https"_s ? 443 : url.scheme() == u"svn"_s ? 3690 : 80;
    return {url.host(), QString::number(url.port(standard)), why};
}

/// The servers of the plan that every node connects to.
QList<Service> services(const ProductProfile &profile, const ClusterPlan &plan)
{
    QList<Service> found{{plan.mysql.host, QString::number(plan.mysql.port), u"MySQL"_s}};
    if (plan.eventStore.kind == EventStoreKind::HBase) {
        const QString zookeeperPort = QString::number(plan.eventStore.zookeeperPort);
        for (const QString &host : plan.eventStore.zookeeperQuorum)
            found.append(
                {host, zookeeperPort, QCoreApplication::translate("das", "ZooKeeper of HBase")});
        found.append(serviceAt(plan.eventStore.hbaseMaster, u"HBase master"_s));
        if (profile.traits.analyticsFileSystem)
            found.append(serviceOfUrl(plan.eventStore.hdfs, u"HDFS NameNode"_s));
    }
    if (plan.deploymentSync.kind == SyncKind::Svn)
        found.append(serviceOfUrl(plan.deploymentSync.url, u"Subversion"_s));
    return found;
}

/// The firewall list.
QString portsCsv(const ProductProfile &profile, const ClusterPlan &plan)
{
    QString csv = csvLine({u"from"_s, u"to"_s, u"port"_s, u"why"_s});
    PortsOfNodes ports;
    for (const NodePlan &node : plan.nodes)
        ports.insert(node.id, effectivePorts(profile, plan, node));
    const AddressesOfPorts openers = openersOf(plan, ports);
    for (const NodePlan &node : plan.nodes)
        csv += portsOfNode(openers, ports[node.id], node);
    for (const Service &service : services(profile, plan)) {
        QStringList sources;
        for (const NodePlan &node : plan.nodes)
            sources.append(node.ip);
        sources.removeDuplicates();
        for (const QString &from : sources) {
            if (!service.host.isEmpty() && from != service.host)
                csv += csvLine({from, service.host, service.port, service.why});
        }
    }
    return csv;
}

/// The drawing under the cluster's domain: the same plan gives the same bytes, whatever its file is
/// called.
QByteArray drawing(const ProductProfile &profile, const ClusterPlan &plan)
{
    const TopologyState state = topologyState(plan, validate(plan, &profile));
    return topologySvg(layoutTopology(plan, &profile, state),
                       svgTitle(plan.cluster.domain, plan, &profile, state));
}

} // namespace

QList<BundleFile> clusterFolder(const ProductProfile &profile, const ClusterPlan &plan,
                                const QList<NodeChanges> &changes)
{
    const EnglishTexts english;
    return {{u"RUNBOOK.md"_s, runbook(profile, plan, changes).toUtf8()},
            {u"create-databases.sql"_s, createDatabasesSql(profile, plan).toUtf8()},
            {u"ports.csv"_s, portsCsv(profile, plan).toUtf8()},
            {u"topology.svg"_s, drawing(profile, plan)}};
}

} // namespace das
