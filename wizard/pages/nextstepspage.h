#pragma once

#include "nextsteps/runsteps.h"
#include "planpage.h"

class QPushButton;
class QScrollArea;

namespace das {

/// From the bundles to a running cluster: the commands of the runbook, to be copied one by one, and
/// the runbook itself, to be copied, printed or saved.
class NextStepsPage : public PlanPage {
    Q_OBJECT

public:
    explicit NextStepsPage(PlanSession &session);
    static QString stepTitle() { return tr("Next steps"); }

    StepStatus status() const override;
    QString helpText() const override;

protected:
    void load(const ClusterPlan &plan) override;

private:
    QPushButton *addHeaderButton(const QString &iconName, const QString &text,
                                 const QString &objectName);
    void showSteps(const QList<RunStep> &steps);
    /// A gap between the blocks and the scroll bar, while there is one.
    void keepOffScrollBar();
    QWidget *stepWidget(const RunStep &step, int number);
    QWidget *nothingYet();
    QString runbookText() const;
    void print();
    void save();

    QScrollArea *m_scroll;
    QList<RunStep> m_steps; ///< that are shown
};

} // namespace das
