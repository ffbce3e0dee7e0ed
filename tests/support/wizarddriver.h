#pragma once

#include "dialogs.h"
#include "pagetable.h"
#include "plansession.h"
#include "setupwizard.h"

#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace das::test {

/// Answers at once, with what the test has laid down.
class FakeDialogs : public Dialogs {
    Q_OBJECT

public:
    FakeDialogs() : Dialogs(nullptr) {}

    void openFile(const QString &title, const QString &filter, const QString &folderKey,
                  const PathAnswer &answer) override;
    void saveFile(const QString &title, const QString &filter, const QString &folderKey,
                  const QString &proposal, const PathAnswer &answer) override;
    void chooseFolder(const QString &title, const QString &folderKey,
                      const PathAnswer &answer) override;
    void askToSave(const QString &planName, const std::function<void(SaveAnswer)> &answer) override;
    void ask(const QString &text, const QString &detail, const QString &yes, const QString &no,
             const std::function<void(bool)> &answer) override;
    void showText(const QString &text, const QString &detail) override;
    void showHelp(const QString &title, const QString &text,
                  const QList<FieldHelp> &fields) override;

    QString path; ///< empty: the dialog is cancelled
    SaveAnswer saveAnswer = SaveAnswer::GoOnEditing;
    bool yesAnswer = true;
    QStringList shown; ///< every question and message
};

/// Settings and data of the program in a folder of the test; make one before anything else.
class PrivateSettings {
public:
    PrivateSettings();

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// A wizard on the screen that finds its widgets by objectName. There is nothing to test in its
/// plan, so that nothing is ever connected to.
class WizardDriver {
public:
    explicit WizardDriver(const ClusterPlan &plan = {},
                          const QList<PageEntry> &pages = pageTable());

    PlanSession &session() { return m_session; }
    SetupWizard &wizard() { return m_wizard; }
    FakeDialogs &dialogs() { return m_dialogs; }
    PrivateSettings &files() { return m_settings; }

    /// The widget of that name on the current page, or outside of the pages.
    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *widget = qobject_cast<Widget *>(findWidget(name));
        if (widget == nullptr)
            QTest::qFail(qPrintable(QStringLiteral("no widget ") + name), __FILE__, __LINE__);
        return widget;
    }

    /// Types the text in the field in place of what is there, and leaves the field.
    void fill(const QString &name, const QString &text);
    void click(const QString &name);
    void next();
    void back();
    bool isNextEnabled();
    QString step() const { return m_wizard.currentStepId(); }
    /// The sentence beside Next; empty if there is none.
    QString reason();
    /// A picture of the window in the folder of the build, for a person to look at.
    void shot(const QString &name);

private:
    QWidget *findWidget(const QString &name);

    PrivateSettings m_settings;
    PlanSession m_session;
    FakeDialogs m_dialogs;
    SetupWizard m_wizard;
};

} // namespace das::test
