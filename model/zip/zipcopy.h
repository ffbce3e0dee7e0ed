#pragma once

#include "export/bundle.h"
#include "export/jobrun.h"

namespace das {

/// The folder that holds all of the pack's zip; empty: the files stand at the top.
Result<QString> topFolderOf(const QString &zip);

/// Writes the pack's zip with `files` in place of those of the same path, or beside them, to
/// `path`: a new file that only its owner may read. All else is copied compressed as it is, in one
/// pass. `goesOn` is asked now and then; false stops the work. On failure nothing stays.
Result<> copyZip(const QString &zip, const QList<BundleFile> &files, const QString &path,
                 const GoesOn &goesOn);

} // namespace das
