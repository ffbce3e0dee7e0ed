#include "export/samplepackzip.h"

#include "export/zipwriter.h"
#include "pack/packsource.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QDir>

namespace das {

using namespace Qt::StringLiterals;

Result<QString> writeSamplePack(const QString &folder)
{
    const QString topFolder = kSamplePackProduct + u"-sample"_s;
    QList<BundleFile> files;
    const std::unique_ptr<PackSource> pack = samplePack();
    for (const QString &path : samplePackFiles()) {
        const Result<std::optional<PackFile>> file = pack->read(path);
        if (!file)
            return tl::unexpected(file.error());
        files.append({topFolder + u'/' + path, (*file)->bytes, (*file)->mode});
    }
    const Result<QByteArray> zip = zipOf(files);
    if (!zip)
        return tl::unexpected(zip.error());
    if (!QDir().mkpath(folder))
        return fail(QCoreApplication::translate("das", "cannot be made"), folder);
    const QString path = folder + u'/' + topFolder + u".zip"_s;
    return writeFile(path, *zip, kPublicFile).map([&path] { return path; });
}

} // namespace das
