#pragma once

class QWizard;

namespace das {

/// Takes away what QWizard's ModernStyle adds around pages, side widget and footer: margins, a
/// frame filled with Base, and an etched line. To be called when the wizard is shown and after a
/// change of style or palette. What a later Qt does not have is left alone.
void trimWizardFrame(QWizard &wizard);

} // namespace das
