#include "export/jobrun.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>
#include <thread>
#include <vector>

namespace das {

namespace {

/// More would only wait for the disk or for memory.
constexpr int kMostThreads = 2;

class JobRun {
public:
    JobRun(int count, const std::function<bool(int)> &begin,
           const std::function<Result<>(int, const GoesOn &)> &work)
        : m_count(count),
          m_begin(begin),
          m_work(work)
    {
    }

    Result<> run()
    {
        std::vector<std::thread> threads;
        for (int i = 1; i < std::min(m_count, kMostThreads); ++i)
            threads.emplace_back([this] { takeJobs(); });
        takeJobs();
        for (std::thread &thread : threads)
            thread.join();
        if (m_isStopped)
            return fail(QCoreApplication::translate("das", "stopped; nothing was written"));
        return m_result;
    }

private:
    void takeJobs()
    {
        for (int job = next(); job >= 0; job = next()) {
            const Result<> done = m_work(job, [this] { return goesOn(); });
            const std::scoped_lock lock(m_mutex);
            if (!done && m_result)
                m_result = done;
        }
    }

    /// The number of the next job; -1 if there is none to begin.
    int next()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_begun == m_count || !goesOnLocked() || !isWantedLocked(m_begun))
            return -1;
        return m_begun++;
    }

    bool goesOn()
    {
        const std::scoped_lock lock(m_mutex);
        return goesOnLocked() && isWantedLocked(m_begun - 1);
    }

    bool goesOnLocked() const { return !m_isStopped && m_result.has_value(); }

    bool isWantedLocked(int job)
    {
        m_isStopped = m_isStopped || !m_begin(job);
        return !m_isStopped;
    }

    int m_count;
    const std::function<bool(int)> &m_begin;
    const std::function<Result<>(int, const GoesOn &)> &m_work;
    std::mutex m_mutex;
    int m_begun = 0;
    bool m_isStopped = false;
    Result<> m_result;
};

} // namespace

Result<> runJobs(int count, const std::function<bool(int)> &begin,
                 const std::function<Result<>(int, const GoesOn &)> &work)
{
    return JobRun(count, begin, work).run();
}

} // namespace das
