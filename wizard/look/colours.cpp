#include "look/colours.h"

#include <QApplication>

namespace das {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;

    QColor in(const QPalette &palette) const { return {isDark(palette) ? dark : light}; }
};

} // namespace

QColor mix(const QColor &a, const QColor &b, qreal t)
{
    const auto part = [t](int from, int to) { return qRound(from + (to - from) * t); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor secondaryText(const QPalette &palette, QPalette::ColorRole background)
{
    return mix(palette.color(QPalette::Active, QPalette::WindowText),
               palette.color(QPalette::Active, background), 0.27);
}

QColor hairline(const QPalette &palette, QPalette::ColorRole background)
{
    return mix(palette.color(QPalette::Active, background),
               palette.color(QPalette::Active, QPalette::WindowText),
               isDark(palette) ? 0.20 : 0.17);
}

QColor selectionTint(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Base),
               QApplication::palette().color(QPalette::Active, QPalette::Highlight),
               isDark(palette) ? 0.30 : 0.16);
}

QColor hoverTint(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Base),
               palette.color(QPalette::Active, QPalette::Text), 0.05);
}

QColor boxEdge(const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Base),
               palette.color(QPalette::Active, QPalette::Text), 0.52);
}

Semantic semanticOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return Semantic::Hint;
    case Severity::Warning:
        return Semantic::Warning;
    case Severity::Error:
        break;
    }
    return Semantic::Error;
}

QColor semanticColour(Semantic semantic, const QPalette &palette)
{
    switch (semantic) {
    case Semantic::Passed:
        return Pair{0x1a6b3c, 0x6fcf97}.in(palette);
    case Semantic::Warning:
        return Pair{0x8a5300, 0xf2b84b}.in(palette);
    case Semantic::Error:
        return Pair{0xb3261e, 0xff9a91}.in(palette);
    case Semantic::Hint:
        break;
    }
    return Pair{0x1f5fa8, 0x7fb5f5}.in(palette);
}

QColor semanticTint(Semantic semantic, const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Base), semanticColour(semantic, palette),
               isDark(palette) ? 0.14 : 0.09);
}

QColor roleColour(Role role, const QPalette &palette)
{
    switch (role) {
    case Role::Receiver:
        return Pair{0x2f6fb3, 0x6ca8e8}.in(palette);
    case Role::Analyzer:
        return Pair{0x7a4fb0, 0xb594e6}.in(palette);
    case Role::Indexer:
        return Pair{0x0f7b83, 0x4fc1c9}.in(palette);
    case Role::Dashboard:
        break;
    }
    return Pair{0xa8487e, 0xe38bbb}.in(palette);
}

QColor diffColour(DiffColour colour, const QPalette &palette)
{
    switch (colour) {
    case DiffColour::AddedLine:
        return Pair{0xe3f5e9, 0x16352a}.in(palette);
    case DiffColour::AddedWords:
        return Pair{0xaee3c0, 0x1f5c3d}.in(palette);
    case DiffColour::RemovedLine:
        return Pair{0xfcebe9, 0x432524}.in(palette);
    case DiffColour::RemovedWords:
        break;
    }
    return Pair{0xf5bdb8, 0x7a3732}.in(palette);
}

QPalette itemViewPalette(QPalette palette)
{
    const QColor tint = selectionTint(palette);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::Highlight, tint);
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return palette;
}

} // namespace das
