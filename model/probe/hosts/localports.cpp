#include "probe/hosts/localports.h"

#include "support/process.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpSocket>

#include <algorithm>
#include <iterator>

namespace das {

using namespace Qt::StringLiterals;

bool isPortTaken(const QString &address, int port)
{
    if (port < 1 || port > 65535)
        return false;
    // Java sets SO_REUSEADDR too: connections that have just ended are no obstacle to it.
    QTcpSocket socket;
    const QHostAddress at =
        address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(address);
    return !socket.bind(at, quint16(port), QAbstractSocket::ReuseAddressHint) &&
           socket.error() == QAbstractSocket::AddressInUseError;
}

bool isLocalAddress(const QString &address)
{
    const QHostAddress wanted(address.trimmed());
    return !wanted.isNull() &&
           (wanted.isLoopback() || QNetworkInterface::allAddresses().contains(wanted));
}

qint64 runningServer(const QString &folder)
{
    constexpr qint64 kLongest = 32;
    QFile file(folder + u"/wso2carbon.pid"_s);
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 process = file.read(kLongest).trimmed().toLongLong();
    return isProcessRunning(process) ? process : 0;
}

QList<EffectivePort> takenPorts(const QList<EffectivePort> &ports, const NodePlan &node)
{
    QList<EffectivePort> taken;
    std::ranges::copy_if(ports, std::back_inserter(taken), [&node](const EffectivePort &port) {
        return isPortTaken(port.id == "hazelcast"_L1 ? node.ip.trimmed() : QString(), port.number);
    });
    return taken;
}

} // namespace das
