#include "topology/topologycolours.h"

#include <algorithm>
#include <cmath>

namespace das {

namespace {

struct Shade {
    Rgb light;
    Rgb dark;

    Rgb in(bool isDarkPalette) const { return isDarkPalette ? dark : light; }
};

// look.md 3, semantic and role colours.
constexpr Shade kPassed{0x1a6b3c, 0x6fcf97};
constexpr Shade kWarning{0x8a5300, 0xf2b84b};
constexpr Shade kError{0xb3261e, 0xff9a91};
constexpr Shade kReceiver{0x2f6fb3, 0x6ca8e8};
constexpr Shade kAnalyzer{0x7a4fb0, 0xb594e6};
constexpr Shade kIndexer{0x0f7b83, 0x4fc1c9};
constexpr Shade kDashboard{0xa8487e, 0xe38bbb};

/// A palette with what look.md 3 derives from it.
struct Mixer {
    DiagramPalette palette;
    bool dark;

    Rgb tint(Shade shade) const { return mixed(palette.base, shade.in(dark), dark ? 0.14 : 0.09); }
    Rgb tileEdge(Shade shade) const { return mixed(palette.base, shade.in(dark), 0.6); }
    Rgb laneSurface() const { return mixed(palette.base, palette.window, 0.6); }
    Rgb lane(Shade shade) const { return mixed(laneSurface(), shade.in(dark), dark ? 0.14 : 0.09); }
};

} // namespace

Rgb mixed(Rgb a, Rgb b, qreal t)
{
    Rgb result = 0;
    for (const int shift : {16, 8, 0}) {
        const auto from = static_cast<qreal>((a >> shift) & 0xffU);
        const auto to = static_cast<qreal>((b >> shift) & 0xffU);
        result |= static_cast<Rgb>(std::lround(from + (to - from) * t)) << shift;
    }
    return result;
}

bool isDark(const DiagramPalette &palette)
{
    const auto [least, most] = std::minmax(
        {(palette.window >> 16) & 0xffU, (palette.window >> 8) & 0xffU, palette.window & 0xffU});
    return (least + most) / 2 < 128;
}

Rgb diagramColour(ColourRole role, const DiagramPalette &palette)
{
    const Mixer mixer{palette, isDark(palette)};
    const bool dark = mixer.dark;
    switch (role) {
    case ColourRole::None:
    case ColourRole::Canvas:
        return palette.base;
    case ColourRole::Text:
        return palette.text;
    case ColourRole::Secondary:
        return mixed(palette.text, palette.base, 0.27);
    case ColourRole::Edge:
        return mixed(palette.base, palette.text, 0.24);
    case ColourRole::Frame:
        return mixed(palette.base, palette.window, dark ? 0.55 : 0.45);
    case ColourRole::Link:
        return mixed(palette.window, palette.text, dark ? 0.45 : 0.50);
    case ColourRole::Passed:
        return kPassed.in(dark);
    case ColourRole::Warning:
        return kWarning.in(dark);
    case ColourRole::Error:
        return kError.in(dark);
    case ColourRole::WarningTint:
        return mixer.tint(kWarning);
    case ColourRole::ErrorTint:
        return mixer.tint(kError);
    case ColourRole::ReceiverStripe:
        return kReceiver.in(dark);
    case ColourRole::AnalyzerStripe:
        return kAnalyzer.in(dark);
    case ColourRole::IndexerStripe:
        return kIndexer.in(dark);
    case ColourRole::DashboardStripe:
        return kDashboard.in(dark);
    case ColourRole::ReceiverTile:
        return mixer.tileEdge(kReceiver);
    case ColourRole::AnalyzerTile:
        return mixer.tileEdge(kAnalyzer);
    case ColourRole::IndexerTile:
        return mixer.tileEdge(kIndexer);
    case ColourRole::DashboardTile:
        return mixer.tileEdge(kDashboard);
    case ColourRole::MixedTile:
        return mixed(palette.base, palette.text, 0.40);
    case ColourRole::ReceiverLane:
        return mixer.lane(kReceiver);
    case ColourRole::AnalyzerLane:
        return mixer.lane(kAnalyzer);
    case ColourRole::IndexerLane:
        return mixer.lane(kIndexer);
    case ColourRole::DashboardLane:
        return mixer.lane(kDashboard);
    case ColourRole::MixedLane:
        return mixed(mixer.laneSurface(), palette.text, 0.07);
    }
    return palette.text;
}

} // namespace das
