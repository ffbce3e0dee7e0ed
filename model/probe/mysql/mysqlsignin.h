#pragma once

#include "probe/mysql/mysqlfault.h"
#include "probe/mysql/mysqlgreeting.h"
#include "probe/mysql/mysqlsession.h"
#include "probe/mysql/mysqltls.h"
#include "probe/probe.h"

#include <tl/expected.hpp>

namespace das {

/// A server that greets.
struct MySqlDoor {
    MySqlGreeting greeting;
    QString address; ///< that the host's name stands for
};

/// Reads the greeting of the plan's server, without signing in.
tl::expected<MySqlDoor, MySqlFault> knockAtMySql(ProbeRun &run, const MySqlPlan &mysql);

/// Whether Connector/J would encrypt with these URL options.
bool usesTls(const MySqlPlan &mysql, const MySqlGreeting &greeting);

/// The account of the plan.
MySqlAccount accountOf(const ProbeInput &input, const MySqlDoor &door);

/// Why the last call of the session failed.
MySqlFault faultOf(const MySqlSession &session, const ProbeInput &input, const ProbeRun &run);

/// "10.100.7.53:3306"
QString mySqlTarget(const MySqlPlan &mysql);

} // namespace das
