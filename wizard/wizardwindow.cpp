#include "wizardwindow.h"

#include "plansession.h"
#include "setupwizard.h"
#include "support/languages.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QString languageKey()
{
    return u"window/language"_s;
}

} // namespace

QString chosenLanguage()
{
    return QSettings().value(languageKey()).toString();
}

void useChosenLanguage()
{
    const QString chosen = chosenLanguage();
    // A choice of a later version may be unknown here.
    useLanguage(
        languageFor(chosen.isEmpty() ? QLocale::system().uiLanguages() : QStringList(chosen)),
        Values::Isolated);
    QApplication::setLayoutDirection(QLocale().textDirection());
}

WizardWindow::WizardWindow(PlanSession &session) : m_session(session), m_wizard(makeWizard()) {}

WizardWindow::~WizardWindow() = default;

std::unique_ptr<SetupWizard> WizardWindow::makeWizard()
{
    auto wizard = std::make_unique<SetupWizard>(m_session);
    // Queued: the menu that asks goes away with its window.
    connect(wizard.get(), &SetupWizard::languageChosen, this, &WizardWindow::setLanguage,
            Qt::QueuedConnection);
    return wizard;
}

void WizardWindow::setLanguage(const QString &code)
{
    if (m_wizard->isHeld())
        return;
    QSettings().setValue(languageKey(), code);
    useChosenLanguage();
    m_session.translateFindings();
    const QString step = m_wizard->currentStepId();
    const QByteArray geometry = m_wizard->saveGeometry();
    std::unique_ptr<SetupWizard> earlier = std::exchange(m_wizard, makeWizard());
    m_wizard->restoreGeometry(geometry);
    m_wizard->goToStep(step);
    // Before the other one goes: the program ends with its last window.
    m_wizard->setVisible(earlier->isVisible());
}

} // namespace das
