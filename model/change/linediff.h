#pragma once

#include "change/nodechanges.h"

#include <QString>

namespace das {

struct FileDiff {
    QString unified; ///< "" where nothing differs; else with "--- a/..." and "+++ b/..." lines
    int added = 0;   ///< lines
    int removed = 0; ///< lines
};

enum class Passwords : quint8 { Masked, Shown };

/// The unified diff of one file, three lines of context, named a/NODE/PATH and b/NODE/PATH.
FileDiff diffOf(const QString &nodeId, const FileChange &file, Passwords passwords);

/// `text` with every password value replaced by eight asterisks, in comments too; line count
/// unchanged.
QString withPasswordsMasked(const QString &text);

} // namespace das
