#include "zip/zipbytes.h"

#include "zip/zipentries.h"

namespace das {

namespace {

Result<QByteArray> bytesOf(zip_source_t *target)
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(target, &status) != 0 || zip_source_open(target) != 0)
        return failInZip(zip_source_error(target));
    QByteArray bytes(static_cast<qsizetype>(status.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(target, bytes.data(), status.size);
    zip_source_close(target);
    if (got != static_cast<zip_int64_t>(status.size))
        return failInZip(zip_source_error(target));
    return bytes;
}

} // namespace

Result<QByteArray> zipBytes(const QList<BundleFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const ZipSource target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return failInZip(&error);
    ZipArchive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failInZip(&error);
    zip_source_keep(target.get()); // one reference for the archive, one for reading it back
    for (const BundleFile &file : files) {
        if (const Result<> added = addToZip(archive.get(), file.path, file); !added)
            return tl::unexpected(added.error());
    }
    if (zip_close(archive.get()) != 0)
        return failInZip(zip_get_error(archive.get()));
    static_cast<void>(archive.release()); // closing it freed it
    return bytesOf(target.get());
}

} // namespace das
