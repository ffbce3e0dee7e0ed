#pragma once

#include "plan/clusterplan.h"
#include "validate/validate.h"

#include <QColor>
#include <QPalette>

namespace das {

// Colours are mixed from the palette whenever they are painted, so that any desktop palette works.

/// `t` of `b` in `a`.
QColor mix(const QColor &a, const QColor &b, qreal t);
/// Whether the palette is dark: lightness of its Window below 128.
bool isDark(const QPalette &palette);

/// Explanations, hints, counts; readable on Window and on Base.
QColor secondaryText(const QPalette &palette, QPalette::ColorRole background = QPalette::Window);
/// Lines of 1 px between parts.
QColor hairline(const QPalette &palette, QPalette::ColorRole background = QPalette::Window);
/// Selected row, current step, pressed.
QColor selectionTint(const QPalette &palette);
QColor hoverTint(const QPalette &palette);
/// Edge of a check box that a delegate paints.
QColor boxEdge(const QPalette &palette);

/// Colour that comes with a meaning; always beside an icon shape or a word.
enum class Semantic : quint8 { Passed, Warning, Error, Hint };
Semantic semanticOf(Severity severity);
QColor semanticColour(Semantic semantic, const QPalette &palette);
/// Background of something that carries the meaning.
QColor semanticTint(Semantic semantic, const QPalette &palette);

/// Stripe of a node box and ticked role box.
QColor roleColour(Role role, const QPalette &palette);

enum class DiffColour : quint8 { AddedLine, AddedWords, RemovedLine, RemovedWords };
QColor diffColour(DiffColour colour, const QPalette &palette);

/// The palette of an item view: its selection is tinted, since white on the accent is too pale.
QPalette itemViewPalette(QPalette palette);

} // namespace das
