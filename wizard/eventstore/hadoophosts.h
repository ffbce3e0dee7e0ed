#pragma once

#include "plan/clusterplan.h"

#include <QList>
#include <QStringList>

namespace das {

/// A host that the event store names.
struct HadoopHost {
    QString name;
    QStringList uses; ///< "ZooKeeper", "HBase master", "NameNode"
};

/// The hosts of the quorum, of the HBase master and, `withHdfs`, of HDFS, each once; none where the
/// events are in MySQL.
QList<HadoopHost> hadoopHosts(const ClusterPlan &plan, bool withHdfs);

/// The names among them that the table of host names lacks. Addresses need none.
QStringList missingHostNames(const ClusterPlan &plan, bool withHdfs);

/// The lines of a hosts file, or of a spreadsheet with names and addresses in either order;
/// comments and lines without both are left out. A line with several names gives several entries.
QList<HostEntry> hostsFromText(const QString &text);

/// "a, b c" as a list.
QStringList namesFromText(const QString &text);

} // namespace das
