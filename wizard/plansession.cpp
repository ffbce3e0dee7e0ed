#include "plansession.h"

#include "plan/planjson.h"
#include "profile/profilecatalog.h"
#include "support/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QStringTokenizer>
#include <QUndoCommand>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Asked for every finding by every page after every key: without lists of keys.
bool isBelow(QStringView where, QStringView prefix)
{
    const QStringTokenizer keys(where, u'/');
    auto key = keys.begin();
    for (const QStringView wanted : QStringTokenizer(prefix, u'/')) {
        if (key == keys.end() || (wanted != u"*" && wanted != *key))
            return false;
        ++key;
    }
    return true;
}

} // namespace

/// One change of the whole plan: a plan is small, so both states are kept.
class PlanCommand : public QUndoCommand {
public:
    PlanCommand(PlanSession &session, const QString &text, ClusterPlan after, QString mergeKey,
                int round)
        : QUndoCommand(text),
          m_session(session),
          m_before(session.plan()),
          m_after(std::move(after)),
          m_mergeKey(std::move(mergeKey)),
          m_round(round)
    {
    }

    void undo() override { m_session.setPlan(m_before); }
    void redo() override { m_session.setPlan(m_after); }
    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const PlanCommand *>(other);
        if (m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey || next->m_round != m_round)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    PlanSession &m_session;
    ClusterPlan m_before;
    ClusterPlan m_after;
    QString m_mergeKey;
    int m_round;
};

PlanSession::PlanSession(QObject *parent) : QObject(parent)
{
    connect(&m_undoStack, &QUndoStack::cleanChanged, this, &PlanSession::fileStateChanged);
}

void PlanSession::update(const QString &text, const Change &change, const QString &mergeKey)
{
    ClusterPlan changed = m_plan;
    change(changed);
    if (changed != m_plan)
        m_undoStack.push(new PlanCommand(*this, text, changed, mergeKey, m_mergeRound));
}

void PlanSession::endMerge()
{
    ++m_mergeRound;
}

const QList<Finding> &PlanSession::findings() const
{
    if (!m_findingsAreCurrent && !m_isCheckDue) {
        m_findings = validate(m_plan, profile(), m_packs);
        m_findingsAreCurrent = true;
    }
    return m_findings;
}

void PlanSession::check()
{
    if (!std::exchange(m_isCheckDue, false))
        return;
    emit findingsChanged();
}

QList<Finding> PlanSession::findingsUnder(const QStringList &prefixes) const
{
    QList<Finding> found;
    for (const Finding &finding : findings()) {
        if (isUnder(finding.where, prefixes))
            found.append(finding);
    }
    return found;
}

void PlanSession::applyFix(const Finding &finding)
{
    if (!finding.fix.apply)
        return;
    const auto apply = finding.fix.apply;
    update(finding.fix.label, apply);
}

const ProductProfile *PlanSession::profile() const
{
    return profileById(m_plan.product);
}

void PlanSession::setSourceSurvey(const std::optional<PackSurvey> &survey)
{
    setPacks({survey, m_packs.homes});
}

void PlanSession::setHomeSurveys(const QHash<QString, PackSurvey> &surveys)
{
    setPacks({m_packs.source, surveys});
}

void PlanSession::setSecrets(const Secrets &secrets)
{
    if (secrets == m_secrets)
        return;
    m_secrets = secrets;
    emit secretsChanged();
}

QString PlanSession::name() const
{
    return m_filePath.isEmpty() ? tr("New plan") : QFileInfo(m_filePath).completeBaseName();
}

QString PlanSession::resolved(const QString &path) const
{
    if (path.isEmpty() || QDir::isAbsolutePath(path) || m_filePath.isEmpty())
        return path;
    return QDir::cleanPath(QFileInfo(m_filePath).dir().absoluteFilePath(path));
}

void PlanSession::start(const ClusterPlan &plan, bool modified, const QString &filePath)
{
    m_undoStack.clear();
    if (modified)
        m_undoStack.resetClean();
    m_filePath = filePath;
    m_savedAt = {};
    m_visited.clear();
    m_allVisited = !filePath.isEmpty() || modified;
    setSecrets({});
    emit planReplaced();
    setPlan(plan);
    emit visitedChanged();
    emit fileStateChanged();
}

Result<> PlanSession::open(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<ClusterPlan> plan = planFromJson(*bytes, path);
    if (!plan)
        return tl::unexpected(plan.error());
    start(*plan, false, QFileInfo(path).absoluteFilePath());
    return {};
}

Result<> PlanSession::save(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (Result<> written = writeFile(absolute, planToJson(m_plan), kPublicFile); !written)
        return written;
    m_filePath = absolute;
    m_savedAt = QDateTime::currentDateTime();
    endMerge();
    m_undoStack.setClean();
    emit fileStateChanged();
    return {};
}

bool PlanSession::isVisited(const QString &stepId) const
{
    return m_allVisited || m_visited.contains(stepId);
}

void PlanSession::markVisited(const QString &stepId)
{
    if (isVisited(stepId))
        return;
    m_visited.insert(stepId);
    emit visitedChanged();
}

void PlanSession::setPlan(const ClusterPlan &plan)
{
    m_plan = plan;
    m_findingsAreCurrent = false;
    emit planChanged();
}

void PlanSession::translateFindings()
{
    m_findingsAreCurrent = false;
    emit findingsChanged();
}

void PlanSession::setPacks(const PackSurveys &packs)
{
    if (packs == m_packs)
        return;
    m_packs = packs;
    m_findingsAreCurrent = false;
    emit findingsChanged();
}

bool isUnder(const QString &where, const QStringList &prefixes)
{
    return std::ranges::any_of(prefixes,
                               [&](const QString &prefix) { return isBelow(where, prefix); });
}

} // namespace das
