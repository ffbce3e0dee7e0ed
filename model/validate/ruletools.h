#pragma once

#include "plan/clusterplan.h"
#include "validate/validate.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace das {

/// "nodes/1/port"
QString nodeKey(qsizetype index, QLatin1StringView key);
/// The node's id, or "node 2" where it has none.
QString nodeLabel(const ClusterPlan &plan, qsizetype index);
/// A correction of one node, which does nothing once the node is gone.
Fix nodeFix(QString label, qsizetype index, std::function<void(NodePlan &)> apply);
/// A fix that only a person can make.
Fix byHand(QString label);

bool isIpv4(QStringView text);        ///< dotted quad
bool looksLikeIpv6(QStringView text); ///< colons and hexadecimal digits
bool isLoopback(QStringView host);    ///< 127.0.0.0/8, ::1 or localhost
bool isHostName(QStringView text);    ///< by RFC 1123; an address is one too
bool isAbsolutePath(QStringView path);
bool isPort(int number);
/// "host:port" or "host".
QString hostOf(QStringView endpoint);
/// "host:port" with a name and a port that may be.
bool isEndpoint(QStringView text);
/// What MySQL takes without quotes and every file of the pack can carry.
bool isDatabaseName(QStringView name);
/// Whether the file name of one of `jars` holds `part`.
bool hasJar(const QStringList &jars, QLatin1StringView part);
/// Whether `path` names a Connector/J jar of a version from 8 on, older, or tells nothing.
enum class DriverJar : quint8 { Unknown, Version5, Version8, MariaDb };
DriverJar driverJarKind(const QString &path);

/// Calls `visit(where, text)` for every text of the plan that ends up in a file of a node; on a
/// plan that is not const the text can be changed.
template <typename Plan, typename Visit>
void visitTexts(Plan &plan, Visit visit)
{
    using namespace Qt::StringLiterals;
    visit(u"source"_s, plan.source);
    visit(u"mysql/host"_s, plan.mysql.host);
    visit(u"mysql/user"_s, plan.mysql.user);
    visit(u"mysql/urlOptions"_s, plan.mysql.urlOptions);
    visit(u"mysql/driverClass"_s, plan.mysql.driverClass);
    visit(u"mysql/driverJar"_s, plan.mysql.driverJar);
    visit(u"mysql/databases/users"_s, plan.mysql.databases.users);
    visit(u"mysql/databases/registry"_s, plan.mysql.databases.registry);
    visit(u"mysql/databases/metrics"_s, plan.mysql.databases.metrics);
    visit(u"mysql/databases/processedData"_s, plan.mysql.databases.processedData);
    visit(u"mysql/databases/eventStore"_s, plan.mysql.databases.eventStore);
    visit(u"eventStore/hbaseMaster"_s, plan.eventStore.hbaseMaster);
    for (auto &name : plan.eventStore.zookeeperQuorum)
        visit(u"eventStore/zookeeperQuorum"_s, name);
    visit(u"eventStore/hdfs"_s, plan.eventStore.hdfs);
    visit(u"eventStore/dfsDataDir"_s, plan.eventStore.dfsDataDir);
    for (auto &host : plan.hosts)
        visit(u"hosts/"_s + host.name, host.address);
    visit(u"deploymentSync/url"_s, plan.deploymentSync.url);
    visit(u"deploymentSync/user"_s, plan.deploymentSync.user);
    for (auto &jar : plan.deploymentSync.clientJars)
        visit(u"deploymentSync/clientJars"_s, jar);
    visit(u"cluster/domain"_s, plan.cluster.domain);
    visit(u"spark/symbolicLink"_s, plan.spark.symbolicLink);
    qsizetype index = 0;
    for (auto &node : plan.nodes) {
        visit(nodeKey(index, "id"_L1), node.id);
        visit(nodeKey(index, "ip"_L1), node.ip);
        visit(nodeKey(index, "hostName"_L1), node.hostName);
        visit(nodeKey(index, "managementHostName"_L1), node.managementHostName);
        visit(nodeKey(index, "database"_L1), node.database);
        visit(nodeKey(index, "home"_L1), node.home);
        ++index;
    }
}

} // namespace das
