#pragma once

#include <QtGlobal>

namespace das {

/// An opaque colour, 0xRRGGBB. QRgb is of QtGui, which the model does not link.
using Rgb = quint32;

/// What a colour of the drawing stands for. The drawing knows no other colours, so that a scene
/// can follow the desktop's palette.
enum class ColourRole : quint8 {
    None,
    Canvas, ///< also the fill of cards and services
    Text,
    Secondary,
    Edge, ///< of frame, cards and services; a little stronger than the hairline of widgets
    Frame,
    Link,
    Passed,
    Warning,
    Error,
    WarningTint,
    ErrorTint,
    ReceiverStripe,
    AnalyzerStripe,
    IndexerStripe,
    DashboardStripe,
    ReceiverTile,
    AnalyzerTile,
    IndexerTile,
    DashboardTile,
    MixedTile,
    ReceiverLane,
    AnalyzerLane,
    IndexerLane,
    DashboardLane,
    MixedLane,
};

/// The colours of a desktop palette from which the others are mixed (look.md 3).
struct DiagramPalette {
    Rgb window = 0xeff0f1;
    Rgb base = 0xffffff;
    Rgb text = 0x232629;
};

/// White paper: what every export uses.
inline constexpr DiagramPalette kLightPalette{};
inline constexpr DiagramPalette kDarkPalette{0x2a2e32, 0x1b1e20, 0xfcfcfc};

/// `t` of `b` in `a`.
Rgb mixed(Rgb a, Rgb b, qreal t);

/// Whether the palette is dark: lightness of its window below 128.
bool isDark(const DiagramPalette &palette);

/// The colour of a role other than None.
Rgb diagramColour(ColourRole role, const DiagramPalette &palette);

} // namespace das
