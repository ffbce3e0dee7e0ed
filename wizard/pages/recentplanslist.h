#pragma once

#include <QTreeWidget>

namespace das {

/// The plans that were saved or opened last: file, folder, what is in it.
class RecentPlansList : public QTreeWidget {
    Q_OBJECT

public:
    explicit RecentPlansList(QWidget *parent = nullptr);

    /// As high as its rows.
    void setPaths(const QStringList &paths);

signals:
    void chosen(const QString &path);
};

} // namespace das
