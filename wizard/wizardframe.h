#pragma once

class QWizard;

namespace das {

/// Takes away what QWizard's ModernStyle adds around pages, side widget and footer: margins, a
/// frame filled with Base, and an etched line. To be called when the wizard is shown and after a
/// change of style or palette. What a later Qt does not have is left alone.
void trimWizardFrame(QWizard &wizard);

/// Gives what is around the pages the size of the window. QWizard does that when it is shown, so
/// that the first page is laid out for a frame of 100 x 30 pixels before. There has to be a page.
void sizeWizardFrame(const QWizard &wizard);

} // namespace das
