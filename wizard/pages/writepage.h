#pragma once

#include "planpage.h"
#include "review/changesjob.h"

#include <QDateTime>
#include <QTimer>
#include <QUrl>

#include <functional>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace das {

class BundleModel;
class PlanTable;
class PlannedChanges;
class WriteJob;
class WritePanel;

/// Writes one bundle for each node, and the folder of the whole cluster.
class WritePage : public PlanPage {
    Q_OBJECT

public:
    using FolderOpener = std::function<void(const QUrl &)>;

    explicit WritePage(PlanSession &session);

    StepStatus status() const override;
    QString reasonNotReady() const override;
    QString helpText() const override;
    void focusConnections() override;
    bool holdsWindow() const override;
    /// Next creates the bundles first; once they are there it goes on.
    bool validatePage() override;

    /// In place of the desktop's file manager.
    void setFolderOpener(const FolderOpener &opener) { m_openFolder = opener; }

protected:
    void load(const ClusterPlan &plan) override;

private:
    enum class Phase : quint8 { Ready, Writing, Written, Failed };

    void addFields();
    void addPassword(const QString &label, QLineEdit *field, const QString &key);
    void addTable();
    void showPasswordFields();
    void refresh();
    void refreshRows();
    void refreshButton();
    void showReady();
    void forget();
    void chooseFolder();
    void start();
    void showProgress(int done);
    void finish(const Result<QStringList> &paths);
    void showResult(const QStringList &paths);
    void showFailure(const Error &error);
    void goToRemedy();
    QString folder() const;
    QString firstErrorPlace() const;

    struct PasswordRow {
        QString key; ///< of missingSecrets()
        QLabel *label;
        QLineEdit *field;
    };

    PlannedChanges &m_changes;
    WriteJob *m_job;
    BundleModel *m_model;
    QGridLayout *m_fields = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
    QList<PasswordRow> m_passwords;
    WritePanel *m_panel = nullptr;
    PlanTable *m_table = nullptr;
    QTimer m_progressDelay;
    FolderOpener m_openFolder;
    Phase m_phase = Phase::Ready;
    int m_done = 0;
    QDateTime m_writtenAt;
};

} // namespace das
