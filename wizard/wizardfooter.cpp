#include "wizardfooter.h"

#include "look/icons.h"
#include "planpage.h"

#include <QPushButton>
#include <QToolButton>
#include <QWizard>

namespace das {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    QString text; ///< empty: there is none
    QString iconName;
};

Reason reasonOf(const PlanPage &page, bool hasAfter)
{
    if (const QString notReady = page.reasonNotReady(); !notReady.isEmpty())
        return {WizardFooter::tr("Next is off: %1").arg(notReady), u"hint"_s};
    const auto errors = static_cast<int>(countFindings(page.ownFindings()).errors);
    if (errors > 0)
        return {errors == 1
                    ? WizardFooter::tr("Next is off: 1 error on this page")
                    : WizardFooter::tr("Next is off: %n errors on this page", nullptr, errors),
                u"error"_s};
    const StepStatus shown = shownStatus(page.status(), true, page.ownFindings());
    if (shown.state == StepState::Warning && hasAfter)
        return {WizardFooter::tr("%1; you can go on").arg(shown.summary), u"warning"_s};
    return {};
}

} // namespace

WizardFooter::WizardFooter(QWizard &wizard)
    : QObject(&wizard),
      m_wizard(wizard),
      m_reason(new QToolButton(&wizard)),
      m_back(new QPushButton(tr("&Back"), &wizard))
{
    m_reason->setObjectName(u"nextReason"_s);
    m_reason->setAutoRaise(true);
    m_reason->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reason->setFocusPolicy(Qt::StrongFocus);
    m_back->setObjectName(u"backButton"_s);
    m_back->setAutoDefault(false);
    wizard.setOption(QWizard::HaveCustomButton1);
    wizard.setOption(QWizard::HaveCustomButton2);
    wizard.setButton(QWizard::CustomButton1, m_reason);
    wizard.setButton(QWizard::CustomButton2, m_back);
    wizard.setButtonText(QWizard::NextButton, tr("&Next"));
    wizard.setButtonText(QWizard::FinishButton, tr("&Close"));
    wizard.setButtonLayout({QWizard::CustomButton1, QWizard::Stretch, QWizard::CustomButton2,
                            QWizard::NextButton, QWizard::FinishButton});
    wizard.button(QWizard::NextButton)->setObjectName(u"nextButton"_s);
    wizard.button(QWizard::FinishButton)->setObjectName(u"closeButton"_s);
    connect(m_reason, &QToolButton::clicked, this, &WizardFooter::reasonClicked);
    connect(m_back, &QPushButton::clicked, this, &WizardFooter::backClicked);
}

QWidget *WizardFooter::reason() const
{
    return m_reason;
}

QWidget *WizardFooter::back() const
{
    return m_back;
}

void WizardFooter::showPage(const PlanPage &page, bool hasBefore, bool hasAfter)
{
    m_back->setEnabled(hasBefore && !page.holdsWindow());
    const Reason reason = reasonOf(page, hasAfter);
    m_reason->setText(reason.text);
    m_reason->setIcon(reason.iconName.isEmpty() ? QIcon() : icon(reason.iconName));
    // Without a reason the button is not there; QWizard decides on visibility itself.
    m_reason->setVisible(!reason.text.isEmpty());
    m_wizard.button(QWizard::NextButton)
        ->setToolTip(countFindings(page.ownFindings()).errors > 0 ? reason.text : QString());
}

} // namespace das
