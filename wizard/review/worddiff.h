#pragma once

#include <QList>
#include <QString>

namespace das {

/// A stretch of a line.
struct WordMark {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordMark &) const = default;
};

struct WordMarks {
    WordMark before;
    WordMark after;

    bool operator==(const WordMarks &) const = default;
};

/// What differs between two lines, widened to whole words. Lines that share less than a third are
/// marked as a whole, without the blanks around their text.
WordMarks wordMarks(const QString &before, const QString &after);

} // namespace das
