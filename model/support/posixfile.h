#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

#include <sys/stat.h>

namespace das {

/// Files with all that rename() needs to be safe: bytes on the disk before a name points at them,
/// and owner, mode, access lists and times as they were. Errors name the file and the reason of
/// the system.

/// The failure of a system call on `path`; `what` says what was tried: "cannot be written".
tl::unexpected<Error> systemFailure(const QString &what, const QString &path, int error);

/// lstat(); nothing where there is no such file.
Result<std::optional<struct stat>> statusOf(const QString &path);

/// The path without symbolic links, of a file that is there or of a new one in a folder that is.
Result<QString> realPathOf(const QString &path);

/// Copies to a file that must not exist, with owner, mode, extended attributes and times.
Result<> copyFile(const QString &from, const QString &to);

/// Writes a file that must not exist. Owner and extended attributes are those of `model`, but not
/// its access lists where `mode` closes the file to others; no moment shows more than `mode` does.
Result<> writeFileLike(const QString &model, int mode, const QString &to, const QByteArray &bytes);

/// Makes a folder and its missing parents below `root`, which is there, owned as `root` is.
Result<> makeFolders(const QString &folder, const QString &root, int mode);

/// rename(), which replaces `to` in one step.
Result<> renameFile(const QString &from, const QString &to);

/// Removes a file; it may be missing.
Result<> removeFile(const QString &path);

/// Puts the names of a folder on the disk.
Result<> syncFolder(const QString &folder);

/// Holds a folder against every other das-setup as long as it lives.
class FolderLock {
public:
    static Result<FolderLock> take(const QString &folder);
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;
    ~FolderLock();

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace das
