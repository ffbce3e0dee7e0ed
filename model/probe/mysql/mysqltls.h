#pragma once

#include <QString>

namespace das {

/// What the URL options ask Connector/J to do.
struct TlsWish {
    enum class Use : quint8 {
        Never,
        IfOffered, ///< also where nothing is said
        Always,
    };
    Use use = Use::IfOffered;
    bool isSaid = false;            ///< there is an option about it
    bool checksCertificate = false; ///< against Java's trust store
};

/// Reads useSSL, requireSSL, verifyServerCertificate and sslMode of "key=value&key=value".
TlsWish tlsWish(const QString &urlOptions);

/// The value of an option; empty if it is not there. Names count without case.
QString urlOption(const QString &urlOptions, const QString &name);

} // namespace das
