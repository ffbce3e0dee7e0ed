#include "probe/hosts/hostsprobe.h"

#include "probe/hostaddress.h"
#include "probe/hosts/hostnames.h"
#include "probe/hosts/localports.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <atomic>
#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kProbe = u"hosts"_s;
const QString kForward = u"forward"_s;
const QString kReverse = u"reverse"_s;
const QString kLoopback = u"loopback"_s;
const QString kPorts = u"ports"_s;

/// What the tasks of one plan know together of this machine's resolver. Where it answers nobody,
/// a thousand names would each wait for it in vain.
class SharedResolver {
public:
    ResolvedName resolve(const QString &name, const ProbeRun &run);

private:
    /// So many names in a row that got no answer mean that no name gets one.
    static constexpr int kEnough = 16;

    std::atomic<int> m_unanswered = 0;
};

ResolvedName SharedResolver::resolve(const QString &name, const ProbeRun &run)
{
    ResolvedName resolved;
    if (m_unanswered >= kEnough) {
        resolved.isAnswered = false;
        return resolved;
    }
    if (const Result<QStringList> addresses = resolveName(name, run))
        resolved.addresses = *addresses;
    resolved.isAnswered = run.remainingMs() > 0;
    if (resolved.isAnswered)
        m_unanswered = 0;
    else if (!run.isCancelled())
        ++m_unanswered;
    if (!resolved.addresses.isEmpty())
        resolved.reverse = resolveAddress(resolved.addresses.first(), run).value_or(QString());
    return resolved;
}

void testName(const PlanName &name, SharedResolver &resolver, ProbeRun &run)
{
    const ResolvedName resolved = resolver.resolve(name.name, run);
    if (run.isCancelled())
        return run.skipRest(QCoreApplication::translate("das", "Stopped"));
    QJsonObject facts{{u"addresses"_s, QJsonArray::fromStringList(resolved.addresses)}};
    if (!name.planned.isEmpty())
        facts.insert(u"planned"_s, name.planned);
    const NameFinding forward = judgeForward(name, resolved);
    run.report(kForward, forward.status, forward.summary, forward.hint, facts);
    const NameFinding reverse = judgeReverse(name, resolved);
    run.report(kReverse, reverse.status, reverse.summary, reverse.hint,
               resolved.reverse.isEmpty() ? QJsonObject()
                                          : QJsonObject{{u"name"_s, run.quoted(resolved.reverse)}});
    const NameFinding loopback = judgeLoopback(name, resolved);
    run.report(kLoopback, loopback.status, loopback.summary, loopback.hint);
}

/// "9443 (Web console and services (HTTPS))" for each.
QString portsText(const QList<EffectivePort> &ports)
{
    QStringList texts;
    for (const EffectivePort &port : ports)
        texts.append(u"%1 (%2)"_s.arg(port.number).arg(port.what));
    return texts.join(", "_L1);
}

QJsonArray numbersOf(const QList<EffectivePort> &ports)
{
    QJsonArray numbers;
    for (const EffectivePort &port : ports)
        numbers.append(port.number);
    return numbers;
}

/// The folders in which a server of that home may have left its process id.
qint64 runningServerOf(const NodePlan &node, const QString &launcher)
{
    if (const qint64 process = runningServer(node.home))
        return process;
    const QString own = launcher.section(u"/bin/"_s, 0, 0);
    return own == launcher || own.isEmpty() ? 0 : runningServer(node.home + u'/' + own);
}

void testPorts(const NodePlan &node, const QList<EffectivePort> &ports, const QString &launcher,
               ProbeRun &run)
{
    const QList<EffectivePort> taken = takenPorts(ports, node);
    if (taken.isEmpty())
        return run.report(kPorts, ProbeStatus::Passed,
                          QCoreApplication::translate("das", "All %1 ports of %2 are free")
                              .arg(ports.size())
                              .arg(node.id));
    const QJsonObject facts{{u"taken"_s, numbersOf(taken)}};
    if (const qint64 process = runningServerOf(node, launcher))
        return run.report(
            kPorts, ProbeStatus::Warned,
            QCoreApplication::translate("das", "%1 runs already (process %2): taken are %3")
                .arg(node.id, QString::number(process), portsText(taken)),
            QCoreApplication::translate("das", "Stop it before its files are replaced"), facts);
    const bool isNeeded = std::ranges::any_of(
        taken, [](const EffectivePort &port) { return port.users != "none"_L1; });
    run.report(kPorts, isNeeded ? ProbeStatus::Failed : ProbeStatus::Warned,
               QCoreApplication::translate("das", "Something on this machine holds ports of %1: %2")
                   .arg(node.id, portsText(taken)),
               QCoreApplication::translate("das", "See who it is with “ss -ltnp”; stop it, or give "
                                                  "%1 another port or port offset")
                   .arg(node.id),
               facts);
}

ProbeTask nameTask(const PlanName &name, const std::shared_ptr<SharedResolver> &resolver)
{
    return {kProbe,
            name.name,
            name.where,
            {{kForward, QCoreApplication::translate("das", "Name to address")},
             {kReverse, QCoreApplication::translate("das", "Address to name")},
             {kLoopback, QCoreApplication::translate("das", "Loopback")}},
            {},
            {},
            [name, resolver](ProbeRun &run) { testName(name, *resolver, run); }};
}

QList<ProbeTask> hostsTasks(const ProbeInput &input)
{
    QList<ProbeTask> tasks;
    const auto resolver = std::make_shared<SharedResolver>();
    for (const PlanName &name : namesOfPlan(input.plan))
        tasks.append(nameTask(name, resolver));
    if (input.profile == nullptr)
        return tasks;
    for (qsizetype i = 0; i < input.plan.nodes.size(); ++i) {
        const NodePlan &node = input.plan.nodes[i];
        if (!isLocalAddress(node.ip))
            continue;
        const auto run = [node, launcher = input.profile->launcher,
                          ports = effectivePorts(*input.profile, input.plan, node)](ProbeRun &now) {
            testPorts(node, ports, launcher, now);
        };
        tasks.append({kProbe,
                      node.ip,
                      u"nodes/%1/ip"_s.arg(i),
                      {{kPorts, QCoreApplication::translate("das", "Free ports")}},
                      {},
                      {},
                      run});
    }
    return tasks;
}

} // namespace

Probe hostsProbe()
{
    return {kProbe, QCoreApplication::translate("das", "Hosts"), hostsTasks};
}

} // namespace das
