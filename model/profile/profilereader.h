#pragma once

#include "profile/productprofile.h"
#include "support/result.h"

#include <QByteArray>

#include <functional>

namespace das {

/// The bytes of a shared part, by name ("clustering").
using PartReader = std::function<Result<QByteArray>(const QString &name)>;

/// Reads a profile. Unknown elements and attributes, missing ones, duplicate ids, and names of
/// facts that do not exist are errors with file and line.
Result<ProductProfile> readProfile(const QByteArray &bytes, const QString &file,
                                   const PartReader &readPart);

} // namespace das
