#include "probe/probecatalog.h"

#include "probe/hbaseprobe.h"
#include "probe/hdfsprobe.h"
#include "probe/hostsprobe.h"
#include "probe/mysqlprobe.h"
#include "probe/svnprobe.h"
#include "probe/zookeeperprobe.h"

namespace das {

const QList<Probe> &probeCatalog()
{
    static const QList<Probe> probes{mysqlProbe(), zooKeeperProbe(), hbaseProbe(),
                                     hdfsProbe(),  svnProbe(),       hostsProbe()};
    return probes;
}

QList<ProbeTask> probeTasks(const ProbeInput &input, const QStringList &only)
{
    QList<ProbeTask> tasks;
    for (const Probe &probe : probeCatalog()) {
        if (only.isEmpty() || only.contains(probe.name))
            tasks.append(probe.tasks(input));
    }
    return tasks;
}

} // namespace das
