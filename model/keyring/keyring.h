#pragma once

#include <QString>

#include <functional>

namespace das {

/// What a key ring says to a request.
struct RingAnswer {
    enum Kind : quint8 {
        Done,   ///< found, kept or deleted
        Absent, ///< there is no such entry
        Denied, ///< there is a ring, but it does not let us
        NoRing, ///< there is none, or it did not answer in time
    };
    Kind kind = NoRing;
    QString password; ///< of read(), where it is Done
};

/// Keeps passwords under the names of their accounts (ringkeys.h). Answers come from the event
/// loop, each once, and none after the ring is gone.
class KeyRing {
public:
    using Done = std::function<void(const RingAnswer &)>;

    KeyRing() = default;
    virtual ~KeyRing() = default;
    Q_DISABLE_COPY_MOVE(KeyRing)

    virtual void read(const QString &key, const Done &done) = 0;
    virtual void write(const QString &key, const QString &password, const Done &done) = 0;
    virtual void remove(const QString &key, const Done &done) = 0;
};

} // namespace das
