#pragma once

#include "nodes/nodecolumns.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QList>

namespace das {

// What the table does to the nodes of a plan. Rows are positions in ClusterPlan::nodes, ascending.

/// Puts `text` into the column of all rows; in several rows names count up.
void setCells(ClusterPlan &plan, const QList<int> &rows, NodeColumn column, const QString &text);
void setRole(ClusterPlan &plan, const QList<int> &rows, Role role, bool on);
/// Copies the first row's value into the others; unless `copyOnly`, addresses, names and ports
/// count up.
void fillDown(ClusterPlan &plan, const QList<int> &rows, NodeColumn column, bool copyOnly);

/// A node like its neighbour, below `row`; at the end where `row` is none. Returns its row.
int addNode(ClusterPlan &plan, const ProductProfile *profile, int row);
/// Copies below the last of the rows, on the same machines, with names and ports of their own.
/// Returns the rows of the copies.
QList<int> duplicateRows(ClusterPlan &plan, const ProductProfile *profile, const QList<int> &rows);
void removeRows(ClusterPlan &plan, const QList<int> &rows);
/// One up (-1) or down (1), as far as there is room. Returns where the rows are then.
QList<int> shiftRows(ClusterPlan &plan, const QList<int> &rows, int step);

/// What "Add by range" was told.
struct RangeRequest {
    QStringList addresses;
    QStringList names;     ///< empty: they count up
    QStringList hostNames; ///< empty: in the pattern of the last node
    Roles roles;
};
/// The nodes of the request, ready to be added: each list gives one value for a node, or one for
/// all. Empty lists are filled in the pattern of the last node with these roles, else of the last.
QList<NodePlan> nodesOfRange(const ClusterPlan &plan, const ProductProfile *profile,
                             const RangeRequest &request);

} // namespace das
