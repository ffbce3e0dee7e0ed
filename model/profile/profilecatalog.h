#pragma once

#include "profile/productprofile.h"
#include "support/result.h"

namespace das {

/// The built-in profiles, in order of title and version. Fails on a profile with a mistake in it.
Result<QList<ProductProfile>> loadProfiles();

/// The built-in profile with that id, or nullptr. The profiles are loaded once.
const ProductProfile *profileById(QStringView id);

/// Every built-in profile. A mistake in one ends the program: the tests load them all.
const QList<ProductProfile> &builtInProfiles();

} // namespace das
