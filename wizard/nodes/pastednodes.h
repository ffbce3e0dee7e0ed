#pragma once

#include "nodes/nodecolumns.h"
#include "plan/clusterplan.h"
#include "profile/productprofile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace das {

/// Rows of cells as a spreadsheet puts them on the clipboard: separated by tabs, or by commas where
/// there is no tab; cells may be quoted. Empty lines are left out.
QList<QStringList> pastedCells(const QString &text);

/// Where rows are pasted to.
struct PasteTarget {
    int row = -1;            ///< of the current cell; -1: below the last node
    QList<int> selectedRows; ///< one pasted value goes into all of them
    NodeColumn column = NodeColumn::Id;
    NodeView view = NodeView::RolesAndPorts;
};

/// A value that was not taken over.
struct PasteProblem {
    int row = -1; ///< of the node; -1: it concerns no single node
    std::optional<NodeColumn> column;
    QString message; ///< "Line 3: \"abc\" is not a number"

    bool operator==(const PasteProblem &) const = default;
};

struct PasteResult {
    QList<int> rows; ///< that were changed or added
    QList<PasteProblem> problems;
};

/// Puts the cells into the plan, from the target on; rows beyond the last one become new nodes. A
/// first line of column titles says what is what; with the column Node among them, rows go to the
/// node of that name or become new nodes.
PasteResult pasteInto(ClusterPlan &plan, const ProductProfile *profile,
                      const QList<QStringList> &cells, const PasteTarget &target);

} // namespace das
