#include "keyring/desktopring.h"

#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"DAS Setup"_s;

/// Without one, the libraries below would start a bus of their own.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

RingAnswer::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return RingAnswer::Done;
    case QKeychain::EntryNotFound:
        return RingAnswer::Absent;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return RingAnswer::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return RingAnswer::NoRing;
}

/// Starts the job, which deletes itself once it is over; one that is never over stays, since the
/// service may still answer to it. `password` is what a job that went well has found.
template <typename Job, typename Password>
void start(std::unique_ptr<Job> job, const QString &key, std::chrono::milliseconds patience,
           QObject *life, const KeyRing::Done &done, const Password &password)
{
    if (!hasSessionBus()) {
        QTimer::singleShot(0, life, [done] { done({}); });
        return;
    }
    const auto answer = [once = std::make_shared<KeyRing::Done>(done)](const RingAnswer &said) {
        if (const KeyRing::Done waiting = std::exchange(*once, nullptr))
            waiting(said);
    };
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job.get(), &QKeychain::Job::finished, life,
                     [job = job.get(), answer, password] {
                         const RingAnswer::Kind kind = kindOf(job->error());
                         answer({kind, kind == RingAnswer::Done ? password(*job) : QString()});
                     });
    QTimer::singleShot(patience, life, [answer] { answer({}); });
    job.release()->start();
}

QString nothing(const QKeychain::Job & /*job*/)
{
    return {};
}

} // namespace

void DesktopRing::read(const QString &key, const Done &done)
{
    // A read that KWallet refuses ends well, with nothing.
    const Done found = [done](const RingAnswer &answer) {
        const bool isEmpty = answer.kind == RingAnswer::Done && answer.password.isEmpty();
        done(isEmpty ? RingAnswer{RingAnswer::Absent, {}} : answer);
    };
    start(std::make_unique<QKeychain::ReadPasswordJob>(kService), key, m_patience, &m_life, found,
          [](const QKeychain::ReadPasswordJob &job) { return job.textData(); });
}

void DesktopRing::write(const QString &key, const QString &password, const Done &done)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(kService);
    job->setTextData(password);
    start(std::move(job), key, m_patience, &m_life, done, nothing);
}

void DesktopRing::remove(const QString &key, const Done &done)
{
    start(std::make_unique<QKeychain::DeletePasswordJob>(kService), key, m_patience, &m_life, done,
          nothing);
}

} // namespace das
