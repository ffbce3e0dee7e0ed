#pragma once

#include "write/writejob.h"
#include "write/writemodel.h"
#include "write/writetarget.h"

class QGridLayout;
class QLineEdit;

namespace das {

class PlannedChanges;
class PlanTable;

/// What differs between the targets that write into a folder.
struct FolderTargetNames {
    QString edit;      ///< object name of the field; also how the folder is remembered
    QString choose;    ///< object name of the button beside it
    QString table;     ///< object name of the table
    QString tableName; ///< for screen readers
    QString column;    ///< title of the first column
    QString dialog;    ///< title of the dialog that chooses the folder
    QString kind;      ///< under which the dialog remembers its folder: "bundles"
};

/// A target that writes files of all nodes into a folder of the user's choice, from the stock pack.
class FolderTarget : public WriteTarget {
    Q_OBJECT

public:
    FolderTarget(PlanPage &page, PlanSession &session, const FolderTargetNames &names);

    QWidget *fields() override { return m_fields; }
    PlanTable *table() override { return m_table; }
    void refresh() override;
    QString reasonNotReady() const override;
    WriteMessage ready() const override;
    void remedy() override;
    void start() override;
    void stop() override;
    QString showProgress(int done) override;
    int count() const override { return int(plan().nodes.size()); }
    QString folder() const override;
    QStringList paths() const override;

protected:
    /// What will be in the folder, without its state.
    virtual QList<WriteRow> rows() const = 0;
    /// Writes into `folder`.
    virtual WriteJob::Work work(const QString &folder) const = 0;
    virtual WriteMessage planned() const = 0;
    /// `size`: of all that was written, in words.
    virtual WriteMessage written(const QString &size) const = 0;
    virtual WriteMessage failed(const Error &error) const = 0;
    virtual QString progressText(int done) const = 0;

    const PlannedChanges &changes() const { return m_changes; }
    QGridLayout *fieldGrid() const { return m_grid; }
    void showRows();

private:
    void addFolderField(const FolderTargetNames &names);
    void finish(const Result<QStringList> &paths);
    WriteMessage showWritten();

    PlannedChanges &m_changes;
    WriteJob *m_job;
    WriteModel *m_model;
    QWidget *m_fields;
    QGridLayout *m_grid;
    QLineEdit *m_folder = nullptr;
    PlanTable *m_table;
};

} // namespace das
