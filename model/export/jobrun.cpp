#include "export/jobrun.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>
#include <optional>
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
        {
            std::vector<std::jthread> others;
            for (int i = 1; i < std::min(m_count, kMostThreads); ++i)
                others.emplace_back([this] { takeJobs(); });
            takeJobs();
        }
        return m_result;
    }

private:
    void takeJobs()
    {
        for (std::optional<int> job = next(); job; job = next()) {
            const Result<> done = m_work(*job, [this] { return goesOn(); });
            const std::scoped_lock lock(m_mutex);
            if (!done && m_result)
                m_result = done;
        }
    }

    std::optional<int> next()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_begun == m_count || !isWanted(m_begun))
            return {};
        return m_begun++;
    }

    bool goesOn()
    {
        const std::scoped_lock lock(m_mutex);
        return isWanted(m_begun - 1);
    }

    bool isWanted(int job) // under the lock
    {
        if (m_result && !m_begin(job))
            m_result = fail(QCoreApplication::translate("das", "stopped; nothing was written"));
        return m_result.has_value();
    }

    int m_count;
    const std::function<bool(int)> &m_begin;
    const std::function<Result<>(int, const GoesOn &)> &m_work;
    std::mutex m_mutex;
    int m_begun = 0;
    Result<> m_result;
};

} // namespace

Result<> runJobs(int count, const std::function<bool(int)> &begin,
                 const std::function<Result<>(int, const GoesOn &)> &work)
{
    return JobRun(count, begin, work).run();
}

} // namespace das
