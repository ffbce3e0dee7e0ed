#include "validate/rules.h"
#include "validate/ruletools.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

using CheckNode = void (*)(const ClusterPlan &plan, qsizetype index, Findings &findings);

/// A rule that looks at each node.
template <CheckNode check>
void eachNode(const RuleInput &input, Findings &findings)
{
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i)
        check(input.plan, i, findings);
}

/// The first node before `index` for which `same` holds, or -1.
template <typename Same>
qsizetype earlierNode(const ClusterPlan &plan, qsizetype index, Same same)
{
    for (qsizetype i = 0; i < index; ++i)
        if (same(plan.nodes[i], plan.nodes[index]))
            return i;
    return -1;
}

/// Ids are names of zip files and of Ansible hosts; "all" and "ungrouped" are Ansible's own groups.
bool isNodeId(const QString &id)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"_s);
    return pattern.match(id).hasMatch() && id != "all"_L1 && id != "ungrouped"_L1;
}

/// `wish`, or with a number behind it, so that no other node has it.
QString freeId(const ClusterPlan &plan, qsizetype index, const QString &wish)
{
    const auto isTaken = [&plan, index](const QString &id) {
        for (qsizetype i = 0; i < plan.nodes.size(); ++i)
            if (i != index && plan.nodes[i].id.compare(id, Qt::CaseInsensitive) == 0)
                return true;
        return false;
    };
    QString id = wish;
    for (int number = 2; isTaken(id); ++number)
        id = wish.left(60) + QString::number(number);
    return id;
}

void idInvalid(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString id = plan.nodes[index].id;
    if (isNodeId(id))
        return;
    static const QRegularExpression notAllowed(u"[^A-Za-z0-9._-]+|\\A[._-]+"_s);
    QString wish = QString(id).remove(notAllowed).left(64);
    if (!isNodeId(wish))
        wish = u"node"_s + QString::number(index + 1);
    const QString instead = freeId(plan, index, wish);
    const auto rename = [index, id, instead](ClusterPlan &changed) {
        if (index >= changed.nodes.size())
            return;
        changed.nodes[index].id = instead;
        if (!id.isEmpty() && changed.deploymentSync.autoCommitNode == id)
            changed.deploymentSync.autoCommitNode = instead;
    };
    findings.add(
        nodeKey(index, "id"_L1),
        id.isEmpty()
            ? QCoreApplication::translate("das", "%1 has no id").arg(nodeLabel(plan, index))
            : QCoreApplication::translate("das", "\"%1\" cannot be an id").arg(id),
        QCoreApplication::translate(
            "das", "It names the node's zip and its host in Ansible: letters, digits, dot, "
                   "underscore and hyphen, 64 at most, a letter or digit first."),
        {QCoreApplication::translate("das", "Call it %1").arg(instead), rename});
}

void idDuplicate(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString id = plan.nodes[index].id;
    const qsizetype other = earlierNode(plan, index, [](const NodePlan &a, const NodePlan &b) {
        return !b.id.isEmpty() && a.id.compare(b.id, Qt::CaseInsensitive) == 0;
    });
    if (other < 0)
        return;
    static const QRegularExpression digits(u"\\d+\\z"_s);
    const QString stem = QString(id).remove(digits);
    const QString instead = freeId(plan, index, stem.isEmpty() ? u"node2"_s : stem + u'2');
    findings.add(nodeKey(index, "id"_L1),
                 QCoreApplication::translate("das", "Two nodes are called %1").arg(id),
                 QCoreApplication::translate("das", "Their bundles would have one name."),
                 nodeFix(QCoreApplication::translate("das", "Call the second one %1").arg(instead),
                         index, [instead](NodePlan &node) { node.id = instead; }));
}

void ipMissing(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    if (plan.nodes[index].ip.isEmpty())
        findings.add(
            nodeKey(index, "ip"_L1),
            QCoreApplication::translate("das", "%1 has no address").arg(nodeLabel(plan, index)),
            QCoreApplication::translate(
                "das", "Hazelcast gives it to the other nodes as the way to this one."),
            byHand(QCoreApplication::translate("das", "Enter the node's IPv4 address")));
}

/// product-facts 3.6: localMemberHost is the address that the others are told.
void ipLoopback(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString ip = plan.nodes[index].ip.trimmed();
    if (isLoopback(ip))
        findings.add(nodeKey(index, "ip"_L1),
                     QCoreApplication::translate("das", "%1 has the loopback address %2")
                         .arg(nodeLabel(plan, index), ip),
                     QCoreApplication::translate(
                         "das", "Every other node that is told this address calls itself."),
                     byHand(QCoreApplication::translate(
                         "das", "Enter the address under which the other nodes reach it")));
}

void ipUnusable(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString ip = plan.nodes[index].ip.trimmed();
    const bool isGroup = isIpv4(ip) && ip.section(u'.', 0, 0).toInt() >= 224;
    if (isGroup || (isIpv4(ip) && ip.startsWith("0."_L1)) || ip == "::"_L1)
        findings.add(
            nodeKey(index, "ip"_L1),
            QCoreApplication::translate("das", "%1 is not the address of one node").arg(ip),
            QCoreApplication::translate(
                "das", "It is told to the other nodes as it stands, and leads nowhere."),
            byHand(QCoreApplication::translate("das", "Enter the node's own address")));
}

void ipIsV6(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString ip = plan.nodes[index].ip.trimmed();
    if (looksLikeIpv6(ip) && !isLoopback(ip) && ip != "::"_L1)
        findings.add(nodeKey(index, "ip"_L1),
                     QCoreApplication::translate("das", "%1 is an IPv6 address").arg(ip),
                     QCoreApplication::translate("das", "Hazelcast 3.5 uses IPv4 unless it is told "
                                                        "otherwise in hazelcast.properties."),
                     byHand(QCoreApplication::translate("das", "Enter the node's IPv4 address")));
}

void ipIsName(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString ip = plan.nodes[index].ip.trimmed();
    if (ip.isEmpty() || isIpv4(ip) || looksLikeIpv6(ip) || isLoopback(ip))
        return;
    const auto known = std::ranges::find_if(plan.hosts, [&ip](const HostEntry &host) {
        return host.name == ip && isIpv4(host.address);
    });
    Fix fix = byHand(QCoreApplication::translate("das", "Enter the node's IPv4 address"));
    if (known != plan.hosts.end())
        fix = nodeFix(QCoreApplication::translate("das", "Use %1").arg(known->address), index,
                      [address = known->address](NodePlan &node) { node.ip = address; });
    findings.add(nodeKey(index, "ip"_L1),
                 QCoreApplication::translate("das", "\"%1\" is not an IP address").arg(ip),
                 QCoreApplication::translate(
                     "das", "Members of the cluster are named by address, not by host name."),
                 fix);
}

void hostNameMissing(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const NodePlan &node = plan.nodes[index];
    if (node.hostName.isEmpty())
        findings.add(
            nodeKey(index, "hostName"_L1),
            QCoreApplication::translate("das", "%1 has no host name").arg(nodeLabel(plan, index)),
            QCoreApplication::translate("das", "carbon.xml wants the name under which "
                                               "people and clients reach the node."),
            nodeFix(QCoreApplication::translate("das", "Use its address"), index,
                    [](NodePlan &changed) { changed.hostName = changed.ip; }));
    if (node.managementHostName.isEmpty())
        findings.add(
            nodeKey(index, "managementHostName"_L1),
            QCoreApplication::translate("das", "%1 has no management host name")
                .arg(nodeLabel(plan, index)),
            QCoreApplication::translate("das", "It is the name of its management console."),
            nodeFix(QCoreApplication::translate("das", "Use its host name"), index,
                    [](NodePlan &changed) {
                        changed.managementHostName =
                            changed.hostName.isEmpty() ? changed.ip : changed.hostName;
                    }));
}

void hostNameInvalid(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const auto check = [&](QLatin1StringView key, const QString &name) {
        if (name.isEmpty() || isHostName(name.trimmed()))
            return;
        findings.add(nodeKey(index, key),
                     QCoreApplication::translate("das", "\"%1\" is not a host name").arg(name),
                     QCoreApplication::translate(
                         "das", "A host name has letters, digits, hyphens and dots; no scheme, no "
                                "port and no underscore."),
                     byHand(QCoreApplication::translate("das", "Enter a host name")));
    };
    check("hostName"_L1, plan.nodes[index].hostName);
    check("managementHostName"_L1, plan.nodes[index].managementHostName);
}

void hostNameDuplicate(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const qsizetype other = earlierNode(plan, index, [](const NodePlan &a, const NodePlan &b) {
        return !b.hostName.isEmpty() && a.ip != b.ip &&
               a.hostName.compare(b.hostName, Qt::CaseInsensitive) == 0;
    });
    if (other < 0)
        return;
    findings.add(
        nodeKey(index, "hostName"_L1),
        QCoreApplication::translate("das", "%1 and %2 have the host name %3")
            .arg(nodeLabel(plan, other), nodeLabel(plan, index), plan.nodes[index].hostName),
        QCoreApplication::translate("das", "They stand on different addresses, so the name "
                                           "leads to one of them at best."),
        byHand(QCoreApplication::translate("das", "Give each node its own host name")));
}

void homeMissing(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    if (plan.nodes[index].home.isEmpty())
        findings.add(
            nodeKey(index, "home"_L1),
            QCoreApplication::translate("das", "%1 has no home").arg(nodeLabel(plan, index)),
            QCoreApplication::translate("das",
                                        "It can have a bundle, but `apply` cannot write to it."),
            byHand(QCoreApplication::translate("das", "Enter the folder of its pack")));
}

void homeNotAbsolute(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString home = plan.nodes[index].home.trimmed();
    if (home.isEmpty() || isAbsolutePath(home))
        return;
    findings.add(
        nodeKey(index, "home"_L1),
        QCoreApplication::translate("das", "The home \"%1\" is not an absolute path").arg(home),
        QCoreApplication::translate("das", "Scripts and the symbolic link need the whole path."),
        nodeFix(QCoreApplication::translate("das", "Use /%1").arg(home), index,
                [home](NodePlan &node) { node.home = u'/' + home; }));
}

void homeShared(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const qsizetype other = earlierNode(plan, index, [](const NodePlan &a, const NodePlan &b) {
        return !b.home.isEmpty() && a.ip == b.ip &&
               QDir::cleanPath(a.home) == QDir::cleanPath(b.home);
    });
    if (other < 0)
        return;
    findings.add(nodeKey(index, "home"_L1),
                 QCoreApplication::translate("das", "%1 and %2 have one home on %3")
                     .arg(nodeLabel(plan, other), nodeLabel(plan, index), plan.nodes[index].ip),
                 QCoreApplication::translate("das", "Each node needs a pack of its own."),
                 byHand(QCoreApplication::translate("das", "Give each node its own folder")));
}

/// The node's database as the guides name it.
QString usualDatabase(const ClusterPlan &plan, qsizetype index)
{
    static const QRegularExpression notAllowed(u"[^A-Za-z0-9_]"_s);
    QString base = u"das"_s + nodeLabel(plan, index);
    base = base.remove(notAllowed).left(60);
    const auto isTaken = [&plan, index](const QString &name) {
        const DatabaseNames &shared = plan.mysql.databases;
        if (QStringList{shared.users, shared.registry, shared.metrics, shared.processedData,
                        shared.eventStore}
                .contains(name))
            return true;
        for (qsizetype i = 0; i < plan.nodes.size(); ++i)
            if (i != index && plan.nodes[i].database == name)
                return true;
        return false;
    };
    QString name = base;
    for (int number = 2; isTaken(name); ++number)
        name = base + u'_' + QString::number(number);
    return name;
}

Fix useUsualDatabase(const ClusterPlan &plan, qsizetype index)
{
    const QString name = usualDatabase(plan, index);
    return nodeFix(QCoreApplication::translate("das", "Use %1").arg(name), index,
                   [name](NodePlan &node) { node.database = name; });
}

void databaseMissing(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    if (plan.nodes[index].database.isEmpty())
        findings.add(
            nodeKey(index, "database"_L1),
            QCoreApplication::translate("das", "%1 has no database").arg(nodeLabel(plan, index)),
            QCoreApplication::translate(
                "das", "Its local registry, WSO2_CARBON_DB, needs one of its own."),
            useUsualDatabase(plan, index));
}

void databaseInvalid(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const QString name = plan.nodes[index].database;
    if (!name.isEmpty() && !isDatabaseName(name.trimmed()))
        findings.add(
            nodeKey(index, "database"_L1),
            QCoreApplication::translate("das", "\"%1\" cannot be a database name").arg(name),
            QCoreApplication::translate(
                "das", "Letters, digits, underscore, hyphen and $, 64 at most, need no quoting."),
            useUsualDatabase(plan, index));
}

void databaseShared(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const qsizetype other = earlierNode(plan, index, [](const NodePlan &a, const NodePlan &b) {
        return !b.database.isEmpty() && a.database == b.database;
    });
    if (other < 0)
        return;
    findings.add(
        nodeKey(index, "database"_L1),
        QCoreApplication::translate("das", "%1 and %2 share the database %3")
            .arg(nodeLabel(plan, other), nodeLabel(plan, index), plan.nodes[index].database),
        QCoreApplication::translate(
            "das", "WSO2_CARBON_DB is local: each node keeps its own registry there."),
        useUsualDatabase(plan, index));
}

void databaseIsClusters(const ClusterPlan &plan, qsizetype index, Findings &findings)
{
    const DatabaseNames &shared = plan.mysql.databases;
    const QString name = plan.nodes[index].database;
    if (name.isEmpty() || !QStringList{shared.users, shared.registry, shared.metrics,
                                       shared.processedData, shared.eventStore}
                               .contains(name))
        return;
    findings.add(nodeKey(index, "database"_L1),
                 QCoreApplication::translate("das", "%1 uses the shared database %2 as its own")
                     .arg(nodeLabel(plan, index), name),
                 QCoreApplication::translate(
                     "das", "Its local registry would mix with what all nodes share."),
                 useUsualDatabase(plan, index));
}

constexpr std::array kRules{
    Rule{"node.id.invalid", Severity::Error, eachNode<idInvalid>},
    Rule{"node.id.duplicate", Severity::Error, eachNode<idDuplicate>},
    Rule{"node.ip.missing", Severity::Error, eachNode<ipMissing>},
    Rule{"node.ip.loopback", Severity::Error, eachNode<ipLoopback>},
    Rule{"node.ip.unusable", Severity::Error, eachNode<ipUnusable>},
    Rule{"node.ip.ipv6", Severity::Warning, eachNode<ipIsV6>},
    Rule{"node.ip.not-ip", Severity::Error, eachNode<ipIsName>},
    Rule{"node.host-name.missing", Severity::Error, eachNode<hostNameMissing>},
    Rule{"node.host-name.invalid", Severity::Error, eachNode<hostNameInvalid>},
    Rule{"node.host-name.duplicate", Severity::Warning, eachNode<hostNameDuplicate>},
    Rule{"node.home.missing", Severity::Hint, eachNode<homeMissing>},
    Rule{"node.home.not-absolute", Severity::Error, eachNode<homeNotAbsolute>},
    Rule{"node.home.shared", Severity::Error, eachNode<homeShared>},
    Rule{"node.database.missing", Severity::Error, eachNode<databaseMissing>},
    Rule{"node.database.invalid", Severity::Error, eachNode<databaseInvalid>},
    Rule{"node.database.shared", Severity::Error, eachNode<databaseShared>},
    Rule{"node.database.of-cluster", Severity::Error, eachNode<databaseIsClusters>},
};

} // namespace

std::span<const Rule> nodeRules()
{
    return kRules;
}

} // namespace das
