#pragma once

#include "pack/packsurvey.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace das {

class PlanSession;

/// Looks through the homes of the plan that are folders of this machine, and again when other
/// homes are entered; tells the session what is in them. A home may lie on a disk that answers
/// late, so it reads on a worker thread.
class HomeWatch : public QObject {
    Q_OBJECT

public:
    explicit HomeWatch(PlanSession &session, QObject *parent = nullptr);

private:
    QStringList homes() const;
    void follow();
    void look();

    PlanSession &m_session;
    QTimer m_typing; ///< the homes are read when typing pauses
    QStringList m_wanted;
    QFutureWatcher<QHash<QString, PackSurvey>> m_watcher;
};

} // namespace das
