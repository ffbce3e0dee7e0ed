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

void restoreEnvironment(const Secrets &secrets)
{
    if (secrets.mysqlPassword)
        qputenv(kMysqlPasswordVariable, secrets.mysqlPassword->toLocal8Bit());
    if (secrets.svnPassword)
        qputenv(kSvnPasswordVariable, secrets.svnPassword->toLocal8Bit());
}

} // namespace das
