#pragma once

#include "support/result.h"

#include <QString>

namespace das {

/// Whether `path` stays below the folder it is taken against: relative, with "/", and without
/// empty, "." or ".." parts and control characters.
bool isPathBelow(const QString &path);

/// The longest file that is read out of a pack: far above any configuration file, and a bound for
/// an entry that unpacks to more than it is worth.
inline constexpr qint64 kLongestPackFile = 64LL * 1024 * 1024;

/// What is missing where neither `path` nor the one folder in it is a pack.
tl::unexpected<Error> failNoPackRoot(const QString &path);

} // namespace das
