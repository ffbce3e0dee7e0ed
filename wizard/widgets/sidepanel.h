#pragma once

#include "steps/stepstatus.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;
class QUndoStack;

namespace das {

class SecondaryLabel;
class StepList;
class StepModel;

/// What stands at the left of every page: the plan with its menu, undo and redo, the steps, and the
/// counts of all findings.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    SidePanel(StepModel &steps, QUndoStack &undoStack, QMenu *planMenu, QWidget *parent = nullptr);

    /// `state`: "Changed, not saved", "Saved 14:02".
    void setPlan(const QString &name, const QString &state);
    void setCounts(const FindingCounts &counts);
    StepList *stepList() const { return m_list; }
    QToolButton *findingsButton() const { return m_findings; }
    /// In the order of the Tab key.
    QList<QWidget *> tabStops() const;

signals:
    void stepChosen(const QString &stepId);
    void allFindingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *createTop(QUndoStack &undoStack, QMenu *planMenu);
    QWidget *createBottom();
    void measureSteps();
    void applyWidth();

    StepModel &m_steps;
    QToolButton *m_plan = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    SecondaryLabel *m_state = nullptr;
    StepList *m_list;
    QList<QWidget *> m_countIcons;
    QList<SecondaryLabel *> m_counts; ///< errors, warnings, hints
    QWidget *m_bottom = nullptr;
    int m_stepsWidth = 0; ///< that the widest title of a step asks for
    QToolButton *m_findings = nullptr;
};

} // namespace das
