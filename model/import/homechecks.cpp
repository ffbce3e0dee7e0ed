#include "import/homechecks.h"

#include "import/homevalues.h"
#include "profile/facts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

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

bool isSynchronized(const HomeFiles &files)
{
    return files.value(ConfigFile::Carbon, "/Server/DeploymentSynchronizer/Enabled"_L1).text ==
           "true"_L1;
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

struct Fault {
    const char *ruleId;
    QString message;
    QString detail;
    QString fix;
    Severity severity = Severity::Error;
};

void add(ImportNotes &notes, qsizetype node, const Place &place, const Fault &fault)
{
    notes.find({{QString::fromLatin1(fault.ruleId),
                 fault.severity,
                 nodeWhere(node),
                 fault.message,
                 fault.detail,
                 {fault.fix, {}}},
                place});
}

bool isWka(const HomeFiles &files)
{
    const auto scheme = "/axisconfig/clustering/parameter[@name='membershipScheme']"_L1;
    return files.value(ConfigFile::Axis2, scheme, Pick::Last).text.trimmed() == "wka"_L1;
}

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
            add(notes, node, value.place,
                {row.ruleId, QCoreApplication::translate("das", row.message).arg(home.id),
                 QCoreApplication::translate("das", row.detail),
                 QCoreApplication::translate("das", row.fix)});
    }
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

Fault memberMissing(const QString &id, const NodePlan &other)
{
    return {"import.member.missing",
            QCoreApplication::translate("das", "%1 does not list %2 (%3) as a member")
                .arg(id, other.id, endpointOf(other)),
            QCoreApplication::translate("das", "It finds that node only through others."),
            QCoreApplication::translate("das", "Add the member")};
}

Fault memberUnknown(const QString &id, const QString &endpoint)
{
    return {"import.member.unknown",
            QCoreApplication::translate("das", "%1 lists the member %2, which is none of the homes")
                .arg(id, endpoint),
            QCoreApplication::translate("das", "Its home was not given, or the address is wrong."),
            QCoreApplication::translate("das", "Import its home too, or remove the member")};
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
        if (!endpoints.contains(member.endpoint))
            add(notes, node, member.place, memberUnknown(home.id, member.endpoint));
    }
    for (const NodePlan &other : plan.nodes) {
        if (other.id != home.id && !listed.contains(endpointOf(other)))
            add(notes, node, list, memberMissing(home.id, other));
    }
}

/// What the guides mount (product-facts 3.3); where to is for the nodes to agree on.
constexpr std::array kMounts{"/_system/governance"_L1, "/_system/config"_L1};

void readMountsOf(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    const HomeXml *xml = home.files.xml(ConfigFile::Registry);
    if (xml == nullptr)
        return;
    const Place registry = home.files.value(ConfigFile::Registry, "/wso2registry"_L1).place;
    for (const QLatin1StringView path : kMounts) {
        const QList<int> mounts = xml->find(u"/wso2registry/mount[@path='%1']"_s.arg(path));
        if (!mounts.isEmpty()) {
            notes.see(node, u"mount"_s + path, xml->child(mounts.first(), "targetPath"_L1));
            continue;
        }
        add(notes, node, registry,
            {"import.mount.missing",
             QCoreApplication::translate("das", "%1 does not mount %2").arg(home.id, path),
             QCoreApplication::translate("das", "It keeps that part of the registry to itself."),
             QCoreApplication::translate("das", "Add the mount; `das-setup diff` shows it")});
    }
}

/// Exactly one node commits (product-facts 3.3).
void checkCommitters(ClusterPlan &plan, ImportNotes &notes)
{
    const auto path = "/Server/DeploymentSynchronizer/AutoCommit"_L1;
    for (qsizetype i = 0; i < notes.homes.size(); ++i) {
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
        add(notes, i, commits.place,
            {"import.sync.commit",
             QCoreApplication::translate("das", "%1 commits, and so does %2")
                 .arg(home.id, plan.deploymentSync.autoCommitNode),
             QCoreApplication::translate("das", "Two that commit overwrite each other."),
             QCoreApplication::translate("das", "Set AutoCommit to false on all but one")});
    }
}

/// Where an HA worker tells the others to find it. The presentation host counts only for presenters
/// (product-facts 3.5).
constexpr std::array kHaHosts{
    "/eventProcessorConfiguration/mode[@name='HA']/eventSync/hostName"_L1,
    "/eventProcessorConfiguration/mode[@name='HA']/management/hostName"_L1,
};

void checkHaHosts(const ClusterPlan &plan, qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    for (const QLatin1StringView path : kHaHosts) {
        const HomeValue host = home.files.value(ConfigFile::EventProcessor, path);
        if (host.isThere && !host.text.isEmpty() && host.text != plan.nodes[node].ip)
            add(notes, node, host.place,
                {"import.ha.host",
                 QCoreApplication::translate("das", "%1: HA mode gives \"%2\" as the address of "
                                                    "this node, which is %3")
                     .arg(home.id, host.text, plan.nodes[node].ip),
                 QCoreApplication::translate("das", "The other receiver is told to connect there."),
                 QCoreApplication::translate("das", "Write the node's address")});
    }
}

bool isReceiver(const NodePlan &node)
{
    return node.roles.testFlag(Role::Receiver);
}

Fault haWithoutRole(const QString &id)
{
    return {"import.ha.role",
            QCoreApplication::translate("das", "%1 runs HA mode, but is no receiver").arg(id),
            QCoreApplication::translate("das", "It may take the active part from a receiver."),
            QCoreApplication::translate("das", "Switch HA mode off there")};
}

Fault haOnThird(const QString &id)
{
    return {
        "import.ha.many",
        QCoreApplication::translate("das", "%1 runs HA mode, as two other receivers do").arg(id),
        QCoreApplication::translate("das", "It publishes every event once more."),
        QCoreApplication::translate("das", "Switch HA mode off there")};
}

Fault haOff(const QString &id)
{
    return {"import.ha.off",
            QCoreApplication::translate("das", "%1 is a receiver without HA mode").arg(id),
            QCoreApplication::translate("das", "Every receiver then publishes every event."),
            QCoreApplication::translate("das", "Enable the mode HA, and no mode before it")};
}

/// HA mode belongs on two receivers, and nowhere else (product-facts 3.5).
void checkHa(const ClusterPlan &plan, ImportNotes &notes)
{
    const auto receivers = std::ranges::count_if(plan.nodes, isReceiver);
    const QList<HomeReading> &homes = notes.homes;
    qsizetype workers = 0;
    QList<qsizetype> without;
    for (qsizetype i = 0; i < homes.size(); ++i) {
        const Place place = eventProcessorMode(homes[i].files).place;
        if (!isHaWorkerHome(homes[i].files)) {
            if (isReceiver(plan.nodes[i]))
                without.append(i);
            continue;
        }
        checkHaHosts(plan, i, notes);
        if (!isReceiver(plan.nodes[i]))
            add(notes, i, place, haWithoutRole(homes[i].id));
        else if (++workers > 2)
            add(notes, i, place, haOnThird(homes[i].id));
    }
    if (receivers < 2 || workers >= 2)
        return;
    for (const qsizetype i : without)
        add(notes, i, eventProcessorMode(homes[i].files).place, haOff(homes[i].id));
}

/// More task servers than there are nodes of a kind hold the start for ever (product-facts 7.4).
void checkTasks(const QString &most, qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    const HomeValue count =
        home.files.value(ConfigFile::Tasks, "/tasks-configuration/taskServerCount"_L1);
    if (notes.profile.traits.taskServerCount && count.isThere &&
        count.text.trimmed().toInt() > most.toInt())
        add(notes, node, count.place,
            {"import.tasks.count",
             QCoreApplication::translate("das", "%1 waits for %2 task servers, more than start "
                                                "together")
                 .arg(home.id, count.text.trimmed()),
             QCoreApplication::translate("das", "Its start may never end."),
             QCoreApplication::translate("das", "Write %1").arg(most)});
}

void checkRoles(qsizetype node, ImportNotes &notes)
{
    const HomeReading &home = notes.homes[node];
    QStringList names;
    for (const Role role : allRoles()) {
        if (home.roles.testFlag(role))
            names.append(roleName(role));
    }
    if (!home.rolesAreKnown)
        add(notes, node, {home.home, 0},
            {"import.roles.unknown",
             QCoreApplication::translate("das", "What %1 does stands in its start line, which is "
                                                "not in the home; it is taken for %2")
                 .arg(home.id, names.join(u", "_s)),
             QCoreApplication::translate("das", "A node that is started without an option does "
                                                "everything."),
             QCoreApplication::translate("das", "Correct the roles in the plan"),
             Severity::Warning});
}

} // namespace

void readMounts(ImportNotes &notes)
{
    for (qsizetype i = 0; i < notes.homes.size(); ++i)
        readMountsOf(i, notes);
}

void checkHomes(ClusterPlan &plan, ImportNotes &notes)
{
    QSet<QString> endpoints;
    for (const NodePlan &node : plan.nodes)
        endpoints.insert(endpointOf(node));
    const QString taskServers =
        factsFor(notes.profile, plan, plan.nodes.first(), {}).texts.value(u"tasks.serverCount"_s);
    for (qsizetype i = 0; i < notes.homes.size(); ++i) {
        checkMusts(i, notes);
        checkMembers(plan, endpoints, i, notes);
        checkTasks(taskServers, i, notes);
        checkRoles(i, notes);
    }
    checkCommitters(plan, notes);
    checkHa(plan, notes);
}

} // namespace das
