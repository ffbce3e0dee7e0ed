#include "probe/sidebyside.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace das {

namespace {

/// One that hangs does so for its whole time; few others may wait behind it.
constexpr qsizetype kThreads = 128;

} // namespace

void sideBySide(qsizetype count, const std::function<void(qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    const auto workOn = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> threads;
    for (qsizetype i = 1; i < std::min(count, kThreads); ++i)
        threads.emplace_back(workOn);
    workOn();
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace das
