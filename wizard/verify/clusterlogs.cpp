#include "verify/clusterlogs.h"

#include "plansession.h"
#include "verify/nodelog.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace das {

namespace {

constexpr std::chrono::milliseconds kLeastPause = 250ms; ///< between two readings
constexpr std::chrono::milliseconds kMostPause = 5s;

} // namespace

ClusterLogs::ClusterLogs(PlanSession &session, QObject *parent)
    : QObject(parent),
      m_session(session)
{
    m_poll.setInterval(kMostPause);
    m_soon.setInterval(kLeastPause);
    m_delay.setInterval(400ms);
    m_soon.setSingleShot(true);
    m_delay.setSingleShot(true);
    m_pool.setMaxThreadCount(1);
    const auto readSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, readSoon);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, readSoon);
    connect(&m_poll, &QTimer::timeout, this, &ClusterLogs::read);
    connect(&m_soon, &QTimer::timeout, this, &ClusterLogs::read);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isLong = true;
        emit progressed();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ClusterLogs::finish);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this] {
        if (isReading())
            emit progressed();
    });
    connect(&session, &PlanSession::planReplaced, this, [this] {
        m_chosen.clear();
        forget();
    });
}

ClusterLogs::~ClusterLogs()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ClusterLogs::follow()
{
    m_isFollowing = true;
    if (!m_poll.isActive())
        m_poll.start();
    read();
}

void ClusterLogs::stop()
{
    m_isFollowing = false;
    m_readsAgain = false;
    m_poll.stop();
    m_soon.stop();
    m_watcher.cancel();
    watch({});
}

void ClusterLogs::choose(const QString &node, const QString &file)
{
    if (file.isEmpty())
        m_chosen.remove(node);
    else
        m_chosen.insert(node, file);
    read();
}

QString ClusterLogs::fileOf(const NodePlan &node) const
{
    const ProductProfile *profile = m_session.profile();
    const QString home = profile == nullptr ? QString() : homeLogOf(*profile, node);
    return m_chosen.value(node.id, home);
}

qreal ClusterLogs::progress() const
{
    const int most = m_watcher.progressMaximum();
    return most == 0 ? 0 : qreal(m_watcher.progressValue()) / most;
}

const NodeVerdict *ClusterLogs::verdictOf(const QString &node) const
{
    const qsizetype place = m_places.value(node, -1);
    return place < 0 ? nullptr : &m_answer.verdicts[place];
}

const LogFollower *ClusterLogs::logOf(const QString &node) const
{
    const qsizetype place = m_places.value(node, -1);
    return place < 0 ? nullptr : &m_answer.logs[place];
}

void ClusterLogs::read()
{
    if (!m_isFollowing)
        return;
    if (m_isReading) {
        m_readsAgain = true;
        return;
    }
    LogsInput input{.plan = m_session.plan(), .profile = m_session.profile(), .logs = {}};
    if (input.profile == nullptr || input.plan.nodes.isEmpty())
        return forget();
    QHash<QString, LogFollower> known;
    for (const LogFollower &log : std::as_const(m_answer.logs))
        known.insert(log.file(), log);
    for (const NodePlan &node : input.plan.nodes) {
        const QString file = fileOf(node);
        input.logs.append(known.value(file, LogFollower(file)));
    }
    const auto sameFile = [](const LogFollower &a, const LogFollower &b) {
        return a.file() == b.file();
    };
    input.isJudged = m_hasAnswer && input.plan == m_judged &&
                     std::ranges::equal(input.logs, m_answer.logs, sameFile);
    m_asked = input.plan;
    m_isReading = true;
    m_sinceBegin.start();
    m_delay.start();
    m_watcher.setFuture(readLogsLater(input, m_pool));
    if (isUnread())
        emit progressed();
}

void ClusterLogs::finish()
{
    const bool wasTold = isReading();
    m_isReading = false;
    m_isLong = false;
    m_delay.stop();
    // Logs of a large cluster that never stop growing must not keep a processor busy.
    m_soon.setInterval(
        std::clamp(4 * std::chrono::milliseconds(m_sinceBegin.elapsed()), kLeastPause, kMostPause));
    if (m_watcher.isCanceled()) {
        if (std::exchange(m_readsAgain, false))
            read();
        else
            emit progressed();
        return;
    }
    LogsAnswer answer = m_watcher.result();
    watch(answer.watchable);
    if (answer.isNew) {
        m_answer = std::move(answer);
        m_places.clear();
        for (qsizetype i = 0; i < m_answer.verdicts.size(); ++i)
            m_places.insert(m_answer.verdicts[i].node, i);
        m_judged = m_asked;
        m_hasAnswer = true;
        emit changed();
    } else {
        m_answer.logs = std::move(answer.logs);
    }
    if (wasTold)
        emit progressed();
    if (std::exchange(m_readsAgain, false))
        m_soon.start();
}

void ClusterLogs::forget()
{
    if (isUnread() && !m_isReading)
        return;
    m_answer = {};
    m_places.clear();
    m_hasAnswer = false;
    m_watcher.cancel();
    watch({});
    emit changed();
}

void ClusterLogs::watch(const QStringList &paths)
{
    const QStringList before = watched();
    QStringList gone;
    QStringList come;
    for (const QString &path : before) {
        if (!paths.contains(path))
            gone.append(path);
    }
    for (const QString &path : paths) {
        if (!before.contains(path))
            come.append(path);
    }
    if (!gone.isEmpty())
        m_files.removePaths(gone);
    if (come.isEmpty())
        return;
    m_files.addPaths(come);
    m_soon.start(); // what came between the reading and now
}

} // namespace das
