#pragma once

#include "planpage.h"

class QLabel;
class QPushButton;

namespace das {

class ClusterLogs;
class EmptyState;
class LogFindingsView;
class LogTableModel;
class LogsSummary;
class PlanTable;

/// Whether the started nodes form one cluster, and what else their logs show. It follows the logs
/// while it is on screen.
class VerifyPage : public PlanPage {
    Q_OBJECT

public:
    explicit VerifyPage(PlanSession &session);
    static QString stepTitle() { return tr("Verify"); }
    ~VerifyPage() override;

    StepStatus status() const override;
    QString helpText() const override;
    bool stepThrough(bool forward) override;

    ClusterLogs &logs() const { return *m_logs; }

protected:
    void load(const ClusterPlan &plan) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QPushButton *button(const QString &text, const QString &objectName);
    void addTable();
    void addFindings();
    void refresh();
    void refreshSummary();
    void refreshFindings();

    /// The selected node; empty: none, all are meant.
    QString selectedNode() const;
    void chooseLog();
    void forgetLog();
    void takeLogs(const QStringList &files, const QString &node);
    void saveReport();

    StepStatus m_status; ///< that was told last
    ClusterLogs *m_logs;
    LogTableModel *m_model;
    LogsSummary *m_summary;
    PlanTable *m_table = nullptr;
    EmptyState *m_noNodes = nullptr;
    LogFindingsView *m_findings = nullptr;
    QLabel *m_about = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_all = nullptr;
};

} // namespace das
