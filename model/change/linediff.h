#pragma once

#include "change/nodechanges.h"

#include <QString>

namespace das {

/// What stands for a password in everything that is shown: always eight characters.
inline const QString kMaskedPassword = QStringLiteral("********");

enum class DiffLineKind : quint8 { Context, Removed, Added };

struct DiffLine {
    DiffLineKind kind = DiffLineKind::Context;
    int before = 0; ///< line number in the old text, from 1; 0 where it has none
    int after = 0;  ///< line number in the new text, from 1; 0 where it has none
    QString text;   ///< without the line break
};

/// A run of changed lines with their context.
struct DiffHunk {
    QList<DiffLine> lines;
};

enum class Passwords : quint8 { Masked, Shown };

struct FileDiff {
    QList<DiffHunk> hunks;
    QString unified; ///< "" where nothing differs; else with "--- a/NODE/PATH" and "+++
                     ///< b/NODE/PATH" lines
    int added = 0;   ///< lines
    int removed = 0; ///< lines
};

/// The two folders that a unified diff names.
struct DiffSides {
    QString before = QStringLiteral("a");
    QString after = QStringLiteral("b");
};

/// The difference of one file, three lines of context. Lines are compared as they are and shown
/// masked, so a changed password still shows as a changed line.
FileDiff diffOf(const QString &nodeId, const FileChange &file, Passwords passwords,
                const DiffSides &sides = {});

/// `text` with every password value replaced by kMaskedPassword, in comments too; line breaks stay.
QString withPasswordsMasked(const QString &text);

} // namespace das
