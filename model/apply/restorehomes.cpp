#include "apply/restorehomes.h"

#include "export/nodescripts.h"
#include "support/fileio.h"
#include "support/posixfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The file of the home, where its symbolic links lead.
Result<QString> targetOf(const QString &home, const QString &path)
{
    const QString whole = home + u'/' + path;
    return QFileInfo(QFileInfo(whole).path()).isDir() ? realPathOf(whole) : whole;
}

/// The bytes of a file; nothing where there is none.
Result<std::optional<QByteArray>> bytesOf(const QString &path)
{
    const Result<std::optional<struct stat>> status = statusOf(path);
    if (!status)
        return tl::unexpected(status.error());
    if (!status->has_value())
        return std::nullopt;
    const Result<QByteArray> bytes = readRegularFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return *bytes;
}

QString hashOf(const std::optional<QByteArray> &bytes)
{
    return bytes ? sha256Of(*bytes) : QString();
}

Result<> removeWithFolder(const QString &path)
{
    if (const Result<> removed = removeFile(path); !removed)
        return removed;
    const QString parent = QFileInfo(path).path();
    return QFileInfo(parent).isDir() ? syncFolder(parent) : Result<>();
}

/// Puts one file back, unless it is as it was; removes what was staged for it.
Result<> putBack(const BackupSet &set, const SavedFile &file)
{
    const Result<QString> target = targetOf(set.home, file.path);
    if (!target)
        return tl::unexpected(target.error());
    const QString staged = stagedPath(*target);
    if (const Result<> removed = removeFile(staged); !removed)
        return removed;
    if (file.before.isEmpty())
        return removeWithFolder(*target);
    const Result<std::optional<QByteArray>> now = bytesOf(*target);
    if (!now)
        return tl::unexpected(now.error());
    if (hashOf(*now) == file.before)
        return {};
    if (const Result<> copied = copyFile(set.saved(file), staged); !copied) {
        removeFile(staged);
        return copied;
    }
    if (const Result<> renamed = renameFile(staged, *target); !renamed)
        return renamed;
    return syncFolder(QFileInfo(*target).path());
}

/// Whether the file is as the run wrote it.
Result<bool> isAsWritten(const BackupSet &set, const SavedFile &file)
{
    const Result<QString> target = targetOf(set.home, file.path);
    if (!target)
        return tl::unexpected(target.error());
    const Result<std::optional<QByteArray>> now = bytesOf(*target);
    if (!now)
        return tl::unexpected(now.error());
    return hashOf(*now) == file.after;
}

Result<> removeStaged(const BackupSet &set, const SavedFile &file)
{
    const Result<QString> target = targetOf(set.home, file.path);
    return target ? removeFile(stagedPath(*target)) : tl::unexpected(target.error());
}

/// The folders that were made for new files, as far as they are empty.
void removeFolders(const BackupSet &set)
{
    for (auto folder = set.folders.crbegin(); folder != set.folders.crend(); ++folder)
        QDir(set.home).rmdir(*folder);
}

/// Where the disk is full there is no room for a copy, but the saved file itself can be used.
Result<> moveBack(const BackupSet &set, const SavedFile &file)
{
    const Result<QString> target = targetOf(set.home, file.path);
    if (!target)
        return tl::unexpected(target.error());
    if (const Result<> renamed = renameFile(set.saved(file), *target); !renamed)
        return renamed;
    return syncFolder(QFileInfo(*target).path());
}

Result<> removeSet(const BackupSet &set)
{
    const QString folder = set.folder();
    // Without its list the set is one that touched nothing, should the rest not be removed.
    if (const Result<> removed = removeFile(folder + u"/list"_s); !removed)
        return removed;
    if (QFileInfo::exists(folder) && !QDir(folder).removeRecursively())
        return fail(QCoreApplication::translate("das", "cannot be removed"), folder);
    QDir().rmdir(backupFolder(set.home));
    return {};
}

/// The files of a set that are neither as they were nor as they were written.
Result<QList<EditedFile>> editedFiles(const BackupSet &set)
{
    QList<EditedFile> edited;
    for (const SavedFile &file : set.files) {
        const Result<QString> target = targetOf(set.home, file.path);
        if (!target)
            return tl::unexpected(target.error());
        const Result<std::optional<QByteArray>> now = bytesOf(*target);
        if (!now)
            return tl::unexpected(now.error());
        const QString hash = hashOf(*now);
        if (hash == file.before || hash == file.after)
            continue;
        QByteArray saved;
        if (!file.before.isEmpty()) {
            const Result<QByteArray> bytes = readRegularFile(set.saved(file));
            if (!bytes)
                return tl::unexpected(bytes.error());
            saved = *bytes;
        }
        edited.append({set.home, file.path, now->value_or(QByteArray()), saved});
    }
    return edited;
}

Result<> keepEdited(const BackupSet &set, const EditedFile &file)
{
    const QString kept = set.folder() + u"/edited/"_s + file.path;
    const Result<QString> target = targetOf(set.home, file.path);
    if (!target)
        return tl::unexpected(target.error());
    const Result<std::optional<struct stat>> status = statusOf(*target);
    if (!status || !status->has_value() || QFileInfo::exists(kept))
        return status ? Result<>() : tl::unexpected(status.error());
    if (const Result<> made = makeFolders(QFileInfo(kept).path(), set.home, 0700); !made)
        return made;
    return copyFile(*target, kept);
}

/// The symbolic link that apply.sh made, while it still leads to this home.
Result<> removeLink(const BackupSet &set)
{
    const QString inside = QFileInfo(set.link).canonicalFilePath() + u'/';
    if (set.link.isEmpty() || !QFileInfo(set.link).isSymLink() ||
        !inside.startsWith(QFileInfo(set.home).canonicalFilePath() + u'/'))
        return {};
    return removeFile(set.link);
}

Result<RestoredHome> restoreSet(const BackupSet &set)
{
    RestoredHome restored{set.home, {}, {}, set.state == BackupState::Interrupted};
    for (const SavedFile &file : set.files) {
        if (const Result<> put = putBack(set, file); !put)
            return tl::unexpected(put.error());
        restored.files.append(file.path);
    }
    removeFolders(set);
    if (const Result<> removed = removeLink(set); !removed)
        return tl::unexpected(removed.error());
    restored.backup = set.folder() + u".restored"_s;
    if (const Result<> renamed = renameFile(set.folder(), restored.backup); !renamed)
        return tl::unexpected(renamed.error());
    if (const Result<> synced = syncFolder(backupFolder(set.home)); !synced)
        return tl::unexpected(synced.error());
    return restored;
}

/// The newest set of a home that stands; nothing where there is none. Sets that were never used
/// go.
Result<std::optional<BackupSet>> newestSet(const QString &home)
{
    const Result<QList<BackupSet>> sets = backupSets(home);
    if (!sets)
        return tl::unexpected(sets.error());
    std::optional<BackupSet> newest;
    for (const BackupSet &set : *sets) {
        if (set.state == BackupState::Unused) {
            if (const Result<> removed = removeSet(set); !removed)
                return tl::unexpected(removed.error());
        } else if (set.state != BackupState::Restored) {
            newest = set;
        }
    }
    return newest;
}

std::optional<BackupSet> setOfRun(const QString &home, const QString &name)
{
    const Result<QList<BackupSet>> sets = backupSets(home);
    if (!sets)
        return std::nullopt;
    const auto found = std::ranges::find(*sets, name, &BackupSet::name);
    return found == sets->cend() ? std::nullopt : std::optional(*found);
}

/// Whether a set that looks interrupted belongs to a run whose files are all in their places: the
/// first set is closed only then.
bool isComplete(const BackupSet &set)
{
    return std::ranges::any_of(set.homes, [&set](const QString &home) {
        const std::optional<BackupSet> other = setOfRun(home, set.name);
        return other && other->state == BackupState::Applied;
    });
}

/// The sets to put back: the newest of each home, and the others of an interrupted run.
Result<QList<BackupSet>> setsToRestore(const QStringList &homes, std::vector<FolderLock> &locks)
{
    QList<BackupSet> sets;
    QSet<QString> seen;
    QStringList waiting = homes;
    while (!waiting.isEmpty()) {
        const Result<QString> home = realPathOf(waiting.takeFirst());
        if (!home)
            return tl::unexpected(home.error());
        if (seen.contains(*home))
            continue;
        seen.insert(*home);
        Result<FolderLock> lock = FolderLock::take(*home);
        if (!lock)
            return tl::unexpected(lock.error());
        locks.push_back(std::move(*lock));
        const Result<std::optional<BackupSet>> newest = newestSet(*home);
        if (!newest)
            return tl::unexpected(newest.error());
        if (!newest->has_value())
            continue;
        const BackupSet &set = **newest;
        sets.append(set);
        if (set.state != BackupState::Interrupted || isComplete(set))
            continue;
        for (const QString &other : set.homes) {
            const std::optional<BackupSet> same = setOfRun(other, set.name);
            if (same && same->state == BackupState::Interrupted)
                waiting.append(other);
        }
    }
    return sets;
}

} // namespace

Result<RestoreOutcome> restoreHomes(const QStringList &homes, EditedFiles edited)
{
    std::vector<FolderLock> locks;
    const Result<QList<BackupSet>> sets = setsToRestore(homes, locks);
    if (!sets)
        return tl::unexpected(sets.error());
    RestoreOutcome outcome;
    for (const BackupSet &set : *sets) {
        const Result<QList<EditedFile>> found = editedFiles(set);
        if (!found)
            return tl::unexpected(found.error());
        outcome.edited.append(*found);
    }
    if (!outcome.edited.isEmpty() && edited == EditedFiles::Refuse)
        return outcome;
    for (const BackupSet &set : *sets) {
        for (const EditedFile &file : std::as_const(outcome.edited)) {
            const Result<> kept = file.home == set.home ? keepEdited(set, file) : Result<>();
            if (!kept)
                return tl::unexpected(kept.error());
        }
        const Result<RestoredHome> restored = restoreSet(set);
        if (!restored)
            return tl::unexpected(restored.error());
        outcome.homes.append(*restored);
    }
    outcome.edited.clear();
    return outcome;
}

Result<QStringList> recoverHomes(const QStringList &homes)
{
    const Result<QStringList> interrupted = interruptedHomes(homes);
    if (!interrupted)
        return interrupted;
    QStringList halfWritten;
    for (const QString &home : *interrupted) {
        const Result<QList<BackupSet>> sets = backupSets(home);
        if (!sets)
            return tl::unexpected(sets.error());
        for (const BackupSet &set : *sets) {
            if (set.state != BackupState::Interrupted)
                continue;
            if (!isComplete(set))
                halfWritten.append(home);
            else if (const Result<> closed = closeBackup(set); !closed)
                return tl::unexpected(closed.error());
        }
    }
    const Result<RestoreOutcome> outcome = restoreHomes(halfWritten, EditedFiles::Refuse);
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->edited.isEmpty()) {
        const EditedFile &file = outcome->edited.first();
        return fail(QCoreApplication::translate(
                        "das", "was edited after an apply was interrupted here; run das-setup "
                               "restore on the home and look at the difference"),
                    file.home + u'/' + file.path);
    }
    QStringList recovered;
    for (const RestoredHome &home : outcome->homes)
        recovered.append(home.home);
    return recovered;
}

Result<QStringList> interruptedHomes(const QStringList &homes)
{
    QStringList interrupted;
    for (const QString &home : homes) {
        const Result<QList<BackupSet>> sets = backupSets(home);
        if (!sets)
            return tl::unexpected(sets.error());
        if (std::ranges::find(*sets, BackupState::Interrupted, &BackupSet::state) != sets->cend())
            interrupted.append(home);
    }
    return interrupted;
}

Result<> closeBackup(const BackupSet &set)
{
    if (const Result<> renamed = renameFile(set.folder() + u"/open"_s, set.folder() + u"/done"_s);
        !renamed)
        return renamed;
    return syncFolder(set.folder());
}

Result<> undoBackup(const BackupSet &set)
{
    const Result<QList<BackupSet>> sets = backupSets(set.home);
    if (!sets)
        return tl::unexpected(sets.error());
    const auto made = std::ranges::find(*sets, set.name, &BackupSet::name);
    if (made == sets->cend())
        return {};
    for (const SavedFile &file : made->files) {
        // A file that somebody else has written meanwhile stays theirs.
        const Result<bool> isOurs = isAsWritten(*made, file);
        if (!isOurs)
            return tl::unexpected(isOurs.error());
        const Result<> put = *isOurs ? putBack(*made, file) : removeStaged(*made, file);
        if (put)
            continue;
        const Result<> moved = file.before.isEmpty() ? put : moveBack(*made, file);
        if (!moved)
            return tl::unexpected(put.error());
    }
    removeFolders(*made);
    return removeSet(*made);
}

} // namespace das
