#include "rememberedpasswords.h"

#include "keyring/ringkeys.h"
#include "plansession.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace das {

RememberedPasswords &RememberedPasswords::of(PlanSession &session)
{
    auto *known = session.findChild<RememberedPasswords *>();
    return known == nullptr ? *new RememberedPasswords(session) : *known;
}

RememberedPasswords::RememberedPasswords(PlanSession &session)
    : QObject(&session),
      m_session(session),
      m_entries{Entry{&Secrets::mysqlPassword, mysqlRingKey},
                Entry{&Secrets::svnPassword, svnRingKey}}
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms); // an account is typed letter by letter
    connect(&m_delay, &QTimer::timeout, this, &RememberedPasswords::lookUp);
    connect(&session, &PlanSession::planReplaced, this, &RememberedPasswords::forgetAccounts);
    connect(&session, &PlanSession::planChanged, this, &RememberedPasswords::followAccounts);
    connect(&session, &PlanSession::secretsChanged, this, &RememberedPasswords::changed);
}

void RememberedPasswords::setRing(KeyRing &ring)
{
    m_ring = &ring;
    followAccounts();
}

bool RememberedPasswords::canRemember(Password password) const
{
    const Entry &found = entry(password);
    return m_isRingThere && !found.key.isEmpty() && typed(found).has_value();
}

bool RememberedPasswords::isRemembered(Password password) const
{
    return entry(password).kept.has_value();
}

bool RememberedPasswords::isRefused(Password password) const
{
    return entry(password).isRefused;
}

void RememberedPasswords::remember(Password password)
{
    Entry &asked = entry(password);
    if (const std::optional<QString> value = typed(asked); canRemember(password) && value)
        m_ring->write(asked.key, *value, whenDone(asked, value));
}

void RememberedPasswords::forget(Password password)
{
    Entry &asked = entry(password);
    if (asked.kept)
        m_ring->remove(asked.key, whenDone(asked, std::nullopt));
}

void RememberedPasswords::wasTyped(Password password)
{
    const Entry &edited = entry(password);
    if (!edited.kept || edited.kept == typed(edited))
        return;
    if (typed(edited))
        remember(password);
    else
        forget(password);
}

const RememberedPasswords::Entry &RememberedPasswords::entry(Password password) const
{
    return *std::ranges::find(m_entries, password, &Entry::password);
}

RememberedPasswords::Entry &RememberedPasswords::entry(Password password)
{
    return *std::ranges::find(m_entries, password, &Entry::password);
}

std::optional<QString> RememberedPasswords::typed(const Entry &entry) const
{
    return m_session.secrets().*entry.password;
}

void RememberedPasswords::forgetAccounts()
{
    for (Entry &entry : m_entries)
        entry = Entry{entry.password, entry.keyOf};
}

void RememberedPasswords::followAccounts()
{
    for (Entry &entry : m_entries) {
        const QString key = m_ring == nullptr ? QString() : entry.keyOf(m_session.plan());
        if (key == entry.key)
            continue;
        // The password of one account is not that of another.
        if (entry.kept && entry.kept == typed(entry)) {
            Secrets secrets = m_session.secrets();
            (secrets.*entry.password).reset();
            m_session.setSecrets(secrets);
        }
        entry = Entry{entry.password, entry.keyOf, key};
        m_delay.start();
        emit changed();
    }
}

void RememberedPasswords::lookUp()
{
    for (Entry &entry : m_entries) {
        if (entry.key.isEmpty() || entry.isLookedUp)
            continue;
        entry.isLookedUp = true;
        m_ring->read(entry.key, forAccount(entry, [this, &entry](const RingAnswer &answer) {
                         if (answer.kind == RingAnswer::Done)
                             takeFound(entry, answer.password);
                     }));
    }
}

void RememberedPasswords::takeFound(Entry &entry, const QString &password)
{
    entry.kept = password;
    if (typed(entry)) // which wins
        return;
    Secrets secrets = m_session.secrets();
    secrets.*entry.password = password;
    m_session.setSecrets(secrets);
}

KeyRing::Done RememberedPasswords::forAccount(const Entry &entry, const KeyRing::Done &take)
{
    return [self = QPointer(this), &entry, key = entry.key, take](const RingAnswer &answer) {
        if (self.isNull())
            return;
        self->m_isRingThere = answer.kind != RingAnswer::NoRing;
        if (entry.key == key)
            take(answer);
        emit self->changed();
    };
}

KeyRing::Done RememberedPasswords::whenDone(Entry &entry, const std::optional<QString> &kept)
{
    return forAccount(entry, [&entry, kept](const RingAnswer &answer) {
        entry.isRefused = answer.kind != RingAnswer::Done;
        if (!entry.isRefused)
            entry.kept = kept;
    });
}

} // namespace das
