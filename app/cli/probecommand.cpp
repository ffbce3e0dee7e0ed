#include "cli/commands.h"

#include <QCoreApplication>

namespace das {

using namespace Qt::StringLiterals;

Command probeCommand(CommandRun run)
{
    return {
        u"probe"_s,
        QCoreApplication::translate(
            "das",
            "Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing"),
        QCoreApplication::translate("das", "One line for each check: status, probe, target, what "
                                           "was found, what to do. Exit code 1: a check failed."),
        {u"das-setup probe orders.dasplan"_s,
         u"das-setup probe orders.dasplan --only mysql,svn --timeout 10"_s},
        {planOption(),
         secretsOption(),
         jsonOption(),
         {u"--only"_s, OptionKind::Text,
          QCoreApplication::translate(
              "das", "Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts"),
          u"NAME,..."_s},
         {u"--timeout"_s, OptionKind::Text,
          QCoreApplication::translate("das", "Seconds that each target may take"), u"S"_s, u"5"_s}},
        run};
}

} // namespace das
