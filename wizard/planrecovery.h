#pragma once

#include "plan/clusterplan.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace das {

class PlanSession;

/// A plan that was left behind, and the file that it belongs to.
struct RecoveredPlan {
    ClusterPlan plan;
    QString filePath; ///< empty if it had none
    QString savedIn;  ///< the recovery file
};

/// Writes the plan aside while it has changes that are not saved, so that a crash loses none.
/// Each running program has a file of its own.
class PlanRecovery : public QObject {
    Q_OBJECT

public:
    /// `folder`: where the files go; empty for the application's data folder.
    explicit PlanRecovery(PlanSession &session, const QString &folder = {},
                          QObject *parent = nullptr);
    ~PlanRecovery() override;

    /// What a program that no longer runs left behind, newest first.
    std::optional<RecoveredPlan> leftBehind() const;
    /// Takes the file away, once the plan was taken over or refused.
    static void discard(const RecoveredPlan &recovered);
    /// Writes at once what is waiting to be written.
    void flush();

private:
    void follow();
    QString ownFile() const;

    PlanSession &m_session;
    QString m_folder;
    QLockFile m_lock; ///< while there is a file: it belongs to a program that runs
    QTimer m_delay;
};

} // namespace das
