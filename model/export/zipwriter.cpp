#include "export/zipwriter.h"

#include "pack/archives.h"

namespace das {

Result<QByteArray> zipOf(const QList<BundleFile> &files)
{
    return archives().and_then([&](const Archives *all) { return all->zipOf(files); });
}

} // namespace das
