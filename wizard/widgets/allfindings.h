#pragma once

#include "validate/validate.h"
#include "widgets/popover.h"

#include <QList>

class QTreeWidget;

namespace das {

/// The findings of one step.
struct FindingGroup {
    QString title;
    QList<Finding> findings;
};

/// Every finding of the plan, grouped by step.
class AllFindings : public Popover {
    Q_OBJECT

public:
    explicit AllFindings(QWidget *host);

    void setGroups(const QList<FindingGroup> &groups);

signals:
    void activated(const QString &where);

private:
    QTreeWidget *m_tree;
};

} // namespace das
