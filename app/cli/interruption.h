#pragma once

#include <QtGlobal>

#include <csignal>

namespace das {

/// As long as it lives, Ctrl-C and SIGTERM do not end the program: what runs asks for them and
/// leaves nothing half done.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

    bool isAsked() const;

private:
    struct sigaction m_onInterrupt {};
    struct sigaction m_onTerminate {};
};

} // namespace das
