#pragma once

#include <QString>

namespace das {

/// Who signed in where, for the words of a failure.
struct MySqlCaller {
    QString user;
    QString target;          ///< "10.100.7.53:3306"
    bool hasPassword = true; ///< one was given
};

/// What failed, and what to do about it.
struct MySqlFault {
    QString summary;
    QString hint;
};

/// The words for an error code of the server or of the client library. `said` is its own text, fit
/// for a report.
MySqlFault mySqlFault(unsigned code, const QString &said, const MySqlCaller &caller);

/// Whether the code says that no encrypted connection came about.
bool isTlsFault(unsigned code);

} // namespace das
