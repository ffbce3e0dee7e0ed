#pragma once

#include "pack/packsurvey.h"
#include "plan/clusterplan.h"
#include "plan/secrets.h"
#include "support/result.h"
#include "validate/validate.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QUndoStack>

#include <functional>

namespace das {

/// The one plan that is being edited, with its file, its undo stack and what validate() finds.
/// Pages read plan() and change it through update(); nobody else holds a plan that can change.
class PlanSession : public QObject {
    Q_OBJECT

public:
    using Change = std::function<void(ClusterPlan &)>;

    explicit PlanSession(QObject *parent = nullptr);

    const ClusterPlan &plan() const { return m_plan; }
    /// Changes the plan as one undo step named `text` ("add 4 nodes"). Nothing happens if the plan
    /// stays the same. Successive steps with the same `mergeKey` become one: typing in a field.
    void update(const QString &text, const Change &change, const QString &mergeKey = {});
    /// The next update() is a step of its own even with the same key: the field was left.
    void endMerge();
    QUndoStack &undoStack() { return m_undoStack; }

    /// What is known of the stock pack and of the homes; whoever reads them says so here.
    const PackSurveys &packs() const { return m_packs; }
    void setSourceSurvey(const std::optional<PackSurvey> &survey);
    void setHomeSurveys(const QHash<QString, PackSurvey> &surveys);

    /// Everything validate() finds in the plan and in its packs, errors first.
    const QList<Finding> &findings() const;
    /// The findings of the keys of the plan file that start with one of `prefixes`: "mysql" owns
    /// "mysql" and "mysql/host", not "mysqlx".
    QList<Finding> findingsUnder(const QStringList &prefixes) const;
    /// There are no findings until check() is called: a window can be on the screen before.
    void checkLater() { m_isCheckDue = true; }
    void check();
    /// The findings in the language that the application speaks now.
    void translateFindings();
    /// Makes the correction of a finding as an undo step.
    void applyFix(const Finding &finding);
    /// nullptr where the plan's product is not supported, or not chosen yet.
    const ProductProfile *profile() const;

    const Secrets &secrets() const { return m_secrets; }
    /// Held in memory only.
    void setSecrets(const Secrets &secrets);

    /// The plan's file; empty if it has none yet.
    const QString &filePath() const { return m_filePath; }
    /// The file's name without its suffix, or "New plan".
    QString name() const;
    bool isModified() const { return !m_undoStack.isClean(); }
    /// When this session wrote the file; invalid if it has not.
    const QDateTime &savedAt() const { return m_savedAt; }
    /// `path` as the plan file means it: a relative one counts from the folder of the file.
    QString resolved(const QString &path) const;

    /// Begins another plan, which has no file. `modified`: there is something to save already.
    void start(const ClusterPlan &plan, bool modified = false, const QString &filePath = {});
    Result<> open(const QString &path);
    Result<> save(const QString &path);

    /// The steps that were on screen; in a plan from a file all count as visited.
    bool isVisited(const QString &stepId) const;
    void markVisited(const QString &stepId);

signals:
    /// The plan has other values now: pages load, drawings are made again.
    void planChanged();
    /// The plan is as it was, but its packs tell something else.
    void findingsChanged();
    /// Another plan was opened or begun; planChanged() follows.
    void planReplaced();
    void secretsChanged();
    /// Name, file, modified or saved: the title of the window.
    void fileStateChanged();
    void visitedChanged();

private:
    friend class PlanCommand;
    void setPlan(const ClusterPlan &plan);
    void setPacks(const PackSurveys &packs);

    ClusterPlan m_plan;
    PackSurveys m_packs;
    Secrets m_secrets;
    QUndoStack m_undoStack;
    QString m_filePath;
    QDateTime m_savedAt;
    QSet<QString> m_visited;
    bool m_allVisited = false;
    int m_mergeRound = 0;
    mutable QList<Finding> m_findings;
    mutable bool m_findingsAreCurrent = false;
    bool m_isCheckDue = false;
};

/// Whether the key `where` of the plan file is one of `prefixes` or below it. "*" stands for any
/// one key: "nodes/*/database".
bool isUnder(const QString &where, const QStringList &prefixes);

} // namespace das
