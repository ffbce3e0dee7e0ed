#pragma once

#include "write/writetarget.h"

class QLineEdit;

namespace das {

class PlannedChanges;
class WriteJob;

/// One bundle for each node, and the folder of the whole cluster, as `das-setup bundle` writes
/// them.
class BundlesTarget : public WriteTarget {
    Q_OBJECT

public:
    BundlesTarget(PlanPage &page, PlanSession &session);

    QString id() const override { return QStringLiteral("bundles"); }
    QString title() const override;
    QString explanation() const override;
    QWidget *fields() override { return m_fields; }
    PlanTable *table() override { return m_table; }
    void refresh() override;
    QString reasonNotReady() const override;
    WriteMessage ready() const override;
    void remedy() override;
    QString deed() const override;
    void start() override;
    void stop() override;
    QString showProgress(int done) override;
    int count() const override { return int(plan().nodes.size()); }
    QString countText(int n) const override;
    QString folder() const override;
    QStringList paths() const override;

private:
    QWidget *newFields();
    void showRows();
    void chooseFolder();
    void finish(const Result<QStringList> &paths);
    WriteMessage showResult();

    PlannedChanges &m_changes;
    WriteJob *m_job;
    WriteModel *m_model;
    QLineEdit *m_folder = nullptr;
    QWidget *m_fields;
    PlanTable *m_table;
};

} // namespace das
