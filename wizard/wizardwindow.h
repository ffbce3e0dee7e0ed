#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace das {

class PlanSession;
class SetupWizard;

/// The language that the user chose in the window, by its code; empty: that of the desktop.
QString chosenLanguage();
/// From now on the application speaks it.
void useChosenLanguage();

/// The wizard over a session. It is made anew when the user chooses another language; the session
/// keeps everything, and the new window shows the same step in the same place.
class WizardWindow : public QObject {
    Q_OBJECT

public:
    explicit WizardWindow(PlanSession &session);
    ~WizardWindow() override;

    SetupWizard &wizard() const { return *m_wizard; }
    /// Remembers the choice.
    void setLanguage(const QString &code);

private:
    std::unique_ptr<SetupWizard> makeWizard();

    PlanSession &m_session;
    std::unique_ptr<SetupWizard> m_wizard;
};

} // namespace das
