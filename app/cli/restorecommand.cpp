#include "cli/commands.h"

#include "apply/restorehomes.h"
#include "change/linediff.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString stateName(BackupState state)
{
    switch (state) {
    case BackupState::Unused:
        return u"unused"_s;
    case BackupState::Interrupted:
        return u"interrupted"_s;
    case BackupState::Applied:
        return u"applied"_s;
    case BackupState::Restored:
        break;
    }
    return u"restored"_s;
}

QJsonObject objectOf(const BackupSet &set)
{
    QJsonArray files;
    for (const SavedFile &file : set.files)
        files.append(file.path);
    return {{u"home"_s, set.home},
            {u"backup"_s, set.folder()},
            {u"state"_s, stateName(set.state)},
            {u"files"_s, files}};
}

void listSets(const QStringList &homes, bool asJson, CommandContext &context)
{
    QJsonArray array;
    for (const QString &home : homes) {
        const Result<QList<BackupSet>> sets = backupSets(home);
        if (!sets)
            return context.stop(ExitFailure, sets.error());
        for (const BackupSet &set : *sets) {
            if (asJson)
                array.append(objectOf(set));
            else
                context.print(QCoreApplication::translate("das", "%1  %2  %n file(s)", nullptr,
                                                          int(set.files.size()))
                                  .arg(stateName(set.state), set.folder()));
        }
    }
    if (asJson)
        context.printJson(array);
}

/// What restoring would do to each file that was edited, as a diff.
void refuse(const QList<EditedFile> &edited, CommandContext &context)
{
    for (const EditedFile &file : edited) {
        const FileChange change{file.path, file.now, file.saved, 0644, false, false, {}};
        context.printText(diffOf(file.home, change, Passwords::Masked).unified);
        context.message(file.home + u'/' + file.path + u": "_s +
                        QCoreApplication::translate("das", "was edited since it was written"));
    }
    context.stop(ExitNo, {QCoreApplication::translate(
                              "das", "nothing was changed; --force puts the older files back and "
                                     "keeps the edited ones in the backup"),
                          {},
                          0});
}

void runRestore(const CommandArguments &arguments, CommandContext &context)
{
    const QStringList homes = arguments.list(u"HOME"_s);
    if (arguments.flag(u"--list"_s))
        return listSets(homes, arguments.flag(u"--json"_s), context);
    const Result<RestoreOutcome> outcome = restoreHomes(
        homes, arguments.flag(u"--force"_s) ? EditedFiles::Replace : EditedFiles::Refuse);
    if (!outcome)
        return context.stop(ExitFailure, outcome.error());
    if (!outcome->edited.isEmpty())
        return refuse(outcome->edited, context);
    for (const RestoredHome &home : outcome->homes) {
        for (const QString &path : home.files)
            context.print(home.home + u'/' + path);
        if (home.wasInterrupted)
            context.message(
                QCoreApplication::translate("das", "%1: an interrupted apply was undone")
                    .arg(home.home));
    }
    if (outcome->homes.isEmpty())
        context.message(QCoreApplication::translate("das", "Nothing to restore"));
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s,
            QCoreApplication::translate(
                "das", "Put the last applied change of each home back; undo an interrupted apply"),
            QCoreApplication::translate("das", "Exit code 1: a file was edited since; the "
                                               "difference is printed, and nothing was changed."),
            {u"das-setup restore /srv/receiver1/das /srv/receiver2/das"_s,
             u"das-setup restore /srv/receiver1/das --list"_s},
            {{u"HOME"_s, OptionKind::List, QCoreApplication::translate("das", "The homes")},
             {u"--list"_s, OptionKind::Flag,
              QCoreApplication::translate("das", "Only list the backups of the homes")},
             {u"--force"_s, OptionKind::Flag,
              QCoreApplication::translate(
                  "das", "Replace files that were edited since; they are kept in the backup")},
             jsonOption()},
            runRestore};
}

} // namespace das
