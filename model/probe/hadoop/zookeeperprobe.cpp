#include "probe/hadoop/zookeeperprobe.h"

#include "probe/hadoop/zookeeperknock.h"
#include "probe/hadoop/zookeepersession.h"
#include "probe/hostaddress.h"

#include <QCoreApplication>
#include <QSet>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Member {
    QString host;
    int port = 0;
    qsizetype count = 1; ///< of members in the quorum
};

/// How many members the quorum can do without.
QString quorumNeeds(const Member &member)
{
    if (member.count < 2)
        return QCoreApplication::translate("das", "It is the only member of the quorum");
    return QCoreApplication::translate("das", "The quorum holds while %1 of its %2 members run")
        .arg(member.count / 2 + 1)
        .arg(member.count);
}

bool checkServer(ProbeRun &run, const Member &member, QString &address)
{
    const ZooKeeperKnock knock = knockAtZooKeeper(run, member.host, member.port);
    address = knock.address;
    if (knock.isOpen) {
        run.report(u"server"_s, ProbeStatus::Passed,
                   QCoreApplication::translate("das", "A ZooKeeper server"), {},
                   {{u"address"_s, address}});
        return true;
    }
    const QString hint =
        knock.hint.isEmpty() ? QString() : quorumNeeds(member) + u". "_s + knock.hint;
    run.report(u"server"_s, ProbeStatus::Failed, knock.summary, hint);
    run.skipRest(QCoreApplication::translate("das", "The server does not answer"));
    return false;
}

bool checkSession(ProbeRun &run, const Member &member, const QString &address)
{
    ZooKeeperSession session(run);
    const Result<> opened = session.open(address, member.port);
    const Result<std::optional<QStringList>> answer =
        opened ? session.children(u"/"_s) : tl::unexpected(opened.error());
    if (!answer) {
        run.report(u"session"_s, ProbeStatus::Failed, answer.error().message,
                   QCoreApplication::translate("das", "Look into the log of that member"));
        run.skipRest(QCoreApplication::translate("das", "There is no session"));
        return false;
    }
    run.report(u"session"_s, ProbeStatus::Passed,
               member.count > 1
                   ? QCoreApplication::translate("das", "Gives a session: the quorum holds")
                   : QCoreApplication::translate("das", "Gives a session"));
    return true;
}

void checkRole(ProbeRun &run, const Member &member)
{
    const Result<ZooKeeperStatus> status = askZooKeeperStatus(run, member.host, member.port);
    if (!status || !status->isServing) {
        run.report(u"role"_s, ProbeStatus::Skipped,
                   QCoreApplication::translate("das", "It does not answer the command srvr"));
        return;
    }
    const QJsonObject facts{{u"mode"_s, status->mode}, {u"version"_s, status->version}};
    if (member.count > 1 && status->mode == "standalone"_L1) {
        run.report(u"role"_s, ProbeStatus::Failed,
                   QCoreApplication::translate(
                       "das", "It runs alone and knows nothing of the %1 other members")
                       .arg(member.count - 1),
                   QCoreApplication::translate(
                       "das", "Give each member's zoo.cfg a server line for every member, or name "
                              "this one alone in the plan"),
                   facts);
        return;
    }
    run.report(
        u"role"_s, ProbeStatus::Passed,
        QCoreApplication::translate("das", "ZooKeeper %1, %2").arg(status->version, status->mode),
        {}, facts);
}

void testMember(ProbeRun &run, const Member &member)
{
    QString address;
    if (checkServer(run, member, address) && checkSession(run, member, address))
        checkRole(run, member);
}

/// Two names of one machine are one member.
qsizetype memberCount(const QStringList &quorum, const QMap<QString, QString> &hosts)
{
    QSet<QString> addresses;
    for (const QString &host : quorum)
        addresses.insert(hosts.value(host, host));
    return addresses.size();
}

QList<ProbeTask> tasksOf(const ProbeInput &input)
{
    const EventStorePlan &store = input.plan.eventStore;
    if (store.kind != EventStoreKind::HBase)
        return {};
    QStringList quorum;
    for (const QString &member : store.zookeeperQuorum) {
        if (!member.trimmed().isEmpty())
            quorum.append(member.trimmed());
    }
    quorum.removeDuplicates();
    const QMap<QString, QString> hosts = hostsOfPlan(input.plan);
    const qsizetype count = memberCount(quorum, hosts);
    QList<ProbeTask> tasks;
    for (const QString &host : std::as_const(quorum)) {
        const Member member{host, store.zookeeperPort, count};
        tasks.append({u"zookeeper"_s,
                      hostPort(host, member.port),
                      u"eventStore/zookeeperQuorum"_s,
                      {{u"server"_s, QCoreApplication::translate("das", "Server")},
                       {u"session"_s, QCoreApplication::translate("das", "Session")},
                       {u"role"_s, QCoreApplication::translate("das", "Role")}},
                      hosts,
                      {},
                      [member](ProbeRun &run) { testMember(run, member); }});
    }
    return tasks;
}

} // namespace

Probe zooKeeperProbe()
{
    return {u"zookeeper"_s, QCoreApplication::translate("das", "ZooKeeper"), tasksOf};
}

} // namespace das
