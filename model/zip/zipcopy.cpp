#include "zip/zipcopy.h"

#include "zip/zipentries.h"
#include "zip/zipredirect.h"

#include <QCoreApplication>
#include <QFile>

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

Result<> writeInto(ZipRedirect &redirect, const QString &zip, const QList<BundleFile> &files,
                   const QString &path, GoesOn goesOn)
{
    ZipError opening;
    ZipSource source = redirect.source(&opening.error);
    ZipArchive archive(source ? zip_open_from_source(source.get(), 0, &opening.error) : nullptr);
    if (!archive)
        return fail(QCoreApplication::translate("das", "cannot be opened as a zip: %1")
                        .arg(whyFailed(redirect, &opening.error)),
                    zip);
    static_cast<void>(source.release()); // the archive owns it now
    const Result<ZipIndex> index = indexOf(archive.get(), zip);
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

} // namespace

Result<QString> topFolderOf(const QString &zip)
{
    const Result<ZipArchive> archive = openZip(zip);
    if (!archive)
        return tl::unexpected(archive.error());
    return indexOf(archive->get(), zip).map([](const ZipIndex &index) {
        return index.root.chopped(index.root.isEmpty() ? 0 : 1);
    });
}

Result<> copyZip(const QString &zip, const QList<BundleFile> &files, const QString &path,
                 const GoesOn &goesOn)
{
    ZipRedirect redirect;
    if (Result<> opened = redirect.open(zip, path); !opened)
        return opened;
    Result<> written = writeInto(redirect, zip, files, path, goesOn);
    if (!written)
        QFile::remove(path);
    return written;
}

} // namespace das
