#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace das {

/// Why something failed, in words for a user.
struct Error {
    QString message; ///< one sentence: what failed, and what to try
    QString file;    ///< empty if none
    int line = 0;    ///< counted from 1; 0 if none

    /// "FILE:LINE: message", without the parts that are empty.
    QString text() const;

    bool operator==(const Error &) const = default;
};

/// A value, or the reason why there is none.
template <typename T = void>
using Result = tl::expected<T, Error>;

/// What a function that returns a Result returns on failure.
tl::unexpected<Error> fail(QString message, QString file = {}, int line = 0);

} // namespace das
