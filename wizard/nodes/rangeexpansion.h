#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace das {

/// Why a range cannot be expanded, and where in the text.
struct RangeError {
    QString message;
    qsizetype position = 0;

    bool operator==(const RangeError &) const = default;
};

/// The most values that one pattern may stand for.
inline constexpr qsizetype kRangeLimit = 1000;

/// "das[1-3].example.org" is das1.example.org to das3.example.org. Brackets hold numbers and ranges
/// separated by commas; "[01-12]" keeps its zeros; with several brackets the last one counts
/// fastest. Several patterns are separated by commas or blanks. Nothing expands to nothing.
tl::expected<QStringList, RangeError> expandRange(const QString &text);

} // namespace das
