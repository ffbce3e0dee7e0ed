#pragma once

#include "support/result.h"

#include <QString>

namespace das {

/// Whether `path` stays below the folder it is taken against: relative, with "/", and without
/// empty, "." or ".." parts and control characters.
bool isPathBelow(const QString &path);

/// What is missing where neither `path` nor the one folder in it is a pack.
tl::unexpected<Error> failNoPackRoot(const QString &path);

} // namespace das
