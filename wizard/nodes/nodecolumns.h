#pragma once

#include "plan/clusterplan.h"

#include <QList>
#include <QString>

#include <optional>

namespace das {

/// The columns of the table of nodes, in the order of the two views.
enum class NodeColumn : quint8 {
    Id,
    Receiver,
    Indexer,
    Analyzer,
    Dashboard,
    Address,
    Port,
    Offset,
    Https,
    HostName,
    ManagementHostName,
    Database,
    Home
};
inline constexpr int kNodeColumnCount = 13;

/// Two views of one table instead of sideways scrolling.
enum class NodeView : quint8 { RolesAndPorts, NamesAndFolders };

/// The columns of a view, in order.
QList<NodeColumn> columnsOf(NodeView view);

/// "Cluster port"; also what the first line of pasted rows may say.
QString columnTitle(NodeColumn column);
/// What the column is, where its value goes, what breaks if it is wrong.
QString columnHelp(NodeColumn column);
/// Key below a node of the plan file: "port"; all four roles have "roles", HTTPS has none.
QString columnKey(NodeColumn column);
/// The column of a key of the plan file, or of a title, in any case; roles have their names.
std::optional<NodeColumn> columnNamed(QStringView name);
std::optional<Role> roleOf(NodeColumn column);
bool isNumber(NodeColumn column);
/// A name, of which a second row must not have the same: names count up.
bool isName(NodeColumn column);

/// What the cell shows; of a role "yes" or nothing.
QString cellText(const NodePlan &node, NodeColumn column);
/// Puts `text` into the cell. Returns what is wrong with the text, or nothing; a wrong text changes
/// nothing.
std::optional<QString> setCellText(NodePlan &node, NodeColumn column, const QString &text);

} // namespace das
