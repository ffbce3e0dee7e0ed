#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace das::test {

/// Owns the name of the key ring on a bus and never answers.
class SilentRing : public QDBusVirtualObject {
public:
    explicit SilentRing(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("silent")))
    {
        m_bus.registerVirtualObject(QStringLiteral("/"), this,
                                    QDBusConnection::VirtualObjectRegisterOption::SubPath);
        m_isThere = m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~SilentRing() override { QDBusConnection::disconnectFromBus(QStringLiteral("silent")); }
    Q_DISABLE_COPY_MOVE(SilentRing)

    bool isThere() const { return m_isThere; }
    int calls() const { return m_calls; }

    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection & /*bus*/) override
    {
        ++m_calls;
        message.setDelayedReply(true);
        return true;
    }

private:
    QDBusConnection m_bus;
    bool m_isThere = false;
    int m_calls = 0;
};

} // namespace das::test
