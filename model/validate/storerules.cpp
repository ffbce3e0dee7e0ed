#include "validate/rules.h"
#include "validate/ruletools.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool usesHBase(const RuleInput &input)
{
    return input.plan.eventStore.kind == EventStoreKind::HBase;
}

/// HDFS holds index data in DAS 3.0.0 only (product-facts 3.2).
bool usesHdfs(const RuleInput &input)
{
    return usesHBase(input) && input.profile != nullptr &&
           input.profile->traits.analyticsFileSystem;
}

void quorumEmpty(const RuleInput &input, Findings &findings)
{
    if (usesHBase(input) && input.plan.eventStore.zookeeperQuorum.isEmpty())
        findings.add(u"eventStore/zookeeperQuorum"_s,
                     QCoreApplication::translate("das", "The ZooKeeper quorum is empty"),
                     QCoreApplication::translate(
                         "das", "HBase is found through it; without it each node asks itself."),
                     byHand(QCoreApplication::translate("das", "Enter the ZooKeeper hosts")));
}

void quorumInvalid(const RuleInput &input, Findings &findings)
{
    if (!usesHBase(input))
        return;
    for (const QString &entry : input.plan.eventStore.zookeeperQuorum) {
        if (isHostName(entry.trimmed()))
            continue;
        Fix fix = byHand(QCoreApplication::translate("das", "Enter host names only"));
        if (isEndpoint(entry))
            fix = {QCoreApplication::translate("das", "Use %1").arg(hostOf(entry)),
                   [entry](ClusterPlan &plan) {
                       plan.eventStore.zookeeperQuorum.replaceInStrings(entry, hostOf(entry));
                   }};
        findings.add(u"eventStore/zookeeperQuorum"_s,
                     QCoreApplication::translate("das", "\"%1\" is not a host name").arg(entry),
                     QCoreApplication::translate(
                         "das", "The quorum lists hosts; their port is a value of its own."),
                     fix);
    }
}

void quorumDuplicate(const RuleInput &input, Findings &findings)
{
    QStringList quorum = input.plan.eventStore.zookeeperQuorum;
    if (usesHBase(input) && quorum.removeDuplicates() > 0)
        findings.add(u"eventStore/zookeeperQuorum"_s,
                     QCoreApplication::translate("das", "The quorum names a host twice"), {},
                     {QCoreApplication::translate("das", "Name it once"), [](ClusterPlan &plan) {
                          plan.eventStore.zookeeperQuorum.removeDuplicates();
                      }});
}

void quorumEven(const RuleInput &input, Findings &findings)
{
    const qsizetype count = input.plan.eventStore.zookeeperQuorum.size();
    if (usesHBase(input) && count > 0 && count % 2 == 0)
        findings.add(u"eventStore/zookeeperQuorum"_s,
                     QCoreApplication::translate("das", "A quorum of %1 is even").arg(count),
                     QCoreApplication::translate("das", "It bears no more failures than one of %1.")
                         .arg(count - 1),
                     byHand(QCoreApplication::translate("das", "Check whether a host is missing")));
}

void zookeeperPort(const RuleInput &input, Findings &findings)
{
    if (usesHBase(input) && !isPort(input.plan.eventStore.zookeeperPort))
        findings.add(u"eventStore/zookeeperPort"_s,
                     QCoreApplication::translate("das", "%1 is not a port")
                         .arg(input.plan.eventStore.zookeeperPort),
                     QCoreApplication::translate("das", "Ports go from 1 to 65535."),
                     {QCoreApplication::translate("das", "Use 2181"),
                      [](ClusterPlan &plan) { plan.eventStore.zookeeperPort = 2181; }});
}

void masterFormat(const RuleInput &input, Findings &findings)
{
    const QString master = input.plan.eventStore.hbaseMaster.trimmed();
    if (!usesHBase(input) || master.isEmpty() || isEndpoint(master))
        return;
    Fix fix = byHand(QCoreApplication::translate("das", "Enter host:port"));
    if (isHostName(master))
        fix = {QCoreApplication::translate("das", "Use %1:60000").arg(master),
               [master](ClusterPlan &plan) { plan.eventStore.hbaseMaster = master + u":60000"_s; }};
    findings.add(u"eventStore/hbaseMaster"_s,
                 QCoreApplication::translate("das", "\"%1\" is not host:port").arg(master), {},
                 fix);
}

void hdfsMissing(const RuleInput &input, Findings &findings)
{
    if (!usesHdfs(input) || !input.plan.eventStore.hdfs.isEmpty())
        return;
    Fix fix = byHand(QCoreApplication::translate("das", "Enter hdfs://host:port of the NameNode"));
    const QString host = hostOf(input.plan.eventStore.hbaseMaster.trimmed());
    if (isHostName(host)) {
        const QString url = u"hdfs://"_s + host + u":9000"_s;
        fix = {QCoreApplication::translate("das", "Use %1").arg(url),
               [url](ClusterPlan &plan) { plan.eventStore.hdfs = url; }};
    }
    findings.add(u"eventStore/hdfs"_s, QCoreApplication::translate("das", "HDFS has no address"),
                 QCoreApplication::translate("das", "%1 keeps its index data there.")
                     .arg(input.profile->title),
                 fix);
}

void hdfsFormat(const RuleInput &input, Findings &findings)
{
    const QString hdfs = input.plan.eventStore.hdfs.trimmed();
    static const QRegularExpression pattern(u"\\Ahdfs://([^/:]+)(?::(\\d{1,5}))?/?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(hdfs);
    if (!usesHdfs(input) || hdfs.isEmpty() ||
        (match.hasMatch() && isHostName(match.captured(1)) &&
         (match.captured(2).isEmpty() || isPort(match.captured(2).toInt()))))
        return;
    Fix fix = byHand(QCoreApplication::translate("das", "Enter hdfs://host:port"));
    if (isEndpoint(hdfs))
        fix = {QCoreApplication::translate("das", "Use hdfs://%1").arg(hdfs),
               [hdfs](ClusterPlan &plan) { plan.eventStore.hdfs = u"hdfs://"_s + hdfs; }};
    findings.add(u"eventStore/hdfs"_s,
                 QCoreApplication::translate("das", "\"%1\" is not hdfs://host:port").arg(hdfs), {},
                 fix);
}

void hdfsUnused(const RuleInput &input, Findings &findings)
{
    const EventStorePlan &store = input.plan.eventStore;
    if (input.profile == nullptr || usesHdfs(input) ||
        (store.hdfs.isEmpty() && store.dfsDataDir.isEmpty()))
        return;
    findings.add(store.hdfs.isEmpty() ? u"eventStore/dfsDataDir"_s : u"eventStore/hdfs"_s,
                 QCoreApplication::translate("das", "HDFS is not used"),
                 usesHBase(input) ? QCoreApplication::translate(
                                        "das", "%1 keeps its index data on its own disks.")
                                        .arg(input.profile->title)
                                  : QCoreApplication::translate("das", "The events are in MySQL."),
                 {QCoreApplication::translate("das", "Leave it out"), [](ClusterPlan &plan) {
                      plan.eventStore.hdfs.clear();
                      plan.eventStore.dfsDataDir.clear();
                  }});
}

void dataDirNotAbsolute(const RuleInput &input, Findings &findings)
{
    const QString folder = input.plan.eventStore.dfsDataDir.trimmed();
    if (!usesHdfs(input) || folder.isEmpty() || isAbsolutePath(folder))
        return;
    findings.add(u"eventStore/dfsDataDir"_s,
                 QCoreApplication::translate("das", "\"%1\" is not an absolute path").arg(folder),
                 {},
                 {QCoreApplication::translate("das", "Use /%1").arg(folder),
                  [folder](ClusterPlan &plan) { plan.eventStore.dfsDataDir = u'/' + folder; }});
}

/// Every Hadoop host must resolve on every node (field-notes 2.3, 31).
void hostUnlisted(const RuleInput &input, Findings &findings)
{
    if (!usesHBase(input))
        return;
    const EventStorePlan &store = input.plan.eventStore;
    QSet<QString> known;
    for (const HostEntry &host : input.plan.hosts)
        known.insert(host.name);
    const auto check = [&](const QString &where, const QString &name) {
        if (name.isEmpty() || isIpv4(name) || !isHostName(name) || known.contains(name))
            return;
        known.insert(name); // told once
        findings.add(where,
                     QCoreApplication::translate("das", "%1 is not in the hosts table").arg(name),
                     QCoreApplication::translate(
                         "das", "Every node must resolve every Hadoop host, by DNS or by its hosts "
                                "file."),
                     byHand(QCoreApplication::translate(
                         "das", "Add it there, or make sure that DNS knows it")));
    };
    check(u"eventStore/hbaseMaster"_s, hostOf(store.hbaseMaster.trimmed()));
    for (const QString &name : store.zookeeperQuorum)
        check(u"eventStore/zookeeperQuorum"_s, name.trimmed());
    if (usesHdfs(input))
        check(u"eventStore/hdfs"_s, QUrl(store.hdfs.trimmed()).host());
}

void hostNameInvalid(const RuleInput &input, Findings &findings)
{
    for (qsizetype i = 0; i < input.plan.hosts.size(); ++i) {
        const QString name = input.plan.hosts[i].name;
        if (isHostName(name))
            continue;
        findings.add(
            u"hosts/"_s + name,
            name.isEmpty()
                ? QCoreApplication::translate("das", "A line of the hosts table has no name")
                : QCoreApplication::translate("das", "\"%1\" is not a host name").arg(name),
            QCoreApplication::translate("das", "It would break the hosts file."),
            {QCoreApplication::translate("das", "Remove the line"), [name](ClusterPlan &plan) {
                 plan.hosts.removeIf([&name](const HostEntry &host) { return host.name == name; });
             }});
    }
}

void hostDuplicate(const RuleInput &input, Findings &findings)
{
    for (qsizetype j = 1; j < input.plan.hosts.size(); ++j) {
        const QString name = input.plan.hosts[j].name;
        const auto earlier = input.plan.hosts.begin() + j;
        if (std::find_if(input.plan.hosts.begin(), earlier,
                         [&name](const HostEntry &host) { return host.name == name; }) == earlier)
            continue;
        findings.add(u"hosts/"_s + name,
                     QCoreApplication::translate("das", "The hosts table has %1 twice").arg(name),
                     QCoreApplication::translate("das", "The first line would win."),
                     {QCoreApplication::translate("das", "Remove the second line"),
                      [j, name](ClusterPlan &plan) {
                          if (j < plan.hosts.size() && plan.hosts[j].name == name)
                              plan.hosts.removeAt(j);
                      }});
    }
}

void hostAddressInvalid(const RuleInput &input, Findings &findings)
{
    for (const HostEntry &host : input.plan.hosts)
        if (!isIpv4(host.address.trimmed()) && !isLoopback(host.address.trimmed()))
            findings.add(u"hosts/"_s + host.name,
                         QCoreApplication::translate("das", "\"%1\" is not an IPv4 address")
                             .arg(host.address),
                         QCoreApplication::translate("das", "It stands for %1.").arg(host.name),
                         byHand(QCoreApplication::translate("das", "Enter the host's address")));
}

void hostAddressLoopback(const RuleInput &input, Findings &findings)
{
    for (const HostEntry &host : input.plan.hosts)
        if (isLoopback(host.address.trimmed()))
            findings.add(u"hosts/"_s + host.name,
                         QCoreApplication::translate("das", "%1 has the loopback address %2")
                             .arg(host.name, host.address),
                         QCoreApplication::translate(
                             "das", "Each node that looks the name up would ask itself."),
                         byHand(QCoreApplication::translate(
                             "das", "Enter the address as the nodes see it")));
}

constexpr std::array kRules{
    Rule{"hbase.quorum.empty", Severity::Error, quorumEmpty},
    Rule{"hbase.quorum.invalid", Severity::Error, quorumInvalid},
    Rule{"hbase.quorum.duplicate", Severity::Warning, quorumDuplicate},
    Rule{"hbase.quorum.even", Severity::Hint, quorumEven},
    Rule{"hbase.zookeeper-port.range", Severity::Error, zookeeperPort},
    Rule{"hbase.master.format", Severity::Error, masterFormat},
    Rule{"hdfs.missing", Severity::Error, hdfsMissing},
    Rule{"hdfs.format", Severity::Error, hdfsFormat},
    Rule{"hdfs.unused", Severity::Hint, hdfsUnused},
    Rule{"hdfs.data-dir.not-absolute", Severity::Error, dataDirNotAbsolute},
    Rule{"hosts.unlisted", Severity::Warning, hostUnlisted},
    Rule{"hosts.name.invalid", Severity::Error, hostNameInvalid},
    Rule{"hosts.name.duplicate", Severity::Error, hostDuplicate},
    Rule{"hosts.address.invalid", Severity::Error, hostAddressInvalid},
    Rule{"hosts.address.loopback", Severity::Error, hostAddressLoopback},
};

} // namespace

std::span<const Rule> storeRules()
{
    return kRules;
}

} // namespace das
