#pragma once

#include "probe/probe.h"

#include <QSemaphore>

#include <memory>

namespace das::test {

/// What one check of a scripted task reports; its id is the title in small letters.
struct ScriptedCheck {
    QString title;
    ProbeStatus status = ProbeStatus::Passed;
    QString summary = {};
    QString hint = {};
    QJsonObject facts = {};
};

/// Lets scripted tasks go on, one check for each permit. As a real probe does, a task that waits
/// notices within moments that it was cancelled.
using Gate = std::shared_ptr<QSemaphore>;

/// A task that reports what the script says and connects to nothing. `gate`: nullptr to report at
/// once.
inline ProbeTask scriptedTask(const QString &probe, const QString &target, const QString &where,
                              const QList<ScriptedCheck> &script, const Gate &gate = {})
{
    ProbeTask task;
    task.probe = probe;
    task.target = target;
    task.where = where;
    for (const ScriptedCheck &check : script)
        task.checks.append({check.title.toLower(), check.title});
    task.run = [script, gate](ProbeRun &run) {
        for (const ScriptedCheck &check : script) {
            constexpr int kMoment = 10;
            while (gate && !gate->tryAcquire(1, kMoment)) {
                if (run.remainingMs() == 0)
                    return;
            }
            run.report(check.title.toLower(), check.status, check.summary, check.hint, check.facts);
        }
    };
    return task;
}

/// A task that says nothing until its budget is used up.
inline ProbeTask hangingTask(const QString &probe, const QString &target, const QString &where)
{
    return scriptedTask(probe, target, where, {{QStringLiteral("Answer"), ProbeStatus::Failed}},
                        std::make_shared<QSemaphore>());
}

} // namespace das::test
