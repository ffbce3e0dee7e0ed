#pragma once

#include "keyring/keyring.h"
#include "plan/secrets.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <optional>

namespace das {

struct ClusterPlan;
class PlanSession;

/// The passwords of a session's accounts in a key ring. They are looked for when a plan is opened
/// and when it names another account, and fill in what nobody has typed. They are kept and deleted
/// only as the user asks. Nothing here is waited for.
class RememberedPasswords : public QObject {
    Q_OBJECT

public:
    using Password = std::optional<QString> Secrets::*;

    /// The one of this session, which owns it. It has no ring until it is given one.
    static RememberedPasswords &of(PlanSession &session);
    /// Not owned; it outlives the session.
    void setRing(KeyRing &ring);

    /// Whether a ring has answered.
    bool isRingThere() const { return m_isRingThere; }
    /// Whether there is a password to keep, and an account to keep it for.
    bool canRemember(Password password) const;
    bool isRemembered(Password password) const;
    /// Whether the ring did not do what it was last asked to.
    bool isRefused(Password password) const;

    void remember(Password password);
    void forget(Password password);
    /// The user has typed it: a remembered one is brought up to date.
    void wasTyped(Password password);

signals:
    void changed();

private:
    struct Entry {
        Password password;
        QString (*keyOf)(const ClusterPlan &);
        QString key = {};
        bool isLookedUp = false;
        bool isRefused = false;
        std::optional<QString> kept = {}; ///< what the ring has
    };

    explicit RememberedPasswords(PlanSession &session);
    const Entry &entry(Password password) const;
    Entry &entry(Password password);
    void forgetAccounts();
    void followAccounts();
    void lookUp();
    void takeFound(Entry &entry, const QString &password);
    /// Takes an answer only while the plan still names the account that it is for.
    KeyRing::Done forAccount(const Entry &entry, const KeyRing::Done &take);
    KeyRing::Done whenDone(Entry &entry, const std::optional<QString> &kept);
    std::optional<QString> typed(const Entry &entry) const;

    PlanSession &m_session;
    KeyRing *m_ring = nullptr;
    bool m_isRingThere = false;
    std::array<Entry, 2> m_entries;
    QTimer m_delay;
};

} // namespace das
