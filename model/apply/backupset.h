#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace das {

/// What one run replaced in one home: HOME/das-setup-backup/TIME-N/. The bundle's apply.sh makes
/// the same folders, and rollback.sh reads them:
///     list        a line "BEFORE AFTER PATH" for each file: SHA-256, "-" where there was none.
///                 Once it is there, the files below are complete
///     files/PATH  the file as it was
///     link        the symbolic link that was made (apply.sh only)
/// and from this program also
///     run.json    the homes of the run
///     written/PATH, plan.dasplan   what was written, and the plan it came from
///     folders     the folders that new files need and that were not there
///     open        until every home of the run is written; then it is renamed to `done`
struct SavedFile {
    QString before; ///< SHA-256; empty: there was no such file
    QString after;
    QString path; ///< below the home

    bool operator==(const SavedFile &) const = default;
};

enum class BackupState : quint8 {
    Unused,      ///< the run ended before it touched the home
    Interrupted, ///< the run began to write and did not come to its end
    Applied,
    Restored,
};

struct BackupSet {
    QString home;
    QString name; ///< "20261122T101500Z-1"
    BackupState state = BackupState::Applied;
    QStringList homes; ///< of the whole run; empty if unknown
    QList<SavedFile> files;
    QStringList folders; ///< below the home, outer ones first
    QString link;        ///< symbolic link that belongs to it; empty: none

    QString folder() const;
    QString saved(const SavedFile &file) const;   ///< the file as it was
    QString written(const SavedFile &file) const; ///< the file as it was written
};

/// The folder of a home's backups.
QString backupFolder(const QString &home);

/// The sets of a home, oldest first.
Result<QList<BackupSet>> backupSets(const QString &home);

/// A name that no set of any of the homes has: the time in UTC, and a number.
QString newSetName(const QStringList &homes);

/// The text of `list`. A path with a line break is an error.
Result<QByteArray> savedFilesList(const QList<SavedFile> &files);

/// The name under which the new file waits beside its place. No file the product looks for ends
/// so (product-facts 3.1: every *-datasources.xml is loaded).
QString stagedPath(const QString &path);

} // namespace das
