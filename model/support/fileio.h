#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QString>

namespace das {

/// The longest file that is read whole: far above any configuration file or jar, and a bound for
/// what would fill the memory.
inline constexpr qint64 kLongestFile = 64LL * 1024 * 1024;

/// The whole file, or what comes through a pipe. Errors name the file and the system's reason; one
/// is that it is longer than kLongestFile.
Result<QByteArray> readFile(const QString &path);

/// The same of what is there as a file: opening a pipe that somebody put there would wait for ever.
Result<QByteArray> readRegularFile(const QString &path);

/// Writes beside `path` and renames, so that a reader sees the old bytes or the new ones. The file
/// has `permissions` from its first byte on.
Result<> writeFile(const QString &path, const QByteArray &bytes,
                   QFileDevice::Permissions permissions);

/// 0600: for files that hold passwords.
inline constexpr QFileDevice::Permissions kPrivateFile =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// 0644
inline constexpr QFileDevice::Permissions kPublicFile =
    kPrivateFile | QFileDevice::ReadGroup | QFileDevice::ReadOther;

} // namespace das
