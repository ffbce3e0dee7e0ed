#pragma once

#include "export/bundle.h"
#include "export/jobrun.h"

namespace das {

/// A stock zip that whole packs are made from.
struct WholePack {
    QString zip;
    QString topFolder; ///< empty: the files stand at the top
    qint64 size = 0;
};

/// Refuses a folder: there is nothing in it that could be copied compressed as it is.
Result<> checkIsNoFolder(const QString &source);

Result<WholePack> openWholePack(const QString &source);

/// Whether the pack still holds the files that `changes` were computed from.
Result<> checkUnchanged(const WholePack &pack, const QList<NodeChanges> &changes);

/// Writes the pack with `files` in place of those of the same path, or beside them, to `path`: a
/// new file that only its owner may read. All else is copied compressed as it is, in one pass.
/// `goesOn` is asked now and then; false stops the work. On failure nothing stays.
Result<> writeWholePack(const WholePack &pack, const QList<BundleFile> &files, const QString &path,
                        const GoesOn &goesOn);

} // namespace das
