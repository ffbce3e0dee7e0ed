#include "zip/ziparchive.h"

#include "pack/packpath.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The folder that bin/version.txt lies in, with "/": the top, or the one folder there.
std::optional<QString> rootOf(const QHash<QString, zip_uint64_t> &entries)
{
    const QString marker = u"bin/version.txt"_s;
    if (entries.contains(marker))
        return QString();
    if (entries.isEmpty())
        return std::nullopt;
    const QString first = entries.constBegin().key();
    const QString root = first.left(first.indexOf(u'/') + 1);
    const bool isRoot =
        !root.isEmpty() && entries.contains(root + marker) &&
        std::ranges::all_of(entries.keyBegin(), entries.keyEnd(),
                            [&root](const QString &name) { return name.startsWith(root); });
    return isRoot ? std::optional(root) : std::nullopt;
}

/// Refuses entries that share bytes: their copies can be of any length, however short the zip is.
Result<> checkExtent(zip_t *archive, const QString &path)
{
    auto left = static_cast<zip_uint64_t>(QFileInfo(path).size());
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t index = 0; std::cmp_less(index, count); ++index) {
        zip_stat_t status;
        zip_stat_init(&status);
        if (zip_stat_index(archive, index, 0, &status) != 0)
            return fail(QCoreApplication::translate("das", "cannot be read: %1")
                            .arg(reasonOf(zip_get_error(archive))),
                        path);
        if (status.comp_size > left)
            return fail(QCoreApplication::translate(
                            "das", "its entries are longer than the zip; download the pack again"),
                        path);
        left -= status.comp_size;
    }
    return {};
}

/// Refuses a name that is a file and a folder too: unpacked, what is below it could go through a
/// link to elsewhere.
Result<> checkFolders(const QHash<QString, zip_uint64_t> &entries, const QString &path)
{
    const auto place = [](QString name) { return name.replace(u'/', QChar(1)); };
    QStringList sorted; // in which what is below a name comes right behind it
    for (auto entry = entries.keyBegin(); entry != entries.keyEnd(); ++entry)
        sorted.append(place(*entry));
    sorted.sort();
    const auto twice =
        std::ranges::adjacent_find(sorted, [](const QString &name, const QString &next) {
            return next.startsWith(name + QChar(1));
        });
    if (twice == sorted.end())
        return {};
    return fail(QCoreApplication::translate(
                    "das", "the entry \"%1\" is a file and a folder; download the pack again")
                    .arg(QString(*twice).replace(QChar(1), u'/')),
                path);
}

Result<QHash<QString, zip_uint64_t>> entriesOf(zip_t *archive, const QString &path)
{
    QHash<QString, zip_uint64_t> entries;
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_uint64_t index = 0; std::cmp_less(index, count); ++index) {
        const char *raw = zip_get_name(archive, index, ZIP_FL_ENC_GUESS);
        QString name = QString::fromUtf8(raw);
        const bool isFolder = name.endsWith(u'/');
        if (isFolder)
            name.chop(1);
        if (!isPathBelow(name))
            return fail(QCoreApplication::translate(
                            "das", "the entry \"%1\" does not stay inside the zip's own folder; "
                                   "download the pack again")
                            .arg(name),
                        path);
        if (entries.contains(name))
            return fail(QCoreApplication::translate(
                            "das", "the entry \"%1\" stands twice; download the pack again")
                            .arg(name),
                        path);
        if (!isFolder)
            entries.insert(name, index);
    }
    if (const Result<> apart = checkFolders(entries, path); !apart)
        return tl::unexpected(apart.error());
    return entries;
}

} // namespace

QString reasonOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

Result<ZipArchive> openZip(const QString &path)
{
    int code = 0;
    ZipArchive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (archive)
        return archive;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString reason = reasonOf(&error);
    zip_error_fini(&error);
    return fail(QCoreApplication::translate("das",
                                            "cannot be opened as a zip: %1; choose the pack's zip "
                                            "or its unpacked folder")
                    .arg(reason),
                path);
}

Result<ZipIndex> indexOf(zip_t *archive, const QString &path)
{
    if (const Result<> fits = checkExtent(archive, path); !fits)
        return tl::unexpected(fits.error());
    const Result<QHash<QString, zip_uint64_t>> entries = entriesOf(archive, path);
    if (!entries)
        return tl::unexpected(entries.error());
    const std::optional<QString> root = rootOf(*entries);
    if (!root)
        return failNoPackRoot(path);
    ZipIndex index{*root, {}};
    for (auto entry = entries->keyValueBegin(); entry != entries->keyValueEnd(); ++entry) {
        if (entry->first.startsWith(*root))
            index.entries.insert(entry->first.mid(root->size()), entry->second);
    }
    return index;
}

} // namespace das
