#include "support/clirun.h"

#include "cli/cli.h"
#include "plan/secretsenvironment.h"

#include <sstream>

namespace das::test {

CliRun runVerb(const QStringList &arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int code = runCli(QStringList{QStringLiteral("das-setup")} + arguments,
                            {in, out, err, secretsOfEnvironment()});
    return {code, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

} // namespace das::test
