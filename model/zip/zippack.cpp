#include "zip/zippack.h"

#include "pack/packpath.h"
#include "support/fileio.h"
#include "zip/ziparchive.h"

#include <QCoreApplication>

#include <sys/stat.h>

#include <array>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct CloseFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, CloseFile>;

/// The Unix mode with its type bits; 0 where the entry was made on another system.
unsigned unixMode(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = ZIP_OPSYS_DOS;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0 ||
        system != ZIP_OPSYS_UNIX)
        return 0;
    return attributes >> 16U;
}

class ZipPack : public PackSource {
public:
    ZipPack(ZipArchive archive, QString file, ZipIndex index)
        : m_archive(std::move(archive)),
          m_file(std::move(file)),
          m_index(std::move(index))
    {
    }

    Result<std::optional<PackFile>> read(const QString &path) const override;
    QStringList fileNames(const QString &folder) const override;
    QString describe(const QString &path) const override
    {
        return m_file + u'/' + m_index.root + path;
    }

private:
    Result<PackFile> readEntry(const QString &path, zip_uint64_t index) const;
    Result<QByteArray> unpack(const QString &path, const zip_stat_t &status) const;

    ZipArchive m_archive;
    QString m_file;
    ZipIndex m_index;
};

Result<std::optional<PackFile>> ZipPack::read(const QString &path) const
{
    const auto found = m_index.entries.constFind(path);
    if (found == m_index.entries.constEnd())
        return std::optional<PackFile>();
    return readEntry(path, *found).map([](PackFile file) {
        return std::optional(std::move(file));
    });
}

Result<PackFile> ZipPack::readEntry(const QString &path, zip_uint64_t index) const
{
    const unsigned mode = unixMode(m_archive.get(), index);
    if ((mode & S_IFMT) != 0 && !S_ISREG(mode))
        return fail(QCoreApplication::translate(
                        "das", "is not a file but a link or device; a stock pack has a file here"),
                    describe(path));
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat_index(m_archive.get(), index, 0, &status) != 0)
        return fail(QCoreApplication::translate("das", "cannot be read: %1")
                        .arg(reasonOf(zip_get_error(m_archive.get()))),
                    describe(path));
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
        return fail(
            QCoreApplication::translate("das", "is encrypted; use the pack as it was downloaded"),
            describe(path));
    Result<QByteArray> bytes = unpack(path, status);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const unsigned permissions = mode & 0777U;
    return PackFile{std::move(*bytes), permissions == 0 ? 0644 : static_cast<int>(permissions)};
}

/// Never reads more than the entry says it holds, nor more than kLongestFile.
Result<QByteArray> ZipPack::unpack(const QString &path, const zip_stat_t &status) const
{
    if (std::cmp_greater(status.size, kLongestFile))
        return fail(QCoreApplication::translate(
                        "das", "unpacks to %1 bytes; no configuration file is longer than %2")
                        .arg(status.size)
                        .arg(kLongestFile),
                    describe(path));
    const ZipFile file(zip_fopen_index(m_archive.get(), status.index, 0));
    if (!file)
        return fail(QCoreApplication::translate("das", "cannot be read: %1")
                        .arg(reasonOf(zip_get_error(m_archive.get()))),
                    describe(path));
    QByteArray bytes(static_cast<qsizetype>(status.size), Qt::Uninitialized);
    qsizetype filled = 0;
    zip_int64_t got = 1;
    while (got > 0 && filled < bytes.size()) {
        got = zip_fread(file.get(), bytes.data() + filled,
                        static_cast<zip_uint64_t>(bytes.size() - filled));
        filled += got > 0 ? static_cast<qsizetype>(got) : 0;
    }
    std::array<char, 1> beyond{};
    // The checksum is compared when the end is reached.
    const zip_int64_t end = got < 0 ? got : zip_fread(file.get(), beyond.data(), beyond.size());
    if (end < 0)
        return fail(
            QCoreApplication::translate("das", "cannot be read: %1; download the pack again")
                .arg(reasonOf(zip_file_get_error(file.get()))),
            describe(path));
    if (end > 0 || filled != bytes.size())
        return fail(QCoreApplication::translate(
                        "das", "has another length than the zip says; download the pack again"),
                    describe(path));
    return bytes;
}

QStringList ZipPack::fileNames(const QString &folder) const
{
    const QString prefix = folder.isEmpty() ? folder : folder + u'/';
    QStringList names;
    for (auto entry = m_index.entries.keyBegin(); entry != m_index.entries.keyEnd(); ++entry) {
        if (entry->startsWith(prefix) && entry->indexOf(u'/', prefix.size()) < 0)
            names.append(entry->mid(prefix.size()));
    }
    names.sort();
    return names;
}

} // namespace

Result<std::unique_ptr<PackSource>> openZipPack(const QString &path)
{
    Result<ZipArchive> archive = openZip(path);
    if (!archive)
        return tl::unexpected(archive.error());
    Result<ZipIndex> index = indexOf(archive->get(), path);
    if (!index)
        return tl::unexpected(index.error());
    return std::make_unique<ZipPack>(std::move(*archive), path, std::move(*index));
}

} // namespace das
