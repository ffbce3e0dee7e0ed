#pragma once

#include "review/changesjob.h"

#include <QFutureWatcher>
#include <QObject>

namespace das {

/// What stands in the place of a password that was not given yet.
inline const QString kPasswordNotGiven = QStringLiteral("password-not-given-yet");

/// The changes of the session's plan, for every page that shows them. They are computed on a worker
/// thread when a page asks for them and the plan or the passwords have changed since.
class PlannedChanges : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Outdated, Running, Ready, NotPossible };

    ~PlannedChanges() override;
    /// The one of this session, which owns it.
    static PlannedChanges &of(PlanSession &session);

    /// Computes them unless they are current already.
    void request();

    State state() const { return m_state; }
    /// Empty unless Ready.
    const ClusterPreview &preview() const { return m_preview; }
    /// Why they are not possible.
    const Error &error() const { return m_error; }
    /// The step on which that is put right: "product".
    const QString &stepToFix() const { return m_stepToFix; }
    /// The passwords for which kPasswordNotGiven stands: "MySQL", "Subversion".
    QStringList missingPasswords() const;

signals:
    void changed();

private:
    explicit PlannedChanges(PlanSession &session);
    void outdate();
    void finish();
    void setNotPossible(const Error &error, const QString &stepToFix);
    QString stepOf(const Error &error) const;

    PlanSession &m_session;
    QFutureWatcher<Result<ClusterPreview>> m_watcher; ///< of the newest computation only
    State m_state = State::Outdated;
    ClusterPreview m_preview;
    Error m_error;
    QString m_stepToFix;
};

} // namespace das
