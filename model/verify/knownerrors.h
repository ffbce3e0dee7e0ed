#pragma once

#include "validate/validate.h"
#include "verify/logreader.h"

#include <QLatin1StringView>

#include <array>
#include <span>

namespace das {

/// What a server writes when something well known is wrong, and what that means.
struct KnownError {
    const char *id;
    Severity severity;
    /// Class that writes it, without its package. Empty: any, and only from WARN on.
    QLatin1StringView logger;
    /// Texts of the event, its lower lines included, any of which is the sign. Where versions word
    /// it differently, the part that they share.
    std::array<QLatin1StringView, 3> signs;
    QLatin1StringView also; ///< a text that must be there too
    const char *meaning;    ///< untranslated
    const char *fix;        ///< untranslated

    QString translatedMeaning() const;
    QString translatedFix() const;
};

/// The table (product-facts 4.2 to 4.7). The first row that fits an event counts, so that a cause
/// stands before what follows from it.
std::span<const KnownError> knownErrors();

/// The row for an event; nullptr if there is none.
const KnownError *knownErrorOf(const LogEvent &event);

} // namespace das
