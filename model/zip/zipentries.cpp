#include "zip/zipentries.h"

#include <QCoreApplication>

#include <sys/stat.h>

namespace das {

namespace {

// 1980-01-01 12:00 in the fields of MS-DOS: the first day a zip can name. Noon, because libzip
// takes the time through the local clock and back, and no clock is put forward at noon.
constexpr zip_uint16_t kDosDate = 1U << 5U | 1U;
constexpr zip_uint16_t kDosTime = 12U << 11U;
constexpr zip_uint32_t kDeflateLevel = 9;

ZipSource sourceOf(zip_t *archive, const BundleFile &file)
{
    return ZipSource(zip_source_buffer(archive, file.bytes.constData(),
                                       static_cast<zip_uint64_t>(file.bytes.size()), 0));
}

zip_uint32_t attributesOf(const BundleFile &file)
{
    return (S_IFREG | (static_cast<zip_uint32_t>(file.mode) & 07777U)) << 16U;
}

} // namespace

tl::unexpected<Error> failInZip(zip_error_t *error, const QString &path)
{
    return fail(
        QCoreApplication::translate("das", "cannot be put into a zip: %1").arg(reasonOf(error)),
        path);
}

Result<> addToZip(zip_t *archive, const QString &name, const BundleFile &file)
{
    ZipSource source = sourceOf(archive, file);
    if (!source)
        return failInZip(zip_get_error(archive), file.path);
    const zip_int64_t added =
        zip_file_add(archive, name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0)
        return failInZip(zip_get_error(archive), file.path);
    static_cast<void>(source.release()); // the archive owns it now
    const auto index = static_cast<zip_uint64_t>(added);
    if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, kDeflateLevel) != 0 ||
        zip_file_set_dostime(archive, index, kDosTime, kDosDate, 0) != 0 ||
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, attributesOf(file)) !=
            0)
        return failInZip(zip_get_error(archive), file.path);
    return {};
}

Result<> replaceInZip(zip_t *archive, zip_uint64_t index, const BundleFile &file)
{
    zip_stat_t before;
    zip_stat_init(&before);
    zip_uint8_t system = ZIP_OPSYS_UNIX;
    zip_uint32_t attributes = 0;
    if (zip_stat_index(archive, index, 0, &before) != 0 ||
        zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return failInZip(zip_get_error(archive), file.path);
    ZipSource source = sourceOf(archive, file);
    if (!source || zip_file_replace(archive, index, source.get(), 0) != 0)
        return failInZip(zip_get_error(archive), file.path);
    static_cast<void>(source.release());          // the archive owns it now
    if ((file.mode & (S_IRWXG | S_IRWXO)) == 0) { // a password: whatever the pack let others see
        system = ZIP_OPSYS_UNIX;
        attributes = attributesOf(file);
    }
    // Without these, the entry would get the time of this run.
    if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, kDeflateLevel) != 0 ||
        zip_file_set_mtime(archive, index, before.mtime, 0) != 0 ||
        zip_file_set_external_attributes(archive, index, 0, system, attributes) != 0)
        return failInZip(zip_get_error(archive), file.path);
    return {};
}

} // namespace das
