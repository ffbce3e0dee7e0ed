#pragma once

#include "review/changesjob.h"

#include <QStandardItemModel>

namespace das {

/// The planned changes as a tree: node, file, change; or file, change, with the equal changes of
/// several nodes together.
class ChangeTreeModel : public QStandardItemModel {
    Q_OBJECT

public:
    enum class Grouping : quint8 { ByNode, ByFile };
    enum class Kind : quint8 { Node, File, Change };
    enum ItemRole : int {
        KindRole = Qt::UserRole,
        DetailRole, ///< folder of a file, reason of a change
        CountRole,  ///< at the right edge: "13 files", "+7 −7"
        SearchRole, ///< what a search looks in
        NodeRole,   ///< index of the node; of the first one that has it
        FileRole,   ///< index of the file in that node; -1 for a node
        LineRole,   ///< line of the new file that a change is at; 0: none
    };

    using QStandardItemModel::QStandardItemModel;

    void show(const ClusterPreview &preview, Grouping grouping);

private:
    void showByNode(const ClusterPreview &preview);
    void showByFile(const ClusterPreview &preview);
};

} // namespace das
