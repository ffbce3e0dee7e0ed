#pragma once

#include "dialogs.h"
#include "pagetable.h"
#include "plansession.h"

#include <QWizard>

#include <memory>

namespace das {

class HomeRestore;
class HomeWatch;
class PlanFiles;
class PlanPage;
class SidePanel;
class StepModel;
class WizardFooter;
class WizardPages;

/// The window: side panel, pages of the page table, footer. Any page can be gone to in any order.
class SetupWizard : public QWizard {
    Q_OBJECT

public:
    explicit SetupWizard(PlanSession &session, const QList<PageEntry> &pages = pageTable());
    ~SetupWizard() override;

    QStringList stepIds() const;
    QString currentStepId() const;
    PlanPage *page(const QString &stepId) const;
    /// False if the step is not reachable yet.
    bool goToStep(const QString &stepId);
    bool isReachable(const QString &stepId) const;
    /// Goes to the page that shows that key of the plan file and focuses its field.
    void goToField(const QString &where);

    /// In place of the desktop's dialogs; not owned.
    void setDialogs(Dialogs &dialogs);
    PlanFiles &files() const { return *m_files; }

    void newPlan();
    /// What a start of the program offers: plans and homes that an earlier one left unfinished.
    void offerRecovery();

    /// To the step after or before the current one, as Next and Back do.
    void goToNeighbour(bool forward);
    /// To the next finding of the whole plan, or to what the page has to go through.
    void goToNextFinding(bool forward);
    /// The focus on the next part of the window: side list, page, findings, footer.
    void focusNextPart(bool forward);
    void showHelp();
    void showAbout();

    int nextId() const override;
    bool validateCurrentPage() override;
    /// Enter only acts in a one-line field or on a button; Escape closes what is open.
    void keyPressEvent(QKeyEvent *event) override;
    /// Whether the page that is shown must not be left at the moment (a write runs).
    bool isHeld() const;
    void reject() override { close(); }
    void accept() override { close(); }

signals:
    /// The window is on the screen, and each of its pages is made.
    void opened();
    /// The user wants the window in that language; empty: in that of the desktop.
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPages();
    void connectPage(PlanPage &page);
    void addSidePanel();
    void connectSession();
    void pageEntered(int id);
    void refreshSteps();
    void refreshFooter();
    void refreshTitle();
    void setTabOrders();
    void focusCulprit();
    void showAllFindings();
    bool closeOpenPart();
    bool isNeeded(int id) const;
    PlanPage *currentPlanPage() const;

    PlanSession &m_session;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs *m_dialogs;
    PlanFiles *m_files;
    std::unique_ptr<HomeWatch> m_homes;
    HomeRestore *m_restore;
    WizardPages *m_pages;
    StepModel *m_steps;
    SidePanel *m_side = nullptr;
    WizardFooter *m_footer = nullptr;
    qsizetype m_findingIndex = -1;
    bool m_mayClose = false;
    bool m_isPainted = false;
};

} // namespace das
