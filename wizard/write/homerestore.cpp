#include "write/homerestore.h"

#include <QPromise>
#include <QSettings>
#include <QThreadPool>

#include <memory>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostNamed = 8;
const QString kUnderWayKey = u"write/underWay"_s;

QString firstOf(const QStringList &names)
{
    QStringList shown = names.mid(0, kMostNamed);
    if (names.size() > kMostNamed)
        shown.append(HomeRestore::tr("and %1 more").arg(names.size() - kMostNamed));
    return shown.join(u'\n');
}

} // namespace

HomeRestore::HomeRestore(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { show(m_watcher.result()); });
}

void HomeRestore::start(const QStringList &homes, Dialogs &dialogs)
{
    m_homes = homes;
    m_dialogs = &dialogs;
    run(EditedFiles::Refuse);
}

void HomeRestore::offerLeftBehind(Dialogs &dialogs)
{
    const QStringList homes = HomesUnderWay::leftBehind();
    if (homes.isEmpty())
        return HomesUnderWay::end();
    dialogs.ask(homes.size() == 1 ? tr("Writing into 1 home was interrupted")
                                  : tr("Writing into %1 homes was interrupted").arg(homes.size()),
                tr("They may hold old and new files at once. If you put them back, each becomes "
                   "what it was before.") +
                    u"\n\n"_s + firstOf(homes),
                tr("&Put back"), tr("&Later"), [this, homes, &dialogs](bool yes) {
                    if (yes)
                        start(homes, dialogs);
                });
}

void HomeRestore::run(EditedFiles edited)
{
    auto promise = std::make_shared<QPromise<Result<RestoreOutcome>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, homes = m_homes, edited] {
        promise->addResult(restoreHomes(homes, edited));
        promise->finish();
    });
}

void HomeRestore::show(const Result<RestoreOutcome> &outcome)
{
    if (outcome && !outcome->edited.isEmpty())
        return askAboutEdited(outcome->edited);
    QStringList homes;
    if (!outcome && m_dialogs != nullptr)
        m_dialogs->showError(tr("The files were not put back"), outcome.error());
    if (outcome) {
        for (const RestoredHome &home : outcome->homes)
            homes.append(home.home);
    }
    emit finished(homes);
}

void HomeRestore::askAboutEdited(const QList<EditedFile> &files)
{
    if (m_dialogs == nullptr)
        return emit finished({});
    QStringList names;
    for (const EditedFile &file : files)
        names.append(file.home + u'/' + file.path);
    m_dialogs->ask(
        files.size() == 1 ? tr("1 file was edited since it was written")
                          : tr("%1 files were edited since they were written").arg(files.size()),
        tr("Nothing was put back yet. If you go on, the edited files are kept in the backup.") +
            u"\n\n"_s + firstOf(names),
        tr("&Put back all the same"), tr("&Leave everything"), [this](bool yes) {
            if (yes)
                run(EditedFiles::Replace);
            else
                emit finished({});
        });
}

void HomesUnderWay::begin(const QStringList &homes)
{
    QSettings settings;
    settings.setValue(kUnderWayKey, homes);
    settings.sync(); // it must be on the disk before the first home is touched
}

void HomesUnderWay::end()
{
    QSettings().remove(kUnderWayKey);
}

QStringList HomesUnderWay::leftBehind()
{
    const QStringList homes = QSettings().value(kUnderWayKey).toStringList();
    const Result<QStringList> interrupted = interruptedHomes(homes);
    return interrupted ? *interrupted : homes;
}

} // namespace das
