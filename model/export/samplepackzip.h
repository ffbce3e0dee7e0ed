#pragma once

#include "support/result.h"

#include <QString>

namespace das {

/// Writes the sample pack into `folder`, which is made if absent, as a zip like the products' own:
/// below one top folder. Returns the path of the zip.
Result<QString> writeSamplePack(const QString &folder);

} // namespace das
