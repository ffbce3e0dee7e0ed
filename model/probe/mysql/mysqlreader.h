#pragma once

#include "probe/mysql/mysqlserver.h"
#include "probe/mysql/mysqlsession.h"

#include <optional>

namespace das {

/// Asks a signed-in session for everything that the checks need; nothing where a question failed,
/// which the session then tells.
std::optional<MySqlServer> readMySqlServer(MySqlSession &session, const ProbeInput &input,
                                           const ProbeRun &run, const MySqlGreeting &greeting);

} // namespace das
