#pragma once

#include "look/colours.h"

#include <QIcon>
#include <QString>

namespace das {

/// The icon of resources/icons/NAME.svg, painted in the colours that the palette has at that
/// moment. The state icons (ok, error, warning, hint, running) have their semantic colour, todo,
/// skipped and locked the secondary one, all others ButtonText.
QIcon icon(const QString &name);

/// "error", "warning" or "hint".
QString iconNameOf(Severity severity);

/// The icon as an SVG file in one colour, for what must stay sharp at any size. Needs no GUI
/// thread.
QByteArray iconSvg(const QString &name, const QColor &colour, const QColor &sign);

/// A picture of the icon in one colour; cached by name, colour and size. `sign` is the colour of
/// the sign inside a filled state icon.
QPixmap iconPixmap(const QString &name, const QColor &colour, const QColor &sign, QSize size,
                   qreal devicePixelRatio);

/// The colour in which icon() paints that icon when it is enabled.
QColor iconColour(const QString &name, const QPalette &palette);

} // namespace das
