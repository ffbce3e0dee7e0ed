#pragma once

#include "planpage.h"

#include <QList>

class QButtonGroup;
class QCheckBox;
class QTreeWidget;

namespace das {

class ChoiceCard;
class Panel;
class RecentPlans;
class SecondaryLabel;

/// Where a plan begins: with a deployment pattern, or with a plan that was saved.
class StartPage : public PlanPage {
    Q_OBJECT

public:
    explicit StartPage(PlanSession &session);

    StepStatus status() const override;
    QString helpText() const override;

protected:
    void load(const ClusterPlan &plan) override;
    void showEvent(QShowEvent *event) override;

private:
    void addCards();
    void addRecentPlans();
    void choosePattern(Pattern pattern);
    void fillIn(bool withSampleValues);
    void loadRecentPlans();

    QButtonGroup *m_group;
    QList<ChoiceCard *> m_cards; ///< in the order of Pattern
    QCheckBox *m_sample = nullptr;
    RecentPlans *m_recent;
    Panel *m_recentPanel = nullptr;
    QTreeWidget *m_recentList = nullptr;
    SecondaryLabel *m_noRecent = nullptr;
};

} // namespace das
