#include "verify/logfacts.h"

#include <QHash>
#include <QRegularExpression>

namespace das {

using namespace Qt::StringLiterals;

namespace {

// A log may say anything any number of times.
constexpr qsizetype kMostEntries = 4096;
constexpr qsizetype kMostMessages = 256;
constexpr qsizetype kLongestText = 200;

using Match = QRegularExpressionMatch;

LogFact factOf(const LogEvent &event, const QString &value)
{
    return {value.left(kLongestText), event.time, event.place};
}

/// Fills an entry of a table that must not grow without end.
template <typename T>
void enter(QMap<QString, T> &map, const QString &key, const T &value)
{
    if (map.size() < kMostEntries || map.contains(key))
        map.insert(key, value);
}

void enterMessage(QStringList &ids, const QString &id)
{
    ids.append(id);
    if (ids.size() > kMostMessages)
        ids.removeFirst();
}

/// "/10.0.0.5:4000" where the other node's localMemberHost is an address, "name/10.0.0.5:4000"
/// where it is a name (product-facts 4.3).
void memberChanged(LogFacts &facts, const LogEvent &event, const Match &match)
{
    const QString name = match.captured(3);
    const QString address = match.captured(4);
    LogMember member;
    member.address = address;
    if (!name.isEmpty())
        member.name = name + address.mid(address.lastIndexOf(u':'));
    member.id = match.captured(2);
    member.isIn = match.captured(1) == "joined"_L1;
    member.fact = factOf(event, address);
    enter(facts.members, address, member);
    if (!member.isIn && facts.groupLeader.value == address)
        facts.groupLeader = {}; // the next one is not logged on every node
}

void groupMemberLeft(LogFacts &facts, const LogEvent &, const Match &match)
{
    if (facts.groupLeader.value == match.captured(1) + u':' + match.captured(2))
        facts.groupLeader = {};
}

void localMember(LogFacts &facts, const LogEvent &event, const Match &match)
{
    facts.localId = factOf(event, match.captured(1));
    facts.localMember = factOf(event, match.captured(2) + u':' + match.captured(3));
}

void groupLeader(LogFacts &facts, const LogEvent &event, const Match &match)
{
    facts.groupLeader = factOf(event, match.captured(1) + u':' + match.captured(2));
}

void haPeer(LogFacts &facts, const LogEvent &event, const Match &match)
{
    enter(facts.haPeers, match.captured(2), factOf(event, match.captured(1)));
}

void tasksWaited(LogFacts &facts, const LogEvent &event, const Match &match)
{
    enter(facts.waitingTasks, match.captured(2), factOf(event, match.captured(1)));
}

void tasksActivated(LogFacts &facts, const LogEvent &, const Match &match)
{
    facts.waitingTasks.remove(match.captured(1));
}

void toldOthers(LogFacts &facts, const LogEvent &event, const Match &match)
{
    facts.commit = factOf(event, match.captured(1));
    enterMessage(facts.told, match.captured(1));
}

void heardOthers(LogFacts &facts, const LogEvent &, const Match &match)
{
    enterMessage(facts.heard, match.captured(1));
}

/// A line that says something: either it fills `fact` with the first group, or `take` reads it.
struct FactRow {
    const char *loggers; ///< classes without their packages, separated by blanks
    const char *pattern;
    LogFact LogFacts::*fact = nullptr;
    void (*take)(LogFacts &facts, const LogEvent &event, const Match &match) = nullptr;
};

constexpr const char *kHazelcast = "HazelcastClusteringAgent";
constexpr const char *kSchemes = "WKABasedMembershipScheme MulticastBasedMembershipScheme "
                                 "AWSBasedMembershipScheme GeneralMembershipScheme";
constexpr const char *kSpark = "SparkAnalyticsExecutor";

/// The lines of product-facts 4.2 to 4.6. From carbon-analytics 1.3.25 on, those of Spark begin
/// with a prefix in brackets, so that they are looked for anywhere in the message.
const FactRow kFactRows[] = {
    {"StartupFinalizerServiceComponent", "^WSO2 Carbon started in (\\d+) sec", &LogFacts::started},
    {"StartupFinalizerServiceComponent AppDeployerServiceComponent",
     "^Waiting for required OSGi services: (.*?),?$", &LogFacts::waitsFor},
    {"CarbonServerManager", "^Waiting for required (.*)$", &LogFacts::waitsFor},
    {"CarbonServerManager", "^(Shutdown hook triggered|Halting JVM)", &LogFacts::stopped},
    {"ClusterGroupCommunicator TaskServiceImpl",
     "^Waiting for (\\d+) \\[([^\\]]*)\\] task executor nodes", nullptr, tasksWaited},
    {"ClusterGroupCommunicator TaskServiceImpl", "^All task servers activated for \\[([^\\]]*)\\]",
     nullptr, tasksActivated},

    {"ClusterBuilder", "^Clustering has been disabled", &LogFacts::clusteringOff},
    {kHazelcast, "^Loading hazelcast configuration from (.*)$", &LogFacts::configuration},
    {kHazelcast, "^Using (\\w+) based membership management scheme", &LogFacts::scheme},
    {kHazelcast, "^Cluster domain: (.*)$", &LogFacts::domain},
    {kHazelcast, "^Local member: \\[([^\\]]*)\\] - Host:([^,]*), .*?\\bPort: ?(\\d+)", nullptr,
     localMember},
    {kHazelcast, "^Elected this member \\[([^\\]]*)\\] as the Coordinator node",
     &LogFacts::coordinator},
    {kSchemes, "^Member (joined|left) \\[([^\\]]*)\\]: ([^/]*)/(\\S+:\\d+)$", nullptr,
     memberChanged},
    {"AnalyticsClusterManagerImpl",
     "^Checking for leader of the Group : __ANALYTICS_DATASERVICE_GROUP__\\..*"
     "current leader = Member \\[([^\\]]*)\\]:(\\d+)",
     nullptr, groupLeader},
    {"AnalyticsClusterManagerImpl", "^Member Removed Event : Member \\[([^\\]]*)\\]:(\\d+)",
     nullptr, groupMemberLeft},

    {kSpark, "Starting SPARK in the LOCAL mode", &LogFacts::sparkLocal},
    {kSpark, "Started SPARK MASTER in (\\S+)", &LogFacts::sparkMaster},
    {kSpark, "Redundant master count reached", &LogFacts::sparkEnough},
    {kSpark, "Started SPARK WORKER in (\\S+)", &LogFacts::sparkWorker},
    {kSpark, "Started Spark CLIENT in the cluster", &LogFacts::sparkClient},
    {kSpark, "This node is now the CARBON CLUSTERING LEADER", &LogFacts::sparkLeader},

    {"ManagementModeConfigurationLoader",
     "^CEP started with clustering enabled, but SingleNode configuration given",
     &LogFacts::haSingle},
    {"HAManager", "^Became CEP HA (Active|Passive|Backup) Member", &LogFacts::haRole},
    {"EventHandler", "^CEP sync publisher (initiated|disconnected) (?:to|from) Member '([^']*)'",
     nullptr, haPeer},

    {"AnalyticsDataServiceImpl",
     "^(?:Data purging is (?:enabled|disabled) in this node|Current Node Data Purging: )",
     &LogFacts::storesUp},
    {"IndexNodeCoordinator", "Current Node Indexing: (Yes|No)", &LogFacts::indexing},
    {"AnalyticsDataIndexer", "^Analytics Indexing Mode: (\\w+)", &LogFacts::indexing},
    {"EmbeddedRegistryService", "^Configured Registry in (\\d+)ms", &LogFacts::registryUp},
    {"EmbeddedRegistryService", "^Connected to mount at (.*) in \\d+ms", &LogFacts::mount},
    {"CarbonDeploymentSchedulerTask",
     "^Sent \\[SynchronizeRepositoryRequest\\{.*messageId=([\\w-]+)", nullptr, toldOthers},
    {"SynchronizeRepositoryRequest",
     "^Received \\[SynchronizeRepositoryRequest\\{.*messageId=([\\w-]+)", nullptr, heardOthers},
};

struct CompiledRow {
    const FactRow *row = nullptr;
    QRegularExpression pattern;
};

using RowsByLogger = QHash<QString, QList<CompiledRow>>;

RowsByLogger compiledRows()
{
    RowsByLogger rows;
    for (const FactRow &row : kFactRows) {
        for (const QString &logger : QString::fromLatin1(row.loggers).split(u' '))
            rows[logger].append({&row, QRegularExpression(QString::fromLatin1(row.pattern))});
    }
    return rows;
}

QString className(const QString &logger)
{
    return logger.mid(logger.lastIndexOf(u'.') + 1);
}

void collectFromRows(LogFacts &facts, const LogEvent &event, const QString &logger)
{
    static const RowsByLogger rows = compiledRows();
    const auto found = rows.constFind(logger);
    if (found == rows.constEnd())
        return;
    for (const CompiledRow &compiled : *found) {
        const Match match = compiled.pattern.match(event.message);
        if (!match.hasMatch())
            continue;
        if (compiled.row->take != nullptr)
            compiled.row->take(facts, event, match);
        else
            facts.*(compiled.row->fact) = factOf(event, match.captured(1));
    }
}

/// One line of the event, which may name an account but no password.
QString quoted(const LogEvent &event)
{
    static const QRegularExpression password(
        u"(password[\"']?\\s*[=:]\\s*)(?!(?:YES|NO)\\))(?:\"[^\"]*\"?|'[^']*'?|[^\\s&;]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression account(u"://[^/\\s]*@"_s);
    QString text = event.message;
    text.replace(password, u"\\1***"_s).replace(account, u"://***@"_s);
    text.truncate(kLongestText);
    std::ranges::replace_if(
        text, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text;
}

void addTo(LoggedError &error, const LogEvent &event)
{
    if (error.count++ == 0)
        error.place = event.place;
    error.text = quoted(event);
}

void collectError(LogFacts &facts, const LogEvent &event)
{
    const KnownError *known = knownErrorOf(event);
    if (known == nullptr) {
        if (event.level >= LogLevel::Error)
            addTo(facts.others, event);
        return;
    }
    auto found = std::ranges::find(facts.errors, known, &LoggedError::known);
    if (found == facts.errors.end()) {
        facts.errors.append({known, 0, {}, {}});
        found = std::prev(facts.errors.end());
    }
    addTo(*found, event);
}

} // namespace

void collectFact(LogFacts &facts, const LogEvent &event)
{
    const QString logger = className(event.logger);
    if (logger == "CarbonCoreActivator"_L1 && event.message.startsWith("Starting WSO2 Carbon"_L1)) {
        facts = {};
        facts.run = factOf(event, {});
    }
    if (!facts.any.isKnown())
        facts.any = factOf(event, {});
    facts.last = factOf(event, {});
    collectFromRows(facts, event, logger);
    collectError(facts, event);
}

} // namespace das
