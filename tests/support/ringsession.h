#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace das::test {

/// A message bus of its own with gnome-keyring on it, in a private HOME: nothing of the session
/// that the test runs in is touched, and no window can open. Empty until start() and startRing().
class RingSession {
public:
    RingSession();
    ~RingSession();

    /// Starts the bus.
    bool start();
    /// Starts gnome-keyring on it with the one ring of this session, open or locked.
    bool startRing(bool unlocked = true);
    void stopRing();

    /// Lets this process live in the session too.
    void join() const;

    QString address() const;
    /// The environment of a program in this session.
    QProcessEnvironment environment() const { return m_environment; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_bus;
    QProcess m_ring;
};

/// Every file below a folder that holds the text.
QStringList filesWith(const QByteArray &text, const QString &folder);

} // namespace das::test
