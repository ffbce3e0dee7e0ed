#include "pack/packsource.h"

#include "pack/archives.h"
#include "pack/packpath.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <utility>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initSamplePackResource()
{
    Q_INIT_RESOURCE(samplepack);
}

namespace das {

using namespace Qt::StringLiterals;

namespace {

const QString kSamplePackRoot = u":/das/samplepack/wso2das-3.0.0/"_s;

QStringList namesIn(const QDir &folder)
{
    return folder.entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

class FolderPack : public PackSource {
public:
    explicit FolderPack(QString root)
        : m_root(std::move(root)),
          m_canonicalRoot(QFileInfo(m_root).canonicalFilePath())
    {
    }

    Result<std::optional<PackFile>> read(const QString &path) const override;
    QStringList fileNames(const QString &folder) const override
    {
        return namesIn(QDir(describe(folder)));
    }
    QString describe(const QString &path) const override { return m_root + u'/' + path; }

private:
    QString m_root;
    QString m_canonicalRoot;
};

Result<std::optional<PackFile>> FolderPack::read(const QString &path) const
{
    const QString file = describe(path);
    if (!isPathBelow(path))
        return fail(QCoreApplication::translate("das", "is not a path below the pack"), file);
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink())
        return std::optional<PackFile>();
    const QString inside = m_canonicalRoot == u"/"_s ? m_canonicalRoot : m_canonicalRoot + u'/';
    if (!info.canonicalFilePath().startsWith(inside))
        return fail(QCoreApplication::translate(
                        "das", "is reached by a symbolic link that leaves the pack; put the file "
                               "itself there"),
                    file);
    struct stat status {};
    // Asked before it is opened: opening a named pipe would wait for ever.
    if (::stat(QFile::encodeName(file).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return fail(QCoreApplication::translate("das", "is not a file; a stock pack has one here"),
                    file);
    if (status.st_size > kLongestFile)
        return fail(QCoreApplication::translate(
                        "das", "has %1 bytes; no configuration file is longer than %2")
                        .arg(status.st_size)
                        .arg(kLongestFile),
                    file);
    return readFile(file).map([&status](QByteArray bytes) {
        return std::optional(PackFile{std::move(bytes), static_cast<int>(status.st_mode & 0777U)});
    });
}

/// The pack compiled into the program. Resources have no mode of their own.
class ResourcePack : public PackSource {
public:
    Result<std::optional<PackFile>> read(const QString &path) const override
    {
        const QString resource = kSamplePackRoot + path;
        if (!isPathBelow(path) || !QFileInfo(resource).isFile())
            return std::optional<PackFile>();
        const int mode = path.endsWith(".sh"_L1) ? 0755 : 0644;
        return readFile(resource).map([mode](QByteArray bytes) {
            return std::optional(PackFile{std::move(bytes), mode});
        });
    }
    QStringList fileNames(const QString &folder) const override
    {
        return namesIn(QDir(kSamplePackRoot + folder));
    }
    QString describe(const QString &path) const override
    {
        return QCoreApplication::translate("das", "sample pack") + u'/' + path;
    }
};

bool isPackRoot(const QString &folder)
{
    return QFileInfo(folder + u"/bin/version.txt"_s).isFile();
}

Result<std::unique_ptr<PackSource>> openFolderPack(const QString &path)
{
    if (isPackRoot(path))
        return std::make_unique<FolderPack>(path);
    const QStringList folders = QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (folders.size() == 1 && isPackRoot(path + u'/' + folders.first()))
        return std::make_unique<FolderPack>(path + u'/' + folders.first());
    return failNoPackRoot(path);
}

} // namespace

Result<std::unique_ptr<PackSource>> openPack(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty())
        return fail(QCoreApplication::translate(
            "das", "no stock pack is named: choose the pack's zip or its unpacked folder"));
    if (!info.exists())
        return fail(
            QCoreApplication::translate(
                "das", "does not exist: choose the stock pack's zip or its unpacked folder"),
            path);
    // Opening a named pipe would wait for ever.
    if (!info.isDir() && !info.isFile())
        return fail(QCoreApplication::translate("das", "is a pipe or a device: choose the stock "
                                                       "pack's zip or its unpacked folder"),
                    path);
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
    if (info.isDir())
        return openFolderPack(absolute);
    return archives().and_then([&](const Archives *all) { return all->openPack(absolute); });
}

std::unique_ptr<PackSource> samplePack()
{
    initSamplePackResource();
    return std::make_unique<ResourcePack>();
}

QStringList samplePackFiles()
{
    initSamplePackResource();
    QStringList paths;
    QDirIterator iterator(kSamplePackRoot, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        paths.append(iterator.next().mid(kSamplePackRoot.size()));
    paths.sort();
    return paths;
}

} // namespace das
