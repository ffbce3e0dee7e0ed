#pragma once

#include "plan/clusterplan.h"

#include <QList>
#include <QString>

namespace das::test {

/// What the hostile values stand in place of.
inline const QString kHarmless = QStringLiteral("harmless");

/// A value that means something to one of the formats that plans are written in.
struct HostileValue {
    const char *name;
    QString value;
};
const QList<HostileValue> &hostileValues();

/// A text of the plan, and what its rules want around a value.
struct HostileField {
    const char *where; ///< as findings name it; the keys of nodes are those of each role's first
    void (*set)(ClusterPlan &plan, const QString &value);
    QString before;
    QString behind;
};
const QList<HostileField> &hostileFields();

/// A plan in which every text has a value. Jars are named in `folder`, and made there.
ClusterPlan hostilePlan(const HostileField &field, const QString &value, const QString &folder);

} // namespace das::test
