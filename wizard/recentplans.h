#pragma once

#include "plan/clusterplan.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

namespace das {

/// The plan files that were opened or saved last, newest first; remembered in QSettings.
class RecentPlans : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Only files that are still there.
    QStringList paths() const;
    void add(const QString &path);

signals:
    void changed();
};

/// What the list says of a file: "DAS 3.0.0, 7 nodes, today 14:02".
QString recentPlanSummary(const QString &path, const QDateTime &now);

} // namespace das
