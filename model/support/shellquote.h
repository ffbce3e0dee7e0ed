#pragma once

#include <QString>

namespace das {

/// `text` as one word of a POSIX shell: as it is where nothing in it means anything to a shell,
/// else in single quotes.
QString shellQuoted(const QString &text);

} // namespace das
