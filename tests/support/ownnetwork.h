#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace das::test {

/// A network and an /etc of this thread's own, and of the threads that it starts from now on: only
/// the loopback, the given hosts file and name servers, and nothing of the machine.
class OwnNetwork {
public:
    /// False without the right to do so, which root has.
    bool enter();
    void setHosts(const QByteArray &text) const;
    void setResolver(const QByteArray &text) const;

private:
    QTemporaryDir m_folder;
};

} // namespace das::test
