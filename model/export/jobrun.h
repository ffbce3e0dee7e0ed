#pragma once

#include "support/result.h"

#include <functional>

namespace das {

/// Asked now and then by long work; false stops it.
using GoesOn = std::function<bool()>;

/// Does the jobs 0 to `count` - 1, side by side as far as it pays. `begin` is told each number
/// before its job, and the latest again while jobs go on; false stops them all. It is never called
/// by two threads at once. After a failure nothing more is begun.
Result<> runJobs(int count, const std::function<bool(int)> &begin,
                 const std::function<Result<>(int, const GoesOn &)> &work);

} // namespace das
