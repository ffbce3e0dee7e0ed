#include "apply/backupset.h"

#include "support/fileio.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kRestored{".restored"};

Result<QList<SavedFile>> readList(const QString &path)
{
    const Result<QByteArray> bytes = readRegularFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QList<SavedFile> files;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString before = lines[i].section(u' ', 0, 0);
        const QString after = lines[i].section(u' ', 1, 1);
        const QString name = lines[i].section(u' ', 2);
        const bool leaves =
            name.isEmpty() || name.startsWith(u'/') || name.split(u'/').contains(u".."_s);
        if (leaves || after.isEmpty())
            return fail(QCoreApplication::translate("das", "is not a list of das-setup"), path,
                        int(i) + 1);
        files.append({before == u"-"_s ? QString() : before, after, name});
    }
    return files;
}

QStringList readHomes(const QString &path)
{
    const Result<QByteArray> bytes = readRegularFile(path);
    if (!bytes)
        return {};
    QStringList homes;
    for (const QJsonValue &home : QJsonDocument::fromJson(*bytes)[u"homes"_s].toArray())
        homes.append(home.toString());
    return homes;
}

BackupState stateOf(const BackupSet &set)
{
    const QDir folder(set.folder());
    if (set.name.endsWith(kRestored))
        return BackupState::Restored;
    if (!folder.exists(u"list"_s))
        return BackupState::Unused;
    return folder.exists(u"open"_s) ? BackupState::Interrupted : BackupState::Applied;
}

Result<BackupSet> readSet(const QString &home, const QString &name)
{
    BackupSet set{home, name, {}, {}, {}, {}, {}};
    set.state = stateOf(set);
    const QDir folder(set.folder());
    if (set.state == BackupState::Unused)
        return set;
    const Result<QList<SavedFile>> files = readList(folder.filePath(u"list"_s));
    if (!files)
        return tl::unexpected(files.error());
    set.files = *files;
    set.homes = readHomes(folder.filePath(u"run.json"_s));
    if (const Result<QByteArray> folders = readRegularFile(folder.filePath(u"folders"_s)))
        set.folders = QString::fromUtf8(*folders).split(u'\n', Qt::SkipEmptyParts);
    if (folder.exists(u"link"_s)) {
        if (const Result<QByteArray> link = readRegularFile(folder.filePath(u"link"_s)))
            set.link = QFile::decodeName(link->endsWith('\n') ? link->chopped(1) : *link);
    }
    return set;
}

} // namespace

QString BackupSet::folder() const
{
    return backupFolder(home) + u'/' + name;
}

QString BackupSet::saved(const SavedFile &file) const
{
    return folder() + u"/files/"_s + file.path;
}

QString BackupSet::written(const SavedFile &file) const
{
    return folder() + u"/written/"_s + file.path;
}

QString backupFolder(const QString &home)
{
    return home + u"/das-setup-backup"_s;
}

Result<QList<BackupSet>> backupSets(const QString &home)
{
    QList<BackupSet> sets;
    const QStringList names =
        QDir(backupFolder(home))
            .entryList({u"*Z-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const Result<BackupSet> set = readSet(home, name);
        if (!set)
            return tl::unexpected(set.error());
        sets.append(*set);
    }
    return sets;
}

QString newSetName(const QStringList &homes)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z-'"_s);
    for (int number = 1;; ++number) {
        const QString name = time + QString::number(number);
        const bool isTaken = std::ranges::any_of(homes, [&name](const QString &home) {
            const QDir folder(backupFolder(home));
            return folder.exists(name) || folder.exists(name + kRestored);
        });
        if (!isTaken)
            return name;
    }
}

Result<QByteArray> savedFilesList(const QList<SavedFile> &files)
{
    QByteArray list;
    for (const SavedFile &file : files) {
        if (file.path.contains(u'\n'))
            return fail(QCoreApplication::translate(
                            "das", "a file name with a line break cannot be written; rename it"),
                        file.path);
        list += (file.before.isEmpty() ? "-" : file.before.toLatin1()) + ' ' +
                file.after.toLatin1() + ' ' + file.path.toUtf8() + '\n';
    }
    return list;
}

QString stagedPath(const QString &path)
{
    return path + u".das-setup-new"_s;
}

} // namespace das
