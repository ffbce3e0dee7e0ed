#pragma once

#include <future>

namespace das {

/// Begins to read what fontconfig is told of the fonts, which takes as long as it takes to reach
/// the screen. Wait for it before the first font is used: that would read it all again.
std::future<void> readFontConfiguration();

} // namespace das
