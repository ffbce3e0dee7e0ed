#include "cli/commands.h"
#include "cli/secretsource.h"
#include "probe/proberunner.h"
#include "probe/services.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Longer than anybody waits, and far from overflowing.
constexpr double kLongestBudgetSeconds = 3600;

QString lineOf(const ProbeReport &report)
{
    QString line = probeStatusName(report.status) + u"  "_s + report.probe + u"  "_s +
                   report.target + u"  "_s + report.title + u": "_s + report.summary;
    if (!report.hint.isEmpty())
        line += u". "_s + report.hint;
    return line;
}

QJsonObject objectOf(const ProbeReport &report)
{
    return {{u"probe"_s, report.probe},
            {u"check"_s, report.check},
            {u"target"_s, report.target},
            {u"where"_s, report.where},
            {u"status"_s, probeStatusName(report.status)},
            {u"summary"_s, report.summary},
            {u"hint"_s, report.hint},
            {u"facts"_s, report.facts},
            {u"tookMs"_s, qint64(report.took.count())}};
}

/// The names of --only, each of which is one of the catalog's.
Result<QStringList> namesOf(const QString &only, const Services &services)
{
    QStringList known;
    for (const Probe &probe : services.probes())
        known.append(probe.name);
    QStringList names;
    for (const QString &part : only.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (!known.contains(name))
            return fail(QCoreApplication::translate("das", "--only: there is no probe %1; use %2")
                            .arg(name, known.join(", "_L1)));
        names.append(name);
    }
    return names;
}

Result<std::chrono::milliseconds> budgetOf(const QString &seconds)
{
    bool isNumber = false;
    const double value = seconds.toDouble(&isNumber);
    if (!isNumber || !(value > 0) || value > kLongestBudgetSeconds)
        return fail(QCoreApplication::translate(
                        "das", "--timeout: %1 is not a number of seconds between 0 and 3600")
                        .arg(seconds));
    return std::chrono::milliseconds(std::max<qint64>(1, qint64(value * 1000)));
}

/// The passwords that the chosen probes sign in with.
QStringList secretsNeeded(const ClusterPlan &plan, const QStringList &only)
{
    QStringList needed;
    const auto isChosen = [&only](const QString &name) {
        return only.isEmpty() || only.contains(name);
    };
    if (isChosen(u"mysql"_s))
        needed.append(u"mysql.password"_s);
    if (isChosen(u"svn"_s) && plan.deploymentSync.kind == SyncKind::Svn)
        needed.append(u"svn.password"_s);
    return needed;
}

void runTasks(const QList<ProbeTask> &tasks, std::chrono::milliseconds budget, bool asJson,
              CommandContext &context)
{
    ProbeRunner runner;
    QList<QFuture<ProbeReport>> futures;
    futures.reserve(tasks.size());
    for (const ProbeTask &task : tasks)
        futures.append(runner.start(task, budget));
    QJsonArray array;
    for (QFuture<ProbeReport> &future : futures) {
        future.waitForFinished();
        for (const ProbeReport &report : future.results()) {
            if (report.status == ProbeStatus::Failed)
                context.exitCode = ExitNo;
            if (asJson)
                array.append(objectOf(report));
            else
                context.print(lineOf(report));
        }
    }
    if (asJson)
        context.printJson(array);
}

void runProbe(const CommandArguments &arguments, CommandContext &context)
{
    const Result<const Services *> &plugin = services();
    if (!plugin)
        return context.stop(ExitFailure, plugin.error());
    const Result<QStringList> only = namesOf(arguments.text(u"--only"_s), **plugin);
    if (!only)
        return context.stop(ExitUsage, only.error());
    const Result<std::chrono::milliseconds> budget = budgetOf(arguments.text(u"--timeout"_s));
    if (!budget)
        return context.stop(ExitUsage, budget.error());
    const std::optional<LoadedPlan> loaded = loadKnownPlan(arguments.text(u"PLAN"_s), context);
    if (!loaded)
        return;
    const Result<Secrets> secrets = readSecrets(
        arguments.text(u"--secrets"_s), secretsNeeded(loaded->plan, *only), loaded->plan, context);
    if (!secrets)
        return context.stop(ExitUsage, secrets.error());
    runTasks((*plugin)->tasks({loaded->plan, loaded->profile, *secrets}, *only), *budget,
             arguments.flag(u"--json"_s), context);
}

} // namespace

Command probeCommand()
{
    return {
        u"probe"_s,
        QCoreApplication::translate(
            "das",
            "Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing"),
        QCoreApplication::translate("das", "One line for each check: status, probe, target, what "
                                           "was found, what to do. Exit code 1: a check failed."),
        {u"das-setup probe orders.dasplan"_s,
         u"das-setup probe orders.dasplan --only mysql,svn --timeout 10"_s},
        {planOption(),
         secretsOption(),
         jsonOption(),
         {u"--only"_s, OptionKind::Text,
          QCoreApplication::translate(
              "das", "Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts"),
          u"NAME,..."_s},
         {u"--timeout"_s, OptionKind::Text,
          QCoreApplication::translate("das", "Seconds that each target may take"), u"S"_s, u"5"_s}},
        runProbe};
}

} // namespace das
