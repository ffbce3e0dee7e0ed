#pragma once

#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace das {

/// `text` with its number `steps` higher: "das1" becomes "das2", "das09.example.org"
/// "das10.example.org". Text without a number gets one at the end of its
/// first label, the second being 2.
QString countedUp(const QString &text, int steps);
/// The address `steps` after an IPv4 address, without .0 and .255; any other text as countedUp().
QString addressAfter(const QString &address, int steps);
/// A folder counts only where it ends in a number that is no version: /opt/das1.
QString folderCountedUp(const QString &folder, int steps);
/// The first of `name`, its successors, that is not in `taken`.
QString freeName(const QString &name, const QStringList &taken);

/// `text`, which belongs to the node `fromId`, for the node `toId`: "dasnode1" becomes "dasnode2".
/// A null string if `text` does not hold the id.
QString renamedFor(const QString &text, const QString &fromId, const QString &toId);

/// Chooses cluster ports and offsets so that nothing collides on one machine (product-facts 3.6).
/// The ports of a node depend on its roles only, so they are computed once for each set of roles.
class PortChooser {
public:
    PortChooser(const ClusterPlan &plan, const ProductProfile *profile);

    /// Puts the stock values into `node`, or the next ones that are free on its machine, and
    /// remembers the node: the next one on that machine gets others.
    void choose(NodePlan &node);
    /// Who was on the address first; empty: a new machine.
    QString machineOf(const QString &address) const;

private:
    struct Port {
        int number = 0; ///< without offset
        bool followsOffset = true;
    };
    const QList<Port> &portsOf(const NodePlan &node);
    void take(const NodePlan &node);

    const ClusterPlan &m_plan;
    const ProductProfile *m_profile;
    QHash<Roles::Int, QList<Port>> m_portsByRoles;
    QHash<QString, QList<int>> m_taken; ///< by address
    QHash<QString, QString> m_firstOn;  ///< by address
};

/// What a new node is like beside `neighbour` (nullptr: there is none): its id counts up, so does
/// its address, names and folders follow the neighbour's pattern.
NodePlan suggestedNode(const ClusterPlan &plan, const NodePlan *neighbour);
/// Gives `node`, whose id and address are set, host names, database and home in the pattern of
/// `neighbour`, where they are still empty.
void deriveNames(const ClusterPlan &plan, const NodePlan &neighbour, NodePlan &node);

} // namespace das
