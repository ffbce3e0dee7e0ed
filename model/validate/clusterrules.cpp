#include "validate/rules.h"
#include "validate/ruletools.h"

#include <algorithm>
#include <array>
#include <bit>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const Roles kAllRoles = Role::Receiver | Role::Indexer | Role::Analyzer | Role::Dashboard;

Fix customPattern()
{
    return {QCoreApplication::translate("das", "Use the pattern custom"),
            [](ClusterPlan &plan) { plan.pattern = Pattern::Custom; }};
}

void productUnsupported(const RuleInput &input, Findings &findings)
{
    if (input.profile != nullptr)
        return;
    findings.add(
        u"product"_s,
        QCoreApplication::translate("das", "\"%1\" is not supported").arg(input.plan.product),
        QCoreApplication::translate("das", "Nobody knows which files of it to change."),
        byHand(QCoreApplication::translate(
            "das", "Choose one of the products that `das-setup products` lists")));
}

void patternUnsupported(const RuleInput &input, Findings &findings)
{
    if (input.profile == nullptr || input.profile->patterns.isEmpty() ||
        input.profile->patterns.contains(input.plan.pattern))
        return;
    const Pattern instead = input.profile->patterns.first();
    findings.add(
        u"pattern"_s,
        QCoreApplication::translate("das", "%1 does not come as %2")
            .arg(input.profile->title, patternName(input.plan.pattern)),
        QCoreApplication::translate("das", "Its guides describe other patterns."),
        {QCoreApplication::translate("das", "Use the pattern %1").arg(patternName(instead)),
         [instead](ClusterPlan &plan) { plan.pattern = instead; }});
}

void sourceMissing(const RuleInput &input, Findings &findings)
{
    if (input.plan.source.isEmpty())
        findings.add(
            u"source"_s, QCoreApplication::translate("das", "No stock pack is named"),
            QCoreApplication::translate(
                "das", "Bundles start from it, and nodes without a home are read from it."),
            byHand(QCoreApplication::translate("das", "Name the pack's folder or zip")));
}

void nodesMissing(const RuleInput &input, Findings &findings)
{
    if (input.plan.nodes.isEmpty())
        findings.add(u"nodes"_s, QCoreApplication::translate("das", "The cluster has no nodes"), {},
                     byHand(QCoreApplication::translate("das", "Add its nodes")));
}

void singleMember(const RuleInput &input, Findings &findings)
{
    if (input.plan.nodes.size() == 1 && input.plan.pattern != Pattern::MinimumHa)
        findings.add(u"nodes"_s,
                     QCoreApplication::translate("das", "%1 is the only well-known member")
                         .arg(nodeLabel(input.plan, 0)),
                     QCoreApplication::translate("das", "While it is down, no node can join."),
                     byHand(QCoreApplication::translate("das", "Add a second node")));
}

/// A node joins through any well-known member that is up; while all of them are down, those that
/// start make a cluster of their own (product-facts 3.6).
void wellKnownMemberSingle(const RuleInput &input, Findings &findings)
{
    const std::optional<Role> role = input.plan.cluster.wellKnownMembers;
    if (!role || input.plan.nodes.size() < 2 || input.plan.nodesWith(*role).size() > 1)
        return;
    findings.add(u"nodes"_s,
                 QCoreApplication::translate(
                     "das", "Fewer than two %1 nodes are to be the well-known members")
                     .arg(roleName(*role)),
                 QCoreApplication::translate("das", "While none of them is up, no node can join."),
                 {QCoreApplication::translate("das", "Let each node list all others"),
                  [](ClusterPlan &plan) { plan.cluster.wellKnownMembers.reset(); }});
}

/// product-facts 5.3 "Spark executors"
void vaultExecutors(const RuleInput &input, Findings &findings)
{
    if (!input.plan.cluster.secureVault || input.profile == nullptr ||
        input.profile->traits.executorsReadVault)
        return;
    QStringList names;
    for (const NodePlan &node : input.plan.nodesWith(Role::Analyzer))
        names.append(node.id);
    if (names.isEmpty())
        return;
    findings.add(
        u"cluster/secureVault"_s,
        QCoreApplication::translate(
            "das", "On %1 the passwords in analytics-datasources.xml stay plain text")
            .arg(names.join(u", "_s)),
        QCoreApplication::translate("das",
                                    "Spark's executors of %1 read that file without Secure Vault.")
            .arg(input.profile->title),
        byHand(QCoreApplication::translate("das", "Let only the server's account read that file")));
}

void memberListsLong(const RuleInput &input, Findings &findings)
{
    constexpr qsizetype kMany = 50;
    const qsizetype count = input.plan.nodes.size();
    const qsizetype receivers = input.plan.nodesWith(Role::Receiver).size();
    if (count <= kMany || input.plan.cluster.wellKnownMembers || receivers < 2 ||
        receivers == count)
        return;
    findings.add(u"nodes"_s,
                 QCoreApplication::translate("das", "Each of %1 nodes lists all others").arg(count),
                 QCoreApplication::translate(
                     "das",
                     "Every new node changes a file on all of them. The receivers, which start "
                     "first, can be the only well-known members: the others become known through "
                     "them, as long as one receiver is up when a node starts."),
                 {QCoreApplication::translate("das", "List the receivers only"),
                  [](ClusterPlan &plan) { plan.cluster.wellKnownMembers = Role::Receiver; }});
}

void roleMissing(const RuleInput &input, Findings &findings)
{
    if (input.plan.nodes.isEmpty())
        return;
    for (const Role role : allRoles())
        if (input.plan.nodesWith(role).isEmpty())
            findings.add(
                u"nodes"_s, QCoreApplication::translate("das", "No node is %1").arg(roleName(role)),
                QCoreApplication::translate("das", "The cluster needs every role at least once."),
                byHand(QCoreApplication::translate("das", "Give a node the role %1")
                           .arg(roleName(role))));
}

void nodeWithoutRole(const RuleInput &input, Findings &findings)
{
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i) {
        if (input.plan.nodes[i].roles || input.plan.pattern == Pattern::MinimumHa)
            continue;
        findings.add(
            nodeKey(i, "roles"_L1),
            QCoreApplication::translate("das", "%1 has no role").arg(nodeLabel(input.plan, i)),
            QCoreApplication::translate("das", "It would start and do nothing."),
            byHand(QCoreApplication::translate("das", "Choose what it does")));
    }
}

void oneRoleEach(const RuleInput &input, Findings &findings)
{
    if (input.plan.pattern != Pattern::FullyDistributed)
        return;
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i)
        if (std::popcount(unsigned(input.plan.nodes[i].roles.toInt())) > 1)
            findings.add(nodeKey(i, "roles"_L1),
                         QCoreApplication::translate("das", "%1 has several roles")
                             .arg(nodeLabel(input.plan, i)),
                         QCoreApplication::translate(
                             "das", "Fully distributed means one role for each node."),
                         customPattern());
}

/// Two of each role for high availability (product-facts 7.3); receivers have a rule of their own.
void twoOfEach(const RuleInput &input, Findings &findings)
{
    if (input.plan.pattern != Pattern::FullyDistributed)
        return;
    for (const Role role : {Role::Indexer, Role::Analyzer, Role::Dashboard})
        if (input.plan.nodesWith(role).size() == 1)
            findings.add(
                u"nodes"_s,
                QCoreApplication::translate("das", "Only one %1 node").arg(roleName(role)),
                QCoreApplication::translate("das", "While it is down, nobody does its work."),
                byHand(QCoreApplication::translate("das", "Add a second %1").arg(roleName(role))));
}

/// Event processing in HA mode is one active and one passive receiver (product-facts 3.5).
void receiverSingle(const RuleInput &input, Findings &findings)
{
    if (input.plan.nodes.size() > 1 && input.plan.nodesWith(Role::Receiver).size() == 1)
        findings.add(u"nodes"_s, QCoreApplication::translate("das", "Only one receiver node"),
                     QCoreApplication::translate(
                         "das", "While it is down, events are lost; real-time processing needs two "
                                "receivers to be highly available."),
                     byHand(QCoreApplication::translate("das", "Add a second receiver")));
}

void receiversTooMany(const RuleInput &input, Findings &findings)
{
    const QList<NodePlan> receivers = input.plan.nodesWith(Role::Receiver);
    if (receivers.size() > 2)
        findings.add(u"nodes"_s,
                     QCoreApplication::translate("das", "%1 receivers; HA mode knows two")
                         .arg(receivers.size()),
                     QCoreApplication::translate(
                         "das",
                         "%1 and %2 run the event processor in HA mode. On the others it stays in "
                         "single mode, so real-time plans publish every event again there.")
                         .arg(receivers[0].id, receivers[1].id),
                     byHand(QCoreApplication::translate(
                         "das", "Keep two receivers, or deploy no real-time plans")));
}

/// Every pack has shardCount 6 in analytics-config.xml, and it is fixed after the first start
/// (product-facts 7.3).
void indexersTooMany(const RuleInput &input, Findings &findings)
{
    constexpr qsizetype kShards = 6;
    const qsizetype indexers = input.plan.nodesWith(Role::Indexer).size();
    if (indexers > kShards)
        findings.add(
            u"nodes"_s,
            QCoreApplication::translate("das", "%1 indexers for %2 shards")
                .arg(indexers)
                .arg(kShards),
            QCoreApplication::translate(
                "das", "An indexer without a shard has nothing to do. The number of "
                       "shards cannot change after the first start."),
            byHand(QCoreApplication::translate(
                       "das", "Keep %1 indexers, or raise shardCount in analytics-config.xml of "
                              "the stock pack")
                       .arg(kShards)));
}

void minimumHaNodes(const RuleInput &input, Findings &findings)
{
    const qsizetype count = input.plan.nodes.size();
    if (input.plan.pattern == Pattern::MinimumHa && count != 0 && count != 2)
        findings.add(
            u"pattern"_s,
            QCoreApplication::translate("das", "Minimum HA has two nodes, this plan %1").arg(count),
            {}, customPattern());
}

void minimumHaRoles(const RuleInput &input, Findings &findings)
{
    if (input.plan.pattern != Pattern::MinimumHa)
        return;
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i)
        if (input.plan.nodes[i].roles != kAllRoles)
            findings.add(
                nodeKey(i, "roles"_L1),
                QCoreApplication::translate("das", "%1 does not have all four roles")
                    .arg(nodeLabel(input.plan, i)),
                QCoreApplication::translate("das", "In minimum HA each node does everything."),
                nodeFix(QCoreApplication::translate("das", "Give it all four roles"), i,
                        [](NodePlan &node) { node.roles = kAllRoles; }));
}

void splitBrain(const RuleInput &input, Findings &findings)
{
    if (input.plan.pattern == Pattern::MinimumHa && input.plan.nodes.size() == 2)
        findings.add(
            u"pattern"_s,
            QCoreApplication::translate("das", "Two nodes cannot tell a dead node from a cut line"),
            QCoreApplication::translate("das", "When the network between them fails, both become "
                                               "active and publish every event twice."),
            byHand(
                QCoreApplication::translate("das", "Restart one of them after a network failure")));
}

/// The pack of EI Analytics holds the integrator too, which keeps the ports without an offset
/// (product-facts 1).
void offsetBelowStock(const RuleInput &input, Findings &findings)
{
    const int stock = input.profile == nullptr ? 0 : input.profile->traits.portOffset;
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i) {
        const int offset = input.plan.nodes[i].portOffset;
        if (offset < 0 || offset >= stock)
            continue;
        findings.add(
            nodeKey(i, "portOffset"_L1),
            QCoreApplication::translate("das", "%1 has the ports of the integrator")
                .arg(nodeLabel(input.plan, i)),
            QCoreApplication::translate("das", "The pack has offset %1, so that both servers of it "
                                               "can run on one machine.")
                .arg(stock),
            nodeFix(QCoreApplication::translate("das", "Use offset %1").arg(stock), i,
                    [stock](NodePlan &node) { node.portOffset = stock; }));
    }
}

void domainEmpty(const RuleInput &input, Findings &findings)
{
    if (input.plan.cluster.domain.isEmpty())
        findings.add(u"cluster/domain"_s,
                     QCoreApplication::translate("das", "The cluster has no domain"),
                     QCoreApplication::translate("das", "Nodes find each other by its name."),
                     {QCoreApplication::translate("das", "Use wso2.das.domain"),
                      [](ClusterPlan &plan) { plan.cluster.domain = u"wso2.das.domain"_s; }});
}

void domainBlanks(const RuleInput &input, Findings &findings)
{
    const QString domain = input.plan.cluster.domain.trimmed();
    if (std::ranges::any_of(domain, [](QChar c) { return c.isSpace(); }))
        findings.add(
            u"cluster/domain"_s,
            QCoreApplication::translate("das", "The domain \"%1\" has blanks").arg(domain),
            QCoreApplication::translate(
                "das", "It is a group name and must be the same, blank for blank, on every "
                       "node."),
            {QCoreApplication::translate("das", "Remove the blanks"), [](ClusterPlan &plan) {
                 plan.cluster.domain = plan.cluster.domain.simplified().remove(u' ');
             }});
}

constexpr std::array kRules{
    Rule{"product.unsupported", Severity::Error, productUnsupported},
    Rule{"pattern.unsupported", Severity::Error, patternUnsupported},
    Rule{"source.missing", Severity::Hint, sourceMissing},
    Rule{"cluster.nodes.missing", Severity::Error, nodesMissing},
    Rule{"cluster.member.single", Severity::Warning, singleMember},
    Rule{"cluster.members.single", Severity::Warning, wellKnownMemberSingle},
    Rule{"cluster.members.many", Severity::Hint, memberListsLong},
    Rule{"cluster.vault.executors", Severity::Hint, vaultExecutors},
    Rule{"cluster.role.missing", Severity::Error, roleMissing},
    Rule{"node.roles.missing", Severity::Error, nodeWithoutRole},
    Rule{"pattern.fully-distributed.one-role", Severity::Error, oneRoleEach},
    Rule{"pattern.fully-distributed.two-each", Severity::Hint, twoOfEach},
    Rule{"cluster.receiver.single", Severity::Warning, receiverSingle},
    Rule{"cluster.receiver.too-many", Severity::Warning, receiversTooMany},
    Rule{"cluster.indexer.too-many", Severity::Warning, indexersTooMany},
    Rule{"pattern.minimum-ha.nodes", Severity::Error, minimumHaNodes},
    Rule{"pattern.minimum-ha.roles", Severity::Error, minimumHaRoles},
    Rule{"pattern.minimum-ha.split-brain", Severity::Hint, splitBrain},
    Rule{"node.offset.below-stock", Severity::Warning, offsetBelowStock},
    Rule{"cluster.domain.empty", Severity::Error, domainEmpty},
    Rule{"cluster.domain.blanks", Severity::Error, domainBlanks},
};

} // namespace

std::span<const Rule> clusterRules()
{
    return kRules;
}

} // namespace das
