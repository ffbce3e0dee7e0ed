#include "probe/hostaddress.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <future>
#include <memory>
#include <thread>

namespace das {

using namespace Qt::StringLiterals;

namespace {

/// Asks the resolver in a thread of its own: the call cannot be stopped, so when the budget is
/// used up it is left behind, and ends by itself.
Result<QHostInfo> lookUp(const QString &what, const ProbeRun &run)
{
    auto promise = std::make_shared<std::promise<QHostInfo>>();
    std::future<QHostInfo> future = promise->get_future();
    std::thread([what, promise] { promise->set_value(QHostInfo::fromName(what)); }).detach();
    constexpr int kSliceMs = 50;
    while (run.remainingMs() > 0) {
        const std::chrono::milliseconds slice(std::min(kSliceMs, run.remainingMs()));
        if (future.wait_for(slice) == std::future_status::ready)
            return future.get();
    }
    return fail(QCoreApplication::translate("das", "the resolver did not answer for %1 within %2")
                    .arg(what, secondsText(run.budget())));
}

} // namespace

Result<QStringList> resolveName(const QString &name, const ProbeRun &run)
{
    const Result<QHostInfo> info = lookUp(name, run);
    if (!info)
        return tl::unexpected(info.error());
    QStringList addresses;
    for (const QHostAddress &address : info->addresses()) {
        if (!addresses.contains(address.toString()))
            addresses.append(address.toString());
    }
    if (addresses.isEmpty())
        return fail(
            QCoreApplication::translate("das", "%1 does not resolve on this machine").arg(name));
    return addresses;
}

Result<QString> resolveAddress(const QString &address, const ProbeRun &run)
{
    const Result<QHostInfo> info = lookUp(address, run);
    if (!info)
        return tl::unexpected(info.error());
    return info->hostName() == address ? QString() : info->hostName();
}

Result<QString> addressOf(const QString &host, const ProbeRun &run)
{
    if (!QHostAddress(host).isNull())
        return host;
    if (const auto known = run.task().hosts.constFind(host); known != run.task().hosts.cend())
        return *known;
    const Result<QStringList> addresses = resolveName(host, run);
    if (!addresses)
        return tl::unexpected(addresses.error());
    return addresses->first();
}

QString hostPort(const QString &host, int port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

} // namespace das
