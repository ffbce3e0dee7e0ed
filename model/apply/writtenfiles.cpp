#include "apply/writtenfiles.h"

#include "apply/backupset.h"
#include "export/nodescripts.h"
#include "support/fileio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

namespace das {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesIfThere(const QString &path)
{
    return QFileInfo::exists(path) ? readRegularFile(path) : QByteArray();
}

Result<QByteArray> writtenBytes(const BackupSet &set, const SavedFile &file, const QByteArray &now)
{
    if (sha256Of(now) == file.after)
        return now;
    if (QFileInfo::exists(set.written(file)))
        return readRegularFile(set.written(file));
    return fail(QCoreApplication::translate("das", "was edited since apply.sh wrote it, and "
                                                   "apply.sh keeps no copy of what it writes"),
                set.home + u'/' + file.path);
}

/// What the first of the runs found, the last one wrote, and is there now.
Result<WrittenFile> sidesOf(const QList<std::pair<const BackupSet *, SavedFile>> &runs)
{
    const auto &[firstSet, first] = runs.first();
    const auto &[lastSet, last] = runs.last();
    WrittenFile file{last.path, {}, {}, {}, first.before.isEmpty()};
    const Result<QByteArray> stock =
        file.isNew ? QByteArray() : readRegularFile(firstSet->saved(first));
    if (!stock)
        return tl::unexpected(stock.error());
    const Result<QByteArray> now = bytesIfThere(lastSet->home + u'/' + last.path);
    if (!now)
        return tl::unexpected(now.error());
    const Result<QByteArray> written = writtenBytes(*lastSet, last, *now);
    if (!written)
        return tl::unexpected(written.error());
    file.stock = *stock;
    file.now = *now;
    file.written = *written;
    return file;
}

} // namespace

Result<QList<WrittenFile>> writtenFiles(const QString &home)
{
    const Result<QList<BackupSet>> sets = backupSets(home);
    if (!sets)
        return tl::unexpected(sets.error());
    QMap<QString, QList<std::pair<const BackupSet *, SavedFile>>> runsOfPath;
    for (const BackupSet &set : *sets) {
        if (set.state != BackupState::Applied)
            continue;
        for (const SavedFile &file : set.files)
            runsOfPath[file.path].append({&set, file});
    }
    QList<WrittenFile> files;
    for (const auto &runs : std::as_const(runsOfPath)) {
        const Result<WrittenFile> file = sidesOf(runs);
        if (!file)
            return tl::unexpected(file.error());
        files.append(*file);
    }
    return files;
}

} // namespace das
