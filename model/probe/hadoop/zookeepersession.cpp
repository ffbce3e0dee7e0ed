#include "probe/hadoop/zookeepersession.h"

#include "probe/hostaddress.h"

#include <QCoreApplication>

#include <zookeeper/zookeeper.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSessionTimeoutMs = 4000;
/// How often a wait looks whether the run was cancelled.
constexpr std::chrono::milliseconds kSlice{50};

/// What libzookeeper's threads tell ours.
struct Mailbox {
    std::mutex mutex;
    std::condition_variable changed;
    int state = 0;
};

/// The answer to one question; lives as long as the handle, which may still fill it in.
struct Answer {
    Mailbox *mailbox = nullptr;
    bool isThere = false;
    int code = 0;
    QByteArray data;
    QStringList names;
};

void stateChanged(zhandle_t *, int type, int state, const char *, void *context)
{
    auto *mailbox = static_cast<Mailbox *>(context);
    if (type != ZOO_SESSION_EVENT)
        return;
    const std::lock_guard lock(mailbox->mutex);
    mailbox->state = state;
    mailbox->changed.notify_all();
}

/// libzookeeper's log: what matters of it is in the codes that it returns.
void noLog(const char *) {}

template <typename Fill>
void deliver(const void *context, int code, Fill fill)
{
    // libzookeeper hands back as const what it was given.
    auto *answer = static_cast<Answer *>(const_cast<void *>(context));
    const std::lock_guard lock(answer->mailbox->mutex);
    answer->code = code;
    if (code == ZOK)
        fill(*answer);
    answer->isThere = true;
    answer->mailbox->changed.notify_all();
}

void dataArrived(int code, const char *value, int size, const Stat *, const void *context)
{
    deliver(context, code, [value, size](Answer &answer) {
        if (value != nullptr && size > 0)
            answer.data = QByteArray(value, size);
    });
}

void namesArrived(int code, const String_vector *names, const void *context)
{
    deliver(context, code, [names](Answer &answer) {
        for (int i = 0; names != nullptr && i < names->count; ++i)
            answer.names.append(QString::fromUtf8(names->data[i]));
    });
}

} // namespace

struct ZooKeeperSession::Private {
    explicit Private(ProbeRun &theRun) : run(theRun) {}
    ~Private()
    {
        if (handle != nullptr)
            zookeeper_close(handle);
    }
    Q_DISABLE_COPY_MOVE(Private)

    ProbeRun &run;
    Mailbox mailbox;
    std::deque<Answer> answers;
    zhandle_t *handle = nullptr;
    bool isHanging = false; ///< a wait was given up

    /// Waits until `isDone` holds, which is asked under the lock, or the run's time is up.
    template <typename IsDone>
    bool waitFor(IsDone isDone)
    {
        std::unique_lock lock(mailbox.mutex);
        while (!isDone()) {
            const std::chrono::milliseconds left(run.remainingMs());
            if (left.count() == 0) {
                isHanging = true;
                return false;
            }
            mailbox.changed.wait_for(lock, std::min(kSlice, left));
        }
        return true;
    }

    /// The answer to what `ask` starts; nothing if there is no such znode.
    template <typename Ask>
    Result<std::optional<Answer>> answerTo(const QString &path, Ask ask)
    {
        Answer &answer = answers.emplace_back();
        answer.mailbox = &mailbox;
        int code = ask(&answer);
        if (code == ZOK) {
            if (!waitFor([&answer] { return answer.isThere; }))
                return fail(
                    QCoreApplication::translate("das", "ZooKeeper did not answer for %1 within %2")
                        .arg(path, secondsText(run.budget())));
            code = answer.code;
        }
        if (code == ZNONODE)
            return std::nullopt;
        if (code == ZNOAUTH)
            return fail(
                QCoreApplication::translate("das", "ZooKeeper does not let us read %1").arg(path));
        if (code != ZOK)
            return fail(QCoreApplication::translate("das", "ZooKeeper cannot give %1: %2")
                            .arg(path, QString::fromUtf8(zerror(code))));
        return answer;
    }
};

ZooKeeperSession::ZooKeeperSession(ProbeRun &run) : m_d(new Private(run)) {}

ZooKeeperSession::~ZooKeeperSession()
{
    // To say goodbye takes libzookeeper seconds where the server hangs: it is left to itself then.
    if (m_d->isHanging)
        std::thread([d = m_d.release()] { delete d; }).detach();
}

Result<> ZooKeeperSession::open(const QString &address, int port)
{
    const QByteArray server = hostPort(address, port).toUtf8();
    m_d->handle = zookeeper_init2(server.constData(), stateChanged, kSessionTimeoutMs, nullptr,
                                  &m_d->mailbox, 0, noLog);
    if (m_d->handle == nullptr)
        return fail(QCoreApplication::translate("das", "%1 is not an address for ZooKeeper")
                        .arg(hostPort(address, port)));
    if (m_d->waitFor([this] { return m_d->mailbox.state == ZOO_CONNECTED_STATE; }))
        return {};
    return fail(QCoreApplication::translate("das", "%1 gives no session within %2")
                    .arg(hostPort(address, port), secondsText(m_d->run.budget())));
}

Result<std::optional<QByteArray>> ZooKeeperSession::data(const QString &path)
{
    const QByteArray name = path.toUtf8();
    const auto answer = m_d->answerTo(path, [this, &name](const Answer *context) {
        return zoo_aget(m_d->handle, name.constData(), 0, dataArrived, context);
    });
    if (!answer)
        return tl::unexpected(answer.error());
    return *answer ? std::optional((*answer)->data) : std::nullopt;
}

Result<std::optional<QStringList>> ZooKeeperSession::children(const QString &path)
{
    const QByteArray name = path.toUtf8();
    const auto answer = m_d->answerTo(path, [this, &name](const Answer *context) {
        return zoo_aget_children(m_d->handle, name.constData(), 0, namesArrived, context);
    });
    if (!answer)
        return tl::unexpected(answer.error());
    return *answer ? std::optional((*answer)->names) : std::nullopt;
}

} // namespace das
