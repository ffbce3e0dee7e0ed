#include "write/homestarget.h"

#include "pack/packsurvey.h"
#include "plan/planjson.h"
#include "review/plannedchanges.h"
#include "widgets/plantable.h"
#include "write/homerestore.h"
#include "write/writejob.h"
#include "write/writemodel.h"

#include <QDir>

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const HomeReview &review)
{
    return review.isWritable() && review.changes.files.isEmpty();
}

bool isAway(const HomeReview &review)
{
    return !review.isHere;
}

bool isBlocked(const HomeReview &review)
{
    return review.isHere && !review.isWritable();
}

/// Icon and words of a home before the deed.
std::pair<WriteState, QString> stateOf(const HomeReview &review)
{
    if (!review.isHere)
        return {WriteState::LeftOut, review.changes.home.isEmpty()
                                         ? HomesTarget::tr("has no home in the plan")
                                         : HomesTarget::tr("not on this machine")};
    if (review.isInterrupted)
        return {WriteState::Failed, HomesTarget::tr("an earlier write was interrupted here")};
    if (review.problem)
        return {WriteState::Failed, review.problem->text()};
    if (review.changes.files.isEmpty())
        return {WriteState::LeftOut, HomesTarget::tr("is as the plan wants it")};
    if (review.server != 0)
        return {WriteState::Warned,
                HomesTarget::tr("a server runs there: process %1").arg(review.server)};
    return {WriteState::Planned, HomesTarget::tr("will be written")};
}

} // namespace

HomesTarget::HomesTarget(PlanPage &page, PlanSession &session)
    : WriteTarget(page, session),
      m_job(new WriteJob(this)),
      m_restore(new HomeRestore(this)),
      m_model(new WriteModel({tr("Node"), tr("Home"), false}, this)),
      m_table(newTable(m_model, u"homesTable"_s, tr("Homes"), {20, 36, 10, 40}))
{
    connect(m_job, &WriteJob::progressed, this, &WriteTarget::progressed);
    connect(m_job, &WriteJob::finished, this, &HomesTarget::finish);
    connect(m_restore, &HomeRestore::finished, this, [this] {
        outdate();
        emit outdated();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            adopt(m_watcher.result());
    });
    connect(&session, &PlanSession::planChanged, this, &HomesTarget::outdate);
    connect(&session, &PlanSession::secretsChanged, this, &HomesTarget::outdate);
    // Something was put into a home, or taken out of one.
    connect(&session, &PlanSession::findingsChanged, this, &HomesTarget::outdate);
}

HomesTarget::~HomesTarget()
{
    m_watcher.cancel();
}

QString HomesTarget::title() const
{
    return tr("&This machine");
}

QString HomesTarget::explanation() const
{
    return tr("Into the homes that are folders here. What was there is kept in a backup.");
}

void HomesTarget::refresh()
{
    m_written.clear();
    if (m_reading != Reading::Outdated)
        return;
    ChangesInput input = changesInputOf(session());
    if (input.profile == nullptr)
        return adopt({});
    // The table shows what will be written as soon as the passwords are there.
    if (!input.secrets.mysqlPassword)
        input.secrets.mysqlPassword = kPasswordNotGiven;
    if (!input.secrets.svnPassword)
        input.secrets.svnPassword = kPasswordNotGiven;
    m_reading = Reading::Running;
    m_watcher.setFuture(reviewHomesLater(input));
}

QString HomesTarget::reasonNotReady() const
{
    if (m_reading != Reading::Done)
        return tr("the homes are being read");
    if (m_restore->isRunning())
        return tr("the files are being put back");
    if (!interrupted().isEmpty())
        return tr("an earlier write was interrupted");
    if (const qsizetype blocked = countOf(isBlocked); blocked > 0)
        return blocked == 1 ? tr("1 home cannot be written")
                            : tr("%1 homes cannot be written").arg(blocked);
    return m_toWrite.isEmpty() ? tr("there is nothing to write") : QString();
}

WriteMessage HomesTarget::ready() const
{
    if (m_reading != Reading::Done)
        return {u"running"_s, tr("The homes are being read"), {}, {}};
    if (const QStringList homes = interrupted(); !homes.isEmpty())
        return {u"error"_s, tr("An earlier write was interrupted"),
                homes.size() == 1
                    ? tr("1 home may hold old and new files at once. Put them back first.")
                    : tr("%1 homes may hold old and new files at once. Put them back first: each "
                         "becomes what it was.")
                          .arg(homes.size()),
                tr("&Put back")};
    const auto blocked = std::ranges::find_if(m_reviews, isBlocked);
    if (blocked != m_reviews.cend())
        return {u"error"_s, tr("%1 cannot be written").arg(blocked->changes.nodeId),
                blocked->problem->text(), tr("&Look again")};
    const qsizetype away = countOf(isAway);
    if (!m_reviews.isEmpty() && away == m_reviews.size())
        return {u"hint"_s, tr("No home of the plan is a folder of this machine"),
                tr("The homes stand in the table of nodes, under Names and folders. For other "
                   "machines create bundles."),
                tr("&Show")};
    if (m_toWrite.isEmpty())
        return {u"ok"_s, tr("There is nothing to write"),
                tr("Every home on this machine is as the plan wants it."), tr("&Look again")};
    const QString others =
        away == 0 ? QString() : tr(" %1 of the plan are on other machines.").arg(away);
    return {{},
            count() == 1 ? tr("1 home will be written")
                         : tr("%1 homes will be written, all of them or none").arg(count()),
            tr("What was there is kept in das-setup-backup of each home, readable by its owner.") +
                others,
            {}};
}

void HomesTarget::remedy()
{
    if (const QStringList homes = m_written.isEmpty() ? interrupted() : homesToWrite();
        !homes.isEmpty()) {
        m_restore->start(homes, page().dialogs());
        return emit changed();
    }
    if (m_reading == Reading::Done && !m_reviews.isEmpty() && countOf(isAway) == m_reviews.size())
        return emit page().goToRequested(u"nodes/0/home"_s);
    outdate();
    emit outdated();
}

QString HomesTarget::deed() const
{
    if (count() == 0)
        return tr("&Write homes");
    return count() == 1 ? tr("&Write 1 home") : tr("&Write %1 homes").arg(count());
}

std::optional<WriteQuestion> HomesTarget::question() const
{
    QStringList running;
    for (const HomeChanges &home : m_toWrite) {
        // A server may have been started since the homes were read.
        const Result<std::unique_ptr<PackSource>> pack = openPack(home.home);
        const qint64 process = pack ? runningServer(**pack, *session().profile()) : 0;
        if (process != 0)
            running.append(tr("%1, process %2").arg(home.nodeId, QString::number(process)));
    }
    if (running.isEmpty())
        return std::nullopt;
    return WriteQuestion{
        running.size() == 1 ? tr("A server is running in one of the homes")
                            : tr("Servers are running in %1 of the homes").arg(running.size()),
        tr("%1. A server reads most files when it starts, but deploys some while it runs: it would "
           "work with old and new values at once. Stop it first.")
            .arg(running.join(u"; "_s)),
        tr("&Write all the same"), tr("&Go back")};
}

void HomesTarget::start()
{
    HomesUnderWay::begin(homesToWrite());
    m_job->start(count(),
                 [changes = m_toWrite, planJson = planToJson(plan())](
                     const WriteJob::Progress &progress) -> Result<QStringList> {
                     const Result<QList<AppliedHome>> applied =
                         applyToHomes(changes, planJson,
                                      [&](int done, int /*total*/, const QString & /*nodeId*/) {
                                          return progress(done);
                                      });
                     if (!applied)
                         return tl::unexpected(applied.error());
                     QStringList paths;
                     for (const AppliedHome &home : *applied) {
                         for (const QString &file : home.files)
                             paths.append(home.home + u'/' + file);
                     }
                     return paths;
                 });
}

void HomesTarget::stop()
{
    m_job->stop();
}

QString HomesTarget::showProgress(int done)
{
    m_model->setWriting(done);
    return tr("Preparing home %1 of %2: %3")
        .arg(done + 1)
        .arg(count())
        .arg(m_toWrite.value(done).nodeId);
}

QString HomesTarget::countText(int n) const
{
    return n == 1 ? tr("1 home") : tr("%1 homes").arg(n);
}

/// The homes have to be read again before anything is written.
void HomesTarget::outdate()
{
    if (m_job->isRunning())
        return;
    m_watcher.cancel();
    m_reading = Reading::Outdated;
    if (m_table->isVisible())
        emit changed();
}

void HomesTarget::adopt(const QList<HomeReview> &reviews)
{
    m_reading = Reading::Done;
    m_reviews = reviews;
    m_toWrite.clear();
    for (const HomeReview &review : reviews) {
        if (review.isWritable() && !isSame(review))
            m_toWrite.append(review.changes);
    }
    showRows();
    emit changed();
}

void HomesTarget::showRows()
{
    QList<WriteRow> rows;
    for (const HomeReview &review : std::as_const(m_reviews)) {
        const auto [state, text] = stateOf(review);
        rows.append({review.changes.nodeId, text, QDir::toNativeSeparators(review.changes.home),
                     review.changes.files.size(), state});
    }
    m_model->setRows(rows);
}

void HomesTarget::finish(const Result<QStringList> &paths)
{
    HomesUnderWay::end();
    m_reading = Reading::Outdated;
    if (paths) {
        m_written = *paths;
        m_model->setAll(WriteState::Done);
        return emit finished(WriteEnd::Written, writtenMessage());
    }
    const bool wasStopped = m_job->wasStopped();
    m_model->setAll(WriteState::Failed);
    if (wasStopped)
        return emit finished(WriteEnd::Stopped, {u"hint"_s,
                                                 tr("Stopped. Nothing was written"),
                                                 tr("Every home is as it was before."),
                                                 {}});
    emit finished(WriteEnd::Failed, {u"error"_s, tr("The homes were not written"),
                                     paths.error().text(), tr("&Look again")});
}

WriteMessage HomesTarget::writtenMessage() const
{
    return {u"ok"_s, count() == 1 ? tr("1 home written") : tr("%1 homes written").arg(count()),
            tr("%1 files. What was there is in das-setup-backup of each home, and can be put back "
               "at any time.")
                .arg(m_written.size()),
            tr("&Put back...")};
}

QStringList HomesTarget::interrupted() const
{
    QStringList homes;
    for (const HomeReview &review : m_reviews) {
        if (review.isInterrupted)
            homes.append(review.changes.home);
    }
    return homes;
}

QStringList HomesTarget::homesToWrite() const
{
    QStringList homes;
    for (const HomeChanges &home : m_toWrite)
        homes.append(home.home);
    return homes;
}

qsizetype HomesTarget::countOf(bool (*isOne)(const HomeReview &)) const
{
    return std::ranges::count_if(m_reviews, isOne);
}

} // namespace das
