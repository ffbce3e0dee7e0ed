#include "support/faultpoints.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>

namespace {

das::test::PointFault theFault = das::test::PointFault::None;
int thePoint = 0;
int theCalls = 0;

enum class Needs { Room, Nothing };

/// Whether the call may go on; else errno says why not.
bool mayPass(Needs needs)
{
    using das::test::PointFault;
    ++theCalls;
    if (theFault == PointFault::None || theCalls < thePoint)
        return true;
    switch (theFault) {
    case PointFault::None:
        return true;
    case PointFault::Kill:
        ::raise(SIGKILL);
        return false;
    case PointFault::NoSpace:
        errno = ENOSPC;
        return needs == Needs::Nothing;
    case PointFault::Fail:
        break;
    }
    errno = EIO;
    return theCalls > thePoint;
}

template <typename Function>
Function next(const char *name, Function)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

namespace das::test {

void setFaultPoint(PointFault fault, int point)
{
    theFault = fault;
    thePoint = point;
    theCalls = 0;
}

int callsMade()
{
    return theCalls;
}

} // namespace das::test

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next("write", &write);
    // What the test itself prints is no change of a file system.
    return file <= STDERR_FILENO || mayPass(Needs::Room) ? real(file, bytes, size) : -1;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next("rename", &rename);
    return mayPass(Needs::Nothing) ? real(from, to) : -1;
}

int unlink(const char *path) noexcept
{
    static const auto real = next("unlink", &unlink);
    return mayPass(Needs::Nothing) ? real(path) : -1;
}

int rmdir(const char *path) noexcept
{
    static const auto real = next("rmdir", &rmdir);
    return mayPass(Needs::Nothing) ? real(path) : -1;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next("mkdir", &mkdir);
    return mayPass(Needs::Room) ? real(path, mode) : -1;
}

int fsync(int file)
{
    static const auto real = next("fsync", &fsync);
    return mayPass(Needs::Nothing) ? real(file) : -1;
}

int fchmod(int file, mode_t mode) noexcept
{
    static const auto real = next("fchmod", &fchmod);
    return mayPass(Needs::Nothing) ? real(file, mode) : -1;
}

int fchown(int file, uid_t owner, gid_t group) noexcept
{
    static const auto real = next("fchown", &fchown);
    return mayPass(Needs::Nothing) ? real(file, owner, group) : -1;
}

int futimens(int file, const struct timespec times[2]) noexcept
{
    static const auto real = next("futimens", &futimens);
    return mayPass(Needs::Nothing) ? real(file, times) : -1;
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    static const auto real = next("open", &open);
    const bool creates = (flags & O_CREAT) != 0;
    return !creates || mayPass(Needs::Room) ? real(path, flags, mode) : -1;
}
}
