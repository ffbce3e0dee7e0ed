#include "import/clusterchecks.h"

#include "import/homevalues.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// A value that every node of a cluster must have. All texts are to be translated.
struct MustRow {
    const char *ruleId;
    ConfigFile file;
    QLatin1StringView at;
    QLatin1StringView preset; ///< what the product takes where nothing stands
    QLatin1StringView wanted;
    bool (*applies)(const HomeFiles &files);
    const char *message; ///< %1 is the node
    const char *detail;
    const char *fix;
};

bool hasAxis2(const HomeFiles &files)
{
    return files.xml(ConfigFile::Axis2) != nullptr;
}

constexpr std::array kMusts{
    MustRow{"import.clustering.off", ConfigFile::Axis2, "/axisconfig/clustering/@enable"_L1,
            "true"_L1, "true"_L1, hasAxis2, QT_TRANSLATE_NOOP("das", "%1: clustering is off"),
            QT_TRANSLATE_NOOP("das", "The node stays alone."),
            QT_TRANSLATE_NOOP("das", "Set enable to \"true\"")},
    MustRow{"import.clustering.scheme", ConfigFile::Axis2,
            "/axisconfig/clustering/parameter[@name='membershipScheme']"_L1, ""_L1, "wka"_L1,
            hasAxis2, QT_TRANSLATE_NOOP("das", "%1: the membership scheme is not wka"),
            QT_TRANSLATE_NOOP("das", "The list of members is not read, and multicast seldom "
                                     "passes a router."),
            QT_TRANSLATE_NOOP("das", "Set it to wka")},
    MustRow{"import.sync.type", ConfigFile::Carbon,
            "/Server/DeploymentSynchronizer/RepositoryType"_L1, "registry"_L1, "svn"_L1,
            isSynchronized,
            QT_TRANSLATE_NOOP("das", "%1: the deployment synchronizer does not use Subversion"),
            QT_TRANSLATE_NOOP("das", "A plan knows no other repository."),
            QT_TRANSLATE_NOOP("das", "Set RepositoryType to svn")},
    MustRow{"import.sync.checkout", ConfigFile::Carbon,
            "/Server/DeploymentSynchronizer/AutoCheckout"_L1, "false"_L1, "true"_L1, isSynchronized,
            QT_TRANSLATE_NOOP("das", "%1 does not check out what others commit"),
            QT_TRANSLATE_NOOP("das", "It never gets the artifacts of the cluster."),
            QT_TRANSLATE_NOOP("das", "Set AutoCheckout to true")},
};

void checkMusts(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    for (const MustRow &row : kMusts) {
        if (!row.applies(home.files))
            continue;
        const Pick pick = row.file == ConfigFile::Axis2 ? Pick::Last : Pick::First;
        HomeValue value = home.files.value(row.file, row.at, pick);
        if (!value.isThere)
            value.text = row.preset;
        if (value.text.trimmed() != row.wanted)
            notes.blame(node, value.place,
                        {row.ruleId, QCoreApplication::translate("das", row.message).arg(home.id),
                         QCoreApplication::translate("das", row.detail),
                         QCoreApplication::translate("das", row.fix)});
    }
}

bool isWka(const HomeFiles &files)
{
    const auto scheme = "/axisconfig/clustering/parameter[@name='membershipScheme']"_L1;
    return files.value(ConfigFile::Axis2, scheme, Pick::Last).text.trimmed() == "wka"_L1;
}

struct Member {
    QString endpoint; ///< "host:port"
    Place place;
};

/// The well-known members of a home: the first list counts (product-facts 3.6).
QList<Member> membersOf(const HomeXml &xml)
{
    QList<Member> members;
    const QList<int> lists = xml.find(u"/axisconfig/clustering/members");
    if (lists.isEmpty())
        return members;
    for (const int member : xml.children(lists.first(), "member"_L1))
        members.append({xml.child(member, "hostName"_L1).text.trimmed() + u':' +
                            xml.child(member, "port"_L1).text.trimmed(),
                        xml.placeOf(member)});
    return members;
}

QString endpointOf(const NodePlan &node)
{
    return node.ip + u':' + QString::number(node.port);
}

/// Whether every home lists the nodes of `role`, and none of the others.
bool allListOnly(Role role, const ClusterPlan &plan, const ImportNotes &notes)
{
    for (const qsizetype node : notes.configured()) {
        const HomeXml *xml = notes.homes[node].files.xml(ConfigFile::Axis2);
        if (xml == nullptr || !isWka(notes.homes[node].files))
            return false;
        QSet<QString> listed;
        for (const Member &member : membersOf(*xml))
            listed.insert(member.endpoint);
        for (const qsizetype i : notes.configured()) {
            if (i != node &&
                listed.contains(endpointOf(plan.nodes[i])) != plan.nodes[i].roles.testFlag(role))
                return false;
        }
    }
    return true;
}

/// Two nodes or more of one role that all others know, and know alone, are no mistake.
std::optional<Role> wellKnownRole(const ClusterPlan &plan, const ImportNotes &notes)
{
    for (const Role role : allRoles()) {
        const auto count = std::ranges::count_if(notes.configured(), [&plan, role](qsizetype i) {
            return plan.nodes[i].roles.testFlag(role);
        });
        if (count >= 2 && count < notes.configured().size() && allListOnly(role, plan, notes))
            return role;
    }
    return std::nullopt;
}

Fault memberMissing(const QString &id, const NodePlan &other, bool listsAnother)
{
    return {"import.member.missing",
            QCoreApplication::translate("das", "%1 does not list %2 (%3) as a member")
                .arg(id, other.id, endpointOf(other)),
            listsAnother
                ? QCoreApplication::translate("das", "It finds that node only through others.")
                : QCoreApplication::translate("das", "It lists no other node at all."),
            QCoreApplication::translate("das", "Add the member"),
            listsAnother ? Severity::Warning : Severity::Error};
}

Fault memberUnknown(const QString &id, const QString &endpoint)
{
    return {"import.member.unknown",
            QCoreApplication::translate("das", "%1 lists the member %2, which is none of the homes")
                .arg(id, endpoint),
            QCoreApplication::translate("das", "Its home was not given, or the address is wrong."),
            QCoreApplication::translate("das", "Import its home too, or remove the member")};
}

/// The stock list has one.
Fault memberLoopback(const QString &id, const QString &endpoint)
{
    return {
        "import.member.loopback",
        QCoreApplication::translate("das", "%1 lists itself, %2, as a member").arg(id, endpoint),
        QCoreApplication::translate("das", "Under that address no other node is found."),
        QCoreApplication::translate("das", "List the other nodes in its place")};
}

void checkMembers(const ClusterPlan &plan, const QSet<QString> &endpoints, qsizetype node,
                  ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    const HomeXml *xml = home.files.xml(ConfigFile::Axis2);
    if (xml == nullptr || !isWka(home.files))
        return;
    const Place list =
        home.files.value(ConfigFile::Axis2, "/axisconfig/clustering/members"_L1).place;
    QSet<QString> listed;
    for (const Member &member : membersOf(*xml)) {
        listed.insert(member.endpoint);
        if (endpoints.contains(member.endpoint))
            continue;
        const bool isLoopback =
            member.endpoint.startsWith("127."_L1) || member.endpoint.startsWith("localhost:"_L1);
        notes.blame(node, member.place,
                    isLoopback ? memberLoopback(home.id, member.endpoint)
                               : memberUnknown(home.id, member.endpoint));
    }
    QList<NodePlan> missing;
    bool listsAnother = false;
    const std::optional<Role> only = plan.cluster.wellKnownMembers;
    for (const qsizetype i : notes.configured()) {
        if (i == node || (only && !plan.nodes[i].roles.testFlag(*only)))
            continue;
        if (listed.contains(endpointOf(plan.nodes[i])))
            listsAnother = true;
        else
            missing.append(plan.nodes[i]);
    }
    for (const NodePlan &other : std::as_const(missing))
        notes.blame(node, list, memberMissing(home.id, other, listsAnother));
}

/// Exactly one node commits (product-facts 3.3).
void checkCommitters(ClusterPlan &plan, ImportNotes &notes)
{
    const auto path = "/Server/DeploymentSynchronizer/AutoCommit"_L1;
    for (const qsizetype i : notes.configured()) {
        const HomeReading &home = notes.homes[i];
        const HomeValue commits = home.files.value(ConfigFile::Carbon, path);
        if (!isSynchronized(home.files))
            continue;
        if (!notes.places.contains(u"deploymentSync/autoCommitNode"_s))
            notes.places.insert(u"deploymentSync/autoCommitNode"_s, commits.place);
        if (commits.text != "true"_L1)
            continue;
        if (plan.deploymentSync.autoCommitNode.isEmpty()) {
            plan.deploymentSync.autoCommitNode = home.id;
            notes.places.insert(u"deploymentSync/autoCommitNode"_s, commits.place);
            continue;
        }
        notes.blame(i, commits.place,
                    {"import.sync.commit",
                     QCoreApplication::translate("das", "%1 commits, and so does %2")
                         .arg(home.id, plan.deploymentSync.autoCommitNode),
                     QCoreApplication::translate("das", "Two that commit overwrite each other."),
                     QCoreApplication::translate("das", "Set AutoCommit to false on all but one")});
    }
}

} // namespace

void checkCluster(ClusterPlan &plan, ImportNotes &notes)
{
    QSet<QString> endpoints;
    for (const qsizetype i : notes.configured())
        endpoints.insert(endpointOf(plan.nodes[i]));
    plan.cluster.wellKnownMembers = wellKnownRole(plan, notes);
    for (const qsizetype i : notes.configured()) {
        checkMusts(i, notes);
        checkMembers(plan, endpoints, i, notes);
    }
    checkCommitters(plan, notes);
}

} // namespace das
