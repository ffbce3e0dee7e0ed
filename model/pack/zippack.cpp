#include "pack/zippack.h"

#include "pack/packpath.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <zip.h>

#include <sys/stat.h>

#include <array>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct CloseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipArchive = std::unique_ptr<zip_t, CloseZip>;
using ZipFile = std::unique_ptr<zip_file_t, CloseZip>;

QString reasonOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

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
    ZipPack(ZipArchive archive, QString file)
        : m_archive(std::move(archive)),
          m_file(std::move(file))
    {
    }

    Result<> readDirectory();
    bool enterRoot();

    Result<std::optional<PackFile>> read(const QString &path) const override;
    QStringList fileNames(const QString &folder) const override;
    QString describe(const QString &path) const override { return m_file + u'/' + m_root + path; }

private:
    Result<PackFile> readEntry(const QString &path, zip_uint64_t index) const;
    Result<QByteArray> unpack(const QString &path, const zip_stat_t &status) const;

    ZipArchive m_archive;
    QString m_file;
    QString m_root; ///< "" or "wso2das-3.0.0/"
    QHash<QString, zip_uint64_t> m_entries;
};

/// Takes the names of all entries. One that could be written outside the pack, or a name that
/// stands twice, makes the whole zip untrustworthy.
Result<> ZipPack::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_uint64_t index = 0; std::cmp_less(index, count); ++index) {
        const char *raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_GUESS);
        QString name = QString::fromUtf8(raw);
        const bool isFolder = name.endsWith(u'/');
        if (isFolder)
            name.chop(1);
        if (!isPathBelow(name))
            return fail(QCoreApplication::translate(
                            "das", "the entry \"%1\" does not stay inside the zip's own folder; "
                                   "download the pack again")
                            .arg(name),
                        m_file);
        if (m_entries.contains(name))
            return fail(QCoreApplication::translate(
                            "das", "the entry \"%1\" stands twice; download the pack again")
                            .arg(name),
                        m_file);
        if (!isFolder)
            m_entries.insert(name, index);
    }
    return {};
}

/// Finds the folder that bin/version.txt lies in: the top, or the one folder there.
bool ZipPack::enterRoot()
{
    const QString marker = u"bin/version.txt"_s;
    if (m_entries.contains(marker))
        return true;
    if (m_entries.isEmpty())
        return false;
    const QString first = m_entries.constBegin().key();
    m_root = first.left(first.indexOf(u'/') + 1);
    if (m_root.isEmpty() || !m_entries.contains(m_root + marker))
        return false;
    return std::ranges::all_of(m_entries.keyBegin(), m_entries.keyEnd(),
                               [this](const QString &name) { return name.startsWith(m_root); });
}

Result<std::optional<PackFile>> ZipPack::read(const QString &path) const
{
    const auto found = m_entries.constFind(m_root + path);
    if (found == m_entries.constEnd())
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

/// Never reads more than the entry says it holds, nor more than kLongestPackFile.
Result<QByteArray> ZipPack::unpack(const QString &path, const zip_stat_t &status) const
{
    if (std::cmp_greater(status.size, kLongestPackFile))
        return fail(QCoreApplication::translate(
                        "das", "unpacks to %1 bytes; no configuration file is longer than %2")
                        .arg(status.size)
                        .arg(kLongestPackFile),
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
    const QString prefix = folder.isEmpty() ? m_root : m_root + folder + u'/';
    QStringList names;
    for (auto entry = m_entries.keyBegin(); entry != m_entries.keyEnd(); ++entry) {
        if (entry->startsWith(prefix) && entry->indexOf(u'/', prefix.size()) < 0)
            names.append(entry->mid(prefix.size()));
    }
    names.sort();
    return names;
}

} // namespace

Result<std::unique_ptr<PackSource>> openZipPack(const QString &path)
{
    int code = 0;
    ZipArchive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = reasonOf(&error);
        zip_error_fini(&error);
        return fail(QCoreApplication::translate(
                        "das", "cannot be opened as a zip: %1; choose the pack's zip or its "
                               "unpacked folder")
                        .arg(reason),
                    path);
    }
    auto pack = std::make_unique<ZipPack>(std::move(archive), path);
    if (const Result<> listed = pack->readDirectory(); !listed)
        return tl::unexpected(listed.error());
    if (!pack->enterRoot())
        return failNoPackRoot(path);
    return pack;
}

} // namespace das
