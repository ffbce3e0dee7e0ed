#include "eventstore/hadoophosts.h"

#include "validate/ruletools.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

void add(QList<HadoopHost> &hosts, const QString &name, const QString &use)
{
    if (name.isEmpty())
        return;
    const auto known = std::ranges::find(hosts, name, &HadoopHost::name);
    if (known == hosts.end())
        hosts.append({name, {use}});
    else if (!known->uses.contains(use))
        known->uses.append(use);
}

} // namespace

QList<HadoopHost> hadoopHosts(const ClusterPlan &plan, bool withHdfs)
{
    const EventStorePlan &store = plan.eventStore;
    QList<HadoopHost> hosts;
    if (store.kind != EventStoreKind::HBase)
        return hosts;
    for (const QString &name : store.zookeeperQuorum)
        add(hosts, name.trimmed(), QCoreApplication::translate("das", "ZooKeeper"));
    add(hosts, hostOf(store.hbaseMaster.trimmed()),
        QCoreApplication::translate("das", "HBase master"));
    if (withHdfs)
        add(hosts, QUrl(store.hdfs.trimmed()).host(),
            QCoreApplication::translate("das", "NameNode"));
    return hosts;
}

QStringList missingHostNames(const ClusterPlan &plan, bool withHdfs)
{
    QStringList missing;
    for (const HadoopHost &host : hadoopHosts(plan, withHdfs)) {
        const bool isListed =
            std::ranges::find(plan.hosts, host.name, &HostEntry::name) != plan.hosts.end();
        if (!isListed && !isIpv4(host.name) && isHostName(host.name))
            missing.append(host.name);
    }
    return missing;
}

QList<HostEntry> hostsFromText(const QString &text)
{
    QList<HostEntry> hosts;
    for (const QString &line : text.split(u'\n')) {
        QStringList words = namesFromText(line.section(u'#', 0, 0));
        const auto address =
            std::ranges::find_if(words, [](const QString &word) { return isIpv4(word); });
        if (address == words.end())
            continue;
        const QString found = *address;
        words.removeAll(found);
        for (const QString &name : std::as_const(words))
            hosts.append({name, found});
    }
    return hosts;
}

QStringList namesFromText(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace das
