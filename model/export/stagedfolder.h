#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace das {

/// Makes a folder and those above it that are missing; removes them again unless kept.
class MadeFolder {
public:
    explicit MadeFolder(const QString &path);
    ~MadeFolder();
    Q_DISABLE_COPY_MOVE(MadeFolder)

    bool exists() const { return m_exists; }
    void keep() { m_kept = true; }

private:
    QStringList m_made;
    bool m_exists = false;
    bool m_kept = false;
};

/// Files that appear in a folder and in folders below it together, or not at all. They are written
/// into a hidden folder inside it, which only its owner may enter; until place() nothing is seen,
/// and without it nothing stays.
class StagedFolder {
public:
    /// The target is made if absent.
    explicit StagedFolder(const QString &target);

    /// Whether files can be staged.
    Result<> check() const;
    QString target() const { return m_target; }
    bool holds(const QString &name) const { return m_held.contains(name); }
    /// Where to write the file of that name, which may lie below folders.
    QString stage(const QString &name);
    /// Writes a file there.
    Result<> add(const QString &name, const QByteArray &bytes,
                 QFileDevice::Permissions permissions);
    /// Moves every staged file to its place, over an older one; on failure the older ones are back.
    /// Returns the paths, in the order in which they were staged.
    Result<QStringList> place();

private:
    Result<> checkPlaces() const;
    QStringList subfolders() const;
    QString newFolder() const { return m_hidden.filePath(QStringLiteral("new")); }
    QString oldFolder() const { return m_hidden.filePath(QStringLiteral("old")); }

    QString m_target;
    MadeFolder m_made;
    QTemporaryDir m_hidden; ///< inside the target, so that the last step only renames
    bool m_isReady = false;
    QStringList m_names;
    QSet<QString> m_held; ///< the same, to look up
};

} // namespace das
