#pragma once

#include "support/result.h"
#include "widgets/fieldhelp.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <functional>

namespace das {

enum class SaveAnswer : quint8 { Save, CloseWithoutSaving, GoOnEditing };

/// Everything that asks the user in a window of its own. The answer comes later, to the callback:
/// no nested event loops. Tests put their own answers in its place.
class Dialogs : public QObject {
    Q_OBJECT

public:
    using PathAnswer = std::function<void(const QString &path)>; ///< not called when cancelled

    explicit Dialogs(QWidget *window);

    /// `folderKey` names what is looked for ("plans", "packs", "jars"): the folder is remembered.
    virtual void openFile(const QString &title, const QString &filter, const QString &folderKey,
                          const PathAnswer &answer);
    virtual void saveFile(const QString &title, const QString &filter, const QString &folderKey,
                          const QString &proposal, const PathAnswer &answer);
    virtual void chooseFolder(const QString &title, const QString &folderKey,
                              const PathAnswer &answer);
    /// "Save changes to orders-cluster before closing?"
    virtual void askToSave(const QString &planName, const std::function<void(SaveAnswer)> &answer);
    /// A question whose two answers are verbs; `answer` gets true for `yes`.
    virtual void ask(const QString &text, const QString &detail, const QString &yes,
                     const QString &no, const std::function<void(bool)> &answer);
    virtual void showText(const QString &text, const QString &detail);
    /// What a page is for, and each of its fields.
    virtual void showHelp(const QString &title, const QString &text,
                          const QList<FieldHelp> &fields);
    virtual void showError(const QString &text, const Error &error);

protected:
    QWidget *window() const { return m_window; }

private:
    QPointer<QWidget> m_window;
};

} // namespace das
