#pragma once

class QMenu;

namespace das {

class PlanFiles;
class PlanSession;
class SetupWizard;

/// The keys that work on every page.
void addWizardActions(SetupWizard &wizard, PlanSession &session);

/// The menu of the plan's name: a wizard has no menu bar. Owned by the wizard.
QMenu *createPlanMenu(SetupWizard &wizard, PlanFiles &files);

} // namespace das
