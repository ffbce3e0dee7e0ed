#include "verify/logsjob.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace das {

namespace {

constexpr int kThousand = 1000;

using Promise = QPromise<LogsAnswer>;

/// True if any log tells something else than before.
bool readAll(QList<LogFollower> &logs, const ClusterPlan &plan, Promise &promise)
{
    bool isNew = false;
    promise.setProgressRange(0, static_cast<int>(logs.size()) * kThousand);
    for (qsizetype i = 0; i < logs.size() && !promise.isCanceled(); ++i) {
        const auto begin = static_cast<int>(i) * kThousand;
        promise.setProgressValueAndText(begin, plan.nodes[i].id);
        const auto mayReadOn = [&](qint64 done, qint64 size) {
            promise.setProgressValueAndText(begin + static_cast<int>(done * kThousand / size),
                                            plan.nodes[i].id);
            return !promise.isCanceled();
        };
        isNew = logs[i].read(mayReadOn) || isNew;
    }
    return isNew;
}

QStringList watchableOf(const QList<LogFollower> &logs)
{
    QStringList paths;
    for (const LogFollower &log : logs) {
        if (log.file().isEmpty())
            continue;
        const QFileInfo file(log.file());
        if (file.exists())
            paths.append(log.file());
        if (QFileInfo::exists(file.path()))
            paths.append(file.path());
    }
    paths.removeDuplicates();
    return paths;
}

LogsAnswer answerOf(const LogsInput &input, Promise &promise)
{
    LogsAnswer answer;
    answer.logs = input.logs;
    answer.isNew = readAll(answer.logs, input.plan, promise) || !input.isJudged;
    if (promise.isCanceled())
        return answer;
    answer.watchable = watchableOf(answer.logs);
    if (!answer.isNew)
        return answer;
    QList<NodeEvidence> nodes;
    for (qsizetype i = 0; i < answer.logs.size(); ++i)
        nodes.append({input.plan.nodes[i].id, answer.logs[i].facts(), answer.logs[i].problem()});
    answer.verdicts = judgeCluster(*input.profile, input.plan, nodes);
    answer.summary = summaryOf(answer.verdicts);
    return answer;
}

} // namespace

QFuture<LogsAnswer> readLogsLater(const LogsInput &input, QThreadPool &pool)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    pool.start([promise, input] {
        promise->addResult(answerOf(input, *promise));
        promise->finish();
    });
    return promise->future();
}

} // namespace das
