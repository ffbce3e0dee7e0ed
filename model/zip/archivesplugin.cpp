#include "zip/archivesplugin.h"

#include "zip/zipbytes.h"
#include "zip/zipcopy.h"
#include "zip/zippack.h"

namespace das {

Result<std::unique_ptr<PackSource>> ArchivesPlugin::openPack(const QString &zip) const
{
    return openZipPack(zip);
}

Result<QString> ArchivesPlugin::topFolder(const QString &zip) const
{
    return topFolderOf(zip);
}

Result<QByteArray> ArchivesPlugin::zipOf(const QList<BundleFile> &files) const
{
    return zipBytes(files);
}

Result<> ArchivesPlugin::copy(const QString &zip, const QList<BundleFile> &files,
                              const QString &path, const std::function<bool()> &goesOn) const
{
    return copyZip(zip, files, path, goesOn);
}

} // namespace das
