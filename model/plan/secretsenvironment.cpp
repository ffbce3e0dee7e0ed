#include "plan/secretsenvironment.h"

namespace das {

namespace {

std::optional<QString> valueOf(const char *variable)
{
    // CI systems give an empty variable where a secret is not set.
    const QString value = qEnvironmentVariable(variable);
    return value.isEmpty() ? std::nullopt : std::optional(value);
}

} // namespace

Secrets secretsOfEnvironment()
{
    return {valueOf(kMysqlPasswordVariable), valueOf(kSvnPasswordVariable)};
}

void clearEnvironment()
{
    for (const char *variable : {kMysqlPasswordVariable, kSvnPasswordVariable})
        qunsetenv(variable);
}

} // namespace das
