#include "nodes/nodeedits.h"

#include "nodes/suggestions.h"

#include <algorithm>

namespace das {

using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const ClusterPlan &plan)
{
    QStringList ids;
    for (const NodePlan &node : plan.nodes)
        ids.append(node.id);
    return ids;
}

/// Other parts of the plan name nodes by their id.
void rename(ClusterPlan &plan, int row, const QString &id)
{
    NodePlan &node = plan.nodes[row];
    if (!node.id.isEmpty() && plan.deploymentSync.autoCommitNode == node.id)
        plan.deploymentSync.autoCommitNode = id;
    node.id = id;
}

/// The ids of `rows`, beginning with `first`: none that another node has.
void renameAll(ClusterPlan &plan, const QList<int> &rows, const QString &first)
{
    QStringList taken;
    for (int row = 0; row < plan.nodes.size(); ++row)
        if (!rows.contains(row))
            taken.append(plan.nodes[row].id);
    QStringList ids{first}; // as it was typed, even if it is taken: validate() says so
    for (int steps = 1; ids.size() < rows.size(); ++steps)
        if (const QString id = countedUp(first, steps); !taken.contains(id, Qt::CaseInsensitive))
            ids.append(id);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rename(plan, rows[i], ids[i]);
}

/// The name in `column` that follows `text`, which is the first row's.
QString nextName(const ClusterPlan &plan, int firstRow, int row, NodeColumn column,
                 const QString &text, int steps)
{
    const QString renamed = renamedFor(text, plan.nodes[firstRow].id, plan.nodes[row].id);
    if (!renamed.isNull())
        return renamed;
    return column == NodeColumn::Home ? folderCountedUp(text, steps) : countedUp(text, steps);
}

/// The last node with these roles, else the last one.
NodePlan neighbourOf(const ClusterPlan &plan, Roles roles)
{
    const auto like = std::find_if(plan.nodes.crbegin(), plan.nodes.crend(),
                                   [roles](const NodePlan &node) { return node.roles == roles; });
    if (like != plan.nodes.crend())
        return *like;
    return plan.nodes.isEmpty() ? NodePlan() : plan.nodes.last();
}

} // namespace

void setCells(ClusterPlan &plan, const QList<int> &rows, NodeColumn column, const QString &text)
{
    if (rows.isEmpty())
        return;
    if (column == NodeColumn::Id) {
        renameAll(plan, rows, text.trimmed());
        return;
    }
    for (int i = 0; i < rows.size(); ++i)
        setCellText(plan.nodes[rows[i]], column,
                    isName(column) && i > 0 ? nextName(plan, rows.first(), rows[i], column, text, i)
                                            : text);
}

void setRole(ClusterPlan &plan, const QList<int> &rows, Role role, bool on)
{
    for (const int row : rows)
        plan.nodes[row].roles.setFlag(role, on);
}

void fillDown(ClusterPlan &plan, const QList<int> &rows, NodeColumn column, bool copyOnly)
{
    if (rows.isEmpty())
        return;
    const QString first = cellText(plan.nodes[rows.first()], column);
    if (column == NodeColumn::Id && !copyOnly) {
        renameAll(plan, rows, first);
        return;
    }
    for (int i = 1; i < rows.size(); ++i) {
        QString text = first;
        if (!copyOnly && isName(column))
            text = nextName(plan, rows.first(), rows[i], column, first, i);
        else if (!copyOnly && column == NodeColumn::Address)
            text = addressAfter(first, i);
        else if (!copyOnly && isNumber(column))
            text = QString::number(first.toInt() + i);
        if (column == NodeColumn::Id)
            rename(plan, rows[i], text);
        else
            setCellText(plan.nodes[rows[i]], column, text);
    }
}

int addNode(ClusterPlan &plan, const ProductProfile *profile, int row)
{
    const bool hasRow = row >= 0 && row < plan.nodes.size();
    const int neighbour = hasRow ? row : static_cast<int>(plan.nodes.size()) - 1;
    NodePlan node = suggestedNode(plan, neighbour < 0 ? nullptr : &plan.nodes[neighbour]);
    PortChooser(plan, profile).choose(node);
    plan.nodes.insert(neighbour + 1, node);
    return neighbour + 1;
}

QList<int> duplicateRows(ClusterPlan &plan, const ProductProfile *profile, const QList<int> &rows)
{
    QList<int> added;
    if (rows.isEmpty())
        return added;
    PortChooser chooser(plan, profile);
    QList<NodePlan> copies;
    ClusterPlan grown = plan; // so that each copy sees the names of the ones before
    for (const int row : rows) {
        const NodePlan original = plan.nodes[row];
        NodePlan copy = original;
        copy.id = freeName(countedUp(original.id, 1), idsOf(grown));
        copy.hostName.clear();
        copy.managementHostName.clear();
        copy.database.clear();
        copy.home.clear();
        deriveNames(grown, original, copy);
        chooser.choose(copy);
        grown.nodes.append(copy);
        copies.append(copy);
    }
    int at = rows.last() + 1;
    for (const NodePlan &copy : std::as_const(copies)) {
        plan.nodes.insert(at, copy);
        added.append(at++);
    }
    return added;
}

void removeRows(ClusterPlan &plan, const QList<int> &rows)
{
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        plan.nodes.removeAt(*row);
}

QList<int> shiftRows(ClusterPlan &plan, const QList<int> &rows, int step)
{
    QList<int> moved = rows;
    const int last = static_cast<int>(plan.nodes.size()) - 1;
    const auto shift = [&](int &row, int limit) {
        if (row != limit) {
            plan.nodes.swapItemsAt(row, row + step);
            row += step;
        }
    };
    // Rows that touch the edge stay, and so do the rows behind them.
    if (step < 0) {
        for (int i = 0; i < moved.size(); ++i)
            shift(moved[i], i);
    } else {
        for (int i = static_cast<int>(moved.size()) - 1; i >= 0; --i)
            shift(moved[i], last - (static_cast<int>(moved.size()) - 1 - i));
    }
    return moved;
}

QList<NodePlan> nodesOfRange(const ClusterPlan &plan, const ProductProfile *profile,
                             const RangeRequest &request)
{
    const qsizetype count =
        std::max({request.addresses.size(), request.names.size(), request.hostNames.size()});
    const auto valueOf = [](const QStringList &values, qsizetype i) {
        return values.size() == 1 ? values.first() : values.value(i);
    };
    PortChooser chooser(plan, profile);
    ClusterPlan grown = plan;
    QStringList ids = idsOf(plan);
    QList<NodePlan> nodes;
    NodePlan neighbour = neighbourOf(plan, request.roles);
    const bool hasNames = !request.names.isEmpty();
    for (qsizetype i = 0; i < count; ++i) {
        NodePlan node;
        node.roles = request.roles;
        node.ip = valueOf(request.addresses, i);
        node.hostName = valueOf(request.hostNames, i);
        const QString next = neighbour.id.isEmpty() ? u"node1"_s : countedUp(neighbour.id, 1);
        if (request.names.size() > 1)
            node.id = request.names.value(i);
        else if (hasNames)
            node.id = countedUp(request.names.first(), static_cast<int>(i));
        else
            node.id =
                freeName(node.hostName.isEmpty() ? next : node.hostName.section(u'.', 0, 0), ids);
        deriveNames(grown, neighbour, node);
        chooser.choose(node);
        ids.append(node.id);
        grown.nodes.append(node);
        nodes.append(node);
        neighbour = node; // names go on counting from here
    }
    return nodes;
}

} // namespace das
