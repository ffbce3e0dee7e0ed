#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace das::test {

/// A text that a person sees in a window, or that a screen reader says.
struct WindowText {
    QString text;
    QString place; ///< class and name of the widget, what of it
};

/// Everything but commands in `window` that is shown now, its tool tips and the names of its
/// controls.
QList<WindowText> textsOf(QWidget &window);

/// What does not fit: labels, buttons and tabs that are narrower than their text.
QList<WindowText> cutTextsOf(QWidget &window);

/// Shortcuts (Alt and a letter) that two controls share.
QList<WindowText> sharedShortcutsOf(QWidget &window);

} // namespace das::test
