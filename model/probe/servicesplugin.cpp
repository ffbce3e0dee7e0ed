#include "probe/servicesplugin.h"

#include "probe/mysql/createdatabases.h"
#include "probe/probecatalog.h"

namespace das {

const QList<Probe> &ServicesPlugin::probes() const
{
    return probeCatalog();
}

QList<ProbeTask> ServicesPlugin::tasks(const ProbeInput &input, const QStringList &only) const
{
    return probeTasks(input, only);
}

Result<QStringList> ServicesPlugin::createDatabases(const ProbeInput &input,
                                                    std::chrono::milliseconds budget,
                                                    const std::function<bool()> &isCancelled) const
{
    return createMissingDatabases(input, budget, isCancelled);
}

} // namespace das
