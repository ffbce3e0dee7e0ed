#include "probe/probecatalog.h"

#include "probe/hadoop/hbaseprobe.h"
#include "probe/hadoop/hdfsprobe.h"
#include "probe/hadoop/zookeeperprobe.h"
#include "probe/hosts/hostsprobe.h"
#include "probe/mysql/mysqlprobe.h"
#include "probe/svn/svnprobe.h"

namespace das {

using namespace Qt::StringLiterals;

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
        // HBase is asked through ZooKeeper.
        const bool isNeeded = probe.name == "zookeeper"_L1 && only.contains("hbase"_L1);
        if (only.isEmpty() || only.contains(probe.name) || isNeeded)
            tasks.append(probe.tasks(input));
    }
    return tasks;
}

} // namespace das
