#include "export/zipwriter.h"

#include <QCoreApplication>

#include <zip.h>

#include <sys/stat.h>

#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

// 1980-01-01 12:00 in the fields of MS-DOS: the first day a zip can name. Noon, because libzip
// takes the time through the local clock and back, and no clock is put forward at noon.
constexpr zip_uint16_t kDosDate = 1U << 5U | 1U;
constexpr zip_uint16_t kDosTime = 12U << 11U;
constexpr zip_uint32_t kDeflateLevel = 9;

struct DiscardZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipArchive = std::unique_ptr<zip_t, DiscardZip>;
using ZipSource = std::unique_ptr<zip_source_t, FreeSource>;

tl::unexpected<Error> failWith(zip_error_t *error, const QString &path = {})
{
    return fail(QCoreApplication::translate("das", "cannot be put into a zip: %1")
                    .arg(QString::fromUtf8(zip_error_strerror(error))),
                path);
}

Result<> addFile(zip_t *archive, const BundleFile &file)
{
    const auto size = static_cast<zip_uint64_t>(file.bytes.size());
    ZipSource source(zip_source_buffer(archive, file.bytes.constData(), size, 0));
    if (!source)
        return failWith(zip_get_error(archive), file.path);
    const zip_int64_t added =
        zip_file_add(archive, file.path.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0)
        return failWith(zip_get_error(archive), file.path);
    source.release(); // the archive owns it now
    const auto index = static_cast<zip_uint64_t>(added);
    const auto attributes = (S_IFREG | (static_cast<zip_uint32_t>(file.mode) & 07777U)) << 16U;
    if (zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, kDeflateLevel) != 0 ||
        zip_file_set_dostime(archive, index, kDosTime, kDosDate, 0) != 0 ||
        zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, attributes) != 0)
        return failWith(zip_get_error(archive), file.path);
    return {};
}

Result<QByteArray> bytesOf(zip_source_t *target)
{
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(target, &status) != 0 || zip_source_open(target) != 0)
        return failWith(zip_source_error(target));
    QByteArray bytes(static_cast<qsizetype>(status.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(target, bytes.data(), status.size);
    zip_source_close(target);
    if (got != static_cast<zip_int64_t>(status.size))
        return failWith(zip_source_error(target));
    return bytes;
}

} // namespace

Result<QByteArray> zipOf(const QList<BundleFile> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    const ZipSource target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return failWith(&error);
    ZipArchive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive)
        return failWith(&error);
    zip_source_keep(target.get()); // one reference for the archive, one for reading it back
    for (const BundleFile &file : files) {
        if (const Result<> added = addFile(archive.get(), file); !added)
            return tl::unexpected(added.error());
    }
    if (zip_close(archive.get()) != 0)
        return failWith(zip_get_error(archive.get()));
    archive.release(); // closing it freed it
    return bytesOf(target.get());
}

} // namespace das
