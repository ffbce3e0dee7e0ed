#include "probe/hadoop/hdfsprobe.h"

#include "probe/hadoop/namenode.h"
#include "probe/hostaddress.h"

#include "namenode.pb.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QVersionNumber>

#include <optional>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kClientProtocol = "org.apache.hadoop.hdfs.protocol.ClientProtocol";
constexpr HadoopMethod kFsStats{kClientProtocol, "getFsStats"};
constexpr HadoopMethod kServerDefaults{kClientProtocol, "getServerDefaults"};
constexpr HadoopMethod kSafeMode{kClientProtocol, "setSafeMode"};
constexpr HadoopMethod kServiceStatus{"org.apache.hadoop.ha.HAServiceProtocol", "getServiceStatus"};
constexpr HadoopMethod kVersion{"org.apache.hadoop.hdfs.server.protocol.NamenodeProtocol",
                                "versionRequest"};
constexpr int kSafeModeGet = 3;
/// Where an address of HDFS names no port.
constexpr int kDefaultPort = 8020;
/// Less of the capacity than this is worth a word.
constexpr double kLittle = 0.05;

struct Target {
    QString host;
    int port = 0;
};

template <typename Message>
std::optional<Message> messageOf(const NameNodeAnswer &answer)
{
    Message message;
    if (!answer.succeeded() ||
        !message.ParseFromArray(answer.reply.body.constData(), int(answer.reply.body.size())))
        return std::nullopt;
    return message;
}

QString sizeText(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeIecFormat);
}

/// A web server often waits for the end of a line where we wait for its answer.
bool isWebServer(ProbeRun &run, const Target &target)
{
    ProbeSocket socket(run, target.host, target.port);
    return socket.connectToHost() && socket.write("GET / HTTP/1.0\r\n\r\n") &&
           socket.read(5) == "HTTP/" && !socket.readUntil("IPC port", 400).endsWith("IPC port");
}

void failServer(ProbeRun &run, const QString &summary, const QString &hint)
{
    run.report(u"server"_s, ProbeStatus::Failed, summary, hint);
    run.skipRest(QCoreApplication::translate("das", "The NameNode does not answer"));
}

void failWithoutReply(ProbeRun &run, const NameNodeAnswer &answer, bool isSilent,
                      const Target &target)
{
    if (isSilent && isWebServer(run, target))
        return failServer(
            run,
            QCoreApplication::translate("das", "%1 is no NameNode: it speaks HTTP")
                .arg(hostPort(target.host, target.port)),
            QCoreApplication::translate(
                "das", "Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web "
                       "pages"));
    failServer(run, answer.summary, answer.hint);
}

/// Refusals after which nothing else can be asked; true if it was one.
bool isRefused(ProbeRun &run, const NameNodeAnswer &answer, const Target &target)
{
    constexpr int kNoSuchProtocol = 3;
    const QString server = hostPort(target.host, target.port);
    if (answer.failedWith("AccessControlException"_L1) &&
        answer.reply.message.contains("SIMPLE authentication is not enabled"_L1)) {
        failServer(run, QCoreApplication::translate("das", "%1 demands Kerberos").arg(server),
                   QCoreApplication::translate(
                       "das", "DAS signs in to HDFS without it: use a cluster whose "
                              "hadoop.security.authentication is simple"));
        return true;
    }
    if (answer.reply.errorDetail == kNoSuchProtocol) {
        failServer(run,
                   QCoreApplication::translate("das", "%1 is a server of Hadoop, but no NameNode")
                       .arg(server),
                   QCoreApplication::translate(
                       "das", "Give the host and port of fs.defaultFS in core-site.xml"));
        return true;
    }
    if (answer.failedWith("RetriableException"_L1)) {
        failServer(run, QCoreApplication::translate("das", "%1 is still starting").arg(server),
                   QCoreApplication::translate("das", "Test again in a minute"));
        return true;
    }
    if (answer.reply.status == HadoopStatus::Fatal) {
        failServer(run,
                   QCoreApplication::translate("das", "%1 refuses the connection: %2")
                       .arg(server, run.quoted(answer.reply.message.section(u'\n', 0, 0))),
                   QCoreApplication::translate("das", "Look into the NameNode's log"));
        return true;
    }
    return false;
}

/// Hadoop tells its version to its superuser only; the run's facts say it where it is told.
void passServer(ProbeRun &run, NameNode &nameNode, const HadoopReply &first)
{
    QJsonObject facts;
    if (first.serverVersion != 0)
        facts.insert(u"ipcVersion"_s, first.serverVersion);
    const auto version = messageOf<wire::VersionReply>(nameNode.call(kVersion));
    const QString name =
        version ? run.quoted(QString::fromStdString(version->info().software_version()))
                : QString();
    if (name.isEmpty()) {
        run.report(u"server"_s, ProbeStatus::Passed,
                   QCoreApplication::translate(
                       "das", "A NameNode; it tells its version only to its superuser"),
                   {}, facts);
        return;
    }
    facts.insert(u"version"_s, name);
    // product-facts 7.5: Hadoop 2.6.0 or later.
    const bool isOld = QVersionNumber::fromString(name) < QVersionNumber(2, 6);
    run.report(u"server"_s, isOld ? ProbeStatus::Warned : ProbeStatus::Passed,
               QCoreApplication::translate("das", "A NameNode of Hadoop %1").arg(name),
               isOld ? QCoreApplication::translate("das", "DAS needs Hadoop 2.6.0 or later")
                     : QString(),
               facts);
}

/// True if it is the active one.
bool checkState(ProbeRun &run, NameNode &nameNode, const NameNodeAnswer &stats)
{
    static const QStringList names{u"initializing"_s, u"active"_s, u"standby"_s, u"observer"_s};
    const auto status = messageOf<wire::ServiceStatus>(nameNode.call(kServiceStatus));
    QString state = stats.failedWith("StandbyException"_L1) ? u"standby"_s : u"active"_s;
    // A NameNode without high availability says "initializing" or refuses to answer, and works.
    if (status && status->state() > 1 && status->state() < names.size())
        state = names.at(status->state());
    if (state == "active"_L1) {
        run.report(u"state"_s, ProbeStatus::Passed,
                   QCoreApplication::translate("das", "It is the active NameNode"), {},
                   {{u"state"_s, state}});
        return true;
    }
    run.report(u"state"_s, ProbeStatus::Failed,
               QCoreApplication::translate("das", "It is a NameNode in state %1: it serves no "
                                                  "files")
                   .arg(state),
               QCoreApplication::translate("das", "Name the active NameNode in the plan"),
               {{u"state"_s, state}});
    run.skipRest(QCoreApplication::translate("das", "Only the active NameNode can tell"));
    return false;
}

void checkSafeMode(ProbeRun &run, NameNode &nameNode)
{
    wire::SafeModeRequest request;
    request.set_action(kSafeModeGet);
    const NameNodeAnswer answer =
        nameNode.call(kSafeMode, QByteArray::fromStdString(request.SerializeAsString()));
    const auto reply = messageOf<wire::SafeModeReply>(answer);
    if (!reply) {
        run.report(u"safe-mode"_s, ProbeStatus::Skipped,
                   answer.isReply
                       ? QCoreApplication::translate("das", "The NameNode does not tell: %1")
                             .arg(run.quoted(answer.reply.message.section(u'\n', 0, 0)))
                       : answer.summary);
        return;
    }
    run.report(u"safe-mode"_s, reply->is_on() ? ProbeStatus::Warned : ProbeStatus::Passed,
               reply->is_on() ? QCoreApplication::translate(
                                    "das", "The NameNode is in safe mode: nobody can write now")
                              : QCoreApplication::translate("das", "Safe mode is off"),
               reply->is_on() ? QCoreApplication::translate(
                                    "das", "Start no node before it has left safe mode: hdfs "
                                           "dfsadmin -safemode wait")
                              : QString(),
               {{u"safeMode"_s, reply->is_on()}});
}

/// What is wrong with the space, if anything is: a summary and a hint.
std::pair<QString, QString> spaceProblem(const wire::FsStats &stats)
{
    if (stats.missing_blocks() > 0 || stats.corrupt_blocks() > 0)
        return {QCoreApplication::translate("das", "%1 blocks are missing, %2 are corrupt")
                    .arg(stats.missing_blocks())
                    .arg(stats.corrupt_blocks()),
                QCoreApplication::translate("das", "Start the DataNodes that are down, then run "
                                                   "hdfs fsck /")};
    if (double(stats.remaining()) < kLittle * double(stats.capacity()))
        return {QCoreApplication::translate("das", "Only %1 of %2 are free")
                    .arg(sizeText(stats.remaining()), sizeText(stats.capacity())),
                QCoreApplication::translate("das", "Add space to the DataNodes")};
    return {};
}

void checkCapacity(ProbeRun &run, NameNode &nameNode, const wire::FsStats &stats)
{
    QJsonObject facts{{u"capacity"_s, qint64(stats.capacity())},
                      {u"used"_s, qint64(stats.used())},
                      {u"remaining"_s, qint64(stats.remaining())}};
    if (const auto reply = messageOf<wire::ServerDefaultsReply>(nameNode.call(kServerDefaults))) {
        facts.insert(u"replication"_s, qint64(reply->defaults().replication()));
        facts.insert(u"blockSize"_s, qint64(reply->defaults().block_size()));
    }
    if (stats.capacity() == 0) {
        run.report(u"capacity"_s, ProbeStatus::Failed,
                   QCoreApplication::translate("das", "No DataNode has joined: there is no space"),
                   QCoreApplication::translate("das", "Start the DataNodes, and look into their "
                                                      "logs"),
                   facts);
        return;
    }
    const auto [problem, hint] = spaceProblem(stats);
    run.report(u"capacity"_s, problem.isEmpty() ? ProbeStatus::Passed : ProbeStatus::Warned,
               problem.isEmpty() ? QCoreApplication::translate("das", "%1 of %2 are free")
                                       .arg(sizeText(stats.remaining()), sizeText(stats.capacity()))
                                 : problem,
               hint, facts);
}

void testNameNode(ProbeRun &run, const Target &target)
{
    // What is left at the end is for the question whether a web server is silent there.
    const std::chrono::milliseconds share = run.budget() * 4 / 5;
    ProbeRun part(
        run.task(), share, [](const ProbeReport &) {}, [&run] { return run.isCancelled(); });
    NameNode nameNode(part, target.host, target.port);
    const NameNodeAnswer stats = nameNode.call(kFsStats);
    if (!stats.isReply)
        return failWithoutReply(run, stats, nameNode.isSilent(), target);
    if (isRefused(run, stats, target))
        return;
    const auto fsStats = messageOf<wire::FsStats>(stats);
    if (!fsStats && !stats.failedWith("StandbyException"_L1))
        return failServer(
            run,
            QCoreApplication::translate("das", "The NameNode answers with an error: %1")
                .arg(run.quoted(stats.reply.message.section(u'\n', 0, 0))),
            QCoreApplication::translate("das", "Look into the NameNode's log"));
    passServer(run, nameNode, stats.reply);
    if (!checkState(run, nameNode, stats))
        return;
    checkSafeMode(run, nameNode);
    checkCapacity(run, nameNode, fsStats.value_or(wire::FsStats()));
}

QList<ProbeTask> tasksOf(const ProbeInput &input)
{
    static const QRegularExpression pattern(u"\\Ahdfs://([^/:]+)(?::(\\d{1,5}))?/?\\z"_s);
    const EventStorePlan &store = input.plan.eventStore;
    const QRegularExpressionMatch match = pattern.match(store.hdfs.trimmed());
    if (store.kind != EventStoreKind::HBase || input.profile == nullptr ||
        !input.profile->traits.analyticsFileSystem || !match.hasMatch())
        return {};
    const Target target{match.captured(1),
                        match.captured(2).isEmpty() ? kDefaultPort : match.captured(2).toInt()};
    return {{u"hdfs"_s,
             hostPort(target.host, target.port),
             u"eventStore/hdfs"_s,
             {{u"server"_s, QCoreApplication::translate("das", "Server")},
              {u"state"_s, QCoreApplication::translate("das", "State")},
              {u"safe-mode"_s, QCoreApplication::translate("das", "Safe mode")},
              {u"capacity"_s, QCoreApplication::translate("das", "Capacity")}},
             hostsOfPlan(input.plan),
             {},
             [target](ProbeRun &run) { testNameNode(run, target); }}};
}

} // namespace

Probe hdfsProbe()
{
    return {u"hdfs"_s, QCoreApplication::translate("das", "HDFS"), tasksOf};
}

} // namespace das
