#include "export/wholepack.h"

#include "export/zipentries.h"
#include "export/zipredirect.h"
#include "pack/packsource.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace das {

namespace {

/// The system's reason, where it was the system that failed; else libzip's.
QString whyFailed(const ZipRedirect &redirect, zip_error_t *error)
{
    return redirect.reason().isEmpty() ? reasonOf(error) : redirect.reason();
}

/// libzip keeps what it says in the error.
struct ZipError {
    zip_error_t error{};

    ZipError() { zip_error_init(&error); }
    ~ZipError() { zip_error_fini(&error); }
    Q_DISABLE_COPY_MOVE(ZipError)
};

/// libzip asks at every step whether to give up.
int isUnwanted(zip_t * /*archive*/, void *goesOn)
{
    return (*static_cast<const GoesOn *>(goesOn))() ? 0 : 1;
}

Result<> writeInto(ZipRedirect &redirect, const WholePack &pack, const QList<BundleFile> &files,
                   const QString &path, GoesOn goesOn)
{
    ZipError opening;
    ZipSource source = redirect.source(&opening.error);
    ZipArchive archive(source ? zip_open_from_source(source.get(), 0, &opening.error) : nullptr);
    if (!archive)
        return fail(QCoreApplication::translate("das", "cannot be opened as a zip: %1")
                        .arg(whyFailed(redirect, &opening.error)),
                    pack.zip);
    static_cast<void>(source.release()); // the archive owns it now
    const Result<ZipIndex> index = indexOf(archive.get(), pack.zip);
    if (!index)
        return tl::unexpected(index.error());
    for (const BundleFile &file : files) {
        const auto found = index->entries.constFind(file.path);
        Result<> put = found == index->entries.constEnd()
                           ? addToZip(archive.get(), index->root + file.path, file)
                           : replaceInZip(archive.get(), *found, file);
        if (!put)
            return put;
    }
    zip_register_cancel_callback_with_state(archive.get(), isUnwanted, nullptr, &goesOn);
    if (zip_close(archive.get()) != 0) // this is what writes
        return fail(QCoreApplication::translate("das", "cannot be written: %1")
                        .arg(whyFailed(redirect, zip_get_error(archive.get()))),
                    path);
    static_cast<void>(archive.release()); // closing it freed it
    return {};
}

/// `read`: what was read before, by path.
Result<> checkUnchanged(const PackSource &source, const FileChange &file,
                        QHash<QString, QByteArray> &read)
{
    if (!read.contains(file.path)) {
        const Result<std::optional<PackFile>> found = source.read(file.path);
        if (!found)
            return tl::unexpected(found.error());
        read.insert(file.path, *found ? (*found)->bytes : QByteArray());
    }
    if (read[file.path] == file.before)
        return {};
    return fail(QCoreApplication::translate("das", "changed since it was read; start again"),
                source.describe(file.path));
}

} // namespace

Result<> checkIsNoFolder(const QString &source)
{
    if (!QFileInfo(source).isDir())
        return {};
    return fail(QCoreApplication::translate(
                    "das", "is a folder; whole packs are made from a zip: name the pack's zip as "
                           "it was downloaded as \"source\", or write bundles of the changed "
                           "files"),
                source);
}

Result<WholePack> openWholePack(const QString &source)
{
    if (const Result<> usable = checkIsNoFolder(source); !usable)
        return tl::unexpected(usable.error());
    const Result<ZipArchive> archive = openZip(source);
    if (!archive)
        return tl::unexpected(archive.error());
    return indexOf(archive->get(), source).map([&](const ZipIndex &index) {
        return WholePack{source, index.root.chopped(index.root.isEmpty() ? 0 : 1),
                         QFileInfo(source).size()};
    });
}

Result<> checkUnchanged(const WholePack &pack, const QList<NodeChanges> &changes)
{
    const Result<std::unique_ptr<PackSource>> source = openPack(pack.zip);
    if (!source)
        return tl::unexpected(source.error());
    QHash<QString, QByteArray> read;
    for (const NodeChanges &node : changes) {
        for (const FileChange &file : node.files) {
            if (Result<> same = file.isNew ? Result<>() : checkUnchanged(**source, file, read);
                !same)
                return same;
        }
    }
    return {};
}

Result<> writeWholePack(const WholePack &pack, const QList<BundleFile> &files, const QString &path,
                        const GoesOn &goesOn)
{
    ZipRedirect redirect;
    if (Result<> opened = redirect.open(pack.zip, path); !opened)
        return opened;
    Result<> written = writeInto(redirect, pack, files, path, goesOn);
    if (!written)
        QFile::remove(path);
    return written;
}

} // namespace das
