#pragma once

#include "export/bundle.h"
#include "zip/ziparchive.h"

namespace das {

/// Puts a new file into a zip, deflated and with a fixed date, so that the same input gives the
/// same bytes. libzip reads `file` when the archive is closed.
Result<> addToZip(zip_t *archive, const QString &name, const BundleFile &file);

/// Gives an entry the bytes of `file`; its name, attributes and date stay.
Result<> replaceInZip(zip_t *archive, zip_uint64_t index, const BundleFile &file);

/// What libzip could not do with the file at `path`.
tl::unexpected<Error> failInZip(zip_error_t *error, const QString &path = {});

} // namespace das
