#include "support/ringsession.h"

#include "support/serverprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <array>

namespace das::test {

using namespace Qt::StringLiterals;

namespace {

/// No folders with services: nothing is started unasked.
constexpr const char *kBusConfiguration = R"(<busconfig>
  <type>session</type>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
}

/// They would open windows, or choose another ring.
constexpr std::array kDesktopVariables{"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                                       "DESKTOP_SESSION", "KDE_FULL_SESSION"};
constexpr std::array kFolderVariables{"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                      "XDG_CACHE_HOME"};

} // namespace

RingSession::RingSession() : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name : kDesktopVariables)
        m_environment.remove(QLatin1StringView(name));
    for (const char *name : kFolderVariables) {
        const QString folder = path(QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(QLatin1StringView(name), folder);
    }
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address());
}

RingSession::~RingSession()
{
    end(m_ring);
    end(m_bus);
}

void RingSession::join() const
{
    for (const char *name : kDesktopVariables)
        qunsetenv(name);
    for (const char *name : kFolderVariables)
        qputenv(name, m_environment.value(QLatin1StringView(name)).toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", address().toLocal8Bit());
}

QString RingSession::address() const
{
    return u"unix:path="_s + path(u"bus"_s);
}

bool RingSession::start()
{
    QFile configuration(path(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write(QString::fromLatin1(kBusConfiguration).arg(address()).toUtf8());
    configuration.close();
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(findProgram(u"dbus-daemon"_s),
                {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                 u"--config-file="_s + configuration.fileName()});
    return m_bus.waitForStarted() && m_bus.waitForReadyRead();
}

bool RingSession::startRing(bool unlocked)
{
    m_ring.setProcessEnvironment(m_environment);
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s};
    if (unlocked)
        arguments.append(u"--unlock"_s);
    m_ring.start(findProgram(u"gnome-keyring-daemon"_s), arguments);
    if (!m_ring.waitForStarted())
        return false;
    m_ring.write("the ring's own");
    m_ring.closeWriteChannel();
    QProcess look;
    look.setProcessEnvironment(m_environment);
    for (int i = 0; i < 100; ++i) {
        look.start(u"dbus-send"_s,
                   {u"--session"_s, u"--print-reply"_s, u"--reply-timeout=2000"_s,
                    u"--dest=org.freedesktop.secrets"_s,
                    u"/org/freedesktop/secrets/aliases/default"_s,
                    u"org.freedesktop.DBus.Properties.Get"_s,
                    u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s});
        if (look.waitForFinished() && look.exitCode() == 0)
            return look.readAllStandardOutput().contains(unlocked ? "false" : "true");
        QTest::qWait(100);
    }
    return false;
}

void RingSession::stopRing()
{
    end(m_ring);
}

QStringList filesWith(const QByteArray &text, const QString &folder)
{
    QStringList found;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace das::test
