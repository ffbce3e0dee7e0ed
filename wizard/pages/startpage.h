#pragma once

#include "import/importhomes.h"
#include "planpage.h"

#include <QList>

#include <optional>

class QButtonGroup;
class QCheckBox;
class QPushButton;

namespace das {

class ChoiceCard;
class Panel;
class ReadClusterPopover;
class ReadingFindings;
class RecentPlans;
class RecentPlansList;
class SecondaryLabel;

/// Where a plan begins: with a deployment pattern, with the homes of a cluster that is there, or
/// with a plan that was saved.
class StartPage : public PlanPage {
    Q_OBJECT

public:
    explicit StartPage(PlanSession &session);
    static QString stepTitle() { return tr("Start"); }

    StepStatus status() const override;
    QString helpText() const override;

protected:
    void load(const ClusterPlan &plan) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addCards();
    void addReading();
    void addRecentPlans();
    void choosePattern(Pattern pattern);
    void fillIn(bool withSampleValues);
    void loadRecentPlans();
    void readCluster(const QStringList &homes);
    void begin(const ImportedCluster &cluster);
    void showReading();
    void showFindings();

    QButtonGroup *m_group;
    QList<ChoiceCard *> m_cards; ///< in the order of Pattern
    QCheckBox *m_sample = nullptr;
    QPushButton *m_readButton = nullptr;
    ReadClusterPopover *m_reader = nullptr;   ///< made when it is first asked for
    ReadingFindings *m_findings = nullptr;    ///< the same
    std::optional<ImportedCluster> m_cluster; ///< that the plan was read from
    QWidget *m_reading = nullptr;             ///< what the plan was read from
    SecondaryLabel *m_readingText = nullptr;
    QPushButton *m_findingsButton = nullptr;
    RecentPlans *m_recent;
    Panel *m_recentPanel = nullptr;
    RecentPlansList *m_recentList = nullptr; ///< made when there is something to show
    SecondaryLabel *m_noRecent = nullptr;
};

} // namespace das
