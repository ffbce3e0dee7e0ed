#pragma once

#include "export/bundle.h"

namespace das {

/// A zip of the files in the given order: the same bytes for the same input, Unix modes kept.
Result<QByteArray> zipBytes(const QList<BundleFile> &files);

} // namespace das
