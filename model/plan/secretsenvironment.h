#pragma once

#include "plan/secrets.h"

namespace das {

/// The variables of the environment that the passwords of a plan come in.
constexpr const char *kMysqlPasswordVariable = "DAS_SETUP_MYSQL_PASSWORD";
constexpr const char *kSvnPasswordVariable = "DAS_SETUP_SVN_PASSWORD";

/// The passwords in them; an empty variable is none.
Secrets secretsOfEnvironment();

/// Takes both variables out of the environment: no program that this one starts gets them.
void clearEnvironment();

} // namespace das
