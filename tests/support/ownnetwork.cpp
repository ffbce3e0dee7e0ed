#include "support/ownnetwork.h"

#include <QFile>

#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstring>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

bool raiseLoopback()
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool isUp = ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return isUp;
}

} // namespace

bool OwnNetwork::enter()
{
    if (::unshare(CLONE_NEWNS | CLONE_NEWNET) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 || !raiseLoopback())
        return false;
    setHosts({});
    setResolver({});
    write(m_folder.filePath(u"nsswitch.conf"_s), "hosts: files dns\n");
    for (const QString &name : {u"hosts"_s, u"resolv.conf"_s, u"nsswitch.conf"_s}) {
        const QByteArray own = m_folder.filePath(name).toLocal8Bit();
        const QByteArray theirs = "/etc/" + name.toLocal8Bit();
        if (::mount(own.constData(), theirs.constData(), nullptr, MS_BIND, nullptr) != 0)
            return false;
    }
    return true;
}

void OwnNetwork::setHosts(const QByteArray &text) const
{
    write(m_folder.filePath(u"hosts"_s), text);
}

void OwnNetwork::setResolver(const QByteArray &text) const
{
    write(m_folder.filePath(u"resolv.conf"_s), text);
}

} // namespace das::test
