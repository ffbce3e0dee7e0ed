#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QByteArray>
#include <QString>

namespace das {

/// The lines of the hosts file that every node needs: the names of the plan, then the nodes' own.
QByteArray hostsLines(const ClusterPlan &plan);

/// Where the home of a node is: as planned, or a word to fill in; one word of a shell.
QString shellHome(const NodePlan &node);

/// Text that Markdown shows as it is, in a line or in a cell of a table.
QString markdownText(const QString &text);
/// The same as code; not for a cell of a table, which a bar in it would end.
QString markdownCode(const QString &text);

/// The log that a server writes, below its home (product-facts 4.1).
QString logFile(const ProductProfile &profile);

} // namespace das
