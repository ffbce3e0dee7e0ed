#pragma once

#include "pack/packsource.h"

namespace das {

/// Opens a zip as a pack; see openPack().
Result<std::unique_ptr<PackSource>> openZipPack(const QString &path);

} // namespace das
