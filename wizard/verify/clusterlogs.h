#pragma once

#include "verify/logsjob.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <optional>

namespace das {

class PlanSession;

/// The logs of the plan's nodes, read on a worker thread and again when they grow. Network file
/// systems tell of no change, so that all are looked at now and then, too.
class ClusterLogs : public QObject {
    Q_OBJECT

public:
    explicit ClusterLogs(PlanSession &session, QObject *parent = nullptr);
    ~ClusterLogs() override;

    /// Reads what is new, and from now on whatever comes; again after a change of the plan.
    void follow();
    /// Nothing is read or watched from now on. What is known stays.
    void stop();
    bool isFollowing() const { return m_isFollowing; }

    /// `file`: the log of that node, in place of the one in its home; empty: the latter again.
    void choose(const QString &node, const QString &file);
    bool isChosen(const QString &node) const { return m_chosen.contains(node); }
    /// Chosen, or in its home; empty: neither.
    QString fileOf(const NodePlan &node) const;

    /// Nothing was read yet.
    bool isUnread() const { return !m_hasAnswer; }
    /// The first reading, or one that takes a while.
    bool isReading() const { return m_isReading && (m_isLong || isUnread()); }
    /// Of the reading, from 0 to 1.
    qreal progress() const;
    /// The node whose log is being read.
    QString nodeBeingRead() const { return m_watcher.progressText(); }

    const QList<NodeVerdict> &verdicts() const { return m_answer.verdicts; }
    const ClusterSummary &summary() const { return m_answer.summary; }
    /// nullptr: not known yet, or no longer in the plan.
    const NodeVerdict *verdictOf(const QString &node) const;
    const LogFollower *logOf(const QString &node) const;
    /// The files and folders whose changes are told.
    QStringList watched() const { return m_files.files() + m_files.directories(); }
    void setPollInterval(std::chrono::milliseconds interval) { m_poll.setInterval(interval); }

signals:
    /// The logs tell something else, or others are meant.
    void changed();
    /// isReading() or progress() is another.
    void progressed();

private:
    void read();
    void finish();
    void forget();
    void watch(const QStringList &paths);

    PlanSession &m_session;
    QHash<QString, QString> m_chosen; ///< by node
    LogsAnswer m_answer;
    QHash<QString, qsizetype> m_places; ///< of the nodes in it
    bool m_hasAnswer = false;
    ClusterPlan m_judged; ///< what the verdicts are about
    ClusterPlan m_asked;  ///< what the reading that goes on is about

    QThreadPool m_pool; ///< waits, when it is destroyed, for a piece of a file at most
    QFutureWatcher<LogsAnswer> m_watcher;
    QFileSystemWatcher m_files;
    QTimer m_poll;
    QTimer m_soon; ///< a log that grows tells of every line
    QElapsedTimer m_sinceBegin;
    QTimer m_delay; ///< until a reading counts as long
    bool m_isFollowing = false;
    bool m_isReading = false;
    bool m_isLong = false;
    bool m_readsAgain = false;
};

} // namespace das
