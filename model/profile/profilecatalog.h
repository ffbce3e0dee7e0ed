#pragma once

#include "profile/productprofile.h"
#include "support/result.h"

namespace das {

/// Reads the built-in profiles, in order of id. Fails on a profile with a mistake in it.
Result<QList<ProductProfile>> loadProfiles();

/// The built-in profiles. A mistake in one ends the program; tests and
/// `das-setup products --check` load them all.
const QList<ProductProfile> &builtInProfiles();

/// The built-in profile with that id, or nullptr. It is read when it is first asked for: all of
/// them take longer than most verbs.
const ProductProfile *profileById(QStringView id);

} // namespace das
