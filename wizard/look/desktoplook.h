#pragma once

namespace das {

/// Gives the application AppStyle over the desktop's style. With the environment variable
/// DAS_SETUP_PALETTE=light or dark it takes Fusion and a palette of its own instead, so that
/// pictures and tests look the same on every desktop.
void applyDesktopLook();

} // namespace das
