#include "cli/interruption.h"

#include <atomic>

namespace das {

namespace {

std::atomic_bool asked = false;
static_assert(std::atomic_bool::is_always_lock_free); // so that a handler may set it

} // namespace

Interruption::Interruption()
{
    asked = false;
    struct sigaction action {};
    action.sa_handler = [](int) { asked = true; };
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, &m_onInterrupt);
    ::sigaction(SIGTERM, &action, &m_onTerminate);
}

Interruption::~Interruption()
{
    ::sigaction(SIGINT, &m_onInterrupt, nullptr);
    ::sigaction(SIGTERM, &m_onTerminate, nullptr);
}

bool Interruption::isAsked() const
{
    return asked;
}

} // namespace das
