#pragma once

#include "dialogs.h"
#include "planrecovery.h"
#include "recentplans.h"

#include <functional>

namespace das {

class PlanSession;

/// Opens and saves the plan of a session, with the questions that belong to it.
class PlanFiles : public QObject {
    Q_OBJECT

public:
    PlanFiles(PlanSession &session, Dialogs &dialogs, QObject *parent = nullptr);

    /// In place of those given first; not owned.
    void setDialogs(Dialogs &dialogs) { m_dialogs = &dialogs; }
    const RecentPlans &recent() const { return m_recent; }

    /// Asks for the file if `path` is empty.
    void open(const QString &path = {});
    /// Begins a plan that has no file yet; calls `begun` once it is the session's.
    void begin(const ClusterPlan &plan, const std::function<void()> &begun);
    void save();
    void saveAs();
    /// Calls `then` at once, or after the question whether to save.
    void saveFirst(const std::function<void()> &then);
    /// Offers what was left behind by a session that ended without saving.
    void offerRecovery();

private:
    void saveThen(const std::function<void()> &then, bool askForFile);

    PlanSession &m_session;
    Dialogs *m_dialogs;
    PlanRecovery m_recovery;
    RecentPlans m_recent;
};

} // namespace das
