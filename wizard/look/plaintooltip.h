#pragma once

#include <QString>

namespace das {

/// The text as a tool tip that shows it as it is. Qt takes a tool tip for HTML if it looks like it,
/// and a server may answer with anything.
QString plainToolTip(const QString &text);

} // namespace das
