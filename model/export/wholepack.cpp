#include "export/wholepack.h"

#include "pack/archives.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace das {

namespace {

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
    const Result<QString> topFolder =
        archives().and_then([&](const Archives *all) { return all->topFolder(source); });
    return topFolder.map([&](const QString &folder) {
        return WholePack{source, folder, QFileInfo(source).size()};
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
    return archives().and_then(
        [&](const Archives *all) { return all->copy(pack.zip, files, path, goesOn); });
}

} // namespace das
