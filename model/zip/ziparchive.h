#pragma once

#include "support/result.h"

#include <QHash>
#include <QString>

#include <zip.h>

#include <memory>

namespace das {

struct DiscardZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FreeZipSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipArchive = std::unique_ptr<zip_t, DiscardZip>;
using ZipSource = std::unique_ptr<zip_source_t, FreeZipSource>;

/// What libzip says, as a part of a sentence.
QString reasonOf(zip_error_t *error);

/// Where the files of a pack stand in its zip.
struct ZipIndex {
    QString root;                         ///< "" or "wso2das-3.0.0/"
    QHash<QString, zip_uint64_t> entries; ///< by their names below the root; no folders
};

/// The pack's zip, for reading.
Result<ZipArchive> openZip(const QString &path);

/// Refuses a zip with an entry that could be written outside the pack, with a name that stands
/// twice or is a folder too, or with entries that share bytes: none of it can be trusted. `path` is
/// the zip's.
Result<ZipIndex> indexOf(zip_t *archive, const QString &path);

} // namespace das
