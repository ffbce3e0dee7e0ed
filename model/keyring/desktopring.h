#pragma once

#include "keyring/keyring.h"

#include <QObject>

#include <chrono>

namespace das {

/// The key ring of the desktop: the Secret Service, or KWallet. Where there is none, every request
/// is answered so; nothing is ever kept in plain text instead. Needs a QCoreApplication.
class DesktopRing : public KeyRing {
public:
    /// `patience`: a ring that is locked asks its owner, who may take so long.
    explicit DesktopRing(std::chrono::milliseconds patience) : m_patience(patience) {}

    void read(const QString &key, const Done &done) override;
    void write(const QString &key, const QString &password, const Done &done) override;
    void remove(const QString &key, const Done &done) override;

private:
    std::chrono::milliseconds m_patience;
    QObject m_life; ///< ends what waits for answers
};

} // namespace das
