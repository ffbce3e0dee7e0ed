#pragma once

#include "probe/probe.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace das {

/// Shuts a socket down as soon as its run is over, from a thread of its own: for libraries whose
/// calls block in places where nothing can be asked of them, as in a TLS handshake. Asks the run in
/// that thread whether it was cancelled.
class SocketWatch {
public:
    SocketWatch(const ProbeRun &run, int handle);
    ~SocketWatch();
    Q_DISABLE_COPY_MOVE(SocketWatch)

    bool hasShutDown() const { return m_hasShutDown; }

private:
    void watch();

    const ProbeRun &m_run;
    int m_handle = -1; ///< a second one, which stays ours when the library closes the first
    std::atomic<bool> m_hasShutDown = false;
    bool m_isOver = false;
    std::mutex m_mutex;
    std::condition_variable m_over;
    std::thread m_thread;
};

} // namespace das
