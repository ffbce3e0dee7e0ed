#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace das::test {

/// What a file, folder or symbolic link of a tree is.
struct TreeEntry {
    uint mode = 0; ///< type and permission bits
    uint owner = 0;
    uint group = 0;
    QByteArray content;  ///< of a file; the target of a symbolic link
    qint64 modified = 0; ///< nanoseconds; 0 for folders

    bool operator==(const TreeEntry &) const = default;
};

using Tree = QMap<QString, TreeEntry>;

/// Everything below a folder, without the backups of das-setup.
Tree treeOf(const QString &folder);

/// The same without times, which differ between runs.
Tree withoutTimes(Tree tree);

/// The first difference, in words; empty if there is none.
QString differenceOf(const Tree &actual, const Tree &expected);

} // namespace das::test
