#pragma once

#include "pack/packsource.h"
#include "profile/productprofile.h"

namespace das {

/// What bin/version.txt says (product-facts 0).
struct RecognisedPack {
    QString versionLine;                     ///< first line of bin/version.txt
    const ProductProfile *profile = nullptr; ///< nullptr: not supported
    QString cause;                           ///< why it is not
    QString reason;                          ///< the cause, and what is supported
};

/// Recognises the product and version. Fails where there is no bin/version.txt or it cannot be
/// read.
Result<RecognisedPack> recognisePack(const PackSource &pack);

} // namespace das
