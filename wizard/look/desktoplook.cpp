#include "look/desktoplook.h"

#include "look/appstyle.h"
#include "look/grid.h"

#include <QApplication>
#include <QPalette>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// The colours of Breeze, which the desktop's users see most often.
struct Scheme {
    QRgb window;
    QRgb windowText;
    QRgb base;
    QRgb alternateBase;
    QRgb button;
    QRgb highlight;
    QRgb link;
};
constexpr qreal kPointSize = 10;
constexpr Scheme kLight{0xeff0f1, 0x232629, 0xffffff, 0xf7f7f7, 0xfcfcfc, 0x3daee9, 0x2980b9};
constexpr Scheme kDark{0x2a2e32, 0xfcfcfc, 0x1b1e20, 0x232629, 0x31363b, 0x3daee9, 0x1d99f3};

QPalette paletteOf(const Scheme &scheme)
{
    QPalette palette(QColor(scheme.button), QColor(scheme.window));
    const auto text = QColor(scheme.windowText);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, QColor(scheme.base));
    palette.setColor(QPalette::ToolTipBase, QColor(scheme.base));
    palette.setColor(QPalette::AlternateBase, QColor(scheme.alternateBase));
    palette.setColor(QPalette::Highlight, QColor(scheme.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(0xffffff));
    palette.setColor(QPalette::Link, QColor(scheme.link));
    QColor faded = text;
    faded.setAlphaF(0.5F);
    palette.setColor(QPalette::PlaceholderText, faded);
    const bool isDarkScheme = QColor(scheme.window).lightness() < 128;
    const QColor disabled(isDarkScheme ? 0x6d7175 : 0xa8aaac);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(scheme.window));
    return palette;
}

} // namespace

void applyDesktopLook()
{
    const QString wanted = qEnvironmentVariable("DAS_SETUP_PALETTE");
    if (wanted.isEmpty()) {
        QApplication::setStyle(new AppStyle);
        return;
    }
    QApplication::setStyle(new AppStyle(u"fusion"_s));
    QApplication::setPalette(paletteOf(wanted == "dark"_L1 ? kDark : kLight));
    QApplication::setFont(scaled(QApplication::font(), kPointSize / QApplication::font().pointSizeF()));
}

} // namespace das
