#include "apply/applyhomes.h"

#include "apply/backupset.h"
#include "apply/restorehomes.h"
#include "export/nodescripts.h"
#include "support/fileio.h"
#include "support/posixfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFolderMode = 0755;
constexpr int kPrivateFolderMode = 0700;
constexpr int kPrivateMode = 0600;

/// A file on its way into its place.
struct StagedFile {
    FileChange change;
    QString target;        ///< without symbolic links
    struct stat before {}; ///< of the target; not used for a new file
};

/// A home on its way.
struct StagedHome {
    QString nodeId;
    QString home; ///< without symbolic links
    BackupSet set;
    QList<StagedFile> files;
};

/// What must hold before anything is written; fills in the places.
Result<StagedHome> inspect(const HomeChanges &changes)
{
    if (changes.home.isEmpty() || !QFileInfo(changes.home).isDir())
        return fail(QCoreApplication::translate(
                        "das", "%1: there is no such folder; unpack the pack there first")
                        .arg(changes.nodeId),
                    changes.home);
    const Result<QString> home = realPathOf(changes.home);
    if (!home)
        return tl::unexpected(home.error());
    StagedHome staged{changes.nodeId, *home, {}, {}};
    for (const FileChange &change : changes.files) {
        StagedFile file{change, {}, {}};
        const QString path = *home + u'/' + change.path;
        if (!change.isNew) {
            const Result<QString> target = realPathOf(path);
            if (!target)
                return tl::unexpected(target.error());
            file.target = *target;
        } else {
            file.target = path; // its folder may not be there yet
        }
        staged.files.append(file);
    }
    return staged;
}

Error changedSinceShown(const QString &path)
{
    return {QCoreApplication::translate(
                "das", "was changed since the changes were computed; look at them again"),
            path, 0};
}

/// Whether the file is still as its FileChange saw it; remembers what it looks like.
Result<> checkUnchanged(StagedFile &file)
{
    const Result<std::optional<struct stat>> status = statusOf(file.target);
    if (!status)
        return tl::unexpected(status.error());
    if (file.change.isNew != !status->has_value())
        return tl::unexpected(changedSinceShown(file.target));
    if (file.change.isNew)
        return {};
    const Result<QByteArray> bytes = readRegularFile(file.target);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (*bytes != file.change.before)
        return tl::unexpected(changedSinceShown(file.target));
    file.before = **status;
    return {};
}

/// Whether nobody wrote to the file since checkUnchanged().
Result<> checkStill(const StagedFile &file)
{
    const Result<std::optional<struct stat>> now = statusOf(file.target);
    if (!now)
        return tl::unexpected(now.error());
    const auto same = [&file](const struct stat &status) {
        return status.st_ino == file.before.st_ino && status.st_size == file.before.st_size &&
               status.st_mtim.tv_sec == file.before.st_mtim.tv_sec &&
               status.st_mtim.tv_nsec == file.before.st_mtim.tv_nsec;
    };
    if (file.change.isNew ? now->has_value() : !now->has_value() || !same(**now))
        return tl::unexpected(changedSinceShown(file.target));
    return {};
}

/// Two nodes may not write into one home, nor to one file by way of symbolic links.
Result<> checkApart(const QList<StagedHome> &homes)
{
    QMap<QString, QString> nodeOfPath;
    for (const StagedHome &home : homes) {
        QStringList paths{home.home};
        for (const StagedFile &file : home.files)
            paths.append(file.target);
        for (const QString &path : std::as_const(paths)) {
            const QString other = nodeOfPath.value(path);
            if (!other.isEmpty())
                return fail(QCoreApplication::translate(
                                "das", "%1 and %2 would both write here; give each its own home")
                                .arg(other, home.nodeId),
                            path);
            nodeOfPath.insert(path, home.nodeId);
        }
    }
    return {};
}

Result<> checkNothingInterrupted(const QString &home)
{
    const Result<QList<BackupSet>> sets = backupSets(home);
    if (!sets)
        return tl::unexpected(sets.error());
    if (std::ranges::find(*sets, BackupState::Interrupted, &BackupSet::state) != sets->cend())
        return fail(
            QCoreApplication::translate(
                "das", "an earlier apply was interrupted here; run das-setup restore first"),
            home);
    return {};
}

QByteArray runJson(const QList<StagedHome> &homes)
{
    QJsonArray paths;
    for (const StagedHome &home : homes)
        paths.append(home.home);
    return QJsonDocument(QJsonObject{{u"format"_s, u"das-setup-run"_s},
                                     {u"version"_s, 1},
                                     {u"homes"_s, paths}})
        .toJson();
}

/// The file that lends its owner to the files of the backup and to new files of the home: one that
/// every pack has.
QString ownerModel(const QString &home)
{
    return home + u"/bin/version.txt"_s;
}

Result<> syncFolders(const QSet<QString> &folders)
{
    for (const QString &folder : folders) {
        if (const Result<> synced = syncFolder(folder); !synced)
            return synced;
    }
    return {};
}

/// The folders below the home that new files need and that are not there, outer ones first.
QByteArray missingFolders(const StagedHome &home)
{
    QByteArray missing;
    QSet<QString> seen;
    for (const StagedFile &file : home.files) {
        QStringList chain;
        QString folder = QFileInfo(file.change.path).path();
        for (; folder != u"."_s && !QFileInfo(home.home + u'/' + folder).isDir();
             folder = QFileInfo(folder).path())
            chain.prepend(folder);
        for (const QString &name : std::as_const(chain)) {
            if (!seen.contains(name))
                missing += name.toUtf8() + '\n';
            seen.insert(name);
        }
    }
    return missing;
}

/// The two copies of a file that the set keeps.
Result<> saveFile(const BackupSet &set, const SavedFile &saved, const StagedFile &file,
                  const QString &ownerModel)
{
    for (const QString &copy : {set.saved(saved), set.written(saved)}) {
        const Result<> made = makeFolders(QFileInfo(copy).path(), set.home, kPrivateFolderMode);
        if (!made)
            return made;
    }
    const FileChange &change = file.change;
    if (change.isNew)
        return writeFileLike(ownerModel, change.mode, set.written(saved), change.after);
    if (const Result<> copied = copyFile(file.target, set.saved(saved)); !copied)
        return copied;
    return writeFileLike(file.target, change.mode, set.written(saved), change.after);
}

/// Fills the backup set. Once `list` is there, what it lists is complete.
Result<> makeBackup(StagedHome &home, const QByteArray &planJson, const QByteArray &run)
{
    const QString folder = home.set.folder();
    const QString model = ownerModel(home.home);
    for (const QString &name : {folder, folder + u"/files"_s, folder + u"/written"_s}) {
        if (const Result<> made = makeFolders(name, home.home, kPrivateFolderMode); !made)
            return made;
    }
    QSet<QString> folders;
    for (const StagedFile &file : std::as_const(home.files)) {
        const FileChange &change = file.change;
        const SavedFile saved{change.isNew ? QString() : sha256Of(change.before),
                              sha256Of(change.after), change.path};
        if (const Result<> done = saveFile(home.set, saved, file, model); !done)
            return done;
        home.set.files.append(saved);
        folders.insert(QFileInfo(home.set.saved(saved)).path());
        folders.insert(QFileInfo(home.set.written(saved)).path());
    }
    folders.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (const Result<> synced = syncFolders(folders); !synced)
        return synced;
    const Result<QByteArray> list = savedFilesList(home.set.files);
    if (!list)
        return tl::unexpected(list.error());
    const QList<std::pair<QString, QByteArray>> texts{{u"run.json"_s, run},
                                                      {u"plan.dasplan"_s, planJson},
                                                      {u"folders"_s, missingFolders(home)},
                                                      {u"open"_s, {}},
                                                      {u"list.tmp"_s, *list}};
    for (const auto &[name, bytes] : texts) {
        const Result<> written = writeFileLike(model, kPrivateMode, folder + u'/' + name, bytes);
        if (!written)
            return written;
    }
    if (const Result<> synced = syncFolder(folder); !synced)
        return synced;
    if (const Result<> renamed = renameFile(folder + u"/list.tmp"_s, folder + u"/list"_s); !renamed)
        return renamed;
    return syncFolder(folder);
}

Result<> stage(const StagedHome &home)
{
    QSet<QString> folders;
    for (const StagedFile &file : home.files) {
        const QString staged = stagedPath(file.target);
        const QString parent = QFileInfo(staged).path();
        if (const Result<> made = makeFolders(parent, home.home, kFolderMode); !made)
            return made;
        if (const Result<> removed = removeFile(staged); !removed)
            return removed;
        const Result<> written =
            writeFileLike(file.change.isNew ? ownerModel(home.home) : file.target, file.change.mode,
                          staged, file.change.after);
        if (!written)
            return written;
        folders.insert(parent);
    }
    return syncFolders(folders);
}

Result<> place(const StagedHome &home)
{
    QSet<QString> folders;
    for (const StagedFile &file : home.files) {
        if (const Result<> still = checkStill(file); !still)
            return still;
        if (const Result<> renamed = renameFile(stagedPath(file.target), file.target); !renamed)
            return renamed;
        folders.insert(QFileInfo(file.target).path());
    }
    return syncFolders(folders);
}

/// The homes that have changes, each inspected; no two of them at one place.
Result<QList<StagedHome>> inspectAll(const QList<HomeChanges> &homes)
{
    QList<StagedHome> staged;
    for (const HomeChanges &changes : homes) {
        if (changes.files.isEmpty())
            continue;
        const Result<StagedHome> home = inspect(changes);
        if (!home)
            return tl::unexpected(home.error());
        staged.append(*home);
    }
    if (const Result<> apart = checkApart(staged); !apart)
        return tl::unexpected(apart.error());
    return staged;
}

Result<std::vector<FolderLock>> lockAll(const QList<StagedHome> &homes)
{
    std::vector<FolderLock> locks;
    for (const StagedHome &home : homes) {
        Result<FolderLock> lock = FolderLock::take(home.home);
        if (!lock)
            return tl::unexpected(lock.error());
        locks.push_back(std::move(*lock));
    }
    return locks;
}

/// Names the backup set of every home, once nothing stands in the way of writing.
Result<> prepareSets(QList<StagedHome> &homes)
{
    QStringList paths;
    for (const StagedHome &home : std::as_const(homes))
        paths.append(home.home);
    const QString name = newSetName(paths);
    for (StagedHome &home : homes) {
        if (const Result<> sound = checkNothingInterrupted(home.home); !sound)
            return sound;
        for (StagedFile &file : home.files) {
            if (const Result<> unchanged = checkUnchanged(file); !unchanged)
                return unchanged;
        }
        home.set.home = home.home;
        home.set.name = name;
        home.set.homes = paths;
    }
    return {};
}

/// Does the work on homes that were inspected; on failure something may be half done.
Result<> write(QList<StagedHome> &homes, const QByteArray &planJson, const ApplyProgress &progress)
{
    const QByteArray run = runJson(homes);
    for (qsizetype i = 0; i < homes.size(); ++i) {
        if (progress && !progress(int(i), int(homes.size()), homes[i].nodeId))
            return fail(QCoreApplication::translate("das", "stopped; nothing was written"));
        if (const Result<> made = makeBackup(homes[i], planJson, run); !made)
            return made;
        if (const Result<> staged = stage(homes[i]); !staged)
            return staged;
    }
    for (const StagedHome &home : std::as_const(homes)) {
        if (const Result<> placed = place(home); !placed)
            return placed;
    }
    // One closed set says for all homes of the run that every file is in its place.
    for (const StagedHome &home : std::as_const(homes)) {
        if (const Result<> closed = closeBackup(home.set); !closed)
            return closed;
    }
    return {};
}

/// Puts back what a failed run did; adds to its error what could not be put back.
Error undo(const QList<StagedHome> &homes, Error error)
{
    for (const StagedHome &home : homes) {
        if (const Result<> undone = undoBackup(home.set); !undone)
            error.message += QCoreApplication::translate(
                                 "das", "; and %1 could not be put back (%2): das-setup restore "
                                        "does it once the cause is gone")
                                 .arg(home.home, undone.error().text());
    }
    return error;
}

} // namespace

Result<QList<AppliedHome>> applyToHomes(const QList<HomeChanges> &homes, const QByteArray &planJson,
                                        const ApplyProgress &progress)
{
    Result<QList<StagedHome>> staged = inspectAll(homes);
    if (!staged)
        return tl::unexpected(staged.error());
    const Result<std::vector<FolderLock>> locks = lockAll(*staged);
    if (!locks)
        return tl::unexpected(locks.error());
    if (const Result<> prepared = prepareSets(*staged); !prepared)
        return tl::unexpected(prepared.error());
    if (const Result<> written = write(*staged, planJson, progress); !written)
        return tl::unexpected(undo(*staged, written.error()));

    QList<AppliedHome> applied;
    for (const StagedHome &home : std::as_const(*staged)) {
        QStringList files;
        for (const StagedFile &file : home.files)
            files.append(file.change.path);
        applied.append({home.nodeId, home.home, files, home.set.folder()});
    }
    return applied;
}

} // namespace das
