#pragma once

#include "write/homereviews.h"
#include "write/writetarget.h"

#include <QFutureWatcher>

namespace das {

class HomeRestore;
class WriteJob;

/// The homes of the plan that are on this machine, as `das-setup apply` writes them. What is
/// written is what was read for the table: a file that changes in between is refused.
class HomesTarget : public WriteTarget {
    Q_OBJECT

public:
    HomesTarget(PlanPage &page, PlanSession &session);
    ~HomesTarget() override;

    QString id() const override { return QStringLiteral("homes"); }
    QString title() const override;
    QString explanation() const override;
    PlanTable *table() override { return m_table; }
    void refresh() override;
    QString reasonNotReady() const override;
    WriteMessage ready() const override;
    void remedy() override;
    QString deed() const override;
    std::optional<WriteQuestion> question() const override;
    void start() override;
    void stop() override;
    QString showProgress(int done) override;
    int count() const override { return int(m_toWrite.size()); }
    QString countText(int n) const override;
    QStringList paths() const override { return m_written; }

private:
    enum class Reading : quint8 { Outdated, Running, Done };

    void outdate();
    void adopt(const QList<HomeReview> &reviews);
    void showRows();
    void finish(const Result<QStringList> &paths);
    WriteMessage writtenMessage() const;
    QStringList interrupted() const;
    QStringList homesToWrite() const;
    qsizetype countOf(bool (*isOne)(const HomeReview &)) const;

    WriteJob *m_job;
    HomeRestore *m_restore;
    WriteModel *m_model;
    PlanTable *m_table;
    QFutureWatcher<QList<HomeReview>> m_watcher;
    Reading m_reading = Reading::Outdated;
    QList<HomeReview> m_reviews;  ///< in the order of the nodes
    QList<HomeChanges> m_toWrite; ///< those with something to write
    QStringList m_written;        ///< paths of the last write, for as long as it stands
};

} // namespace das
