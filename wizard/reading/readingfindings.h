#pragma once

#include "import/importhomes.h"
#include "widgets/popover.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace das {

/// "2 errors, 1 warning", or that nothing was found.
QString countsOf(const QList<ImportFinding> &findings);

/// What was found in the homes of a cluster: a list with the places, and below it what the chosen
/// one means and what to do.
class ReadingFindings : public Popover {
    Q_OBJECT

public:
    explicit ReadingFindings(QWidget *host);

    void openFor(const ImportedCluster &cluster, QWidget *anchor);

signals:
    /// The user wants to see the field of that key of the plan.
    void activated(const QString &where);
    void topologyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTree();
    QLayout *buildFooter();
    QTreeWidgetItem *itemOf(qsizetype index) const;
    const ImportFinding &findingOf(const QTreeWidgetItem *item) const;
    void showDetail();
    void copyAll() const;
    void activate(const QTreeWidgetItem *item);

    QLabel *m_title;
    QLabel *m_counts;
    QTreeWidget *m_tree;
    QLabel *m_detail;
    ImportedCluster m_cluster;
};

} // namespace das
