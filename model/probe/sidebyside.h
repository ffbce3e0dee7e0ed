#pragma once

#include <QtGlobal>

#include <functional>

namespace das {

/// Calls `work` for each number from 0 to `count` - 1, many of them at the same time, and returns
/// when all have ended.
void sideBySide(qsizetype count, const std::function<void(qsizetype)> &work);

} // namespace das
