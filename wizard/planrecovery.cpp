#include "planrecovery.h"

#include "plan/planjson.h"
#include "plansession.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace std::chrono_literals;

namespace das {

using namespace Qt::StringLiterals;

namespace {

std::optional<RecoveredPlan> readRecovery(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const Result<ClusterPlan> plan = planFromJson(object[u"plan"_s].toString().toUtf8(), path);
    if (!plan)
        return std::nullopt;
    return RecoveredPlan{.plan = *plan, .filePath = object[u"file"_s].toString(), .savedIn = path};
}

} // namespace

PlanRecovery::PlanRecovery(PlanSession &session, const QString &folder, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                : folder),
      m_lock(ownFile() + u".lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_delay.setSingleShot(true);
    m_delay.setInterval(1s);
    connect(&m_delay, &QTimer::timeout, this, &PlanRecovery::flush);
    connect(&session, &PlanSession::planChanged, this, &PlanRecovery::follow);
    connect(&session, &PlanSession::fileStateChanged, this, &PlanRecovery::follow);
}

PlanRecovery::~PlanRecovery()
{
    QFile::remove(ownFile());
}

std::optional<RecoveredPlan> PlanRecovery::leftBehind() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"recovery-*.json"_s}, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        if (path == ownFile())
            continue;
        QLockFile lock(path + u".lock"_s);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // that program still runs
        if (std::optional<RecoveredPlan> recovered = readRecovery(path))
            return recovered;
    }
    return std::nullopt;
}

void PlanRecovery::discard(const RecoveredPlan &recovered)
{
    QFile::remove(recovered.savedIn);
}

void PlanRecovery::flush()
{
    m_delay.stop();
    if (!m_session.isModified()) {
        QFile::remove(ownFile());
        return;
    }
    const QJsonObject object{
        {u"file"_s, m_session.filePath()},
        {u"plan"_s, QString::fromUtf8(planToJson(m_session.plan()))},
    };
    if (!m_lock.isLocked()) {
        QDir().mkpath(m_folder);
        m_lock.tryLock(0);
    }
    // A recovery file that cannot be written must not get in the way of the work itself.
    const Result<> written =
        writeFile(ownFile(), QJsonDocument(object).toJson(QJsonDocument::Compact), kPrivateFile);
    if (!written)
        qWarning("%s", qUtf8Printable(written.error().text()));
}

void PlanRecovery::follow()
{
    if (!m_session.isModified())
        flush();
    else if (!m_delay.isActive())
        m_delay.start();
}

QString PlanRecovery::ownFile() const
{
    return m_folder + u"/recovery-%1.json"_s.arg(QCoreApplication::applicationPid());
}

} // namespace das
