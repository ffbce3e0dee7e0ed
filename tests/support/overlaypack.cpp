#include "support/overlaypack.h"

#include <QFileInfo>

namespace das::test {

using namespace Qt::StringLiterals;

OverlayPack::OverlayPack(const PackSource &pack, NodeChanges changes)
    : m_pack(pack),
      m_changes(std::move(changes))
{
}

Result<std::optional<PackFile>> OverlayPack::read(const QString &path) const
{
    for (const FileChange &file : m_changes.files) {
        if (file.path == path)
            return PackFile{file.after, file.mode};
    }
    return m_pack.read(path);
}

QStringList OverlayPack::fileNames(const QString &folder) const
{
    QStringList names = m_pack.fileNames(folder);
    for (const FileChange &file : m_changes.files) {
        const QFileInfo info(file.path);
        if (info.path() == folder && !names.contains(info.fileName()))
            names.append(info.fileName());
    }
    return names;
}

QString OverlayPack::describe(const QString &path) const
{
    return m_pack.describe(path) + u" with its changes"_s;
}

} // namespace das::test
