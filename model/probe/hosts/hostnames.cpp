#include "probe/hosts/hostnames.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

/// Whether every address of the name is of the loopback.
bool isLoopbackOnly(const ResolvedName &resolved)
{
    return !resolved.addresses.isEmpty() && std::ranges::all_of(resolved.addresses, isLoopback);
}

bool agrees(const PlanName &name, const ResolvedName &resolved)
{
    return std::ranges::any_of(resolved.addresses, [&name](const QString &address) {
        return QHostAddress(address) == QHostAddress(name.planned);
    });
}

/// A name that is loopback here and something else in the plan is a matter of its own check.
bool isLoopbackClash(const PlanName &name, const ResolvedName &resolved)
{
    return !name.planned.isEmpty() && !isLoopback(name.planned) && isLoopbackOnly(resolved);
}

NameFinding unresolved(const PlanName &name, const ResolvedName &resolved)
{
    const QString said =
        resolved.isAnswered
            ? QCoreApplication::translate("das", "%1 does not resolve on this machine")
                  .arg(name.name)
            : QCoreApplication::translate("das", "This machine's resolver does not answer for %1")
                  .arg(name.name);
    if (!name.planned.isEmpty())
        return {ProbeStatus::Warned, said,
                QCoreApplication::translate("das", "Each node gets the line “%1 %2” from the "
                                                   "bundle's hosts file")
                    .arg(name.planned, name.name)};
    // Only services have names whose address the plan does not know, and their own tests fail.
    return {ProbeStatus::Warned, said,
            QCoreApplication::translate("das", "Check the spelling, or give its address in the "
                                               "hosts table of the plan")};
}

} // namespace

QList<PlanName> namesOfPlan(const ClusterPlan &plan)
{
    const QMap<QString, QString> known = hostsOfPlan(plan);
    QList<PlanName> names;
    QStringList seen;
    const auto add = [&](const QString &text, const QString &where) {
        const QString name = text.trimmed();
        if (name.isEmpty() || !QHostAddress(name).isNull() || seen.contains(name.toLower()))
            return;
        seen.append(name.toLower());
        names.append({name, where, known.value(name)});
    };
    for (qsizetype i = 0; i < plan.nodes.size(); ++i) {
        const QString key = u"nodes/%1/"_s.arg(i);
        add(plan.nodes[i].hostName, key + u"hostName"_s);
        add(plan.nodes[i].managementHostName, key + u"managementHostName"_s);
    }
    for (qsizetype i = 0; i < plan.hosts.size(); ++i)
        add(plan.hosts[i].name, u"hosts/%1/name"_s.arg(i));
    add(plan.mysql.host, u"mysql/host"_s);
    if (plan.eventStore.kind == EventStoreKind::HBase) {
        add(plan.eventStore.hbaseMaster.section(u':', 0, 0), u"eventStore/hbaseMaster"_s);
        for (const QString &member : plan.eventStore.zookeeperQuorum)
            add(member.section(u':', 0, 0), u"eventStore/zookeeperQuorum"_s);
        add(QUrl(plan.eventStore.hdfs).host(), u"eventStore/hdfs"_s);
    }
    if (plan.deploymentSync.kind == SyncKind::Svn)
        add(QUrl(plan.deploymentSync.url.trimmed()).host(), u"deploymentSync/url"_s);
    return names;
}

NameFinding judgeForward(const PlanName &name, const ResolvedName &resolved)
{
    if (resolved.addresses.isEmpty())
        return unresolved(name, resolved);
    const QString found = resolved.addresses.join(", "_L1);
    if (isLoopbackClash(name, resolved))
        return {ProbeStatus::Skipped,
                QCoreApplication::translate("das", "It means this machine itself"),
                {}};
    if (!name.planned.isEmpty() && !agrees(name, resolved))
        return {ProbeStatus::Failed,
                QCoreApplication::translate("das", "%1 is %2 in the plan and resolves to %3 on "
                                                   "this machine")
                    .arg(name.name, name.planned, found),
                QCoreApplication::translate(
                    "das", "One of them is wrong: correct the plan, or this machine's hosts file "
                           "or name server")};
    return {ProbeStatus::Passed,
            QCoreApplication::translate("das", "%1 resolves to %2").arg(name.name, found),
            {}};
}

NameFinding judgeReverse(const PlanName &name, const ResolvedName &resolved)
{
    if (resolved.addresses.isEmpty())
        return {ProbeStatus::Skipped,
                QCoreApplication::translate("das", "Not tried: it does not resolve here"),
                {}};
    const QString address = resolved.addresses.first();
    const QString shortName = name.name.section(u'.', 0, 0);
    if (resolved.reverse.isEmpty())
        return {ProbeStatus::Warned,
                QCoreApplication::translate("das", "%1 leads back to no name").arg(address),
                QCoreApplication::translate(
                    "das", "HBase and HDFS look their machines up both ways: give the name server "
                           "a reverse entry, or each machine the line “%1 %2” in its hosts file")
                    .arg(address, name.name)};
    if (resolved.reverse.compare(name.name, Qt::CaseInsensitive) != 0 &&
        resolved.reverse.section(u'.', 0, 0).compare(shortName, Qt::CaseInsensitive) != 0)
        return {ProbeStatus::Warned,
                QCoreApplication::translate("das", "%1 leads back to %2, not to %3")
                    .arg(address, resolved.reverse, name.name),
                QCoreApplication::translate(
                    "das", "Let the name that the plan uses stand first in the line of the hosts "
                           "file, or in the reverse entry of the name server")};
    return {
        ProbeStatus::Passed,
        QCoreApplication::translate("das", "%1 leads back to %2").arg(address, resolved.reverse),
        {}};
}

NameFinding judgeLoopback(const PlanName &name, const ResolvedName &resolved)
{
    if (!name.planned.isEmpty() && isLoopback(name.planned))
        return {
            ProbeStatus::Warned,
            QCoreApplication::translate("das", "The plan itself gives %1 the loopback address %2")
                .arg(name.name, name.planned),
            QCoreApplication::translate(
                "das", "That reaches the same machine only: right where all of it runs on one")};
    if (resolved.addresses.isEmpty())
        return {ProbeStatus::Skipped,
                QCoreApplication::translate("das", "Not tried: it does not resolve here"),
                {}};
    if (isLoopbackClash(name, resolved))
        return {
            ProbeStatus::Failed,
            QCoreApplication::translate(
                "das", "%1 resolves to the loopback address %2 on this machine; the plan says %3")
                .arg(name.name, resolved.addresses.join(", "_L1), name.planned),
            QCoreApplication::translate(
                "das", "Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes "
                       "its address from it is reached by nobody else")
                .arg(name.name, name.planned)};
    if (isLoopbackOnly(resolved))
        return {ProbeStatus::Warned,
                QCoreApplication::translate("das", "%1 resolves to the loopback address %2")
                    .arg(name.name, resolved.addresses.join(", "_L1)),
                QCoreApplication::translate(
                    "das", "On every node that means the node itself: use the name or address "
                           "under which the others reach it")};
    return {
        ProbeStatus::Passed, QCoreApplication::translate("das", "It is no loopback address"), {}};
}

} // namespace das
