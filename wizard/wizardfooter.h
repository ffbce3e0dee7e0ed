#pragma once

#include <QObject>

class QPushButton;
class QToolButton;
class QWizard;

namespace das {

class PlanPage;

/// The row below the pages: why Next is off or what there is to look at, Back, Next.
class WizardFooter : public QObject {
    Q_OBJECT

public:
    explicit WizardFooter(QWizard &wizard);

    QWidget *reason() const;
    QWidget *back() const;
    /// What the page lets one do. `hasBefore`, `hasAfter`: there are pages to go to.
    void showPage(const PlanPage &page, bool hasBefore, bool hasAfter);

signals:
    void reasonClicked();
    void backClicked();

private:
    QWizard &m_wizard;
    QToolButton *m_reason;
    QPushButton *m_back;
};

} // namespace das
