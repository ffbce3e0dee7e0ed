#pragma once

#include "pack/packsource.h"
#include "profile/productprofile.h"

#include <QStringList>

namespace das {

/// The files of `pack` in which a value differs from what every stock pack has there. A file
/// that was edited elsewhere is not noticed.
QStringList editedFiles(const PackSource &pack, const ProductProfile &profile);

} // namespace das
