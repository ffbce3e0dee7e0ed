#pragma once

#include <QString>

class QWidget;

namespace das {

/// Makes up for what Qt 6.4 lacks; once for the program, before its first window.
void prepareForScreenReaders();

/// Has a screen reader say `text`, whatever has the focus. What is not on screen says nothing.
void announce(const QWidget &teller, const QString &text);

} // namespace das
