#pragma once

#include <QString>
#include <QStringList>

namespace das {

/// The width of a text by rule, not by font, so that file and screen agree: 0.62 em a character,
/// 0.66 in bold, which DejaVu, the widest usual font, needs (look.md 8); 1 em for the scripts of
/// East Asia and for pictographs. A character is what a reader takes for one.
qreal textWidth(const QString &text, qreal pixelSize, bool bold = false);

/// The text, or its beginning and end with an ellipsis between them, so that it fits in `width`.
QString elidedMiddle(const QString &text, qreal width, qreal pixelSize, bool bold = false);

/// `words` in lines that fit in `width`, each line joined by blanks; a word that is too long is
/// elided.
QStringList brokenLines(const QStringList &words, qreal width, qreal pixelSize, bool bold = false);

/// The text on one line and without characters that no file or painter can draw: control
/// characters, half a surrogate pair, and marks that turn the direction of what follows.
QString drawable(const QString &text);

} // namespace das
