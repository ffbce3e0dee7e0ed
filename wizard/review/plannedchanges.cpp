#include "review/plannedchanges.h"

#include "change/computechanges.h"
#include "plansession.h"

namespace das {

using namespace Qt::StringLiterals;

PlannedChanges &PlannedChanges::of(PlanSession &session)
{
    auto *found = session.findChild<PlannedChanges *>({}, Qt::FindDirectChildrenOnly);
    return found != nullptr ? *found : *new PlannedChanges(session);
}

PlannedChanges::PlannedChanges(PlanSession &session) : QObject(&session), m_session(session)
{
    connect(&session, &PlanSession::planChanged, this, &PlannedChanges::outdate);
    connect(&session, &PlanSession::secretsChanged, this, &PlannedChanges::outdate);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PlannedChanges::finish);
    connect(&session, &PlanSession::fileStateChanged, this, &PlannedChanges::outdate);
}

PlannedChanges::~PlannedChanges()
{
    m_watcher.cancel();
}

void PlannedChanges::request()
{
    if (m_state != State::Outdated)
        return;
    ChangesInput input = changesInputOf(m_session);
    if (input.profile == nullptr)
        return setNotPossible({tr("No supported product is chosen yet"), {}, 0}, u"product"_s);
    if (input.source.isEmpty())
        return setNotPossible({tr("No stock pack is chosen yet"), {}, 0}, u"product"_s);
    if (input.plan.nodes.isEmpty())
        return setNotPossible({tr("The plan has no nodes yet"), {}, 0}, u"nodes"_s);
    if (!input.secrets.mysqlPassword)
        input.secrets.mysqlPassword = kPasswordNotGiven;
    if (!input.secrets.svnPassword)
        input.secrets.svnPassword = kPasswordNotGiven;
    m_state = State::Running;
    m_watcher.setFuture(previewLater(input));
    emit changed();
}

QStringList PlannedChanges::missingPasswords() const
{
    QStringList names;
    for (const QString &key : missingSecrets(m_session.plan(), m_session.secrets()))
        names.append(key == "mysql.password"_L1 ? tr("MySQL") : tr("Subversion"));
    return names;
}

void PlannedChanges::outdate()
{
    m_watcher.cancel();
    m_state = State::Outdated;
    m_preview = {};
    m_error = {};
    emit changed();
}

void PlannedChanges::finish()
{
    if (m_watcher.isCanceled())
        return;
    const Result<ClusterPreview> result = m_watcher.result();
    if (!result)
        return setNotPossible(result.error(), stepOf(result.error()));
    m_preview = *result;
    m_state = State::Ready;
    emit changed();
}

void PlannedChanges::setNotPossible(const Error &error, const QString &stepToFix)
{
    m_error = error;
    m_stepToFix = stepToFix;
    m_state = State::NotPossible;
    emit changed();
}

QString PlannedChanges::stepOf(const Error &error) const
{
    const ChangesInput input = changesInputOf(m_session);
    if (error.message.startsWith("mysql."_L1) ||
        (!error.file.isEmpty() && error.file == input.plan.mysql.driverJar))
        return u"databases"_s;
    if (error.message.startsWith("svn."_L1) ||
        input.plan.deploymentSync.clientJars.contains(error.file))
        return u"deployment-synchronizer"_s;
    return u"product"_s;
}

} // namespace das
