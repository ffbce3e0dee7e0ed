#include "probe/socketwatch.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace das {

namespace {

/// How often it looks whether the run is over.
constexpr std::chrono::milliseconds kSlice{50};

} // namespace

SocketWatch::SocketWatch(const ProbeRun &run, int handle)
    : m_run(run),
      m_handle(::fcntl(handle, F_DUPFD_CLOEXEC, 0)),
      m_thread([this] { watch(); })
{
}

SocketWatch::~SocketWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_over.notify_one();
    m_thread.join();
    if (m_handle >= 0)
        ::close(m_handle);
}

void SocketWatch::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_over.wait_for(lock, kSlice, [this] { return m_isOver; })) {
        if (m_run.remainingMs() > 0)
            continue;
        m_hasShutDown = true;
        ::shutdown(m_handle, SHUT_RDWR);
        return;
    }
}

} // namespace das
