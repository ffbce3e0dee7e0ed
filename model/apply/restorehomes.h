#pragma once

#include "apply/backupset.h"
#include "support/result.h"

namespace das {

/// A file that somebody edited after it was written.
struct EditedFile {
    QString home;
    QString path;     ///< below the home
    QByteArray now;   ///< empty where it was removed
    QByteArray saved; ///< what restoring would put there; empty where the file would go
};

struct RestoredHome {
    QString home;
    QString backup;    ///< the folder of the set, by its name from now on
    QStringList files; ///< below the home
    bool wasInterrupted = false;
};

struct RestoreOutcome {
    QList<EditedFile> edited;  ///< not empty: nothing was touched
    QList<RestoredHome> homes; ///< without those that had nothing to restore
};

/// What to do with files that were edited since.
enum class EditedFiles : quint8 {
    Refuse,
    Replace, ///< and keep the edited ones in the set, under edited/
};

/// Puts back what the newest run that is not restored yet replaced, in each of the homes: bytes,
/// mode, owner and times. A run that was interrupted half way is undone in all of its homes, named
/// here or not.
Result<RestoreOutcome> restoreHomes(const QStringList &homes, EditedFiles edited);

/// Ends what an interrupted run left in these homes: completed where its files were all in place,
/// else undone in all of its homes, which are returned.
Result<QStringList> recoverHomes(const QStringList &homes);

/// The homes among these that an interrupted run left behind.
Result<QStringList> interruptedHomes(const QStringList &homes);

/// Ends a run: its set counts as applied.
Result<> closeBackup(const BackupSet &set);

/// Puts a home back to what it was before the run of `set`, whose files nobody else has touched,
/// and removes the set. Steps that were not made yet need no undoing.
Result<> undoBackup(const BackupSet &set);

} // namespace das
