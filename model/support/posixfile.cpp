#include "support/posixfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

namespace das {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t kModeBits = 07777;

/// An open file that is closed at the end.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    operator int() const { return m_number; }

private:
    int m_number;
};

std::string native(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

QString readFailure()
{
    return QCoreApplication::translate("das", "cannot be read");
}

QString writeFailure()
{
    return QCoreApplication::translate("das", "cannot be written");
}

/// Access lists and labels; a file system that has none is no failure. A list that lets others in
/// has no place on a file whose mode does not.
void copyAttributes(int from, int to, mode_t mode)
{
    constexpr QByteArrayView kAccessLists = "system.posix_acl_";
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, Qt::Uninitialized);
    if (::flistxattr(from, names.data(), size_t(names.size())) != size)
        return;
    for (const QByteArray &name : names.split('\0')) {
        const ssize_t length =
            name.isEmpty() ? -1 : ::fgetxattr(from, name.constData(), nullptr, 0);
        const bool isList = name.startsWith(kAccessLists);
        if (length < 0 || (isList && (mode & (S_IRWXG | S_IRWXO)) == 0))
            continue;
        QByteArray value(length, Qt::Uninitialized);
        if (::fgetxattr(from, name.constData(), value.data(), size_t(length)) == length)
            ::fsetxattr(to, name.constData(), value.constData(), size_t(length), 0);
    }
}

Result<> setOwner(int file, const QString &path, const struct stat &model)
{
    struct stat own {};
    if (::fstat(file, &own) != 0)
        return systemFailure(writeFailure(), path, errno);
    if ((own.st_uid == model.st_uid && own.st_gid == model.st_gid) ||
        ::fchown(file, model.st_uid, model.st_gid) == 0)
        return {};
    if (errno != EPERM)
        return systemFailure(writeFailure(), path, errno);
    return fail(QCoreApplication::translate(
                    "das", "cannot be given to its owner; run this as that user or as root"),
                path);
}

Result<> writeAll(int file, const QString &path, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(file, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return systemFailure(writeFailure(), path, errno);
        written += std::max<ssize_t>(count, 0);
    }
    return {};
}

/// Fills the new file `to`; `from` is open and lends its owner and attributes.
Result<> fill(const Descriptor &from, const struct stat &model, mode_t mode, const QString &to,
              const QByteArray &bytes, bool withTimes)
{
    const Descriptor file(
        ::open(native(to).c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (file < 0)
        return systemFailure(writeFailure(), to, errno);
    if (const Result<> written = writeAll(file, to, bytes); !written)
        return written;
    if (const Result<> owned = setOwner(file, to, model); !owned)
        return owned;
    copyAttributes(from, file, mode);
    const std::array times{model.st_atim, model.st_mtim};
    if (::fchmod(file, mode & kModeBits) != 0 ||
        (withTimes && ::futimens(file, times.data()) != 0) || ::fsync(file) != 0)
        return systemFailure(writeFailure(), to, errno);
    return {};
}

} // namespace

tl::unexpected<Error> systemFailure(const QString &what, const QString &path, int error)
{
    return fail(what + u": "_s + QString::fromLocal8Bit(std::strerror(error)), path);
}

Result<std::optional<struct stat>> statusOf(const QString &path)
{
    struct stat status {};
    if (::lstat(native(path).c_str(), &status) == 0)
        return status;
    if (errno == ENOENT || errno == ENOTDIR)
        return std::nullopt;
    return systemFailure(readFailure(), path, errno);
}

Result<QString> realPathOf(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(
        ::realpath(native(path).c_str(), nullptr), &std::free);
    if (real)
        return QFile::decodeName(real.get());
    const int error = errno;
    const QFileInfo info(path);
    if (error != ENOENT || info.isSymLink() || info.path() == path)
        return systemFailure(readFailure(), path, error);
    const Result<QString> folder = realPathOf(info.path());
    if (!folder)
        return folder;
    return *folder + u'/' + info.fileName();
}

Result<> copyFile(const QString &from, const QString &to)
{
    const Descriptor source(::open(native(from).c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (source < 0 || ::fstat(source, &status) != 0)
        return systemFailure(readFailure(), from, errno);
    QFile file;
    if (!file.open(source, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(readFailure(), from);
    const QByteArray bytes = file.readAll();
    if (bytes.size() != status.st_size)
        return fail(QCoreApplication::translate("das", "changes while it is read"), from);
    return fill(source, status, status.st_mode, to, bytes, true);
}

Result<> writeFileLike(const QString &model, int mode, const QString &to, const QByteArray &bytes)
{
    const Descriptor source(::open(native(model).c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (source < 0 || ::fstat(source, &status) != 0)
        return systemFailure(readFailure(), model, errno);
    return fill(source, status, mode_t(mode), to, bytes, false);
}

Result<> makeFolders(const QString &folder, const QString &root, int mode)
{
    if (folder == root || QFileInfo(folder).isDir())
        return {};
    const QString parent = QFileInfo(folder).path();
    if (const Result<> made = makeFolders(parent, root, mode); !made)
        return made;
    struct stat owner {};
    if (::stat(native(root).c_str(), &owner) != 0)
        return systemFailure(readFailure(), root, errno);
    if (::mkdir(native(folder).c_str(), 0700) != 0)
        return systemFailure(writeFailure(), folder, errno);
    const Descriptor made(::open(native(folder).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (made < 0)
        return systemFailure(writeFailure(), folder, errno);
    if (const Result<> owned = setOwner(made, folder, owner); !owned)
        return owned;
    if (::fchmod(made, mode_t(mode)) != 0)
        return systemFailure(writeFailure(), folder, errno);
    return syncFolder(parent);
}

Result<> renameFile(const QString &from, const QString &to)
{
    if (std::rename(native(from).c_str(), native(to).c_str()) != 0)
        return systemFailure(QCoreApplication::translate("das", "cannot be put in place"), to,
                             errno);
    return {};
}

Result<> removeFile(const QString &path)
{
    if (::unlink(native(path).c_str()) != 0 && errno != ENOENT && errno != ENOTDIR)
        return systemFailure(QCoreApplication::translate("das", "cannot be removed"), path, errno);
    return {};
}

Result<> syncFolder(const QString &folder)
{
    const Descriptor opened(::open(native(folder).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened < 0 || ::fsync(opened) != 0)
        return systemFailure(writeFailure(), folder, errno);
    return {};
}

Result<FolderLock> FolderLock::take(const QString &folder)
{
    const int descriptor = ::open(native(folder).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemFailure(readFailure(), folder, errno);
    FolderLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return lock;
    if (errno != EWOULDBLOCK)
        return systemFailure(QCoreApplication::translate("das", "cannot be locked"), folder, errno);
    return fail(QCoreApplication::translate("das", "another das-setup is writing into this home; "
                                                   "try again when it is done"),
                folder);
}

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace das
