#pragma once

#include <atomic>
#include <thread>

namespace das::test {

/// Stands before a server of 127.0.0.1 and lets only so many bytes of it through, over all
/// connections; afterwards it falls silent or closes.
class CutProxy {
public:
    CutProxy(int serverPort, int bytes, bool closes);
    ~CutProxy();
    CutProxy(const CutProxy &) = delete;
    CutProxy &operator=(const CutProxy &) = delete;

    int port() const { return m_port; }

private:
    void serve(int serverPort);
    void pass(int client, int server);

    std::atomic<int> m_left;
    bool m_closes;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_isStopping = false;
    std::thread m_thread;
};

} // namespace das::test
