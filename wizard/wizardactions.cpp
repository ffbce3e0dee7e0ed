#include "wizardactions.h"

#include "planfiles.h"
#include "planpage.h"
#include "plansession.h"
#include "setupwizard.h"
#include "support/languages.h"
#include "wizardwindow.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>
#include <QUrl>

namespace das {

using namespace Qt::StringLiterals;

namespace {

template <typename Function>
void addKey(SetupWizard &wizard, const QKeySequence &keys, Function function)
{
    auto *shortcut = new QShortcut(keys, &wizard);
    QObject::connect(shortcut, &QShortcut::activated, &wizard, function);
}

void addStepKeys(SetupWizard &wizard)
{
    const QStringList steps = wizard.stepIds();
    for (qsizetype i = 0; i < std::min<qsizetype>(10, steps.size()); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10);
        addKey(wizard, QKeySequence(QKeyCombination(Qt::CTRL, key)),
               [&wizard, id = steps[i]] { wizard.goToStep(id); });
    }
}

/// Each language under its own name, for whoever cannot read the one that is shown.
void addLanguages(QMenu &menu, SetupWizard &wizard)
{
    auto *choices = new QActionGroup(&menu); // of which one is marked
    const QString chosen = chosenLanguage();
    const auto add = [&menu, &wizard, &chosen, choices](const QString &text, const QString &code) {
        QAction *action = choices->addAction(menu.addAction(text));
        action->setCheckable(true);
        action->setChecked(code == chosen);
        QObject::connect(action, &QAction::triggered, &wizard,
                         [&wizard, code] { emit wizard.languageChosen(code); });
    };
    add(SetupWizard::tr("&Language of the desktop"), {});
    menu.addSeparator();
    for (const Language &language : languages())
        add(language.name, language.code);
}

} // namespace

void addWizardActions(SetupWizard &wizard, PlanSession &session)
{
    addStepKeys(wizard);
    addKey(wizard, QKeyCombination(Qt::ALT, Qt::Key_Left),
           [&wizard] { wizard.goToNeighbour(false); });
    addKey(wizard, QKeyCombination(Qt::ALT, Qt::Key_Right),
           [&wizard] { wizard.goToNeighbour(true); });
    addKey(wizard, Qt::Key_F6, [&wizard] { wizard.focusNextPart(true); });
    addKey(wizard, QKeyCombination(Qt::SHIFT, Qt::Key_F6),
           [&wizard] { wizard.focusNextPart(false); });
    addKey(wizard, Qt::Key_F8, [&wizard] { wizard.goToNextFinding(true); });
    addKey(wizard, QKeyCombination(Qt::SHIFT, Qt::Key_F8),
           [&wizard] { wizard.goToNextFinding(false); });
    addKey(wizard, QKeySequence::Undo, [&session] { session.undoStack().undo(); });
    addKey(wizard, QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_Z),
           [&session] { session.undoStack().redo(); });
    addKey(wizard, QKeyCombination(Qt::CTRL, Qt::Key_T), [&wizard] {
        if (PlanPage *page = wizard.page(wizard.currentStepId()))
            page->testConnections();
    });
}

QMenu *createPlanMenu(SetupWizard &wizard, PlanFiles &files)
{
    auto *menu = new QMenu(&wizard);
    const auto add = [menu, &wizard](const QString &text, const QKeySequence &keys, auto function) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        QObject::connect(action, &QAction::triggered, &wizard, function);
        wizard.addAction(action); // the keys work while the menu is closed
        return action;
    };
    add(SetupWizard::tr("&New plan"), QKeyCombination(Qt::CTRL, Qt::Key_N),
        [&wizard] { wizard.newPlan(); });
    add(SetupWizard::tr("&Open plan..."), QKeyCombination(Qt::CTRL, Qt::Key_O),
        [&files] { files.open(); });
    QMenu *recentMenu = menu->addMenu(SetupWizard::tr("Open &recent plan"));
    menu->addSeparator();
    add(SetupWizard::tr("&Save plan"), QKeyCombination(Qt::CTRL, Qt::Key_S),
        [&files] { files.save(); });
    add(SetupWizard::tr("Save plan &as..."),
        QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_S),
        [&files] { files.saveAs(); });
    menu->addSeparator();
    QMenu *languageMenu = menu->addMenu(SetupWizard::tr("&Language"));
    addLanguages(*languageMenu, wizard);
    add(SetupWizard::tr("&Help"), Qt::Key_F1, [&wizard] { wizard.showHelp(); });
    add(SetupWizard::tr("A&bout DAS Setup"), {}, [&wizard] { wizard.showAbout(); });
    menu->addSeparator();
    add(SetupWizard::tr("&Close"), QKeyCombination(Qt::CTRL, Qt::Key_W),
        [&wizard] { wizard.close(); });
    QObject::connect(menu, &QMenu::aboutToShow, languageMenu,
                     [languageMenu, &wizard] { languageMenu->setEnabled(!wizard.isHeld()); });
    QObject::connect(menu, &QMenu::aboutToShow, recentMenu, [recentMenu, &wizard, &files] {
        recentMenu->clear();
        const QStringList paths = files.recent().paths();
        recentMenu->setEnabled(!paths.isEmpty());
        for (const QString &path : paths) {
            QAction *action = recentMenu->addAction(QFileInfo(path).completeBaseName());
            action->setToolTip(path);
            QObject::connect(action, &QAction::triggered, &wizard,
                             [&files, path] { files.open(path); });
        }
    });
    return menu;
}

} // namespace das
