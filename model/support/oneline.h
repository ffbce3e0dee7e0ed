#pragma once

#include <QString>

namespace das {

/// `text` with a blank for each line break and other control character.
QString oneLine(QString text);

} // namespace das
